#include "LibraryFixture.h"

#include "ui/library/ArticleListModel.h"
#include "ui/library/LibraryActions.h"

#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

void LibraryFixture::openEmptyCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_window = std::make_unique<QMainWindow>();
    m_pane = new LibraryPane(*m_session);
    m_window->setCentralWidget(m_pane);
    m_pane->actions().addEditActions(*m_window->menuBar()->addMenu(u"Edit"_s));
    m_pane->actions().addArticleActions(*m_window->menuBar()->addMenu(u"Article"_s));
    m_window->resize(300, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void LibraryFixture::openCase()
{
    openEmptyCase();
    add(u"Bells at dawn"_s, u"Ledger"_s, u"en"_s, u"2001-03-05"_s,
        u"The bells rang twice. The gate stood open."_s);
    add(u"Cloister burnt"_s, u"Ledger"_s, u"en"_s, u"2001-04"_s,
        u"Nobody rang the bells before the fire."_s);
    add(u"Abbot speaks"_s, u"Gaceta"_s, u"es"_s, u"2002"_s, u"El abad habló de la puerta."_s);
    add(u"Dust"_s, {}, u"en"_s, {}, u"Ashes in the cloister."_s, true);
    add(u"Echoes"_s, u"Gaceta"_s, {}, u"2003-01-01"_s, u"A year of silence."_s);
    tag(u"Bells at dawn"_s, u"rang twice"_s, 1, ClaimStatus::Confirmed);
    tag(u"Bells at dawn"_s, u"stood open"_s, 2, ClaimStatus::Unreviewed);
    tag(u"Cloister burnt"_s, u"Nobody rang"_s, 1, ClaimStatus::Disputed);
    tag(u"Abbot speaks"_s, u"de la puerta"_s, 2, ClaimStatus::Confirmed);
}

void LibraryFixture::closeCase()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

void LibraryFixture::add(const QString& title, const QString& outlet, const QString& language,
    const QString& published, const QString& text, bool isRead)
{
    Article article;
    article.title = title;
    article.outlet = outlet;
    article.language = language;
    article.published = EdtfDate::parse(published).value();
    article.text = text;
    article.isRead = isRead;
    QVERIFY(m_session->store().articles().add(article));
}

void LibraryFixture::tag(const QString& title, const QString& words, int key, ClaimStatus status)
{
    Claim claim;
    claim.article = article(title);
    claim.type = type(key);
    claim.status = status;
    const QString text = m_session->store().articles().article(claim.article)->text;
    const qsizetype start = text.indexOf(words);
    anchorClaim(claim, text, {start, start + words.size()});
    QVERIFY(m_session->store().claims().add(claim));
}

QStringList LibraryFixture::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_pane->model().rowCount(); ++row)
        titles << m_pane->model().article(row).title;
    return titles;
}

ArticleId LibraryFixture::article(const QString& title) const
{
    const auto all = m_session->store().articles().all();
    for (const Article& each : *all) {
        if (each.title == title)
            return each.id;
    }
    return {};
}

QTreeWidgetItem* LibraryFixture::value(const QString& section, const QString& words) const
{
    for (int i = 0; i < facets()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = facets()->topLevelItem(i);
        for (int j = 0; group->text(0) == section && j < group->childCount(); ++j) {
            if (group->child(j)->text(0) == words)
                return group->child(j);
        }
    }
    return nullptr;
}

int LibraryFixture::count(const QString& section, const QString& words) const
{
    const QTreeWidgetItem* item = value(section, words);
    return item ? item->text(1).toInt() : -1;
}

void LibraryFixture::choose(const QString& section, const QString& words) const
{
    QTreeWidgetItem* item = value(section, words);
    QVERIFY2(item, qPrintable(words));
    item->parent()->setExpanded(true);
    facets()->scrollToItem(item);
    QCoreApplication::processEvents();
    const bool wasChosen = item->checkState(0) == Qt::Checked;
    const QRect row = facets()->visualItemRect(item);
    QTest::mouseClick(
        facets()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    QTRY_VERIFY(value(section, words)
        && (value(section, words)->checkState(0) == Qt::Checked) != wasChosen);
    QCoreApplication::processEvents(); // the filter follows in a turn of its own
}
