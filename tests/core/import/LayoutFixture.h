#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace careo::test
{

/// A made-up page of `tests/data/layouts` and what a careful reader takes from it.
struct Layout {
    QString name;
    QByteArray html;
    QString title;
    QString author;
    QString date;
    QStringList text; ///< paragraphs, headings and items that are the article, in order
    QStringList outside; ///< what must not be in it
};

inline QString layoutFolder()
{
    return QStringLiteral(CAREO_SOURCE_DIR "/tests/data/layouts");
}

inline QStringList layoutNames()
{
    QStringList names = QDir(layoutFolder()).entryList({QStringLiteral("*.html")}, QDir::Files);
    for (QString& name : names)
        name.chop(5);
    return names;
}

/// NAME.html with NAME.txt beside it: lines "title: …", "author: …", "date: …", "out: …", an empty
/// one, then the text.
inline Layout readLayout(const QString& name)
{
    Layout layout;
    layout.name = name;
    QFile page(layoutFolder() + u'/' + name + QStringLiteral(".html"));
    QFile gold(layoutFolder() + u'/' + name + QStringLiteral(".txt"));
    if (!page.open(QIODevice::ReadOnly) || !gold.open(QIODevice::ReadOnly))
        return layout;
    layout.html = page.readAll();
    QStringList lines = QString::fromUtf8(gold.readAll()).split(u'\n');
    while (!lines.isEmpty() && !lines.first().isEmpty()) {
        const QString line = lines.takeFirst();
        const QString key = line.section(u':', 0, 0);
        const QString value = line.section(u':', 1).trimmed();
        if (key == u"title")
            layout.title = value;
        else if (key == u"author")
            layout.author = value;
        else if (key == u"date")
            layout.date = value;
        else if (key == u"out")
            layout.outside.append(value);
    }
    lines.removeAll(QString());
    layout.text = lines;
    return layout;
}

} // namespace careo::test
