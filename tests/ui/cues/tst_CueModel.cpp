#include "ui/cues/CueModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_CueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void showsCuesAndWhatWasLearned();
};

void tst_CueModel::showsCuesAndWhatWasLearned()
{
    CueModel model;
    new QAbstractItemModelTester(&model, &model);
    model.setCues({{u"consul*"_s, 0.5, {}}, {u"\"honorary consul\""_s, -0.9, u"en"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, CueModel::ExpressionColumn).data().toString(), u"consul*"_s);
    QCOMPARE(model.index(1, CueModel::WeightColumn).data().toString(), u"-0.90"_s);
    QCOMPARE(model.index(0, CueModel::LanguageColumn).data().toString(), u"any"_s);
    QCOMPARE(model.index(1, CueModel::LanguageColumn).data().toString(), u"English"_s);
    QVERIFY(model.index(0, CueModel::LearnedColumn).data().toString().isEmpty());
    model.setLearned({{{Sign::Cue, u"consul*"_s}, -1.24, 0, 3}, {{Sign::Word, u"x"_s}, 2, 1, 0}});
    QCOMPARE(model.index(0, CueModel::LearnedColumn).data().toString(), u"−1.24"_s);
}

QTEST_MAIN(tst_CueModel)
#include "tst_CueModel.moc"
