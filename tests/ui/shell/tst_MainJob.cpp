#include "WindowFixture.h"

#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"
#include "tests/ui/HarbourFirePage.h"
#include "ui/reader/ArticleText.h"
#include "ui/session/CaseSession.h"
#include "ui/summary/SummaryRoom.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <array>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

const QString quote = u"two men had locked the engine room from outside"_s;

} // namespace

/// The whole job in the real window, by keys and clicks: from a page with several articles to the
/// printed summary.
class tst_MainJob : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fromPageToPdf();

private:
    void importPage();
    void tagPassage();
    void describeClaim();
    void undoAndRedo();
    void filterByWords();
    void lookAtTimeline();
    void saveSummary();

    [[nodiscard]] CaseSession& session() const { return *m_window->session(); }
    [[nodiscard]] QList<Claim> claims() const;
};

QList<Claim> tst_MainJob::claims() const
{
    return session()
        .store()
        .claims()
        .ofArticle(session().currentArticle())
        .value_or(QList<Claim>());
}

void tst_MainJob::fromPageToPdf()
{
    m_answers->newCase = path(u"ferry.careo"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->session());
    const std::array steps{&tst_MainJob::importPage, &tst_MainJob::tagPassage,
        &tst_MainJob::describeClaim, &tst_MainJob::undoAndRedo, &tst_MainJob::filterByWords,
        &tst_MainJob::lookAtTimeline, &tst_MainJob::saveSummary};
    for (const auto step : steps) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    const auto check = checkCase(session().store());
    QVERIFY(check);
    QVERIFY(check->isEmpty());
}

void tst_MainJob::importPage()
{
    write(u"page.txt"_s, harbourFirePage);
    m_answers->imports = {path(u"page.txt"_s)};
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(find<QTableView>(u"importTable"_s));
    auto* table = find<QTableView>(u"importTable"_s);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 0).data().toString(),
        u"Engine room was open, says ferry's owner"_s);
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(!find<QTableView>(u"importTable"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->findChild<ArticleText*>()->hasFocus());
    QCOMPARE(find<QListView>(u"articles"_s)->model()->rowCount(), 3);
}

void tst_MainJob::tagPassage()
{
    auto* list = find<QListView>(u"articles"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
        list->visualRect(list->model()->index(2, 0)).center());
    press(Qt::Key_Return);
    auto* text = m_window->findChild<ArticleText*>();
    QTRY_VERIFY(text->hasFocus());
    const qsizetype start = text->toPlainText().indexOf(quote);
    QVERIFY(start >= 0);
    QTextCursor cursor(text->document());
    cursor.setPosition(static_cast<int>(start));
    text->setTextCursor(cursor);
    const auto words = quote.count(u' ') + 1;
    for (qsizetype i = 0; i < words; ++i)
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_2);
    QCOMPARE(claims().size(), 1);
    QCOMPARE(claims().first().quote, quote);
}

void tst_MainJob::describeClaim()
{
    QTRY_VERIFY(session().currentClaim().isValid());
    auto* date = find<QLineEdit>(u"eventDate"_s);
    QTest::mouseClick(date, Qt::LeftButton);
    type(u"28 Apr 2011"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(claims().first().eventDate.toString(), u"2011-04-28"_s);
    QWidget* speaker = find<QWidget>(u"speaker"_s);
    speaker->setFocus();
    type(u"The captain"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(claims().first().speaker, u"The captain"_s);
}

void tst_MainJob::undoAndRedo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    m_window->findChild<ArticleText*>()->setFocus();
    while (!claims().isEmpty() && session().undoStack().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(claims().isEmpty());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(claims().size(), 1);
    QCOMPARE(claims().first().speaker, u"The captain"_s);
}

void tst_MainJob::filterByWords()
{
    auto* list = find<QListView>(u"articles"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"painter*"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void tst_MainJob::lookAtTimeline()
{
    press(Qt::Key_2, Qt::ControlModifier);
    auto* list = find<QListView>(u"timelineList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2); // its year, then the claim
    list->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QAction>(u"readRoom"_s)->isChecked());
    QVERIFY(m_window->findChild<ArticleText*>()->isVisible());
}

void tst_MainJob::saveSummary()
{
    press(Qt::Key_4, Qt::ControlModifier);
    auto* room = find<SummaryRoom>(u"summaryRoom"_s);
    room->setPathChooser(
        [this](const QString&, const QStringList&) { return path(u"ferry.pdf"_s); });
    QSignalSpy finished(room, &SummaryRoom::outputFinished);
    click(u"saveSummaryPdfInPanel"_s);
    QVERIFY(finished.wait(20000));
    QVERIFY(read(u"ferry.pdf"_s).startsWith("%PDF"));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path(u"ferry.pdf"_s), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString printed = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY(printed.contains(quote));
    QVERIFY(printed.contains(u"The captain"_s));
    QVERIFY(printed.contains(u"The Coast Herald"_s));
}

QTEST_MAIN(tst_MainJob)
#include "tst_MainJob.moc"
