#pragma once

#include "core/model/Passage.h"

#include <QHash>
#include <QList>
#include <QString>

namespace careo
{

/// Finds the places of quotations in one text quickly, by an index of its words. Any thread.
class QuotePlaces
{
public:
    /// `text` outlives it.
    explicit QuotePlaces(QStringView text);

    /// Where `quote` stands word for word, by position; of very many places those nearest to
    /// `near`. `startsWord` and `endsWord` say that its ends are ends of words.
    [[nodiscard]] QList<Passage> verbatim(
        QStringView quote, qsizetype near, bool startsWord, bool endsWord) const;
    /// Where a third of the rarer words of `quote` or more stand near each other: passages of about
    /// its length with room around, the most promising first, `most` at most.
    [[nodiscard]] QList<Passage> promising(QStringView quote, qsizetype most) const;

private:
    [[nodiscard]] QList<Passage> byScan(QStringView quote) const;

    QStringView m_text;
    QHash<QStringView, QList<qsizetype>> m_words;
};

} // namespace careo
