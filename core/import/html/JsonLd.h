#pragma once

#include <QList>
#include <QString>

namespace careo
{

/// What a page's JSON-LD says of its article; empty fields are not given.
struct JsonLdArticle {
    QString headline;
    QString author;
    QString publisher;
    QString published;
    QString language;
    QString url;
    int count = 0; ///< of articles described
};

/// Reads schema.org articles from the page's JSON-LD blocks (JSON for Linking Data 1.1; schema.org
/// Article and its subtypes). Where the headline of some stands in `pageTitle`, those are the
/// page's one article and the others are not read. Blocks that are broken otherwise than by comment
/// marks and trailing commas are passed over.
[[nodiscard]] JsonLdArticle readJsonLd(const QList<QByteArray>& blocks, const QString& pageTitle);

} // namespace careo
