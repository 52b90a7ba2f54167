#include "core/import/html/ElementNames.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

class tst_ElementNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles_data();
    void roles();
};

void tst_ElementNames::roles_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("role");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("plain") << u"col-8 text"_s << QString();
    QTest::newRow("comments") << u"comments-area"_s << u"other"_s;
    QTest::newRow("menu") << u"main-menu"_s << u"other"_s;
    QTest::newRow("foot of a post") << u"post-footer"_s << u"foot"_s;
    QTest::newRow("foot of the page") << u"footer"_s << u"other"_s;
    QTest::newRow("author") << u"article__author-name"_s << u"author"_s;
    QTest::newRow("picture of the author") << u"author-image"_s << QString();
    QTest::newRow("day, parted before a capital") << u"ctl00_lbl-fecha"_s << u"date"_s;
    QTest::newRow("title") << u"pg-headline"_s << u"title"_s;
}

void tst_ElementNames::roles()
{
    QFETCH(const QString, names);
    ElementNames judged;
    for (int time = 0; time < 2; ++time) {
        const NamedRole role = judged.roleOf(names);
        QStringList found;
        if (role.isOther)
            found << u"other"_s;
        if (role.isFootOfPost)
            found << u"foot"_s;
        if (role.isAuthor)
            found << u"author"_s;
        if (role.isDate)
            found << u"date"_s;
        if (role.isTitle)
            found << u"title"_s;
        QTEST(found.join(u' '), "role");
    }
}

QTEST_GUILESS_MAIN(tst_ElementNames)

#include "tst_ElementNames.moc"
