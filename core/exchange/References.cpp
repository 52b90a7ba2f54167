#include "core/exchange/References.h"

#include "core/base/WholeFile.h"
#include "core/store/CaseStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

using Precision = EdtfDate::Precision;

bool hasYear(const EdtfDate& date)
{
    return date.precision() == Precision::Year || date.precision() == Precision::Day
        || date.precision() == Precision::Month || date.precision() == Precision::Season;
}

/// What is known of the date: year, month, day.
QJsonArray dateParts(const EdtfDate& date)
{
    QJsonArray parts{date.first().year()};
    if (date.precision() == Precision::Month || date.precision() == Precision::Day)
        parts.append(date.first().month());
    if (date.precision() == Precision::Day)
        parts.append(date.first().day());
    return parts;
}

QJsonObject issued(const EdtfDate& date)
{
    QJsonObject object;
    // A reader that knows EDTF gets all of it; others the parts that are certain.
    if (!hasYear(date)) {
        object.insert(u"literal"_s, date.toString());
        return object;
    }
    object.insert(u"date-parts"_s, QJsonArray{dateParts(date)});
    if (date.precision() == Precision::Season)
        object.insert(u"season"_s, date.first().month() / 3);
    if (date.isApproximate() || date.isUncertain())
        object.insert(u"circa"_s, true);
    return object;
}

void insertKnown(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// One line: RIS and BibTeX fields end with theirs.
QString flat(const QString& words)
{
    return words.simplified();
}

QString risDate(const EdtfDate& date)
{
    const QDate first = date.first();
    const bool hasMonth
        = date.precision() == Precision::Month || date.precision() == Precision::Day;
    return first.toString(u"yyyy"_s) + u'/' + (hasMonth ? first.toString(u"MM"_s) : QString())
        + u'/' + (date.precision() == Precision::Day ? first.toString(u"dd"_s) : QString()) + u'/';
}

/// Signs that TeX would read as commands.
QString texEscaped(const QString& words)
{
    QString result;
    for (const QChar c : flat(words)) {
        if (c == u'\\')
            result += u"\\textbackslash{}"_s;
        else if (c == u'~')
            result += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            result += u"\\textasciicircum{}"_s;
        else if (QStringView(u"&%$#_{}").contains(c))
            result += QString(u'\\') + c;
        else
            result += c;
    }
    return result;
}

/// In a second pair of braces, so that no style changes capitals or takes names apart.
QString texField(const QString& name, const QString& value, bool isLiteral)
{
    if (value.isEmpty())
        return {};
    const QString open = isLiteral ? u"{{"_s : u"{"_s;
    const QString close = isLiteral ? u"}}"_s : u"}"_s;
    return u"  "_s + name + u" = "_s + open + texEscaped(value) + close + u",\n"_s;
}

/// Addresses stand as they are, except what would end the field or the line.
QString texAddress(const QString& url)
{
    QString address = flat(url);
    address.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s);
    return address.isEmpty() ? QString() : u"  url = {"_s + address + u"},\n"_s;
}

QString texDate(const EdtfDate& date)
{
    if (!hasYear(date))
        return date.isUnknown() ? u"  note = {n.d.},\n"_s
                                : texField(u"date"_s, date.toString(), false);
    QString fields = texField(u"year"_s, QString::number(date.first().year()), false);
    if (date.precision() == Precision::Month || date.precision() == Precision::Day)
        fields += texField(u"month"_s, QString::number(date.first().month()), false);
    if (date.precision() == Precision::Day)
        fields += texField(u"day"_s, QString::number(date.first().day()), false);
    return fields;
}

} // namespace

Result<QList<Reference>> gatherReferences(const CaseStore& store, const CaseFilter& filter)
{
    const auto ids = store.queries().articles(filter, ArticleOrder::Published);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Reference> references;
    for (const ArticleId id : *ids) {
        const auto article = store.articles().article(id);
        if (!article)
            return tl::unexpected(article.error());
        references.append({u"article-%1"_s.arg(references.size() + 1), article->title,
            article->outlet, article->author, article->published, article->language, article->url});
    }
    return references;
}

QByteArray toCslJson(const QList<Reference>& references)
{
    QJsonArray array;
    for (const Reference& reference : references) {
        QJsonObject object{{u"id"_s, reference.key}, {u"type"_s, u"article-newspaper"_s}};
        insertKnown(object, u"title"_s, flat(reference.title));
        insertKnown(object, u"container-title"_s, flat(reference.outlet));
        if (!reference.author.isEmpty())
            object.insert(
                u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, flat(reference.author)}}});
        if (!reference.published.isUnknown())
            object.insert(u"issued"_s, issued(reference.published));
        insertKnown(object, u"language"_s, reference.language);
        insertKnown(object, u"URL"_s, reference.url);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray toRis(const QList<Reference>& references)
{
    QString text;
    const auto add = [&text](QStringView tag, const QString& value) {
        if (!value.isEmpty())
            text += tag.toString() + u"  - "_s + value + u"\r\n"_s;
    };
    for (const Reference& reference : references) {
        add(u"TY", u"NEWS"_s);
        add(u"ID", reference.key);
        add(u"TI", flat(reference.title));
        add(u"AU", flat(reference.author));
        add(u"T2", flat(reference.outlet));
        if (hasYear(reference.published)) {
            add(u"PY", reference.published.first().toString(u"yyyy"_s));
            add(u"DA", risDate(reference.published));
        }
        const bool isInexact = reference.published.isApproximate()
            || reference.published.isUncertain() || !hasYear(reference.published);
        if (isInexact && !reference.published.isUnknown())
            add(u"N1", u"Date: "_s + reference.published.toString());
        add(u"LA", reference.language);
        add(u"UR", flat(reference.url));
        text += u"ER  - \r\n\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray toBibTeX(const QList<Reference>& references)
{
    QString text;
    for (const Reference& reference : references) {
        text += u"@article{"_s + reference.key + u",\n"_s
            + texField(u"title"_s, reference.title, true)
            + texField(u"author"_s, reference.author, true)
            + texField(u"journal"_s, reference.outlet, false) + texDate(reference.published)
            + texField(u"language"_s, reference.language, false) + texAddress(reference.url)
            + u"}\n\n"_s;
    }
    return text.toUtf8();
}

Result<void> writeReferences(const QList<Reference>& references, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1)
        return writeWhole(path, toCslJson(references));
    if (ending == "ris"_L1)
        return writeWhole(path, toRis(references));
    if (ending == "bib"_L1)
        return writeWhole(path, toBibTeX(references));
    return failure(ErrorCode::FileNotWritable, path);
}

} // namespace careo
