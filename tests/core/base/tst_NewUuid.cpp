#include "core/base/NewUuid.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QTest>

using namespace careo;

class tst_NewUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsTime();
    void sortsByTimeAsText();
    void isNeverTheSame();
};

void tst_NewUuid::tellsItsTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = newUuid().toString(QUuid::WithoutBraces);
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 told = (text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
    QVERIFY(before <= told && told <= after);
    QCOMPARE(text[14], QLatin1Char('7'));
    QVERIFY(QStringLiteral("89ab").contains(text[19]));
}

void tst_NewUuid::sortsByTimeAsText()
{
    QString last;
    for (int i = 0; i < 5; ++i) {
        const QString next = newUuid().toString();
        QVERIFY2(last < next, qPrintable(next));
        last = next;
        QTest::qSleep(2);
    }
}

void tst_NewUuid::isNeverTheSame()
{
    QSet<QUuid> made;
    for (int i = 0; i < 10'000; ++i)
        made.insert(newUuid());
    QCOMPARE(made.size(), 10'000);
}

QTEST_GUILESS_MAIN(tst_NewUuid)
#include "tst_NewUuid.moc"
