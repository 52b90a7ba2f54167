#include "ui/shell/StepDialog.h"

#include "tests/core/compare/CaseOfClaims.h"
#include "ui/session/BackgroundStep.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Goes on until it is stopped.
class EndlessStep : public LongStep
{
public:
    [[nodiscard]] bool isLong() const override { return true; }
    [[nodiscard]] Result<void> run(CaseStore&, HistoryWay, const Progress& progress) override
    {
        while (progress(3, 10)) { }
        return failure(ErrorCode::Cancelled);
    }
};

} // namespace

class tst_StepDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarAndStops_data();
    void tellsHowFarAndStops();
};

void tst_StepDialog::tellsHowFarAndStops_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addRow("Escape") << true;
    QTest::addRow("button") << false;
}

void tst_StepDialog::tellsHowFarAndStops()
{
    QFETCH(bool, byKey);
    CaseOfClaims made;
    const auto store = made.takeStore();
    QWidget window;
    window.show();
    BackgroundStep step;
    StepDialog dialog(step, &window);
    bool isDone = false;
    step.start(u"import of 500 articles"_s,
        {store->path(), store->history().session(), HistoryWay::Undone, {}},
        std::make_shared<EndlessStep>(),
        [&](const BackgroundStep::Outcome& outcome) { isDone = outcome.last.has_value(); });
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.isModal());
    QCOMPARE(dialog.findChild<QLabel*>()->text(), u"Undoing the import of 500 articles…"_s);
    auto* bar = dialog.findChild<QProgressBar*>(u"stepProgress"_s);
    QTRY_COMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 10);
    if (byKey)
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        dialog.findChild<QPushButton*>(u"stopStep"_s)->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!isDone);
    QVERIFY(!step.isRunning());
}

QTEST_MAIN(tst_StepDialog)
#include "tst_StepDialog.moc"
