#include "core/compare/ClaimMatrix.h"

#include "tests/core/compare/CaseOfClaims.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ClaimMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_case.reset(); }
    void countsByOutlet();
    void countsBySpeaker();
    void countsByMonth();

private:
    ClaimMatrix matrix(MatrixColumns columns);

    std::unique_ptr<CaseOfClaims> m_case;
};

void tst_ClaimMatrix::init()
{
    m_case = std::make_unique<CaseOfClaims>();
    const auto wire = m_case->article(
        u"HARBOUR (AP) - The door was open. Nobody came."_s, u"Post"_s, u"2006-02-10"_s);
    const auto same
        = m_case->article(u"HARBOUR (AP) - The door stood open."_s, u"Post"_s, u"2006-02-11"_s);
    const auto own = m_case->article(u"The door was shut."_s, u"Mail"_s, u"2006"_s);
    m_case->claim(wire, u"The door was open"_s, u"Ramón Ode"_s);
    m_case->claim(wire, u"Nobody came"_s, u"Ana Roldán"_s);
    m_case->claim(same, u"The door stood open"_s, u"ramon ode"_s);
    m_case->claim(own, u"The door was shut"_s, {}, 1);
    m_case->claim(own, u"door"_s, {}, 1, ClaimStatus::SetAside);
}

ClaimMatrix tst_ClaimMatrix::matrix(MatrixColumns columns)
{
    const auto ground = readMatrixGround(m_case->store());
    const auto types = m_case->store().claimTypes().all();
    return ground && types ? claimMatrix(*ground, *types, columns) : ClaimMatrix();
}

void tst_ClaimMatrix::countsByOutlet()
{
    const ClaimMatrix found = matrix(MatrixColumns::Outlets);
    QCOMPARE(found.columns, (QStringList{u"Post"_s, u"Mail"_s}));
    QCOMPARE(found.rows.size(), 2);
    // Three claims in two articles that name one agency as their origin.
    QCOMPARE(found.cell(0, 0), (MatrixCell{3, 2, 1}));
    QCOMPARE(found.cell(0, 1), MatrixCell{});
    QCOMPARE(found.cell(1, 1), (MatrixCell{1, 1, 1}));
}

void tst_ClaimMatrix::countsBySpeaker()
{
    const ClaimMatrix found = matrix(MatrixColumns::Speakers);
    QCOMPARE(found.columns, (QStringList{u"Ramón Ode"_s, u"Ana Roldán"_s, QString()}));
    QCOMPARE(found.cell(0, 0).claims, 2);
    QCOMPARE(found.cell(1, 2).claims, 1);
}

void tst_ClaimMatrix::countsByMonth()
{
    const ClaimMatrix found = matrix(MatrixColumns::Months);
    QCOMPARE(found.columns, (QStringList{u"2006-02"_s, QString()}));
    QCOMPARE(found.cell(0, 0).articles, 2);
    QCOMPARE(found.cell(1, 1).claims, 1);
}

QTEST_APPLESS_MAIN(tst_ClaimMatrix)
#include "tst_ClaimMatrix.moc"
