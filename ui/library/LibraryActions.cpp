#include "ui/library/LibraryActions.h"

#include "ui/library/ArticleListModel.h"
#include "ui/library/ArticleRemoval.h"
#include "ui/library/LibraryPane.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace careo::ui
{

namespace
{

constexpr int longestTitle = 120;

/// Asks without waiting for the answer.
void askRemoval(
    QWidget& parent, const QString& title, int claims, const std::function<void()>& confirmed)
{
    const QString named = title.isEmpty() ? LibraryActions::tr("Untitled")
        : title.size() > longestTitle     ? title.left(longestTitle - 1) + QStringLiteral("…")
                                          : title;
    auto* box = new QMessageBox(QMessageBox::Question, LibraryActions::tr("Remove article"),
        claims == 0 ? LibraryActions::tr("Remove “%1” from the case?").arg(named)
                    : LibraryActions::tr("Remove “%1” and its %2 from the case?")
                          .arg(named, claimsText(claims)),
        QMessageBox::Cancel, &parent);
    box->setObjectName(QStringLiteral("confirmRemoval"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(LibraryActions::tr("The source file stays, and you can undo it."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* remove
        = box->addButton(LibraryActions::tr("Remove article"), QMessageBox::AcceptRole);
    remove->setObjectName(QStringLiteral("confirmRemovalButton"));
    box->setDefaultButton(remove);
    QObject::connect(box, &QDialog::accepted, &parent, confirmed);
    QObject::connect(remove, &QPushButton::clicked, box, &QDialog::accept);
    box->open();
}

} // namespace

LibraryActions::LibraryActions(CaseSession& session, LibraryPane& pane)
    : QObject(&pane)
    , m_session(session)
    , m_pane(pane)
    , m_confirmRemoval(
          [&pane](const QString& title, int claims, const std::function<void()>& confirmed) {
              askRemoval(pane, title, claims, confirmed);
          })
    , m_search(add("searchCase", tr("&Search the case"), {QKeySequence(Qt::CTRL | Qt::Key_F)},
          [&pane] { pane.focusSearch(); }))
    , m_clearFilter(add("clearFilter", tr("&Clear the filter"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [&session] { session.setFilter({}); }))
    , m_hits(add("hitsInContext", tr("&Hits in context"),
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, [&pane] { pane.showHits(); }))
    , m_next(add("nextArticle", tr("&Next article"),
          {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_J)},
          [this] { stepArticle(1); }))
    , m_previous(add("previousArticle", tr("&Previous article"),
          {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::Key_K)},
          [this] { stepArticle(-1); }))
    , m_nextUnread(add("nextUnread", tr("Next &unread article"),
          {QKeySequence(Qt::ALT | Qt::Key_U)}, [this] { stepUnread(1); }))
    , m_previousUnread(add("previousUnread", tr("Previous unread article"),
          {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_U)}, [this] { stepUnread(-1); }))
    , m_remove(add("removeArticle", tr("&Remove article…"), {}, [this] { removeCurrent(); }))
{
    connect(&session, &CaseSession::filterChanged, this, &LibraryActions::updateEnabled);
    connect(&session, &CaseSession::currentArticleChanged, this, &LibraryActions::updateEnabled);
    for (QAction* step : stepActions())
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    pane.addActions(stepActions());
    updateEnabled();
}

QAction* LibraryActions::add(const char* name, const QString& text, const QList<QKeySequence>& keys,
    const std::function<void()>& slot)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void LibraryActions::addEditActions(QMenu& menu) const
{
    menu.addActions({m_search, m_hits, m_clearFilter});
}

void LibraryActions::addArticleActions(QMenu& menu) const
{
    menu.addActions(stepActions());
    menu.addSeparator();
    menu.addAction(m_remove);
}

void LibraryActions::updateEnabled()
{
    m_clearFilter->setEnabled(!m_session.filter().isEmpty());
    m_remove->setEnabled(m_session.currentArticle().isValid() && !m_session.store().isReadOnly());
}

void LibraryActions::stepArticle(int step)
{
    const ArticleListModel& model = m_pane.model();
    if (model.rowCount() == 0)
        return;
    const int row = model.rowOf(m_session.currentArticle());
    const int next = row < 0 ? 0 : qBound(0, row + step, model.rowCount() - 1);
    m_session.setCurrentArticle(model.articleAt(next));
}

void LibraryActions::stepUnread(int step)
{
    const ArticleListModel& model = m_pane.model();
    const int count = model.rowCount();
    const int start = model.rowOf(m_session.currentArticle());
    for (int i = 1; i <= count; ++i) {
        const int row = ((start + i * step) % count + count) % count;
        if (!model.article(row).isRead && row != start) {
            m_session.setCurrentArticle(model.articleAt(row));
            return;
        }
    }
    m_session.announce(tr("Every article in the list is read."));
}

void LibraryActions::removeCurrent()
{
    if (!m_remove->isEnabled())
        return;
    const ArticleId id = m_session.currentArticle();
    const auto rows = m_session.store().queries().rows({id});
    if (!rows || rows->isEmpty())
        return;
    const ArticleRow row = rows->first();
    m_confirmRemoval(row.title, row.claimCount(), [this, id] { removeArticle(m_session, id); });
}

} // namespace careo::ui
