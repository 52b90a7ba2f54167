#include "ui/summary/SummarySaving.h"

#include <QTest>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_SummarySaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsAFileName_data();
    void suggestsAFileName();
};

void tst_SummarySaving::suggestsAFileName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"The case"_s << u"The case.pdf"_s;
    QTest::newRow("slashes") << u"Arrest 8/12: \"where\"?"_s << u"Arrest 8-12- -where--.pdf"_s;
    QTest::newRow("hidden") << u"../case"_s << u"-case.pdf"_s;
    QTest::newRow("accents") << u"Señora 👩 عنوان"_s << u"Señora 👩 عنوان.pdf"_s;
    QTest::newRow("nothing left") << u" ... "_s << u"Summary.pdf"_s;
}

void tst_SummarySaving::suggestsAFileName()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(suggestedPath(u"/home/a"_s, title, u"pdf"_s), u"/home/a/"_s + name);
}

QTEST_GUILESS_MAIN(tst_SummarySaving)
#include "tst_SummarySaving.moc"
