#include "ui/texts/TextActions.h"

#include "ui/session/CaseSession.h"
#include "ui/texts/FormerTexts.h"
#include "ui/texts/TextDialog.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

namespace careo::ui
{

TextActions::TextActions(CaseSession& session, QWidget& room)
    : QObject(&room)
    , m_session(session)
    , m_room(room)
    , m_askForFile([](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, tr("Take the text from a file"));
    })
    , m_correct(add("correctText", tr("&Correct text…"), QKeySequence(Qt::CTRL | Qt::Key_E),
          &TextActions::correct))
    , m_replace(add("replaceText", tr("Re&place text…"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), &TextActions::replace))
    , m_former(add("formerTexts", tr("&Former texts…"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H), &TextActions::showFormer))
{
    connect(&session, &CaseSession::currentArticleChanged, this, &TextActions::updateEnabled);
    connect(&session, &CaseSession::caseChanged, this, &TextActions::updateEnabled);
    updateEnabled();
}

QAction* TextActions::add(
    const char* name, const QString& text, const QKeySequence& key, void (TextActions::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_room.addAction(action);
    return action;
}

void TextActions::addArticleActions(QMenu& menu) const
{
    menu.addActions({m_correct, m_replace, m_former});
}

void TextActions::setAskForFile(TextEditPage::AskForFile askForFile)
{
    m_askForFile = std::move(askForFile);
}

void TextActions::updateEnabled()
{
    const ArticleId article = m_session.currentArticle();
    m_correct->setEnabled(article.isValid());
    m_replace->setEnabled(article.isValid());
    const auto versions = m_session.store().textVersions().count(article);
    m_former->setEnabled(versions && *versions > 0);
}

void TextActions::correct()
{
    change(TextChange::Corrected);
}

void TextActions::replace()
{
    change(TextChange::Replaced);
}

void TextActions::change(TextChange change)
{
    const auto article = m_session.store().articles().article(m_session.currentArticle());
    if (!article) {
        m_session.report(article.error());
        return;
    }
    auto* dialog = new TextDialog(m_session, *article, change, m_askForFile, &m_room);
    dialog->open();
}

void TextActions::showFormer()
{
    const auto article = m_session.store().articles().article(m_session.currentArticle());
    if (!article) {
        m_session.report(article.error());
        return;
    }
    const auto versions = m_session.store().textVersions().ofArticle(article->id);
    if (!versions) {
        m_session.report(versions.error(), article->title);
        return;
    }
    auto* dialog = new FormerTexts(*article, *versions, &m_room);
    dialog->open();
}

} // namespace careo::ui
