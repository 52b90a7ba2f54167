#include "ui/reader/TermMarks.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_TermMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTerms_data();
    void findsTerms();
    void marksWhatAQueryWants();
    void findsCharacters();
};

namespace
{

QStringList words(const QString& text, const QList<Passage>& passages)
{
    QStringList found;
    for (const Passage& passage : passages)
        found.append(passage.in(text).toString());
    return found;
}

} // namespace

void tst_TermMarks::findsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("isPrefix");
    QTest::addColumn<QStringList>("found");
    const QString zaldivar = QStringLiteral("Zaldívar, zaldivar and ZALDI\u0301VAR");
    QTest::newRow("case and accents")
        << zaldivar << QStringLiteral("zaldivar") << false
        << QStringList{QStringLiteral("Zaldívar"), QStringLiteral("zaldivar"),
               QStringLiteral("ZALDI\u0301VAR")};
    QTest::newRow("whole words") << QStringLiteral("raid raids a raid.") << QStringLiteral("raid")
                                 << false
                                 << QStringList{QStringLiteral("raid"), QStringLiteral("raid")};
    QTest::newRow("beginnings") << QStringLiteral("raid raids braid") << QStringLiteral("raid")
                                << true
                                << QStringList{QStringLiteral("raid"), QStringLiteral("raids")};
    QTest::newRow("a phrase over a line end")
        << QStringLiteral("a mock\nraid, mock-raid") << QStringLiteral("mock raid") << false
        << QStringList{QStringLiteral("mock\nraid"), QStringLiteral("mock-raid")};
    QTest::newRow("behind an emoji") << QStringLiteral("😀 raid") << QStringLiteral("raid") << false
                                     << QStringList{QStringLiteral("raid")};
    QTest::newRow("nothing") << QStringLiteral("raid") << QStringLiteral("…") << false
                             << QStringList{};
}

void tst_TermMarks::findsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, term);
    QFETCH(bool, isPrefix);
    QFETCH(QStringList, found);
    TextQuery::Node node;
    node.kind = TextQuery::Kind::Term;
    node.text = term;
    node.isPrefix = isPrefix;
    QCOMPARE(words(text, findTerms(text, {node})), found);
}

void tst_TermMarks::marksWhatAQueryWants()
{
    const QString text = QStringLiteral("The police staged a raid for the cameras of the police.");
    const auto query = TextQuery::parse(u"police -cameras \"a raid\"");
    QVERIFY(query);
    const QStringList expected{
        QStringLiteral("police"), QStringLiteral("a raid"), QStringLiteral("police")};
    QCOMPARE(words(text, findTerms(text, query->wantedTerms())), expected);
}

void tst_TermMarks::findsCharacters()
{
    const QString text = QStringLiteral("Étienne\u00a0Dupont; étienne  dupont");
    const QStringList expected{QStringLiteral("tienne\u00a0Dup"), QStringLiteral("tienne  dup")};
    QCOMPARE(words(text, findCharacters(text, u"TIENNE dup")), expected);
    QVERIFY(findCharacters(text, u"  ").isEmpty());
}

QTEST_GUILESS_MAIN(tst_TermMarks)
#include "tst_TermMarks.moc"
