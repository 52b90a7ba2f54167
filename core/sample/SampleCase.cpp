#include "core/sample/SampleCase.h"

#include "core/base/Resources.h"
#include "core/import/StoreImport.h"
#include "core/store/CaseStore.h"

#include <QColor>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace careo
{

namespace
{

using TypesByName = QHash<QString, ClaimTypeId>;
using ArticlesByFile = QHash<QString, Article>;

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/careo/sample/%1").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

Result<TypesByName> addTypes(CaseStore& store, const QJsonArray& types)
{
    const auto starters = store.claimTypes().all();
    if (!starters)
        return tl::unexpected(starters.error());
    TypesByName known;
    for (const ClaimType& starter : *starters)
        known.insert(starter.name, starter.id);
    int position = static_cast<int>(starters->size());
    for (const auto& value : types) {
        const QJsonObject object = value.toObject();
        ClaimType type;
        type.name = text(object, "name");
        type.parent = known.value(text(object, "parent"));
        type.position = position++;
        type.color = QColor(text(object, "color")).rgb();
        type.key = object.value(QLatin1StringView("key")).toInt();
        type.definition = text(object, "definition");
        const auto added = store.claimTypes().add(type);
        if (!added)
            return tl::unexpected(added.error());
        known.insert(added->name, added->id);
    }
    return known;
}

/// A digest with its source file: the whole of it is the article's text.
Result<ImportItem> readDigest(const QJsonObject& object)
{
    ImportItem item;
    item.file.name = text(object, "file");
    item.file.mediaType = QStringLiteral("text/plain");
    item.file.encoding = QStringLiteral("UTF-8");
    item.file.bytes = resource(item.file.name);
    const auto published = EdtfDate::parse(text(object, "published"));
    if (!published)
        return tl::unexpected(published.error());
    Article article;
    article.title = text(object, "title");
    article.outlet = text(object, "outlet");
    article.author = text(object, "author");
    article.published = *published;
    article.language = QStringLiteral("en");
    article.url = text(object, "url");
    article.text = QString::fromUtf8(item.file.bytes);
    article.bodyStart = article.text.indexOf(QStringLiteral("\n\n")) + 2;
    article.sourceSpan = {0, article.text.size()};
    item.articles = {article};
    return item;
}

Result<ArticlesByFile> addArticles(CaseStore& store, const QJsonArray& articles)
{
    QList<ImportItem> items;
    for (const auto& value : articles) {
        const auto item = readDigest(value.toObject());
        if (!item)
            return tl::unexpected(item.error());
        items << *item;
    }
    const auto stored = storeImport(store, items);
    if (!stored)
        return tl::unexpected(stored.error());
    ArticlesByFile known;
    for (const ImportItem& item : *stored)
        known.insert(item.file.name, item.articles.first());
    return known;
}

Result<Claim> readClaim(
    const QJsonObject& object, const TypesByName& types, const ArticlesByFile& articles)
{
    const Article article = articles.value(text(object, "article"));
    const QString quote = text(object, "quote");
    const qsizetype start = article.text.indexOf(quote);
    if (start < 0)
        return failure(ErrorCode::QuoteNotFound, quote);
    if (article.text.indexOf(quote, start + 1) >= 0)
        return failure(ErrorCode::QuoteNotUnique, quote);
    const auto eventDate = EdtfDate::parse(text(object, "eventDate"));
    if (!eventDate)
        return tl::unexpected(eventDate.error());
    Claim claim;
    claim.article = article.id;
    claim.type = types.value(text(object, "type"));
    claim.passage = {start, start + quote.size()};
    claim.eventDate = *eventDate;
    claim.speaker = text(object, "speaker");
    claim.stance = stanceFromKey(text(object, "stance")).value_or(Stance::Asserts);
    claim.status = claimStatusFromKey(text(object, "status")).value_or(ClaimStatus::Unreviewed);
    claim.note = text(object, "note");
    return claim;
}

Result<void> fill(CaseStore& store)
{
    const QJsonObject sample
        = QJsonDocument::fromJson(resource(QStringLiteral("sample.json"))).object();
    const auto array
        = [&sample](const char* key) { return sample.value(QLatin1StringView(key)).toArray(); };
    const auto types = addTypes(store, array("claimTypes"));
    if (!types)
        return tl::unexpected(types.error());
    const auto articles = addArticles(store, array("articles"));
    if (!articles)
        return tl::unexpected(articles.error());
    for (const auto& value : array("claims")) {
        const auto claim = readClaim(value.toObject(), *types, *articles);
        if (!claim)
            return tl::unexpected(claim.error());
        if (const auto added = store.claims().add(*claim); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<std::unique_ptr<CaseStore>> createSampleCase(const QString& path)
{
    initResources();
    auto store = CaseStore::create(path);
    if (!store)
        return store;
    if (const auto filled = (*store)->atomically([&store] { return fill(**store); }); !filled) {
        store->reset();
        QFile::remove(path);
        return tl::unexpected(filled.error());
    }
    return store;
}

QString newSamplePath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    const QString name = QCoreApplication::translate("careo::SampleCase", "Sample case");
    QString path = folder.filePath(QStringLiteral("%1.careo").arg(name));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.careo").arg(name).arg(number));
    return path;
}

} // namespace careo
