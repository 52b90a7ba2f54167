#include "ui/reader/SharedTextButton.h"
#include "ui/session/CaseSession.h"
#include "ui/session/CopyFinding.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// What articles share is found by itself, and told above the text.
class tst_CopyFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatNewArticlesShare();
    void stoppedWorkIsDoneLater();

private:
    [[nodiscard]] ArticleId add(const QString& title) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void tst_CopyFinding::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
}

ArticleId tst_CopyFinding::add(const QString& title) const
{
    Article article;
    article.title = title;
    article.text = title
        + u"\n\nThe captain told the court that nobody rang the alarm before the smoke reached the "
          "upper deck, and that two men had locked the engine room from the outside that night."_s;
    article.bodyStart = title.size() + 2;
    return m_session->store().articles().add(article)->id;
}

void tst_CopyFinding::findsWhatNewArticlesShare()
{
    const ArticleId first = add(u"Ferry burns"_s);
    SharedTextButton button(*m_session);
    button.setArticle(first);
    QVERIFY(button.isHidden());
    const CopyFinding finding(*m_session);
    QTRY_VERIFY(m_session->store().copies().pending()->isEmpty());
    QVERIFY(button.isHidden());
    const ArticleId second = add(u"Alarm was late"_s);
    QTRY_VERIFY(!button.isHidden());
    QCOMPARE(button.text(), u"Shares text with 1 article"_s);

    const QSignalSpy requested(m_session.get(), &CaseSession::passageRequested);
    Q_EMIT button.menu()->aboutToShow();
    QCOMPARE(button.menu()->actions().size(), 1);
    QVERIFY(button.menu()->actions().first()->text().startsWith(u"Alarm was late · "_s));
    button.menu()->actions().first()->trigger();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<ArticleId>(), second);
    QVERIFY(m_session->store().articles().remove(second));
    QVERIFY(button.isHidden());
}

void tst_CopyFinding::stoppedWorkIsDoneLater()
{
    (void)add(u"Ferry burns"_s);
    CopyFinding finding(*m_session);
    finding.stop();
    QVERIFY(!finding.isRunning());
    QCOMPARE(m_session->store().copies().pending()->size(), 1);
    (void)add(u"Alarm was late"_s);
    QTRY_VERIFY(m_session->store().copies().pending()->isEmpty());
    QCOMPARE(m_session->store().copies().all()->size(), 1);
}

QTEST_MAIN(tst_CopyFinding)
#include "tst_CopyFinding.moc"
