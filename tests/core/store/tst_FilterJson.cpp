#include "core/store/FilterJson.h"

#include <QTest>

using namespace careo;

namespace
{

CaseFilter everything()
{
    CaseFilter filter;
    filter.claimTypes = {ClaimTypeId(3), ClaimTypeId(7)};
    filter.outlets = QStringList{QStringLiteral("“Herald”"), QStringLiteral("")};
    filter.stances = {Stance::Denies};
    filter.years = {0, 2005};
    filter.excluded.authors = QStringList{QStringLiteral("A. Writer")};
    filter.excluded.languages = QStringList{QStringLiteral("es")};
    filter.excluded.speakers = QStringList{QStringLiteral("Army")};
    filter.excluded.statuses = {ClaimStatus::SetAside};
    filter.withoutClaims = true;
    filter.withoutEventDate = true;
    filter.publishedFrom = QDate(2005, 12, 8);
    filter.eventTo = QDate(2012, 1, 31);
    filter.words = QStringLiteral("raid NEAR/3 \"the police\"");
    return filter;
}

} // namespace

class TestFilterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        QVERIFY(filterFromJson(filterToJson(everything())) == everything());
        QCOMPARE(filterToJson({}), QStringLiteral("{}"));
        QVERIFY(filterFromJson(QStringLiteral("{}")).isEmpty());
    }

    void passesOverWhatItDoesNotKnow()
    {
        const CaseFilter filter = filterFromJson(
            QStringLiteral("{\"later\": [1], \"stances\": [\"sings\", \"denies\"]}"));
        QCOMPARE(filter.stances, QList<Stance>{Stance::Denies});
        QVERIFY(filterFromJson(QStringLiteral("no json")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFilterJson)
#include "tst_FilterJson.moc"
