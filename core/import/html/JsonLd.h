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
/// Article and its subtypes). Broken blocks are passed over.
[[nodiscard]] JsonLdArticle readJsonLd(const QList<QByteArray>& blocks);

} // namespace careo
