#include "core/import/guard/ChildProgram.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 mebibyte = 1024 * 1024;

ChildProgram shell(const QString& script)
{
    return {u"/bin/sh"_s, {u"-c"_s, script}, 20s, 512 * mebibyte};
}

} // namespace

class tst_ChildProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithBytes();
    void takesMoreThanAPipeHolds();
    void isGivenUp();
    void isCancelled();
    void failing_data();
    void failing();
    void mayNotTakeAllMemory();
    void isNotThere();
};

void tst_ChildProgram::answersWithBytes()
{
    const QByteArray bytes("\0harbour\n\xff", 10);
    const auto answer = runChild(shell(u"cat"_s), bytes, {});
    QVERIFY(answer);
    QCOMPARE(*answer, bytes);
}

void tst_ChildProgram::takesMoreThanAPipeHolds()
{
    const QByteArray bytes(8 * mebibyte, 'a');
    const auto answer = runChild(shell(u"cat"_s), bytes, {});
    QVERIFY(answer);
    QCOMPARE(answer->size(), bytes.size());
}

void tst_ChildProgram::isGivenUp()
{
    ChildProgram child = shell(u"exec sleep 60"_s);
    child.timeLimit = 100ms;
    const auto answer = runChild(child, {}, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::GivenUp);
}

void tst_ChildProgram::isCancelled()
{
    int asked = 0;
    const auto answer = runChild(shell(u"exec sleep 60"_s), {}, [&asked] { return ++asked > 1; });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void tst_ChildProgram::failing_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("says so") << u"cat >/dev/null; exit 1"_s;
    QTest::newRow("crashes") << u"kill -9 $$"_s;
    QTest::newRow("closes its input") << u"exec <&-; exit 3"_s;
}

void tst_ChildProgram::failing()
{
    QFETCH(QString, script);
    const auto answer = runChild(shell(script), QByteArray(mebibyte, 'a'), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::FileDamaged);
}

void tst_ChildProgram::mayNotTakeAllMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The address sanitizer needs more memory than any limit.");
#endif
    // A line without end, of which tail keeps all.
    ChildProgram child = shell(u"exec tail -n 1 /dev/zero"_s);
    child.memoryLimit = 64 * mebibyte;
    const auto answer = runChild(child, {}, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::FileDamaged);
}

void tst_ChildProgram::isNotThere()
{
    const auto answer = runChild({u"/nowhere/tesseract"_s, {}, 1s, mebibyte}, "bytes", {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_ChildProgram)
#include "tst_ChildProgram.moc"
