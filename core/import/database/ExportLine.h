#pragma once

#include <QString>
#include <QStringView>

namespace careo
{

/// The families of press databases' files, by how they part documents.
enum class ExportFamily {
    None,
    NexisNumbered, ///< "3 of 166 DOCUMENTS" opens each
    NexisEnded, ///< "End of Document" closes each
    Factiva, ///< "Document NYTF000020181219eeci0003l" closes each
    Europresse, ///< "news·20120612·LM·0002" closes each
};

/// The family whose separator a line is.
[[nodiscard]] ExportFamily separatorFamily(QStringView line);

/// A field that databases name before its value, in the languages of their interfaces.
enum class ExportField {
    None,
    Headline,
    Byline,
    Language,
    Header, ///< stands above the body: section, length, dateline ...
    Body, ///< the word alone: the body follows
    Trailer, ///< stands below the body: load date, publication type, subjects ...
    Copyright,
};

struct ExportLine {
    ExportField field = ExportField::None;
    QString value; ///< after the label, single spaces
};

[[nodiscard]] ExportLine readExportLine(QStringView line);

/// A line of the database itself about who may use the document: a copyright, a certificate.
[[nodiscard]] bool isRightsNotice(QStringView line);

/// "1,690 words" and nothing else.
[[nodiscard]] bool isWordCount(QStringView line);

/// A byline without its "By" and what follows the names.
[[nodiscard]] QString authorOf(const QString& byline);

} // namespace careo
