#include "core/import/html/ScriptFacts.h"

#include "core/import/html/AuthorNames.h"
#include "core/import/html/PageDates.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// The one value that all matches agree on.
template <class Read>
QString onlyValue(const QString& source, const QRegularExpression& form, Read&& read)
{
    QString value;
    for (auto it = form.globalMatch(source); it.hasNext();) {
        const QString found = read(it.next().captured(1).simplified());
        if (found.isEmpty())
            continue;
        if (!value.isEmpty() && value != found)
            return {};
        value = found;
    }
    return value;
}

const QRegularExpression& dateForm()
{
    static const QRegularExpression form(
        u"(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time)|pub_?date|"
        "publication_?date|first_?published?(?:_?(?:at|date))?|fecha_?publicaci[oó]n|date_?posted|"
        "content_?created)\\\\?[\"']?\\s*[:=,]\\s*\\\\?[\"']((?:19|20)\\d\\d[^\"'\\\\]{4,30})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression& authorForm()
{
    static const QRegularExpression form(
        u"\\b(?:page_?|content_?|set_?content_?|article_?|post_?)?(?:authors?|author_?names?|"
        "byline|autor(?:es)?|posted_?by)\\\\?[\"']?\\s*[:=,]\\s*\\[?\\s*"
        "(?:\\{[^{}]{0,80}?name\\\\?[\"']\\s*:\\s*)?\\\\?[\"']([^\"'\\\\<>{}]{4,80})\\\\?[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

} // namespace

ScriptFacts readScriptFacts(const QList<QByteArray>& scripts)
{
    QString source;
    for (const QByteArray& script : scripts)
        source += QString::fromUtf8(script) + u'\n';
    ScriptFacts facts;
    facts.published = onlyValue(
        source, dateForm(), [](const QString& value) { return dayIn(value, {}).toString(); });
    facts.author = onlyValue(source, authorForm(), [](const QString& value) {
        const QStringList names = namesInByline(value, true);
        return names.isEmpty() || !names.first().contains(u' ') ? QString() : names.join(u", "_s);
    });
    return facts;
}

} // namespace careo
