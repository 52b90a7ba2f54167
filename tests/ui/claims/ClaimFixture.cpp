#include "ClaimFixture.h"

#include "ui/claims/ClaimEditing.h"

#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;

void ClaimFixture::openCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(QStringLiteral("case.careo")));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    Article article;
    article.title = QStringLiteral("A title");
    article.text = QStringLiteral("The police did not call.\n\nThe raid was acted for cameras. "
                                  "A witness changed his words.");
    m_article = m_session->store().articles().add(article)->id;
    article.title = QStringLiteral("Another");
    article.text = QStringLiteral("Nobody told the consulate.");
    m_other = m_session->store().articles().add(article)->id;
}

void ClaimFixture::closeCase()
{
    m_session.reset();
    m_folder.reset();
}

ClaimId ClaimFixture::tag(ArticleId article, const QString& words, int key)
{
    const QString text = m_session->store().articles().article(article)->text;
    const qsizetype start = text.indexOf(words);
    return tagPassage(*m_session, article, {start, start + words.size()}, type(key).id);
}

Claim ClaimFixture::stored(ClaimId claim) const
{
    return m_session->store().claims().claim(claim).value_or(Claim{});
}

qsizetype ClaimFixture::claimCount() const
{
    return m_session->store().claims().ofArticle(m_article)->size();
}
