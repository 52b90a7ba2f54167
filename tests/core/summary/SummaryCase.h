#pragma once

#include "core/store/CaseStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace careo::test
{

/// A temporary case with three short articles and a claim of each kind that a summary tells apart.
class SummaryCase
{
public:
    SummaryCase()
    {
        auto opened = CaseStore::create(path());
        Q_ASSERT(opened);
        m_store = std::move(*opened);
    }

    [[nodiscard]] CaseStore& store() { return *m_store; }
    [[nodiscard]] QString path() const { return file(QStringLiteral("The case.careo")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    ArticleId addArticle(const QString& title, const QString& text, const QString& outlet = {},
        const QString& published = {}, const QString& author = {}, const QString& url = {})
    {
        Article article;
        article.title = title;
        article.text = text;
        article.bodyStart = text.startsWith(title) ? title.size() : 0;
        article.outlet = outlet;
        article.published = *EdtfDate::parse(published);
        article.author = author;
        article.url = url;
        const auto added = m_store->articles().add(article);
        Q_ASSERT(added);
        return added->id;
    }

    ClaimTypeId type(int index) const { return m_store->claimTypes().all()->at(index).id; }

    ClaimId addClaim(ArticleId article, int typeIndex, const QString& quote,
        const QString& eventDate = {}, const QString& speaker = {}, Stance stance = Stance::Asserts,
        ClaimStatus status = ClaimStatus::Unreviewed)
    {
        Claim claim;
        claim.article = article;
        claim.type = type(typeIndex);
        const QString text = m_store->articles().article(article)->text;
        const qsizetype start = text.indexOf(quote);
        Q_ASSERT(start >= 0);
        claim.passage = {start, start + quote.size()};
        claim.eventDate = *EdtfDate::parse(eventDate);
        claim.speaker = speaker;
        claim.stance = stance;
        claim.status = status;
        const auto added = m_store->claims().add(claim);
        Q_ASSERT(added);
        return added->id;
    }

    /// Three articles, five claims: two dated to a day, one to a month, two undated.
    void fill()
    {
        const ArticleId later = addArticle(QStringLiteral("Judge proposes release"),
            QStringLiteral("Judge proposes release\n\nA judge has put forward a motion.\n\n"
                           "The police did not tell the consulate of the arrest.\n"
                           "Officers acted the arrest out again for the cameras."),
            QStringLiteral("The Daily Record"), QStringLiteral("2012-03-07"),
            QStringLiteral("Ana Pérez"), QStringLiteral("https://example.org/judge?a=1&b=2"));
        const ArticleId undated = addArticle(QStringLiteral("Letters"),
            QStringLiteral("Witnesses altered what they had said.\nSeized at a ranch."));
        const ArticleId earlier = addArticle(QStringLiteral("First report"),
            QStringLiteral("Stopped on the road to the south.\nNothing else."),
            QStringLiteral("Agency"), QStringLiteral("2005-12"));
        addClaim(later, 0, QStringLiteral("did not tell the consulate"),
            QStringLiteral("2005-12-08"), QStringLiteral("Arturo Zaldívar"), Stance::Asserts,
            ClaimStatus::Confirmed);
        addClaim(later, 1, QStringLiteral("acted the arrest out again for the cameras"),
            QStringLiteral("2005-12-09"), QString(), Stance::Reports);
        addClaim(undated, 2, QStringLiteral("altered what they had said"));
        addClaim(undated, 1, QStringLiteral("Seized at a ranch"), QStringLiteral("2005-12"),
            QString(), Stance::Denies, ClaimStatus::Disputed);
        addClaim(earlier, 1, QStringLiteral("Stopped on the road"));
    }

    /// Changes the case behind the store's back.
    void tamper(const QString& sql)
    {
        const QString name = QStringLiteral("tampering");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(name);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseStore> m_store;
};

/// Runs of white space as one space, for comparing text that was broken into lines.
inline QString normalised(const QString& text)
{
    return text.simplified();
}

} // namespace careo::test
