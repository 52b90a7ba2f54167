#include "tests/bench/GeneratedCase.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace careo::bench
{

namespace
{

constexpr int vocabularySize = 30'000;
constexpr int wordsAnArticle = 620;
constexpr int outlets = 120;
constexpr int speakers = 3'000;

class Generator
{
public:
    explicit Generator(const CaseSize& size)
        : m_size(size)
    {
        for (int i = 0; i < vocabularySize; ++i)
            m_words << word(i);
        std::vector<double> weights;
        weights.reserve(vocabularySize);
        for (int i = 0; i < vocabularySize; ++i)
            weights.push_back(1.0 / (i + 2.7));
        m_rank = std::discrete_distribution<int>(weights.begin(), weights.end());
    }

    Result<void> fill(CaseStore& store)
    {
        for (int done = 0; done < m_size.articles; done += batch) {
            const auto stored
                = store.articles().addingMany([&] { return addArticles(store, done); });
            if (!stored)
                return stored;
        }
        return store.atomically([&] { return addQuestions(store); });
    }

private:
    static constexpr int batch = 5'000;

    /// Syllables that spell the rank, so that frequent words are short.
    static QString word(int rank)
    {
        static const QStringList syllables{QStringLiteral("ka"), QStringLiteral("ro"),
            QStringLiteral("ten"), QStringLiteral("mi"), QStringLiteral("sol"),
            QStringLiteral("pe"), QStringLiteral("lu"), QStringLiteral("dar"), QStringLiteral("vi"),
            QStringLiteral("no")};
        QString text;
        for (int rest = rank; rest > 0 || text.isEmpty(); rest /= 10)
            text += syllables[rest % 10];
        return text;
    }

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    QString articleText()
    {
        QString text;
        for (int i = 1; i <= wordsAnArticle; ++i) {
            text += m_words[m_rank(m_random)];
            text += i % 90 == 0 ? QStringLiteral(".\n\n")
                : i % 15 == 0   ? QStringLiteral(". ")
                                : QStringLiteral(" ");
        }
        return text;
    }

    Result<void> addArticles(CaseStore& store, int first)
    {
        const auto types = store.claimTypes().all();
        if (!types)
            return tl::unexpected(types.error());
        const int claimsEach = m_size.claims / std::max(m_size.articles, 1);
        for (int i = first; i < std::min(first + batch, m_size.articles); ++i) {
            Article article;
            article.title = m_words[m_rank(m_random)] + u' ' + m_words[below(vocabularySize)];
            article.outlet = QStringLiteral("Outlet %1").arg(below(outlets));
            article.author = QStringLiteral("Author %1").arg(below(outlets * 4));
            article.published = EdtfDate::fromDay(QDate(1995, 1, 1).addDays(below(10'000)));
            article.language = i % 3 == 0 ? QStringLiteral("es") : QStringLiteral("en");
            article.text = articleText();
            const auto added = store.articles().add(article);
            if (!added)
                return tl::unexpected(added.error());
            for (int claim = 0; claim < claimsEach; ++claim) {
                if (auto done = addClaim(store, *added, *types); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> addClaim(CaseStore& store, const Article& article, const QList<ClaimType>& types)
    {
        Claim claim;
        claim.article = article.id;
        claim.type = types[below(static_cast<int>(types.size()))].id;
        const int start = below(static_cast<int>(article.text.size()) - 120);
        claim.passage = {start, start + 20 + below(100)};
        claim.speaker = QStringLiteral("Speaker %1").arg(below(speakers));
        claim.stance = allStances.at(static_cast<size_t>(below(allStances.size())));
        if (below(10) > 0)
            claim.eventDate = EdtfDate::fromDay(QDate(1995, 1, 1).addDays(below(10'000)));
        const auto added = store.claims().add(claim);
        if (!added)
            return tl::unexpected(added.error());
        m_claims << added->id;
        return {};
    }

    Result<void> addQuestions(CaseStore& store)
    {
        for (int i = 0; i < m_size.questions; ++i) {
            Question question;
            question.text = QStringLiteral("When was %1?").arg(m_words[below(vocabularySize)]);
            question.kind = AnswerKind::Date;
            const auto added = store.questions().add(question);
            if (!added)
                return tl::unexpected(added.error());
            for (int j = 0; j < 2; ++j) {
                Account account;
                account.question = added->id;
                account.answer = QString::number(2000 + below(4));
                for (int k = 0; k <= below(2); ++k)
                    account.claims << m_claims[below(static_cast<int>(m_claims.size()))];
                if (const auto done = store.questions().add(account); !done)
                    return tl::unexpected(done.error());
            }
        }
        return {};
    }

    CaseSize m_size;
    std::mt19937 m_random{20'051'208};
    QStringList m_words;
    std::discrete_distribution<int> m_rank;
    QList<ClaimId> m_claims;
};

} // namespace

QString generatedCase(const CaseSize& size)
{
    const QString path = QDir::temp().filePath(QStringLiteral("careo-bench-%1-%2-%3.careo")
                                                   .arg(size.articles)
                                                   .arg(size.claims)
                                                   .arg(size.questions));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + QStringLiteral(".unfinished");
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1StringView(suffix));
    {
        std::fputs("Making a case; this takes minutes and is kept.\n", stderr);
        const auto store = CaseStore::create(unfinished);
        if (!store || !Generator(size).fill(**store))
            std::fputs("The case could not be made.\n", stderr);
    }
    QFile::rename(unfinished, path);
    return path;
}

std::unique_ptr<CaseStore> openGenerated(const CaseSize& size)
{
    auto store = CaseStore::open(generatedCase(size));
    if (!store) {
        std::fputs("The generated case can not be opened.\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    return std::move(*store);
}

} // namespace careo::bench
