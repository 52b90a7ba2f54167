#pragma once

#include "core/compare/AnswerValue.h"
#include "core/model/Article.h"
#include "core/model/Passage.h"

#include <QHash>
#include <QList>
#include <QString>

namespace careo
{

/// A place that a sentence names after a verb: "arrested … at a ranch near Mexico City".
struct ToldPlace {
    QString verb; ///< stem of the word it is told of
    QStringList stems; ///< of the words that name it, up to the next preposition
    QString words;
};

/// An amount with its unit: "98-year", "350 events".
struct ToldAmount {
    Quantity quantity;
    QString words;
};

/// A sentence with what it tells of dates, places and amounts.
struct ToldSentence {
    ArticleId article;
    EdtfDate published; ///< its article
    Passage passage;
    QString quote; ///< its words
    QHash<QString, QString> words; ///< longer words by their stem, as written
    QList<EdtfDate> dates; ///< with their year, spelled out in the text
    QList<ToldPlace> places;
    QList<ToldAmount> amounts;
};

/// The start of a folded word, by which forms of one word are the same: "cancelled", "canceled".
[[nodiscard]] QString stemOf(const QString& word);

/// The sentences of an article's body, in order. Any thread.
[[nodiscard]] QList<ToldSentence> toldSentences(const Article& article);

} // namespace careo
