#include "ui/summary/SummaryRoom.h"

#include "core/summary/SummaryTemplate.h"
#include "tests/core/summary/SummaryCase.h"
#include "ui/session/CaseSession.h"
#include "ui/summary/PageView.h"
#include "ui/summary/SummaryActions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

/// A room over a filled case, shown.
struct Stage {
    explicit Stage(bool filled = true)
    {
        if (filled)
            sample.fill();
        session = std::make_unique<CaseSession>(std::move(*CaseStore::open(sample.path())));
        room = std::make_unique<SummaryRoom>(*session);
        room->resize(1100, 700);
        room->show();
    }

    template <class Widget> Widget* find(const QString& name) const
    {
        return room->findChild<Widget*>(name);
    }
    [[nodiscard]] QString text(const QString& name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] PageView* pages() const { return find<PageView>(u"summaryPages"_s); }

    test::SummaryCase sample;
    std::unique_ptr<CaseSession> session;
    std::unique_ptr<SummaryRoom> room;
};

} // namespace

class tst_SummaryRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsPagesAndFacts();
    void followsTheCase();
    void followsTheFilter();
    void waitsWhileHidden();
    void choicesChangeThePages();
    void savesPdfByKey();
    void savesHtmlByButton();
    void cancelledDialogWritesNothing();
    void unwritableFolderIsReported();
    void printsOnTheChosenPrinter();
    void aPrinterThatFailsIsOneClearLine();
    void printingToAFileLeavesTheFormerOneWhenItFails();
    void zooms();
    void emptyCaseExplainsItself();
    void badSearchWordsAreExplained();
    void tamperedTextIsSaid();
    void everyControlHasANameAndTheKeyboard();
    void templateSetsTheChoices();
    void choicesAreRemembered();
    void ownTemplateIsSaved();
    void partsMoveByKeys();
    void savesReferences();
};

void tst_SummaryRoom::initTestCase()
{
    // The document's language follows the locale when nothing was chosen yet.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_SummaryRoom::showsPagesAndFacts()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    QCOMPARE(stage.text(u"summaryScope"_s), u"The whole case"_s);
    QCOMPARE(stage.text(u"summaryCheck"_s), u"✓ 5 quotations checked, all stand"_s);
    QVERIFY(stage.text(u"summaryPage"_s).startsWith(u"Page 1 of "_s));
    QVERIFY(stage.find<QLabel>(u"summaryHint"_s)->isHidden());
}

void tst_SummaryRoom::followsTheCase()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    const Claim first = stage.session->store().queries().claims({})->first().claim;
    QVERIFY(stage.session->store().claims().remove(first.id));
    QTRY_COMPARE(stage.text(u"summaryCheck"_s), u"✓ 4 quotations checked, all stand"_s);
}

void tst_SummaryRoom::followsTheFilter()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    CaseFilter filter;
    filter.statuses = {ClaimStatus::Confirmed};
    stage.session->setFilter(filter);
    QTRY_COMPARE(stage.text(u"summaryCheck"_s), u"✓ 1 quotation checked, it stands"_s);
    QCOMPARE(stage.text(u"summaryScope"_s), u"Status: confirmed"_s);
}

void tst_SummaryRoom::waitsWhileHidden()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    stage.room->hide();
    CaseFilter filter;
    filter.statuses = {ClaimStatus::Confirmed};
    stage.session->setFilter(filter);
    QCoreApplication::processEvents();
    QCOMPARE(stage.text(u"summaryScope"_s), u"The whole case"_s);
    stage.room->show();
    QTRY_COMPARE(stage.text(u"summaryScope"_s), u"Status: confirmed"_s);
}

void tst_SummaryRoom::choicesChangeThePages()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 1);
    auto* parts = stage.find<QListWidget>(u"summaryParts"_s);
    parts->setFocus();
    for (const int row : {1, 2, 3}) {
        parts->setCurrentRow(row);
        QTest::keyClick(parts, Qt::Key_Space);
        QCOMPARE(parts->item(row)->checkState(), Qt::Unchecked);
    }
    QTRY_COMPARE(stage.pages()->pageCount(), 1);
}

void tst_SummaryRoom::savesPdfByKey()
{
    Stage stage;
    const QString path = stage.sample.file(u"out.pdf"_s);
    QString suggested;
    stage.room->setPathChooser([&](const QString& suggestion, const QStringList& endings) {
        suggested = suggestion;
        return endings == QStringList(u"pdf"_s) ? path : QString();
    });
    QTest::keyClicks(stage.find<QLineEdit>(u"summaryTitle"_s), u"Where was she?"_s);
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    QSignalSpy announced(stage.session.get(), &CaseSession::announced);
    stage.room->addAction(stage.room->actions().savePdf());
    stage.room->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.room.get()));
    QTest::keyClick(stage.room.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(finished.count() == 1 || finished.wait());
    QVERIFY(suggested.endsWith(u"/Where was she-.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(announced.last().first().toString(), u"Summary saved as out.pdf"_s);
    QVERIFY(stage.room->actions().print()->isEnabled());
}

void tst_SummaryRoom::savesHtmlByButton()
{
    Stage stage;
    const QString path = stage.sample.file(u"out.html"_s);
    stage.room->setPathChooser([&](const QString&, const QStringList&) { return path; });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    auto* button = stage.find<QAbstractButton>(u"saveSummaryAsInPanel"_s);
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(finished.count() == 1 || finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Seized at a ranch"_s));
}

void tst_SummaryRoom::cancelledDialogWritesNothing()
{
    Stage stage;
    stage.room->setPathChooser([](const QString&, const QStringList&) { return QString(); });
    stage.room->setPrinterChooser([](QPrinter&) { return false; });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    stage.room->actions().savePdf()->trigger();
    stage.room->actions().saveAs()->trigger();
    stage.room->actions().print()->trigger();
    QVERIFY(stage.room->actions().print()->isEnabled());
    QCOMPARE(finished.count(), 0);
}

void tst_SummaryRoom::unwritableFolderIsReported()
{
    Stage stage;
    stage.room->setPathChooser([&](const QString&, const QStringList&) {
        return stage.sample.file(u"no such folder/out.pdf"_s);
    });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    QSignalSpy reported(stage.session.get(), &CaseSession::failureReported);
    stage.room->actions().savePdf()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(reported.count(), 1);
    QVERIFY(reported.first().first().toString().contains(u"out.pdf"_s));
    QVERIFY(stage.room->actions().savePdf()->isEnabled());
}

void tst_SummaryRoom::printsOnTheChosenPrinter()
{
    Stage stage;
    const QString path = stage.sample.file(u"printed.pdf"_s);
    stage.room->setPrinterChooser([&](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        return true;
    });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    stage.room->actions().print()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/MediaBox [0 0 612"));
}

void tst_SummaryRoom::aPrinterThatFailsIsOneClearLine()
{
    Stage stage;
    // No page can be begun on a printer that is not there.
    stage.room->setPrinterChooser([](QPrinter& printer) {
        printer.setOutputFormat(QPrinter::NativeFormat);
        printer.setPrinterName(u"Gone"_s);
        return true;
    });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    QSignalSpy reported(stage.session.get(), &CaseSession::failureReported);
    stage.room->actions().print()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(reported.count(), 1);
    QVERIFY(reported.first().first().toString().contains(u"did not print the summary"_s));
    QVERIFY(stage.room->actions().print()->isEnabled());
}

void tst_SummaryRoom::printingToAFileLeavesTheFormerOneWhenItFails()
{
    Stage stage;
    const QString path = stage.sample.file(u"no such folder/printed.pdf"_s);
    stage.room->setPrinterChooser([&](QPrinter& printer) {
        printer.setOutputFileName(path);
        return true;
    });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    QSignalSpy reported(stage.session.get(), &CaseSession::failureReported);
    stage.room->actions().print()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(reported.count(), 1);
    QVERIFY(reported.first().first().toString().contains(u"printed.pdf could not be written"_s));
    QVERIFY(!QFileInfo::exists(path));
}

void tst_SummaryRoom::zooms()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    QVERIFY(stage.pages()->fitsWidth());
    QVERIFY(stage.room->actions().fitWidth()->isChecked());
    const double before = stage.pages()->zoom();
    stage.room->actions().zoomIn()->trigger();
    QVERIFY(qFuzzyCompare(stage.pages()->zoom(), before * 1.25));
    QVERIFY(!stage.room->actions().fitWidth()->isChecked());
    stage.room->actions().zoomOut()->trigger();
    QCOMPARE(stage.text(u"summaryZoom"_s), u"%1 %"_s.arg(qRound(before * 100)));
    stage.room->actions().fitWidth()->trigger();
    QVERIFY(stage.pages()->fitsWidth());
    QTest::keyClick(stage.pages(), Qt::Key_End);
    const int pages = stage.pages()->pageCount();
    QCOMPARE(stage.text(u"summaryPage"_s), u"Page %1 of %1"_s.arg(pages));
    stage.pages()->showPage(0);
    QCOMPARE(stage.pages()->currentPage(), 0);
}

void tst_SummaryRoom::emptyCaseExplainsItself()
{
    Stage stage(false);
    QTRY_COMPARE(stage.pages()->pageCount(), 1);
    QCOMPARE(stage.text(u"summaryCheck"_s), u"No quotations to check yet"_s);
    QVERIFY(!stage.find<QLabel>(u"summaryHint"_s)->isHidden());
    QVERIFY(stage.text(u"summaryHint"_s).contains(u"Import articles"_s));
}

void tst_SummaryRoom::badSearchWordsAreExplained()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    CaseFilter filter;
    filter.words = u"\"open"_s;
    stage.session->setFilter(filter);
    QTRY_COMPARE(stage.pages()->pageCount(), 0);
    QVERIFY(!stage.text(u"summaryCheck"_s).isEmpty());
    QSignalSpy reported(stage.session.get(), &CaseSession::failureReported);
    stage.room->setPathChooser(
        [&](const QString&, const QStringList&) { return stage.sample.file(u"out.pdf"_s); });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    stage.room->actions().savePdf()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QCOMPARE(reported.count(), 1);
    QVERIFY(!QFile::exists(stage.sample.file(u"out.pdf"_s)));
}

void tst_SummaryRoom::tamperedTextIsSaid()
{
    Stage stage;
    QTRY_VERIFY(stage.pages()->pageCount() > 0);
    stage.sample.tamper(
        u"UPDATE article SET text = replace(text, 'did not tell', 'did now tell')"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"summaryTitle"_s), u"x"_s);
    QTRY_COMPARE(stage.text(u"summaryCheck"_s),
        u"! 5 quotations checked, 1 does not match the stored text and is stamped"_s);
}

void tst_SummaryRoom::everyControlHasANameAndTheKeyboard()
{
    Stage stage;
    int controls = 0;
    for (const QWidget* widget : stage.room->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr
            || qobject_cast<const QLineEdit*>(widget) != nullptr
            || qobject_cast<const QComboBox*>(widget) != nullptr
            || qobject_cast<const PageView*>(widget) != nullptr;
        // The field within a spin box is named by the box.
        if (!isControl || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++controls;
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 14);
}

void tst_SummaryRoom::templateSetsTheChoices()
{
    Stage stage;
    auto* choice = stage.find<QComboBox>(u"summaryTemplate"_s);
    QCOMPARE(choice->currentText(), u"Own choice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Court"_s);
    auto* parts = stage.find<QListWidget>(u"summaryParts"_s);
    QCOMPARE(parts->item(0)->text(), u"Cover"_s);
    QCOMPARE(parts->item(0)->checkState(), Qt::Checked);
    QCOMPARE(stage.find<QComboBox>(u"summaryContext"_s)->currentIndex(), 1);
    QTest::keyClick(stage.find<QComboBox>(u"summaryContext"_s), Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Own choice"_s);
}

void tst_SummaryRoom::choicesAreRemembered()
{
    Stage stage;
    stage.find<QComboBox>(u"summaryLanguage"_s)->setCurrentIndex(2);
    QTest::keyClicks(stage.find<QLineEdit>(u"summaryAuthor"_s), u"Ana"_s);
    stage.room.reset();
    stage.room = std::make_unique<SummaryRoom>(*stage.session);
    QCOMPARE(stage.find<QComboBox>(u"summaryLanguage"_s)->currentText(), u"Français"_s);
    QCOMPARE(stage.find<QLineEdit>(u"summaryAuthor"_s)->text(), u"Ana"_s);
}

void tst_SummaryRoom::ownTemplateIsSaved()
{
    Stage stage;
    auto* save = stage.find<QAbstractButton>(u"saveSummaryTemplate"_s);
    stage.room->setNameChooser([] { return u"Court"_s; });
    QSignalSpy reported(stage.session.get(), &CaseSession::failureReported);
    save->click();
    QCOMPARE(reported.count(), 1);
    stage.find<QComboBox>(u"summaryCitations"_s)->setCurrentIndex(1);
    stage.room->setNameChooser([] { return u"For the editor"_s; });
    save->click();
    QCOMPARE(reported.count(), 1);
    QCOMPARE(stage.find<QComboBox>(u"summaryTemplate"_s)->currentText(), u"For the editor"_s);
    QVERIFY(findTemplate(stage.session->store(), u"for the editor"_s));

    auto* remove = stage.find<QAbstractButton>(u"removeSummaryTemplate"_s);
    QVERIFY(remove->isEnabled());
    remove->click();
    QVERIFY(!findTemplate(stage.session->store(), u"for the editor"_s));
    QCOMPARE(stage.find<QComboBox>(u"summaryTemplate"_s)->currentText(), u"Own choice"_s);
    QCOMPARE(stage.find<QComboBox>(u"summaryCitations"_s)->currentIndex(), 1);
    QVERIFY(!remove->isEnabled());
}

void tst_SummaryRoom::partsMoveByKeys()
{
    Stage stage;
    auto* parts = stage.find<QListWidget>(u"summaryParts"_s);
    const QString second = parts->item(1)->text();
    parts->setCurrentRow(1);
    QTest::keyClick(parts, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(parts->item(0)->text(), second);
    QCOMPARE(parts->currentRow(), 0);
    QTest::keyClick(parts, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(parts->item(0)->text(), second);
}

void tst_SummaryRoom::savesReferences()
{
    Stage stage;
    const QString path = stage.sample.file(u"refs.ris"_s);
    stage.room->setPathChooser([&](const QString&, const QStringList&) { return path; });
    QSignalSpy finished(stage.room.get(), &SummaryRoom::outputFinished);
    stage.room->actions().saveReferences()->trigger();
    QVERIFY(finished.count() == 1 || finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("TY  - NEWS"), 3);
}

QTEST_MAIN(tst_SummaryRoom)
#include "tst_SummaryRoom.moc"
