#include "core/anchors/TextDifference.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_TextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWholeWords_data();
    void tellsWholeWords();
};

void tst_TextDifference::tellsWholeWords_data()
{
    QTest::addColumn<QString>("former");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"The same words."_s << u"The same words."_s << u"The same words."_s;
    QTest::newRow("within a word") << u"They forced Ana Ruiz to take part in it."_s
                                   << u"They forged Ana Ruiz to take part in it."_s
                                   << u"They [forced|forged] Ana Ruiz to take part in it."_s;
    QTest::newRow("taken out")
        << u"Tue May 22, 2012\n\nThis needs a script.\n\nThe parents of her."_s
        << u"Tue May 22, 2012\n\nThe parents of her."_s
        << u"Tue May 22, 2012\n\n[This needs a script.\n\n|]The parents of her."_s;
    QTest::newRow("another text") << u"One."_s << u"Two."_s << u"[One|Two]."_s;
    QTest::newRow("put in") << QString() << u"Two."_s << u"[|Two.]"_s;
}

void tst_TextDifference::tellsWholeWords()
{
    QFETCH(QString, former);
    QFETCH(QString, present);
    QFETCH(QString, expected);
    QString told;
    for (const TextPiece& piece : textDifference(former, present)) {
        const auto words = piece.former.in(former);
        told
            += piece.isSame ? words.toString() : u"[%1|%2]"_s.arg(words, piece.present.in(present));
    }
    QCOMPARE(told, expected);
}

QTEST_APPLESS_MAIN(tst_TextDifference)
#include "tst_TextDifference.moc"
