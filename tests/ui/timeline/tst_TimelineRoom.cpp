#include "ui/timeline/TimelineRoom.h"

#include "ui/fields/EventDateField.h"
#include "ui/session/CaseSession.h"
#include "ui/timeline/ContextEventForm.h"
#include "ui/timeline/TimelineActions.h"
#include "ui/timeline/TimelineChart.h"
#include "ui/timeline/TimelineExport.h"
#include "ui/timeline/TimelineTable.h"
#include "ui/timeline/TimelineTableModel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScatterSeries>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace careo;
using namespace careo::ui;

namespace
{

const QString articleText = QStringLiteral(
    "She was stopped on the road to Cuernavaca. The scene was shown on television. "
    "The consulate was told a day later. A witness changed what he had said.");

} // namespace

class tst_TimelineRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheClaims();
    void clickOpensThePassage();
    void tabAndReturnOpenThePassage();
    void tabLeavesAtTheEnd();
    void listOpensThePassage();
    void listOpensUndatedClaims();
    void tableAndChartShareTheClaimInHand();
    void tableFollowsTheView();
    void axisSwitchesToPublicationDates();
    void lanesFollowTheChoice();
    void periodOfTheHistogramFilters();
    void viewBecomesTheFilter();
    void fitsTheClaimInHand();
    void keysZoomAndPan();
    void wheelZoomsAboutThePointer();
    void draggingPans();
    void followsTheFilter();
    void followsTheCase();
    void showsNoDates();
    void emptyCaseSaysWhatGoesHere();
    void followsTheCurrentClaim();
    void contextEventsHaveALane();
    void clickOpensAContextEvent();
    void exports_data();
    void exports();
    void exportCopiesThePicture();
    void failingExportIsSaid();
    void everythingHasAName();

private:
    ClaimId addClaim(int type, const QString& words, QStringView date);
    [[nodiscard]] ContextEventForm* contextForm();
    [[nodiscard]] TimelineExport* exportDialog();
    [[nodiscard]] TimelineChart* chart() const { return m_room->findChild<TimelineChart*>(); }
    [[nodiscard]] QListView* list() const
    {
        return m_room->findChild<QListView*>(QStringLiteral("timelineList"));
    }
    [[nodiscard]] QPoint pointOf(ClaimId claim) const
    {
        const TimelinePlot& plot = chart()->plot();
        return plot.markRect(*plot.placeOf(claim)).center().toPoint();
    }
    [[nodiscard]] QString pageName() const
    {
        return m_room->findChild<QStackedWidget*>()->currentWidget()->objectName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<TimelineRoom> m_room;
    ArticleId m_article;
    QList<ClaimId> m_claims;
};

void tst_TimelineRoom::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("careo-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_TimelineRoom::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(QStringLiteral("test.careo")));
    QVERIFY(store.has_value());
    m_session = std::make_unique<CaseSession>(std::move(*store));
    Article article;
    article.title = QStringLiteral("Judge proposes release");
    article.outlet = QStringLiteral("Reuters");
    article.published = *EdtfDate::parse(u"2012-03-07");
    article.text = articleText;
    m_article = m_session->store().articles().add(article)->id;
    m_claims = {addClaim(1, QStringLiteral("stopped on the road to Cuernavaca"), u"2005-12-08"),
        addClaim(1, QStringLiteral("shown on television"), u"2005-12-09"),
        addClaim(0, QStringLiteral("told a day later"), u"2005-12"),
        addClaim(2, QStringLiteral("changed what he had said"), u"")};
    m_room = std::make_unique<TimelineRoom>(*m_session);
    m_room->resize(1200, 700);
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
    m_room->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
}

void tst_TimelineRoom::cleanup()
{
    m_room.reset();
    m_session.reset();
    m_folder.reset();
}

ClaimId tst_TimelineRoom::addClaim(int type, const QString& words, QStringView date)
{
    Claim claim;
    claim.article = m_article;
    claim.type = m_session->claimTypes()[type].id;
    const qsizetype start = articleText.indexOf(words);
    claim.passage = {start, start + words.size()};
    claim.eventDate = *EdtfDate::parse(date);
    const auto added = m_session->store().claims().add(claim);
    return added ? added->id : ClaimId();
}

void tst_TimelineRoom::showsTheClaims()
{
    QCOMPARE(m_room->statusText(), QStringLiteral("Showing 4 of 4 claims"));
    QCOMPARE(chart()->plot().layout().dated, 3);
    QCOMPARE(chart()->plot().layout().lanes.size(), 3);
    const auto* series = qobject_cast<QScatterSeries*>(chart()->chart()->series().first());
    QVERIFY(series);
    QCOMPARE(series->count(), 2);
    QCOMPARE(list()->model()->rowCount(), 6);
}

void tst_TimelineRoom::clickOpensThePassage()
{
    const QSignalSpy opened(m_session.get(), &CaseSession::passageRequested);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, pointOf(m_claims[1]));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().at(0).value<ArticleId>(), m_article);
    const auto passage = opened.first().at(1).value<Passage>();
    QCOMPARE(passage.in(articleText).toString(), QStringLiteral("shown on television"));
    QCOMPARE(m_session->currentClaim(), m_claims[1]);
}

void tst_TimelineRoom::tabAndReturnOpenThePassage()
{
    const QSignalSpy opened(m_session.get(), &CaseSession::passageRequested);
    m_room->findChild<QPushButton*>(QStringLiteral("timelineExportButton"))
        ->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), chart());
    QCOMPARE(chart()->currentClaim(), m_claims[0]);
    QVERIFY(chart()->accessibleDescription().contains(QStringLiteral("Cuernavaca")));
    QTest::keyClick(chart(), Qt::Key_Tab);
    QCOMPARE(chart()->currentClaim(), m_claims[1]);
    QTest::keyClick(chart(), Qt::Key_Down);
    QCOMPARE(chart()->currentClaim(), m_claims[2]);
    QTest::keyClick(chart(), Qt::Key_Up);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_session->currentClaim(), m_claims[1]);
}

void tst_TimelineRoom::tabLeavesAtTheEnd()
{
    chart()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(chart(), Qt::Key_Tab);
    QCOMPARE(chart()->currentClaim(), m_claims[2]);
    QTest::keyClick(chart(), Qt::Key_Tab);
    QCOMPARE(chart()->currentClaim(), m_claims[3]); // the undated one
    QTest::keyClick(chart(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != chart());
    chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart(), Qt::Key_Escape);
    QTest::keyClick(chart(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != chart());
}

void tst_TimelineRoom::listOpensThePassage()
{
    const QSignalSpy opened(m_session.get(), &CaseSession::passageRequested);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(chart()->currentClaim(), m_claims[0]);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const QRect row = list()->visualRect(list()->model()->index(2, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(opened.count(), 2);
    QCOMPARE(m_session->currentClaim(), m_claims[1]);
}

void tst_TimelineRoom::listOpensUndatedClaims()
{
    const QSignalSpy opened(m_session.get(), &CaseSession::passageRequested);
    const auto* model = list()->model();
    QCOMPARE(model->index(4, 0).data().toString(), QStringLiteral("Undated (1)"));
    list()->setFocus();
    list()->setCurrentIndex(model->index(5, 0));
    QTest::keyClick(list(), Qt::Key_Enter);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(m_session->currentClaim(), m_claims[3]);
}

void tst_TimelineRoom::tableAndChartShareTheClaimInHand()
{
    auto* table = m_room->findChild<TimelineTable*>();
    QVERIFY(!table->isVisible());
    QTest::keyClick(chart(), Qt::Key_T);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    chart()->setCurrentClaim(m_claims[1]);
    m_session->setCurrentClaim(m_claims[1]);
    const auto claimInHand = [table] {
        return ClaimId(table->currentIndex().data(TimelineTableModel::ClaimRole).toLongLong());
    };
    QCOMPARE(claimInHand(), m_claims[1]);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(claimInHand(), m_claims[0]);
    QCOMPARE(chart()->currentClaim(), m_claims[0]);
    QSignalSpy shown(m_session.get(), &CaseSession::passageRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
}

void tst_TimelineRoom::tableFollowsTheView()
{
    m_room->actions().showTable()->setChecked(true);
    auto* table = m_room->findChild<TimelineTable*>();
    const ClaimId early = addClaim(1, QStringLiteral("on television"), u"1995-03-07");
    QTRY_COMPARE(table->model()->rowCount(), 5);
    chart()->setCurrentClaim(early);
    m_room->actions().fitSelection()->trigger();
    // The early one, and the one without a date.
    QTRY_COMPARE(table->model()->rowCount(), 2);
    m_room->actions().fitAll()->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    m_room->actions().showTable()->setChecked(false);
    QCOMPARE(table->model()->rowCount(), 0);
}

void tst_TimelineRoom::axisSwitchesToPublicationDates()
{
    m_room->findChild<QAction*>(QStringLiteral("timelineByPublicationDate"))->trigger();
    QCOMPARE(chart()->plot().layout().basis, DateBasis::Publication);
    QCOMPARE(chart()->plot().layout().dated, 4);
    QVERIFY(chart()->plot().isFitted());
    QCOMPARE(m_room->findChild<QPushButton*>(QStringLiteral("timelineBasisButton"))->text(),
        QStringLiteral("By publication date"));
    QCOMPARE(
        list()->model()->index(0, 0).data().toString(), QStringLiteral("March 2012 (4 claims)"));
}

void tst_TimelineRoom::lanesFollowTheChoice()
{
    QCOMPARE(chart()->plot().layout().grouping, LaneGrouping::ClaimType);
    m_room->actions().groupings().at(static_cast<int>(LaneGrouping::Speaker))->trigger();
    QCOMPARE(chart()->plot().layout().lanes.size(), 1);
    QCOMPARE(chart()->plot().layout().lanes.first().name, QStringLiteral("No speaker named"));
    QCOMPARE(m_room->findChild<QPushButton*>(QStringLiteral("timelineLanesButton"))->text(),
        QStringLiteral("Lanes by speaker"));
    m_room->actions().groupings().at(static_cast<int>(LaneGrouping::Status))->trigger();
    QCOMPARE(chart()->plot().layout().lanes.first().name, QStringLiteral("unreviewed"));
}

void tst_TimelineRoom::periodOfTheHistogramFilters()
{
    const QRectF ground = chart()->plot().geometry().histogram;
    const double middle = ground.center().y();
    const QPoint from(qRound(chart()->plot().xOf(rangeOf(*EdtfDate::parse(u"2005-12-01")).start)),
        qRound(middle));
    const QPoint to = from + QPoint(60, 0);
    QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(chart()->viewport(), (from + to) / 2);
    QTest::mouseMove(chart()->viewport(), to);
    QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, to);
    const CaseFilter filter = m_session->filter();
    QVERIFY(filter.eventFrom.isValid() && filter.eventTo > filter.eventFrom);
    QVERIFY(std::abs(filter.eventFrom.daysTo(QDate(2005, 12, 1))) <= 1);
    QTRY_VERIFY(chart()->plot().layout().undated.isEmpty());
}

void tst_TimelineRoom::viewBecomesTheFilter()
{
    m_room->actions().byPublicationDate()->trigger();
    m_room->actions().filterToView()->trigger();
    QCOMPARE(m_session->filter().publishedFrom, dayAt(chart()->plot().range().start));
    QVERIFY(!m_session->filter().eventFrom.isValid());
}

void tst_TimelineRoom::fitsTheClaimInHand()
{
    chart()->setCurrentClaim(m_claims[0]);
    const TimeRange day = chart()->plot().item(*chart()->plot().placeOf(m_claims[0])).range;
    m_room->actions().fitSelection()->trigger();
    QVERIFY(chart()->plot().range().contains(day));
    QVERIFY(chart()->plot().range().width() < 40);
}

void tst_TimelineRoom::keysZoomAndPan()
{
    chart()->setFocus();
    const TimeRange fit = chart()->plot().range();
    QTest::keyClick(chart(), Qt::Key_Plus);
    const TimeRange zoomed = chart()->plot().range();
    QCOMPARE(zoomed.width(), fit.width() * 0.7);
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(chart()->plot().range().start > zoomed.start);
    QCOMPARE(chart()->plot().range().width(), zoomed.width());
    QTest::keyClick(chart(), Qt::Key_Left);
    QCOMPARE(chart()->plot().range().start, zoomed.start);
    QTest::keyClick(chart(), Qt::Key_Minus);
    QCOMPARE(chart()->plot().range().width(), fit.width());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::keyClick(chart(), Qt::Key_0);
    QVERIFY(chart()->plot().isFitted());
    QTest::keyClick(chart(), Qt::Key_Equal);
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(chart()->plot().isFitted());
}

void tst_TimelineRoom::wheelZoomsAboutThePointer()
{
    const QPointF place(500, 300);
    const double day = chart()->plot().dayAtX(place.x());
    const double width = chart()->plot().range().width();
    QWheelEvent wheel(place, chart()->viewport()->mapToGlobal(place), {}, QPoint(0, 120),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart()->viewport(), &wheel);
    QCOMPARE(chart()->plot().range().width(), width * 0.8);
    QVERIFY(qAbs(chart()->plot().dayAtX(place.x()) - day) < 0.001);
}

void tst_TimelineRoom::draggingPans()
{
    chart()->zoomIn();
    const QSignalSpy opened(m_session.get(), &CaseSession::passageRequested);
    const TimeRange before = chart()->plot().range();
    const QPoint from(600, static_cast<int>(chart()->plot().geometry().axis.center().y()));
    QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(chart()->viewport(), from + QPoint(-30, 0));
    QTest::mouseMove(chart()->viewport(), from + QPoint(-60, 0));
    QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, from + QPoint(-60, 0));
    const TimeRange after = chart()->plot().range();
    const double expected = 60 / chart()->plot().geometry().plot.width() * before.width();
    QVERIFY(qAbs(after.start - before.start - expected) < 0.001);
    QCOMPARE(opened.count(), 0);
}

void tst_TimelineRoom::followsTheFilter()
{
    CaseFilter filter;
    filter.claimTypes = {m_session->claimTypes()[1].id};
    m_session->setFilter(filter);
    QTRY_COMPARE(m_room->statusText(), QStringLiteral("Showing 2 of 4 claims"));
    filter.statuses = {ClaimStatus::Disputed};
    m_session->setFilter(filter);
    QTRY_COMPARE(pageName(), QStringLiteral("timelineNoResults"));
    QTest::mouseClick(
        m_room->findChild<QPushButton*>(QStringLiteral("timelineClearFilter")), Qt::LeftButton);
    QVERIFY(m_session->filter().isEmpty());
    QTRY_COMPARE(m_room->statusText(), QStringLiteral("Showing 4 of 4 claims"));
    QCOMPARE(pageName(), QStringLiteral("timelineSplitter"));
}

void tst_TimelineRoom::followsTheCase()
{
    Claim claim = *m_session->store().claims().claim(m_claims[3]);
    claim.eventDate = *EdtfDate::parse(u"2007-03-15");
    QVERIFY(m_session->store().claims().update(claim).has_value());
    QTRY_COMPARE(chart()->plot().layout().dated, 4);
    QVERIFY(m_session->store().claims().remove(m_claims[0]).has_value());
    QTRY_COMPARE(chart()->plot().layout().dated, 3);
    QCOMPARE(m_room->statusText(), QStringLiteral("Showing 3 of 3 claims"));
}

void tst_TimelineRoom::showsNoDates()
{
    CaseFilter filter;
    filter.claimTypes = {m_session->claimTypes()[2].id};
    m_session->setFilter(filter);
    QTRY_COMPARE(chart()->plot().layout().dated, 0);
    QCOMPARE(pageName(), QStringLiteral("timelineSplitter"));
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Undated (1)"));
    QVERIFY(!m_room->actions().fitAll()->isEnabled());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::keyClick(chart(), Qt::Key_Down);
    QVERIFY(!chart()->grab().isNull());
}

void tst_TimelineRoom::emptyCaseSaysWhatGoesHere()
{
    auto store = CaseStore::create(m_folder->filePath(QStringLiteral("empty.careo")));
    CaseSession session(std::move(*store));
    TimelineRoom room(session);
    room.show();
    QCOMPARE(room.findChild<QStackedWidget*>()->currentWidget()->objectName(),
        QStringLiteral("timelineNoClaims"));
    QCOMPARE(room.statusText(), QStringLiteral("Showing 0 of 0 claims"));
}

void tst_TimelineRoom::followsTheCurrentClaim()
{
    m_session->setCurrentClaim(m_claims[1]);
    QCOMPARE(chart()->currentClaim(), m_claims[1]);
    QCOMPARE(list()->currentIndex().row(), 2);
}

ContextEventForm* tst_TimelineRoom::contextForm()
{
    auto* form = m_room->findChild<ContextEventForm*>();
    return form;
}

void tst_TimelineRoom::contextEventsHaveALane()
{
    m_room->actions().addContextEvent()->trigger();
    QVERIFY(contextForm());
    QTest::keyClicks(contextForm()->findChild<QLineEdit*>(QStringLiteral("contextEventTitle")),
        QStringLiteral("Court rules"));
    QTest::keyClick(contextForm(), Qt::Key_Return);
    QVERIFY(contextForm()->isVisible()); // it has no date yet
    auto* date = contextForm()->findChild<EventDateField*>();
    QTest::keyClicks(&date->line(), QStringLiteral("7 dec 2005"));
    contextForm()->accept();
    QTRY_VERIFY(!contextForm());
    QTRY_COMPARE(chart()->plot().layout().events.size(), 1);
    QCOMPARE(chart()->plot().layout().events.first().title, QStringLiteral("Court rules"));
    const QRectF mark = chart()->plot().markRect({contextLane, 0});
    QVERIFY(chart()->plot().geometry().context.contains(mark));
    m_session->undoStack().undo();
    QTRY_VERIFY(chart()->plot().layout().events.isEmpty());
    m_session->undoStack().redo();
    QTRY_COMPARE(chart()->plot().layout().events.size(), 1);
}

void tst_TimelineRoom::clickOpensAContextEvent()
{
    ContextEvent event;
    event.title = QStringLiteral("Election");
    event.date = *EdtfDate::parse(u"2005-12-09");
    QVERIFY(m_session->store().contextEvents().add(event));
    QTRY_COMPARE(chart()->plot().layout().events.size(), 1);
    const QPointF mark = chart()->plot().markRect({contextLane, 0}).center();
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, mark.toPoint());
    QVERIFY(contextForm());
    QTest::mouseClick(contextForm()->findChild<QPushButton*>(QStringLiteral("contextEventRemove")),
        Qt::LeftButton);
    QTRY_VERIFY(chart()->plot().layout().events.isEmpty());
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("remove context event"));
}

TimelineExport* tst_TimelineRoom::exportDialog()
{
    m_room->actions().exportPicture()->trigger();
    auto* dialog = m_room->findChild<TimelineExport*>();
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

void tst_TimelineRoom::exports_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("svg") << int(TimelineExport::Svg) << QStringLiteral("t.svg")
                         << QByteArray("<svg");
    QTest::newRow("png") << int(TimelineExport::Png) << QStringLiteral("t.png")
                         << QByteArray("\x89PNG");
    QTest::newRow("pdf") << int(TimelineExport::Pdf) << QStringLiteral("t.pdf")
                         << QByteArray("%PDF");
    QTest::newRow("csv") << int(TimelineExport::Csv) << QStringLiteral("t.csv")
                         << QByteArray("2005-12-08");
    QTest::newRow("json") << int(TimelineExport::TimelineJs) << QStringLiteral("t.json")
                          << QByteArray("start_date");
}

void tst_TimelineRoom::exports()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QSignalSpy told(m_session.get(), &CaseSession::announced);
    const std::unique_ptr<TimelineExport> dialog(exportDialog());
    dialog->findChild<QComboBox*>(QStringLiteral("exportFormat"))->setCurrentIndex(format);
    dialog->findChild<QSpinBox*>(QStringLiteral("exportWidth"))->setValue(1200);
    dialog->saveTo(m_folder->filePath(name));
    QCOMPARE(told.count(), 1);
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(content));
    if (format == TimelineExport::Png)
        QCOMPARE(QImage(file.fileName()).width(), 1200);
}

void tst_TimelineRoom::exportCopiesThePicture()
{
    const std::unique_ptr<TimelineExport> dialog(exportDialog());
    dialog->findChild<QSpinBox*>(QStringLiteral("exportWidth"))->setValue(900);
    QTest::mouseClick(
        dialog->findChild<QPushButton*>(QStringLiteral("exportCopy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->image().width(), 900);
}

void tst_TimelineRoom::failingExportIsSaid()
{
    const QSignalSpy failed(m_session.get(), &CaseSession::failureReported);
    const std::unique_ptr<TimelineExport> dialog(exportDialog());
    dialog->saveTo(m_folder->filePath(QStringLiteral("nowhere/t.svg")));
    QCOMPARE(failed.count(), 1);
}

void tst_TimelineRoom::everythingHasAName()
{
    for (const QPushButton* button : m_room->findChildren<QPushButton*>()) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(!chart()->accessibleName().isEmpty());
    QVERIFY(!list()->accessibleName().isEmpty());
}

QTEST_MAIN(tst_TimelineRoom)
#include "tst_TimelineRoom.moc"
