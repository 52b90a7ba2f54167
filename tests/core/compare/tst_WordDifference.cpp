#include "core/compare/WordDifference.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// "he saw [-one man-] {+two men+}"
QString shown(const QList<DifferencePiece>& pieces)
{
    QStringList parts;
    for (const DifferencePiece& piece : pieces) {
        if (piece.kind == DifferencePiece::Kind::Removed)
            parts << u"[-%1-]"_s.arg(piece.words);
        else if (piece.kind == DifferencePiece::Kind::Added)
            parts << u"{+%1+}"_s.arg(piece.words);
        else
            parts << piece.words;
    }
    return parts.join(u' ');
}

} // namespace

class tst_WordDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void beyondTheLimitNothingIsCompared();
};

void tst_WordDifference::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("expected");

    QTest::newRow("same") << u"I saw him."_s << u"I saw him."_s << u"I saw him."_s;
    QTest::newRow("replaced") << u"I saw one man at the gate."_s << u"I saw two men at the gate."_s
                              << u"I saw [-one man-] {+two men+} at the gate."_s;
    QTest::newRow("added") << u"He was there"_s << u"He was never there"_s
                           << u"He was {+never+} there"_s;
    QTest::newRow("removed at the end")
        << u"It was dark and cold"_s << u"It was dark"_s << u"It was dark [-and cold-]"_s;
    QTest::newRow("case, accents and marks do not count")
        << u"«Señor» López, llegó"_s << u"senor LOPEZ llego."_s << u"senor LOPEZ llego."_s;
    QTest::newRow("first words") << u""_s << u"I was afraid"_s << u"{+I was afraid+}"_s;
    QTest::newRow("marks alone") << u"yes — no"_s << u"yes – no"_s << u"yes [-—-] {+–+} no"_s;
    QTest::newRow("nothing") << u""_s << u" "_s << u""_s;
}

void tst_WordDifference::tellsWhatChanged()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QString, expected);
    QCOMPARE(shown(wordDifference(earlier, later)), expected);
}

void tst_WordDifference::beyondTheLimitNothingIsCompared()
{
    QCOMPARE(shown(wordDifference(u"a b c", u"a b d", 2)), u"[-a b c-] {+a b d+}"_s);
}

QTEST_APPLESS_MAIN(tst_WordDifference)
#include "tst_WordDifference.moc"
