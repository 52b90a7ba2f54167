#include "core/exchange/References.h"

#include "tests/core/summary/SummaryCase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_References : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersByDate();
    void partialDatesStayPartial();
    void texSignsAreEscaped();
    void linesCanNotBeBrokenInto();
    void unknownEndingIsRefused();
};

void tst_References::gathersByDate()
{
    test::SummaryCase sample;
    sample.fill();
    const auto references = gatherReferences(sample.store(), {});
    QVERIFY(references);
    QCOMPARE(references->size(), 3);
    QCOMPARE(references->first().title, u"First report"_s);
    QCOMPARE(references->last().title, u"Letters"_s);
    const QByteArray ris = toRis(*references);
    QCOMPARE(ris.count("TY  - NEWS\r\n"), 3);
    QCOMPARE(ris.count("ER  - \r\n"), 3);
    QVERIFY(ris.contains("DA  - 2012/03/07/\r\n"));
    QVERIFY(ris.contains("AU  - Ana P\xc3\xa9rez\r\n"));
}

void tst_References::partialDatesStayPartial()
{
    const auto of = [](const QString& date) {
        Reference reference;
        reference.key = u"article-1"_s;
        reference.published = *EdtfDate::parse(date);
        return QList<Reference>{reference};
    };
    const auto issued = [&](const QString& date) {
        return QJsonDocument::fromJson(toCslJson(of(date)))
            .array()
            .first()
            .toObject()
            .value(u"issued"_s);
    };
    QCOMPARE(issued(u"2005-12"_s).toObject().value(u"date-parts"_s).toArray(),
        QJsonArray{(QJsonArray{2005, 12})});
    QVERIFY(issued(u"2005~"_s).toObject().value(u"circa"_s).toBool());
    QVERIFY(issued(QString()).isUndefined());
    QVERIFY(toRis(of(u"2005-12"_s)).contains("DA  - 2005/12//\r\n"));
    QVERIFY(!toRis(of(QString())).contains("PY"));
    QVERIFY(toBibTeX(of(QString())).contains("note = {n.d.}"));
    QVERIFY(!toBibTeX(of(u"2005-12"_s)).contains("day"));
}

void tst_References::texSignsAreEscaped()
{
    Reference reference;
    reference.key = u"article-1"_s;
    reference.title = u"50% & more {x} \\y"_s;
    const QByteArray bib = toBibTeX({reference});
    QVERIFY(bib.contains("title = {{50\\% \\& more \\{x\\} \\textbackslash{}y}}"));
}

void tst_References::linesCanNotBeBrokenInto()
{
    Reference reference;
    reference.key = u"article-1"_s;
    reference.title = u"One\r\nER  - \r\nTY  - BOOK"_s;
    QCOMPARE(toRis({reference}).count("\r\nTY  - "), 0);
}

void tst_References::unknownEndingIsRefused()
{
    const auto done = writeReferences({}, u"/tmp/refs.xyz"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(tst_References)
#include "tst_References.moc"
