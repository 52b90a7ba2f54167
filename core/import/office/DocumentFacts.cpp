#include "core/import/office/DocumentFacts.h"

#include "core/import/office/XmlWalk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

void fill(ProposedText& text, const QString& value, const QString& detail)
{
    if (text.value.isEmpty() && !value.isEmpty() && !isMadeByProgram(value))
        text = {value, {EvidenceKind::MetaTag, detail}};
}

void take(PageFacts& facts, const QString& name, const QString& value, const QString& part)
{
    const QString detail = u"%1 %2: %3"_s.arg(part, name, value);
    if (name == u"title"_s)
        fill(facts.title, value, detail);
    else if (name == u"creator"_s || name == u"initial-creator"_s)
        fill(facts.author, value, detail);
    else if (name == u"publisher"_s)
        fill(facts.outlet, value, detail);
    else if (name == u"language"_s)
        fill(facts.language, value.section(u'-', 0, 0).toLower(), detail);
    else if (name == u"date"_s && part.endsWith(u".opf"_s)) {
        // In office files the date is that of the last change.
        const auto date = EdtfDate::parse(value.section(u'T', 0, 0));
        if (date && facts.published.value.isUnknown())
            facts.published = {*date, {EvidenceKind::MetaTag, detail}};
    }
}

} // namespace

PageFacts readDublinCore(const QByteArray& xml, const QString& part)
{
    PageFacts facts;
    facts.yieldsToText = true;
    QString element;
    QString value;
    const auto walked = walkXml(xml, {}, [&](const QXmlStreamReader& reader) {
        if (reader.isStartElement()) {
            element = reader.name().toString();
            value.clear();
        } else if (reader.isCharacters()) {
            value += reader.text();
        } else if (reader.isEndElement() && reader.name() == element) {
            take(facts, element, value.simplified(), part);
            element.clear();
        }
    });
    return walked ? facts : PageFacts{};
}

bool isMadeByProgram(const QString& value)
{
    static const QRegularExpression made(
        u"^(?:microsoft (?:word|office)\\b.*|(?:.* "
        u")?(?:user|usuario|utilisateur|benutzer)|admin(?:istrat(?:or|eur))?"
        "|administrador|owner|unknown|untitled|sin título|sans titre|python-docx|calibre.*"
        "|(?:libre|open)office.*|(?:document|documento)\\s?\\d*|.*\\.(?:docx?|odt|rtf|pdf|indd|qxd))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return made.match(value).hasMatch();
}

} // namespace careo
