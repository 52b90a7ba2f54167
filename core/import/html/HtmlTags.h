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
    QHash<QString, QStringList> items; ///< text or datetime by itemprop, lower case
    QList<QByteArray> jsonLd;
    QList<QByteArray> templates; ///< HTML that waits in a script
    QString title; ///< of <title>
    QString canonical;
    QString language;
    QStringList headings; ///< texts of <h1>
    QStringList times; ///< datetime of <time>, those marked as publication first
    QStringList bylines; ///< texts of elements whose class or rel names the author
    QStringList dateTexts; ///< texts of elements whose class names the date

    [[nodiscard]] QString meta(const QString& name) const { return metas.value(name).value(0); }
};

[[nodiscard]] HtmlTags readHtmlTags(const HtmlTree& tree);

} // namespace careo
