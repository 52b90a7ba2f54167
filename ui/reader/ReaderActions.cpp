#include "ui/reader/ReaderActions.h"

#include "ui/claims/TypeChooser.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace careo::ui
{

namespace
{

/// A square of the type's colour, with its key.
QIcon swatch(const ClaimType& type, const QPalette& palette)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(claimColors(type.color, palette).line);
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 3, 3);
    return pixmap;
}

QString escaped(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ReaderActions::ReaderActions(CaseSession& session, ReaderView& view)
    : QObject(&view)
    , m_session(session)
    , m_view(view)
    , m_tagging(session, view)
{
    createArticleActions();
    createSelectionActions();
    createTagActions();
    createClaimActions();
    createViewActions();
    connect(&m_session, &CaseSession::caseChanged, this, &ReaderActions::updateEnabled);
    connect(&m_session, &CaseSession::currentClaimChanged, this, &ReaderActions::updateEnabled);
    connect(&m_view.text(), &QPlainTextEdit::selectionChanged, this, &ReaderActions::updateEnabled);
    updateEnabled();
}

QAction* ReaderActions::add(
    const char* name, const QString& text, const QList<QKeySequence>& keys, const Slot& slot)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view.text().addAction(action);
    return action;
}

void ReaderActions::createArticleActions()
{
    m_articleActions = {
        add("editArticleDetails", tr("Edit details"), {QKeySequence(Qt::Key_F2)},
            [this] { m_view.editDetails(); }),
        m_read = add("toggleRead", tr("Mark as unread"), {QKeySequence(Qt::Key_U)},
            [this] { m_view.toggleRead(); }),
        add("findInArticle", tr("Find in article"),
            {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::Key_F3)}, [this] { m_view.find(); }),
        add("findNextInArticle", tr("Find next"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
            [this] { m_view.findStep(1); }),
        add("findPreviousInArticle", tr("Find previous"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, [this] { m_view.findStep(-1); }),
    };
}

void ReaderActions::createSelectionActions()
{
    using Unit = PassageTagging::Unit;
    m_selectionActions = {
        add("selectWord", tr("Select word"), {QKeySequence(Qt::Key_W)},
            [this] { m_tagging.selectUnit(Unit::Word); }),
        add("selectSentence", tr("Select sentence"), {QKeySequence(Qt::Key_S)},
            [this] { m_tagging.selectUnit(Unit::Sentence); }),
        add("selectParagraph", tr("Select paragraph"), {QKeySequence(Qt::Key_P)},
            [this] { m_tagging.selectUnit(Unit::Paragraph); }),
        add("growSelection", tr("Grow selection"), {QKeySequence(Qt::Key_BracketRight)},
            [this] { m_tagging.growSelection(); }),
        add("shrinkSelection", tr("Shrink selection"), {QKeySequence(Qt::Key_BracketLeft)},
            [this] { m_tagging.shrinkSelection(); }),
    };
    m_clear = add("clearSelection", tr("Clear selection"), {QKeySequence(Qt::Key_Escape)},
        [this] { m_tagging.clearSelection(); });
    m_copy = new QAction(tr("Copy"), this);
    m_copy->setObjectName(QStringLiteral("copyPassage"));
    connect(m_copy, &QAction::triggered, &m_view.text(), &QPlainTextEdit::copy);
}

void ReaderActions::createTagActions()
{
    for (int key = 1; key <= 9; ++key) {
        m_tagActions.append(add(qPrintable(QStringLiteral("tag%1").arg(key)), QString(),
            {QKeySequence(Qt::Key_0 + key)},
            [this, key] { m_tagging.tag(m_session.claimTypeForKey(key).id); }));
    }
    m_again = add("tagAgain", QString(), {QKeySequence(Qt::Key_T)},
        [this] { m_tagging.tag(m_tagging.lastType()); });
    m_choose = add("chooseType", tr("Choose a claim type…"), {QKeySequence(Qt::Key_0)}, [this] {
        const ArticleText& text = m_view.text();
        chooseType(text.viewport()->mapToGlobal(text.cursorRect().bottomLeft()));
    });
}

void ReaderActions::createClaimActions()
{
    m_claimActions = {
        m_extent = add("setExtent", tr("Set extent to selection"), {QKeySequence(Qt::Key_R)},
            [this] { m_tagging.setExtentToSelection(); }),
        add("extendClaim", tr("Extend by a word"),
            {QKeySequence(Qt::SHIFT | Qt::ALT | Qt::Key_Right)},
            [this] { m_tagging.resizeCurrent(1); }),
        add("shortenClaim", tr("Shorten by a word"),
            {QKeySequence(Qt::SHIFT | Qt::ALT | Qt::Key_Left)},
            [this] { m_tagging.resizeCurrent(-1); }),
        m_answer = add("answerQuestion", tr("Answers a question…"), {QKeySequence(Qt::Key_Q)},
            [this] { m_tagging.askWhatItAnswers(); }),
        add("deleteClaim", tr("Delete claim"), {QKeySequence(Qt::Key_Delete)},
            [this] { m_tagging.removeCurrent(); }),
        add("nextClaim", tr("Next claim"), {QKeySequence(Qt::Key_N)},
            [this] { m_tagging.stepClaim(1); }),
        add("previousClaim", tr("Previous claim"), {QKeySequence(Qt::SHIFT | Qt::Key_N)},
            [this] { m_tagging.stepClaim(-1); }),
        add("cycleClaims", tr("Next claim at the caret"), {QKeySequence(Qt::Key_O)},
            [this] { m_tagging.cycleClaimsAtCaret(); }),
    };
}

void ReaderActions::createViewActions()
{
    m_viewActions = {
        add("largerText", tr("Larger text"),
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            [this] { m_view.changeTextSize(1); }),
        add("smallerText", tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
            [this] { m_view.changeTextSize(-1); }),
        add("usualText", tr("Usual text size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
            [this] { m_view.changeTextSize(0); }),
        add("textLook", tr("Text and page…"), {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
            [this] { m_view.editLook(); }),
    };
    for (QAction* action : std::as_const(m_viewActions))
        action->setShortcutContext(Qt::WindowShortcut);
}

void ReaderActions::updateTagActions()
{
    for (int key = 1; key <= 9; ++key) {
        const ClaimType type = m_session.claimTypeForKey(key);
        QAction* action = m_tagActions[key - 1];
        action->setVisible(type.id.isValid());
        action->setEnabled(type.id.isValid() && m_view.hasArticle());
        action->setText(tr("Tag as %1").arg(escaped(type.name)));
        if (type.id.isValid())
            action->setIcon(swatch(type, m_view.palette()));
    }
    const ClaimType last = m_session.claimType(m_tagging.lastType());
    m_again->setText(last.id.isValid() ? tr("Tag as %1 again").arg(escaped(last.name))
                                       : tr("Tag with the last type again"));
    m_again->setEnabled(last.id.isValid() && m_view.hasArticle());
    m_choose->setEnabled(m_view.hasArticle());
}

void ReaderActions::updateEnabled()
{
    const bool hasArticle = m_view.hasArticle();
    const bool hasSelection = hasArticle && !m_view.text().selection().isEmpty();
    const bool hasClaim = hasArticle && m_session.currentClaim().isValid();
    for (const QList<QAction*>& actions : {m_articleActions, m_selectionActions, m_viewActions}) {
        for (QAction* action : actions)
            action->setEnabled(hasArticle);
    }
    updateTagActions();
    for (QAction* action : std::as_const(m_claimActions)) {
        const QString name = action->objectName();
        const bool isStep = name == QLatin1StringView("nextClaim")
            || name == QLatin1StringView("previousClaim")
            || name == QLatin1StringView("cycleClaims");
        action->setEnabled(isStep ? hasArticle && !m_view.claims().isEmpty() : hasClaim);
    }
    m_extent->setEnabled(hasClaim && hasSelection);
    m_answer->setEnabled(hasClaim || hasSelection);
    m_clear->setEnabled(hasSelection);
    m_copy->setEnabled(hasSelection);
    m_read->setText(m_view.article().isRead ? tr("Mark as unread") : tr("Mark as read"));
}

void ReaderActions::addArticleActions(QMenu& menu) const
{
    menu.addActions(m_articleActions);
}

void ReaderActions::addClaimActions(QMenu& menu) const
{
    menu.addActions(m_tagActions);
    menu.addActions({m_again, m_choose});
    menu.addSeparator();
    menu.addActions(m_selectionActions);
    menu.addAction(m_clear);
    menu.addSeparator();
    menu.addActions(m_claimActions);
}

void ReaderActions::addViewActions(QMenu& menu) const
{
    menu.addActions(m_viewActions);
}

void ReaderActions::chooseType(const QPoint& globalPosition)
{
    auto* chooser = new TypeChooser(m_session, &m_view);
    connect(chooser, &TypeChooser::chosen, this, [this](ClaimTypeId type) { m_tagging.tag(type); });
    chooser->popup(globalPosition);
}

void ReaderActions::showContextMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("readerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = !m_view.text().selection().isEmpty();
    if (hasSelection || m_session.currentClaim().isValid()) {
        menu->addActions({m_again, m_choose});
    }
    if (hasSelection)
        menu->addAction(m_copy);
    if (m_session.currentClaim().isValid()) {
        menu->addSeparator();
        menu->addActions(m_claimActions.first(4));
    }
    menu->addSeparator();
    menu->addActions(m_selectionActions.first(3));
    menu->popup(globalPosition);
}

} // namespace careo::ui
