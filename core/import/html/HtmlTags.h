#pragma once

#include "core/import/html/HtmlTree.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace careo
{

/// The parts of a page that carry data, gathered in one walk.
struct HtmlTags {
    QHash<QString, QStringList> metas; ///< content by name, property or itemprop, lower case
    QList<QByteArray> jsonLd;
    QList<QByteArray> scripts; ///< other small ones, as text
    QList<QByteArray> templates; ///< HTML that waits in a script
    QString title; ///< of <title>
    QString canonical;
    QString language;

    [[nodiscard]] QString meta(const QString& name) const { return metas.value(name).value(0); }
};

[[nodiscard]] HtmlTags readHtmlTags(const HtmlTree& tree);

} // namespace careo
