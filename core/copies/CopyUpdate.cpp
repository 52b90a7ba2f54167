#include "core/copies/CopyUpdate.h"

#include "core/copies/CopiesBetween.h"
#include "core/copies/CopyCandidates.h"
#include "core/copies/CopyWords.h"
#include "core/copies/Fingerprint.h"
#include "core/store/CaseStore.h"

#include <QHash>
#include <QtConcurrentMap>

#include <algorithm>
#include <utility>

namespace careo
{

namespace
{

constexpr qsizetype textsAtOnce = 512;
constexpr size_t pairsAtOnce = 256;
constexpr qsizetype rowsAtOnce = 2000; // so that others can write in between

/// The body of an article: its head names the outlet and the day, as those of others do.
struct Body {
    QString text;
    qsizetype start = 0; ///< in the article's text
    QList<CopyWord> words;
};

struct PairWork {
    ArticleId first;
    ArticleId second;
    const Body* firstText;
    const Body* secondText;
};

Result<Body> bodyOf(const CaseStore& store, ArticleId id)
{
    auto article = store.articles().article(id);
    if (!article)
        return tl::unexpected(article.error());
    return Body{article->text.mid(article->bodyStart), article->bodyStart, {}};
}

ArticleMarks marksOf(const CopyStore::Fingerprint& fingerprint)
{
    ArticleMarks marks{fingerprint.article, {}};
    const qsizetype count = fingerprint.marks.size() / qsizetype(sizeof(quint32));
    marks.marks.resize(count);
    std::copy_n(fingerprint.marks.constData(), count * qsizetype(sizeof(quint32)),
        reinterpret_cast<char*>(marks.marks.data()));
    return marks;
}

CopyStore::Fingerprint stored(const ArticleMarks& marks)
{
    return {marks.article,
        QByteArray(reinterpret_cast<const char*>(marks.marks.constData()),
            marks.marks.size() * qsizetype(sizeof(quint32)))};
}

class Update
{
public:
    Update(CaseStore& store, const std::function<bool()>& isCanceled)
        : m_store(store)
        , m_isCanceled(isCanceled)
    {
    }

    Result<qsizetype> run()
    {
        const auto pending = m_store.copies().pending();
        if (!pending)
            return tl::unexpected(pending.error());
        if (pending->isEmpty())
            return 0;
        auto added = fingerprintsOf(*pending);
        if (!added)
            return tl::unexpected(added.error());
        const auto known = m_store.copies().fingerprints();
        if (!known)
            return tl::unexpected(known.error());
        QList<ArticleMarks> all = *added;
        for (const CopyStore::Fingerprint& fingerprint : *known)
            all << marksOf(fingerprint);
        const auto copies = copiesAmong(CopyCandidates(all), *pending);
        if (!copies)
            return tl::unexpected(copies.error());
        QList<CopyStore::Fingerprint> fingerprints;
        for (const ArticleMarks& marks : std::as_const(*added))
            fingerprints << stored(marks);
        if (const auto done = store(fingerprints, *copies); !done)
            return tl::unexpected(done.error());
        return pending->size();
    }

private:
    // Copies first: without its fingerprint an article is compared again, and nothing that is
    // stored is stored twice.
    Result<void> store(const QList<CopyStore::Fingerprint>& fingerprints, QList<TextCopy> copies)
    {
        while (copies.size() > rowsAtOnce) {
            if (auto done = m_store.copies().add({}, copies.first(rowsAtOnce)); !done)
                return done;
            copies.remove(0, rowsAtOnce);
        }
        for (qsizetype from = 0; from < fingerprints.size(); from += rowsAtOnce) {
            auto done = m_store.copies().add(
                fingerprints.mid(from, rowsAtOnce), std::exchange(copies, {}));
            if (!done)
                return done;
        }
        return {};
    }

    Result<QList<ArticleMarks>> fingerprintsOf(const QList<ArticleId>& articles)
    {
        QList<ArticleMarks> all;
        for (qsizetype from = 0; from < articles.size(); from += textsAtOnce) {
            if (isCanceled())
                return failure(ErrorCode::Cancelled);
            QList<std::pair<ArticleId, QString>> texts;
            for (const ArticleId id : articles.mid(from, textsAtOnce)) {
                auto text = bodyOf(m_store, id);
                if (!text)
                    return tl::unexpected(text.error());
                texts.emplaceBack(id, text->text);
            }
            all << QtConcurrent::blockingMapped<QList<ArticleMarks>>(
                texts, [](const std::pair<ArticleId, QString>& text) {
                    return ArticleMarks{text.first, fingerprint(copyWords(text.second))};
                });
        }
        return all;
    }

    Result<QList<TextCopy>> copiesAmong(
        const CopyCandidates& candidates, const QList<ArticleId>& added)
    {
        const auto isNew = [&added](ArticleId id) {
            return std::binary_search(added.cbegin(), added.cend(), id);
        };
        const auto pairs = candidates.pairs(isNew);
        QList<TextCopy> copies;
        for (size_t from = 0; from < pairs.size(); from += pairsAtOnce) {
            if (isCanceled())
                return failure(ErrorCode::Cancelled);
            const auto end = std::min(pairs.size(), from + pairsAtOnce);
            auto found = copiesOf(
                candidates, {pairs.cbegin() + qsizetype(from), pairs.cbegin() + qsizetype(end)});
            if (!found)
                return found;
            copies << *found;
        }
        return copies;
    }

    Result<QList<TextCopy>> copiesOf(
        const CopyCandidates& candidates, const std::vector<CopyCandidates::Pair>& pairs)
    {
        QHash<qint64, Body> texts;
        for (const auto& [first, second] : pairs) {
            for (const ArticleId id : {first, second}) {
                if (texts.contains(id.value()))
                    continue;
                auto text = bodyOf(m_store, id);
                if (!text)
                    return tl::unexpected(text.error());
                texts.insert(id.value(), *text);
            }
        }
        QtConcurrent::blockingMap(texts, [](Body& text) { text.words = copyWords(text.text); });
        QList<PairWork> work;
        for (const auto& [first, second] : pairs)
            work << PairWork{
                first, second, &*texts.constFind(first.value()), &*texts.constFind(second.value())};
        const auto found = QtConcurrent::blockingMapped<QList<QList<TextCopy>>>(
            work, [&candidates](const PairWork& pair) { return copiesOfPair(candidates, pair); });
        QList<TextCopy> copies;
        for (const QList<TextCopy>& ofPair : found)
            copies << ofPair;
        return copies;
    }

    static QList<TextCopy> copiesOfPair(const CopyCandidates& candidates, const PairWork& pair)
    {
        QList<TextCopy> copies;
        const Body& one = *pair.firstText;
        const Body& other = *pair.secondText;
        const auto allShared = sharedWords(one.words, other.words);
        for (const SharedWords& shared : allShared) {
            if (candidates.isBoilerplate(shared, one.words, other.words))
                continue;
            const auto [first, second]
                = passagesOf(shared, one.text, one.words, other.text, other.words);
            copies << TextCopy{pair.first, {first.start + one.start, first.end + one.start},
                pair.second, {second.start + other.start, second.end + other.start}};
        }
        return copies;
    }

    [[nodiscard]] bool isCanceled() const { return m_isCanceled && m_isCanceled(); }

    CaseStore& m_store;
    const std::function<bool()>& m_isCanceled;
};

} // namespace

Result<qsizetype> updateCopies(CaseStore& store, const std::function<bool()>& isCanceled)
{
    return Update(store, isCanceled).run();
}

} // namespace careo
