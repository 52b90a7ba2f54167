#include "core/store/CaseStore.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <random>

/// Works on a case for ever, and prints each action when the program has confirmed it: a line
/// "add UUID NOTE", "pair UUID UUID NOTE", "note UUID NOTE", "remove UUID" or "article UUID".
/// The notes count up from the second argument.

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

class Worker
{
public:
    Worker(CaseStore& store, qint64 first)
        : m_store(store)
        , m_number(first)
        , m_random(static_cast<unsigned>(first))
    {
    }

    [[nodiscard]] Result<QString> act()
    {
        const auto articles = m_store.queries().articles({}, ArticleOrder::Published);
        if (!articles)
            return tl::unexpected(articles.error());
        if (articles->isEmpty() || upTo(20) == 0)
            return addArticle();
        m_article = articles->at(upTo(static_cast<int>(articles->size())));
        const auto claims = m_store.claims().ofArticle(m_article);
        if (!claims)
            return tl::unexpected(claims.error());
        const int choice = upTo(5);
        if (claims->isEmpty() || choice < 2)
            return addClaim();
        if (choice == 2)
            return addPair();
        const Claim claim = claims->at(upTo(static_cast<int>(claims->size())));
        return choice == 3 ? changeNote(claim) : removeClaim(claim);
    }

private:
    [[nodiscard]] int upTo(int count)
    {
        return std::uniform_int_distribution(0, count - 1)(m_random);
    }
    [[nodiscard]] QString nextNote() { return QString::number(++m_number); }

    [[nodiscard]] Claim newClaim(const QString& note)
    {
        Claim claim;
        claim.article = m_article;
        claim.type = ClaimTypeId(1 + upTo(3));
        const int start = upTo(1000);
        claim.passage = {start, start + 1 + upTo(300)};
        claim.note = note;
        return claim;
    }

    [[nodiscard]] Result<QString> addArticle()
    {
        Article article;
        article.title = u"Article "_s + nextNote();
        article.text = u"The police did not call the consulate. "_s.repeated(100);
        const auto added = m_store.articles().add(article);
        if (!added)
            return tl::unexpected(added.error());
        return u"article %1"_s.arg(added->uuid.toString(QUuid::WithoutBraces));
    }

    [[nodiscard]] Result<QString> addClaim()
    {
        const QString note = nextNote();
        const auto added = m_store.claims().add(newClaim(note));
        if (!added)
            return tl::unexpected(added.error());
        return u"add %1 %2"_s.arg(added->uuid.toString(QUuid::WithoutBraces), note);
    }

    [[nodiscard]] Result<QString> addPair()
    {
        const QString note = u"pair"_s + nextNote();
        QStringList words{u"pair"_s};
        const auto done = m_store.atomically([&]() -> Result<void> {
            for (int i = 0; i < 2; ++i) {
                const auto added = m_store.claims().add(newClaim(note));
                if (!added)
                    return tl::unexpected(added.error());
                words << added->uuid.toString(QUuid::WithoutBraces);
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return (words << note).join(u' ');
    }

    [[nodiscard]] Result<QString> changeNote(Claim claim)
    {
        claim.note = nextNote();
        if (const auto done = m_store.claims().update(claim); !done)
            return tl::unexpected(done.error());
        return u"note %1 %2"_s.arg(claim.uuid.toString(QUuid::WithoutBraces), claim.note);
    }

    [[nodiscard]] Result<QString> removeClaim(const Claim& claim)
    {
        if (const auto done = m_store.claims().remove(claim.id); !done)
            return tl::unexpected(done.error());
        return u"remove %1"_s.arg(claim.uuid.toString(QUuid::WithoutBraces));
    }

    CaseStore& m_store;
    qint64 m_number;
    std::mt19937 m_random;
    ArticleId m_article;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto store = CaseStore::open(arguments.value(1));
    QTextStream out(stdout);
    if (!store) {
        out << "failed " << toKey(store.error().code) << Qt::endl;
        return 1;
    }
    Worker worker(**store, arguments.value(2).toLongLong());
    while (true) {
        const auto done = worker.act();
        if (!done) {
            out << "failed " << toKey(done.error().code) << Qt::endl;
            return 1;
        }
        out << *done << Qt::endl; // flushed
    }
}
