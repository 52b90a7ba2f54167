#include "core/import/html/JsonLd.h"

#include "core/base/Folding.h"
#include "core/import/html/TagStripping.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype mostObjects = 500;
constexpr qsizetype shortestHeadline = 10;

/// Without marks of comments around it, commas before brackets and what follows the last bracket.
QString mended(QString json)
{
    static const QRegularExpression marks(u"/\\*.{0,40}?\\*/|//\\s*<!\\[CDATA\\[|//\\s*\\]\\]>|"
                                          "<!\\[CDATA\\[|\\]\\]>|<!--|-->|;\\s*$"_s);
    static const QRegularExpression comma(u",\\s*(?=[}\\]])"_s);
    return json.remove(marks).remove(comma).trimmed();
}

QList<QJsonObject> objectsIn(const QList<QByteArray>& blocks)
{
    QList<QJsonValue> open;
    for (const QByteArray& block : blocks) {
        // Line ends inside strings are not JSON, and common.
        QByteArray plain = block.trimmed();
        for (char& c : plain) {
            if (c == '\n' || c == '\r' || c == '\t')
                c = ' ';
        }
        QJsonDocument document = QJsonDocument::fromJson(plain);
        if (document.isNull())
            document = QJsonDocument::fromJson(mended(QString::fromUtf8(plain)).toUtf8());
        if (document.isArray())
            open.append(document.array());
        else if (document.isObject())
            open.append(document.object());
    }
    QList<QJsonObject> objects;
    for (qsizetype i = 0; i < open.size() && i < mostObjects; ++i) {
        const QJsonValue value = open[i];
        if (value.isArray()) {
            for (const auto& item : value.toArray())
                open.append(item);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            objects.append(object);
            open.append(object[u"@graph"_s]);
            open.append(object[u"mainEntity"_s]);
        }
    }
    return objects;
}

bool isArticle(const QJsonObject& object)
{
    QStringList types;
    const QJsonValue type = object[u"@type"_s];
    if (type.isArray()) {
        for (const auto& one : type.toArray())
            types.append(one.toString());
    } else {
        types.append(type.toString());
    }
    for (const QString& one : types) {
        if (one.endsWith("Article"_L1) || one.endsWith("BlogPosting"_L1)
            || one.endsWith("ReportageNewsArticle"_L1) || one == "Report"_L1) {
            return true;
        }
    }
    return false;
}

QString firstText(const QJsonValue& value)
{
    return withoutTags((value.isArray() ? value.toArray().first() : value).toString()).simplified();
}

class NameReader
{
public:
    explicit NameReader(const QList<QJsonObject>& objects)
    {
        for (const QJsonObject& object : objects) {
            const QString id = object[u"@id"_s].toString();
            if (!id.isEmpty() && object.contains(u"name"_s))
                m_byId.insert(id, object[u"name"_s].toString());
        }
    }

    /// One name, or several joined.
    QString names(const QJsonValue& value) const
    {
        QStringList names;
        if (value.isArray()) {
            for (const auto& one : value.toArray())
                names.append(name(one));
        } else {
            names.append(name(value));
        }
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(u", "_s);
    }

private:
    QString name(const QJsonValue& value) const
    {
        if (value.isString())
            return firstText(value);
        const QJsonObject object = value.toObject();
        const QJsonValue own = object[u"name"_s];
        if (own.isArray())
            return firstText(own);
        if (own.isString())
            return firstText(own);
        return m_byId.value(object[u"@id"_s].toString()).simplified();
    }

    QHash<QString, QString> m_byId;
};

} // namespace

JsonLdArticle readJsonLd(const QList<QByteArray>& blocks, const QString& pageTitle)
{
    QList<QJsonObject> articles = objectsIn(blocks);
    const NameReader names(articles);
    articles.removeIf([](const QJsonObject& object) { return !isArticle(object); });
    const QString title = folded(pageTitle);
    const auto isOther = [&title](const QJsonObject& object) {
        const QString headline = folded(firstText(object[u"headline"_s]));
        return headline.size() < shortestHeadline || !title.contains(headline);
    };
    JsonLdArticle article;
    article.count = static_cast<int>(articles.size());
    if (!std::all_of(articles.cbegin(), articles.cend(), isOther)) {
        articles.removeIf(isOther);
        article.count = 1;
    }
    const auto take = [](QString& field, const QString& value) {
        if (field.isEmpty())
            field = value;
    };
    for (const QJsonObject& object : std::as_const(articles)) {
        take(article.headline, firstText(object[u"headline"_s]));
        take(article.headline, firstText(object[u"name"_s]));
        take(article.author, names.names(object[u"author"_s]));
        take(article.publisher, names.names(object[u"publisher"_s]));
        take(article.published, firstText(object[u"datePublished"_s]));
        take(article.language, firstText(object[u"inLanguage"_s]));
        const QJsonValue page = object[u"mainEntityOfPage"_s];
        take(article.url, page.isObject() ? page.toObject()[u"@id"_s].toString() : page.toString());
        take(article.url, object[u"url"_s].toString());
    }
    return article;
}

} // namespace careo
