#include "LibraryFixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QTreeWidget>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

void LibraryFixture::init()
{
    openEmptyCase();
    fill();
    showPane();
}

void LibraryFixture::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_folder.reset();
}

void LibraryFixture::openEmptyCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
}

void LibraryFixture::fill()
{
    const ArticleId alarm = add(u"Alarm"_s, u"Herald"_s, u"2005-12-08", u"en"_s);
    const ArticleId bridge = add(u"Bridge"_s, u"Reuters"_s, u"2011-11", u"en"_s);
    const ArticleId consulate = add(u"Consulate"_s, {}, u"2012-03-07", u"es"_s);
    add(u"Door"_s, u"Herald"_s, u"", u"fr"_s);
    const ArticleId eclair = add(u"Éclair"_s, u"Reuters"_s, u"2012", {});
    tag(alarm, 1, ClaimStatus::Unreviewed);
    tag(alarm, 2, ClaimStatus::Confirmed);
    tag(bridge, 2, ClaimStatus::Unreviewed);
    tag(bridge, 2, ClaimStatus::Unreviewed);
    tag(consulate, 1, ClaimStatus::Disputed);
    tag(eclair, 3, ClaimStatus::Confirmed);
}

void LibraryFixture::showPane()
{
    m_pane = std::make_unique<LibraryPane>(*m_session);
    m_pane->resize(276, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

ArticleId LibraryFixture::add(
    const QString& title, const QString& outlet, QStringView published, const QString& language)
{
    Article article;
    article.title = title;
    article.outlet = outlet;
    article.published = *EdtfDate::parse(published);
    article.language = language;
    article.text = u"%1\n\nSome words of the text about %2."_s.arg(title, title.toLower());
    return m_session->store().articles().add(article)->id;
}

ClaimId LibraryFixture::tag(ArticleId article, int key, ClaimStatus status)
{
    Claim claim;
    claim.article = article;
    claim.type = type(key);
    claim.status = status;
    anchorClaim(claim, m_session->store().articles().article(article)->text, {0, 4});
    return m_session->store().claims().add(claim)->id;
}

QStringList LibraryFixture::titles() const
{
    const QAbstractItemModel* model = find<QListView>("articles")->model();
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row)
        shown << model->index(row, 0).data().toString();
    return shown;
}

QStringList LibraryFixture::chips() const
{
    QStringList words;
    for (const auto* chip : m_pane->findChildren<QAbstractButton*>(u"filterChip"_s)) {
        if (chip->isVisible())
            words << chip->text().remove(u" ×"_s);
    }
    return words;
}

QTreeWidgetItem* LibraryFixture::facet(const QString& section, const QString& value) const
{
    const auto* tree = find<QTreeWidget>("facets");
    for (QTreeWidgetItem* item : tree->findItems(section, Qt::MatchExactly))
        item->setExpanded(true);
    for (QTreeWidgetItem* item : tree->findItems(value, Qt::MatchExactly | Qt::MatchRecursive)) {
        QTreeWidgetItem* top = item;
        while (top->parent())
            top = top->parent();
        if (top != item && top->text(0) == section)
            return item;
    }
    return nullptr;
}

QString LibraryFixture::count(const QString& section, const QString& value) const
{
    const QTreeWidgetItem* item = facet(section, value);
    return item ? item->text(1) : QString();
}

void LibraryFixture::click(const char* name) const
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void LibraryFixture::choose(const QString& section, const QString& value) const
{
    auto* tree = find<QTreeWidget>("facets");
    QTreeWidgetItem* item = facet(section, value);
    QVERIFY2(item, qPrintable(value));
    for (QTreeWidgetItem* above = item->parent(); above; above = above->parent())
        above->setExpanded(true);
    tree->scrollToItem(item);
    const QRect row = tree->visualItemRect(item);
    const CaseFilter before = m_session->filter();
    QTest::mouseClick(
        tree->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(row.left() + 9, row.center().y()));
    QTRY_VERIFY2(m_session->filter() != before, qPrintable(value));
}

void LibraryFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}
