#include "core/search/Snippet.h"

#include "core/search/QueryMatcher.h"
#include "core/store/CaseStore.h"

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype snippetLength = 120;
constexpr QChar cut(u'…');

/// The stretch of about `length` that holds most hits, the first such one.
Passage densest(const QList<Passage>& hits, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; first < hits.size(); ++first) {
        while (last < hits.size() && hits[last].end - hits[first].start <= length)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    if (most == 0) // a hit longer than a snippet
        return {hits.first().start, hits.first().start};
    return {hits[best].start, hits[best + most - 1].end};
}

/// `core` with words before and after it, a third of the room before.
Passage widened(const QString& text, Passage core, qsizetype length)
{
    const qsizetype room = std::max<qsizetype>(0, length - core.length());
    qsizetype start = std::max<qsizetype>(0, core.start - room / 3);
    while (start > 0 && start < core.start && !text[start - 1].isSpace())
        ++start;
    qsizetype end = std::min(text.size(), start + std::max(length, core.end - start));
    while (end < text.size() && end > core.end && !text[end].isSpace())
        --end;
    return {start, end};
}

/// Appends `stretch` of the text with single spaces; nothing begins with one.
void appendPlain(QString& to, QStringView stretch)
{
    for (const QChar each : stretch) {
        if (!each.isSpace())
            to += each;
        else if (!to.isEmpty() && to.back() != u' ')
            to += u' ';
    }
}

} // namespace

Snippet snippetOf(const QString& text, const QList<Passage>& hits, qsizetype length)
{
    const Passage core = hits.isEmpty() ? Passage{0, 0} : densest(hits, length);
    const Passage shown = widened(text, core, length);
    Snippet snippet;
    if (!QStringView(text).first(shown.start).trimmed().isEmpty())
        snippet.text = cut;
    qsizetype place = shown.start;
    const auto append = [&](qsizetype end) {
        appendPlain(snippet.text, QStringView(text).mid(place, end - place));
        place = end;
    };
    for (const Passage& hit : hits) {
        if (hit.start < shown.start || hit.start >= shown.end)
            continue;
        append(hit.start);
        const qsizetype start = snippet.text.size();
        append(std::min(hit.end, shown.end));
        snippet.hits << Passage{start, snippet.text.size()};
    }
    append(shown.end);
    if (snippet.text.endsWith(u' ')
        && (snippet.hits.isEmpty() || snippet.hits.last().end < snippet.text.size()))
        snippet.text.chop(1);
    if (!QStringView(text).sliced(shown.end).trimmed().isEmpty())
        snippet.text += cut;
    return snippet;
}

void findSnippets(QPromise<Result<QHash<ArticleId, Snippet>>>& promise, const QString& path,
    const QList<ArticleId>& articles, const QString& words)
{
    const auto query = TextQuery::parse(words);
    if (!query) {
        promise.addResult(tl::unexpected(query.error()));
        return;
    }
    const auto store = CaseStore::open(path, CaseStore::Access::ReadOnly);
    if (!store) {
        promise.addResult(tl::unexpected(store.error()));
        return;
    }
    const QueryMatcher matcher = QueryMatcher::anyTermOf(*query);
    QHash<ArticleId, Snippet> snippets;
    for (const ArticleId id : articles) {
        if (promise.isCanceled())
            return;
        const auto article = (*store)->articles().article(id);
        if (!article)
            continue;
        const QString body = article->text.mid(article->bodyStart);
        const auto hits = matcher.match(body);
        snippets.insert(id, snippetOf(body, hits.value_or(QList<Passage>()), snippetLength));
    }
    promise.addResult(snippets);
}

} // namespace careo
