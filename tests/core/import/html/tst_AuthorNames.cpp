#include "core/import/html/AuthorNames.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

/// Who is named in a byline, in the ways pages write it.
class tst_AuthorNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelled_data();
    void labelled();
    void unlabelledCountsOnlyWhereMarked();
    void aWordAloneCountsOnlyWhereMarked();
    void cleaned_data();
    void cleaned();
};

void tst_AuthorNames::labelled_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("English") << u"By Ana Lindqvist"_s << QStringList{u"Ana Lindqvist"_s};
    QTest::newRow("two") << u"By Ana Lindqvist and Per Holm"_s
                         << QStringList{u"Ana Lindqvist"_s, u"Per Holm"_s};
    QTest::newRow("three") << u"By Ana Lindqvist, Per Holm and Ida Berg"_s
                           << QStringList{u"Ana Lindqvist"_s, u"Per Holm"_s, u"Ida Berg"_s};
    QTest::newRow("trade") << u"By Ana Lindqvist, Staff Writer"_s
                           << QStringList{u"Ana Lindqvist"_s};
    QTest::newRow("Spanish") << u"Por Lucía Ferrán y Tomás Iriarte | Puerto Viejo"_s
                             << QStringList{u"Lucía Ferrán"_s, u"Tomás Iriarte"_s};
    QTest::newRow("Spanish verb") << u"Escribe: Lucía Ferrán"_s << QStringList{u"Lucía Ferrán"_s};
    QTest::newRow("French, with a day")
        << u"Par Hélène Maurois le 12/03/2014 à 10h15"_s << QStringList{u"Hélène Maurois"_s};
    QTest::newRow("French, particle")
        << u"Publié par Hélène Le Goff"_s << QStringList{u"Hélène Le Goff"_s};
    QTest::newRow("French label") << u"Auteur : Hélène Maurois"_s
                                  << QStringList{u"Hélène Maurois"_s};
    QTest::newRow("German") << u"Von Greta Sommerfeld"_s << QStringList{u"Greta Sommerfeld"_s};
    QTest::newRow("Spanish, correspondent")
        << u"De Lucía Ferrán, corresponsal"_s << QStringList{u"Lucía Ferrán"_s};
    QTest::newRow("French, sent in") << u"Soumis par Hélène Maurois le lun, 04/03/2013 - 10:21"_s
                                     << QStringList{u"Hélène Maurois"_s};
    QTest::newRow("German, words and pictures")
        << u"Text: Greta Sommerfeld, Fotos: Emil Hartung"_s << QStringList{u"Greta Sommerfeld"_s};
    QTest::newRow("report") << u"Ein Bericht von Greta Sommerfeld"_s
                            << QStringList{u"Greta Sommerfeld"_s};
    QTest::newRow("where the author works")
        << u"Por Lucía Ferrán, TVC Litoral — Puerto Viejo"_s << QStringList{u"Lucía Ferrán"_s};
    QTest::newRow("weekday") << u"By Ana Lindqvist Thursday, Mar. 4"_s
                             << QStringList{u"Ana Lindqvist"_s};
    QTest::newRow("agency") << u"By Associated Press"_s << QStringList();
    QTest::newRow("desk") << u"Por Redacción Norte"_s << QStringList();
    QTest::newRow("sentence") << u"By then it was too late"_s << QStringList();
}

void tst_AuthorNames::labelled()
{
    QFETCH(const QString, byline);
    QFETCH(const QStringList, names);
    QCOMPARE(namesInByline(byline, false), names);
}

void tst_AuthorNames::unlabelledCountsOnlyWhereMarked()
{
    QCOMPARE(namesInByline(u"Ana Lindqvist"_s, true), QStringList{u"Ana Lindqvist"_s});
    QVERIFY(namesInByline(u"Ana Lindqvist"_s, false).isEmpty());
}

void tst_AuthorNames::aWordAloneCountsOnlyWhereMarked()
{
    QCOMPARE(namesInByline(u"lindqvist"_s, true), QStringList{u"lindqvist"_s});
    QVERIFY(namesInByline(u"By Lindqvist"_s, false).isEmpty());
}

void tst_AuthorNames::cleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("label") << u"By Ana Lindqvist"_s << u"Ana Lindqvist"_s;
    QTest::newRow("bar") << u"Ana Lindqvist | Harbour Post"_s << u"Ana Lindqvist"_s;
    QTest::newRow("address") << u"https://example.org/ana"_s << QString();
    QTest::newRow("desk") << u"Redacción"_s << QString();
    QTest::newRow("account") << u"admin"_s << QString();
}

void tst_AuthorNames::cleaned()
{
    QFETCH(const QString, given);
    QTEST(cleanAuthor(given), "cleaned");
}

QTEST_APPLESS_MAIN(tst_AuthorNames)
#include "tst_AuthorNames.moc"
