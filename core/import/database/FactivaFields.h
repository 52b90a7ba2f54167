#pragma once

#include "core/import/database/ExportHeader.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace careo
{

/// Where the values of a document stand that names its fields by Factiva's codes (HD headline, BY
/// byline, PD date, SN source name, LP lead paragraph, TD text ...); positions in a list of lines.
struct FactivaFields {
    struct Lines {
        qsizetype first = 0;
        qsizetype end = 0;
    };
    Lines headline;
    Lines byline; ///< empty where there is none, and so the next two
    Lines date;
    Lines source;
    Lines body;
};

/// A code of Factiva's that stands alone in its line, as in the cell of a table.
[[nodiscard]] bool isFactivaCode(QStringView line);

/// Nothing for a document whose lines have no such codes.
[[nodiscard]] std::optional<FactivaFields> readFactivaFields(
    QStringView text, const QList<TextLine>& lines);

/// The codes between the lead paragraph and the rest of a text part nothing for a reader: true for
/// the line of such a code, when `before` is the code that stood before it.
[[nodiscard]] bool isInnerFactivaCode(QStringView line, QStringView before);

} // namespace careo
