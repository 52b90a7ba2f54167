#include "core/search/Concordance.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

constexpr qsizetype reach = 80;
constexpr qsizetype articlesPerBatch = 50;

QString leftOf(const QString& text, Passage hit)
{
    qsizetype start = std::max<qsizetype>(0, hit.start - reach);
    while (start > 0 && start < hit.start && !text[start - 1].isSpace())
        ++start;
    return text.mid(start, hit.start - start).simplified();
}

QString rightOf(const QString& text, Passage hit)
{
    qsizetype end = std::min(text.size(), hit.end + reach);
    while (end < text.size() && end > hit.end && !text[end].isSpace())
        --end;
    return text.mid(hit.end, end - hit.end).simplified();
}

QString sortKey(const ConcordanceLine& line, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::Hit)
        return folded(line.hit);
    QStringList words;
    for (const IndexWord& word :
        indexWords(order == ConcordanceOrder::Left ? line.left : line.right))
        words << word.folded;
    if (order == ConcordanceOrder::Left)
        std::reverse(words.begin(), words.end());
    return words.join(QLatin1Char(' '));
}

bool standsBefore(const ConcordanceLine& a, const ConcordanceLine& b)
{
    if (a.published.isUnknown() != b.published.isUnknown())
        return b.published.isUnknown();
    if (a.published.first() != b.published.first())
        return a.published.first() < b.published.first();
    if (a.article != b.article)
        return a.article.value() < b.article.value();
    return a.passage.start < b.passage.start;
}

Result<void> find(QPromise<ConcordanceBatch>& promise, const QString& path,
    const CaseFilter& filter, qsizetype most)
{
    const auto query = TextQuery::parse(filter.words);
    if (!query)
        return tl::unexpected(query.error());
    const QueryMatcher matcher(*query);
    if (matcher.isEmpty())
        return {};
    const auto store = CaseStore::open(path, CaseStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const auto ids = (*store)->queries().articles(filter, ArticleOrder::Published);
    if (!ids)
        return tl::unexpected(ids.error());
    promise.setProgressRange(0, static_cast<int>(ids->size()));
    ConcordanceBatch batch;
    qsizetype given = 0;
    for (qsizetype i = 0; i < ids->size() && !promise.isCanceled() && !batch.isCut; ++i) {
        const auto article = (*store)->articles().article(ids->at(i));
        if (!article)
            return tl::unexpected(article.error());
        const auto found = concordanceLines(*article, matcher);
        batch.isCut = given + found.size() > most;
        batch.lines += batch.isCut ? found.first(most - given) : found;
        given += found.size();
        if (batch.isCut || (i + 1) % articlesPerBatch == 0 || i + 1 == ids->size()) {
            promise.addResult(std::exchange(batch, {{}, {}, batch.isCut}));
            promise.setProgressValue(static_cast<int>(i + 1));
        }
    }
    return {};
}

} // namespace

QList<ConcordanceLine> concordanceLines(const Article& article, const QueryMatcher& matcher)
{
    QList<ConcordanceLine> lines;
    const auto passages = matcher.match(article.text);
    if (!passages)
        return lines;
    for (const Passage& passage : *passages) {
        lines << ConcordanceLine{article.id, article.title, article.published, passage,
            leftOf(article.text, passage), passage.in(article.text).toString().simplified(),
            rightOf(article.text, passage)};
    }
    return lines;
}

void sortConcordance(QList<ConcordanceLine>& lines, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::Place) {
        std::stable_sort(lines.begin(), lines.end(), standsBefore);
        return;
    }
    QList<std::pair<QString, ConcordanceLine>> keyed;
    keyed.reserve(lines.size());
    for (const ConcordanceLine& line : std::as_const(lines))
        keyed.emplaceBack(sortKey(line, order), line);
    std::stable_sort(
        keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(
        keyed.cbegin(), keyed.cend(), lines.begin(), [](const auto& pair) { return pair.second; });
}

void findConcordance(QPromise<ConcordanceBatch>& promise, const QString& path,
    const CaseFilter& filter, qsizetype most)
{
    if (const auto found = find(promise, path, filter, most); !found)
        promise.addResult(ConcordanceBatch{{}, found.error(), false});
}

} // namespace careo
