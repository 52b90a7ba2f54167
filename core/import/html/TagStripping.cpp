#include "core/import/html/TagStripping.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

bool breaksLine(const QString& tag)
{
    static const QSet<QString> blocks{u"p"_s, u"div"_s, u"br"_s, u"li"_s, u"tr"_s, u"h1"_s, u"h2"_s,
        u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"section"_s, u"article"_s, u"table"_s, u"ul"_s,
        u"ol"_s, u"blockquote"_s, u"title"_s, u"pre"_s};
    return blocks.contains(tag);
}

/// The character an entity stands for, empty when it is not known.
QString characterOf(const QString& entity)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity);
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool isCharacter
        = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QString();
}

class Stripper
{
public:
    explicit Stripper(const QString& html)
        : m_html(html)
    {
    }

    QString strip()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == u'<')
                readTag();
            else if (m_html[m_at] == u'&')
                readEntity();
            else
                m_text += m_html[m_at++];
        }
        return m_text;
    }

private:
    void readTag()
    {
        qsizetype at = m_at + 1;
        const bool closes = at < m_html.size() && m_html[at] == u'/';
        at += closes ? 1 : 0;
        QString name;
        while (at < m_html.size() && name.size() < 20 && m_html[at].isLetterOrNumber())
            name += m_html[at++].toLower();
        const bool isComment = QStringView(m_html).sliced(m_at).startsWith("<!--"_L1);
        if (name.isEmpty() && !isComment && !QStringView(u"!?").contains(m_html.mid(at, 1))) {
            m_text += m_html[m_at++];
            return;
        }
        if (isComment)
            skipPast(u"-->"_s);
        else
            skipPast(u">"_s);
        if (!closes && (name == "script"_L1 || name == "style"_L1)) {
            skipPast(u"</"_s + name);
            skipPast(u">"_s);
        }
        if (breaksLine(name) && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void skipPast(const QString& mark)
    {
        const qsizetype end = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end + mark.size();
    }

    void readEntity()
    {
        const QStringView ahead = QStringView(m_html).sliced(m_at + 1).left(12);
        const qsizetype end = ahead.indexOf(u';');
        const QString character = end > 0 ? characterOf(ahead.first(end).toString()) : QString();
        if (character.isEmpty()) {
            m_text += m_html[m_at++];
            return;
        }
        m_text += character;
        m_at += end + 2;
    }

    const QString& m_html;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString withoutTags(const QString& html)
{
    return Stripper(html).strip();
}

} // namespace careo
