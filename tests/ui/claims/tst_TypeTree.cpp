#include "ui/claims/TypeTree.h"

#include <QTest>

using namespace careo;
using namespace careo::ui;

class tst_TypeTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childrenComeByPosition();
    void moveRenumbersBothPlaces();
    void moveWithinTheSameParent();
    void withoutLiftsTheChildrenIntoItsPlace();
    void withoutGivesTheChildrenToAnother();
    void keyLeavesItsOldHolder();
    void depthAndWithin();
    void freeNamesAndKeys();

private:
    /// "1:A" at the top, "1.2:B" below it: ids and names of the tree, in order.
    [[nodiscard]] static QString shown(const QList<ClaimType>& types, ClaimTypeId parent = {});
    [[nodiscard]] static QList<ClaimType> sample();
};

QString tst_TypeTree::shown(const QList<ClaimType>& types, ClaimTypeId parent)
{
    QStringList parts;
    int position = 0;
    for (const ClaimType& type : childTypes(types, parent)) {
        if (type.position != position++)
            parts << QStringLiteral("gap");
        const QString below = shown(types, type.id);
        parts << (below.isEmpty() ? type.name : QStringLiteral("%1(%2)").arg(type.name, below));
    }
    return parts.join(u' ');
}

QList<ClaimType> tst_TypeTree::sample()
{
    const auto type = [](qint64 id, qint64 parent, int position, const QString& name, int key) {
        ClaimType made;
        made.id = ClaimTypeId(id);
        made.parent = ClaimTypeId(parent);
        made.position = position;
        made.name = name;
        made.key = key;
        return made;
    };
    return {type(1, 0, 0, QStringLiteral("A"), 1), type(2, 1, 0, QStringLiteral("B"), 2),
        type(3, 1, 1, QStringLiteral("C"), 0), type(4, 0, 1, QStringLiteral("D"), 4),
        type(5, 4, 0, QStringLiteral("E"), 0)};
}

void tst_TypeTree::childrenComeByPosition()
{
    QCOMPARE(shown(sample()), QStringLiteral("A(B C) D(E)"));
}

void tst_TypeTree::moveRenumbersBothPlaces()
{
    const QList<ClaimType> types = sample();
    QCOMPARE(shown(withTypeAt(types, types[1], {}, 1)), QStringLiteral("A(C) B D(E)"));
    QCOMPARE(shown(withTypeAt(types, types[3], ClaimTypeId(1), 1)), QStringLiteral("A(B D(E) C)"));
    ClaimType added;
    added.id = ClaimTypeId(9);
    added.name = QStringLiteral("N");
    QCOMPARE(shown(withTypeAt(types, added, ClaimTypeId(4), 99)), QStringLiteral("A(B C) D(E N)"));
}

void tst_TypeTree::moveWithinTheSameParent()
{
    const QList<ClaimType> types = sample();
    QCOMPARE(shown(withTypeAt(types, types[1], ClaimTypeId(1), 1)), QStringLiteral("A(C B) D(E)"));
    QCOMPARE(shown(withTypeAt(types, types[3], {}, 0)), QStringLiteral("D(E) A(B C)"));
}

void tst_TypeTree::withoutLiftsTheChildrenIntoItsPlace()
{
    QCOMPARE(shown(withoutType(sample(), ClaimTypeId(1), {})), QStringLiteral("B C D(E)"));
    QCOMPARE(
        shown(withoutType(sample(), ClaimTypeId(2), ClaimTypeId(1))), QStringLiteral("A(C) D(E)"));
}

void tst_TypeTree::withoutGivesTheChildrenToAnother()
{
    QCOMPARE(
        shown(withoutType(sample(), ClaimTypeId(1), ClaimTypeId(4))), QStringLiteral("D(E B C)"));
}

void tst_TypeTree::keyLeavesItsOldHolder()
{
    const QList<ClaimType> types = sample();
    ClaimType changed = types[2];
    changed.key = 2;
    const QList<ClaimType> after = withTypeChanged(types, changed);
    QCOMPARE(after[1].key, 0);
    QCOMPARE(after[2].key, 2);
    QCOMPARE(after[3].key, 4);
}

void tst_TypeTree::depthAndWithin()
{
    const QList<ClaimType> types = sample();
    QCOMPARE(typeDepth(types, ClaimTypeId(1)), 0);
    QCOMPARE(typeDepth(types, ClaimTypeId(5)), 1);
    QVERIFY(isWithinType(types, ClaimTypeId(2), ClaimTypeId(1)));
    QVERIFY(isWithinType(types, ClaimTypeId(1), ClaimTypeId(1)));
    QVERIFY(!isWithinType(types, ClaimTypeId(1), ClaimTypeId(2)));
}

void tst_TypeTree::freeNamesAndKeys()
{
    const QList<ClaimType> types = sample();
    QCOMPARE(freeTypeName(types, {}, QStringLiteral("a")), QStringLiteral("a 2"));
    QCOMPARE(freeTypeName(types, ClaimTypeId(1), QStringLiteral("A")), QStringLiteral("A"));
    QCOMPARE(freeTypeKey(types), 3);
}

QTEST_APPLESS_MAIN(tst_TypeTree)
#include "tst_TypeTree.moc"
