// How the claim-type editor is put together; what it does is in ClaimTypeEditor.cpp.
#include "ui/claims/ClaimTypeEditor.h"
#include "ui/claims/ClaimTypeForm.h"
#include "ui/claims/ClaimTypeTree.h"
#include "ui/cues/CueEditor.h"
#include "ui/session/CaseSession.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace careo::ui
{

QAction* ClaimTypeEditor::add(const char* name, const QString& text, const QString& help,
    const QKeySequence& key, const std::function<void()>& slot)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setToolTip(key.isEmpty()
            ? help
            : tr("%1 (%2)", "help, key").arg(help, key.toString(QKeySequence::NativeText)));
    action->setProperty("help", help);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ClaimTypeEditor::createActions()
{
    m_add = add("addType", tr("Add"), tr("Add a claim type beside this one"),
        QKeySequence(Qt::Key_Insert), [this] { addType(); });
    m_addBelow = add("addTypeBelow", tr("Add below"), tr("Add a claim type below this one"),
        QKeySequence(Qt::SHIFT | Qt::Key_Insert), [this] { addTypeBelow(); });
    m_rename = add("renameType", tr("Rename"), tr("Rename this claim type"),
        QKeySequence(Qt::Key_F2), [this] { m_form->focusName(); });
    m_remove = add("deleteType", tr("Delete…"), tr("Delete this claim type"),
        QKeySequence(Qt::Key_Delete), [this] { removeCurrent(); });
    // Elsewhere the key deletes what is typed.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(m_remove);
    m_undo = m_session.undoStack().createUndoAction(this, tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoType"));
    m_undo->setProperty("help", tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_session.undoStack().createRedoAction(this, tr("Redo"));
    redo->setObjectName(QStringLiteral("redoType"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    addActions({m_undo, redo});
}

void ClaimTypeEditor::createMoves()
{
    m_up = add("moveTypeUp", QStringLiteral("↑"), tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { moveBy(-1); });
    m_down = add("moveTypeDown", QStringLiteral("↓"), tr("Move down"),
        QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBy(1); });
    m_outdent = add("outdentType", QStringLiteral("←"), tr("Move out of the claim type above it"),
        QKeySequence(Qt::ALT | Qt::Key_Left), [this] { outdent(); });
    m_indent = add("indentType", QStringLiteral("→"), tr("Move below the claim type before it"),
        QKeySequence(Qt::ALT | Qt::Key_Right), [this] { indent(); });
}

QWidget* ClaimTypeEditor::createButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setAccessibleName(action->property("help").toString());
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QVBoxLayout* ClaimTypeEditor::createLeft()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (QAction* action : {m_add, m_addBelow})
        row->addWidget(createButton(action));
    row->addStretch();
    for (QAction* action : {m_up, m_down, m_outdent, m_indent})
        row->addWidget(createButton(action));
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_tree, 1);
    left->addLayout(row);
    return left;
}

QVBoxLayout* ClaimTypeEditor::createRight()
{
    m_claims->setObjectName(QStringLiteral("typeClaims"));
    m_claims->setForegroundRole(QPalette::PlaceholderText);
    m_mergeMenu->setObjectName(QStringLiteral("mergeMenu"));
    m_mergeMenu->setAccessibleName(tr("Merge into"));
    m_merge = new QPushButton(tr("Merge into…"));
    m_merge->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; }"));
    m_merge->setObjectName(QStringLiteral("mergeType"));
    m_merge->setAccessibleName(tr("Merge this claim type into another"));
    m_merge->setMenu(m_mergeMenu);
    auto* remove = new QPushButton(m_remove->text());
    remove->setObjectName(QStringLiteral("deleteTypeButton"));
    remove->setAccessibleName(tr("Delete this claim type"));
    connect(remove, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_remove, &QAction::changed, remove,
        [this, remove] { remove->setEnabled(m_remove->isEnabled()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_claims, 1);
    row->addWidget(m_merge);
    row->addWidget(remove);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_form);
    right->addWidget(m_cues, 1);
    right->addLayout(row);
    for (QPushButton* button : {m_merge, remove})
        button->setAutoDefault(false);
    return right;
}

void ClaimTypeEditor::layOut()
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(createLeft(), 5);
    columns->addLayout(createRight(), 8);
    m_message->setObjectName(QStringLiteral("typeMessage"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeTypes"));
    // Enter finishes a field; it does not close the window.
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_message, 1);
    bottom->addWidget(createButton(m_undo));
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(bottom);
}

} // namespace careo::ui
