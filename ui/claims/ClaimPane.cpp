#include "ui/claims/ClaimPane.h"

#include "ui/claims/ClaimActions.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimListModel.h"
#include "ui/claims/ClaimListView.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Hairline.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

ClaimPane::ClaimPane(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ClaimListModel(session, this))
    , m_form(new ClaimForm(session))
    , m_actions(new ClaimActions(session, *this))
{
    setObjectName(QStringLiteral("claimPane"));
    setAccessibleName(tr("Claims"));
    createWidgets();
    connectList();
    connectModel();
    connect(&session, &CaseSession::currentClaimChanged, this, &ClaimPane::followCurrentClaim);
    followArticle();
}

ClaimPane::~ClaimPane()
{
    m_form->commit();
}

void ClaimPane::createWidgets()
{
    m_heading = new QLabel;
    m_heading->setObjectName(QStringLiteral("claimsHeading"));
    m_heading->setFont(sansFont(0.95, QFont::DemiBold));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setContentsMargins(12, 8, 12, 4);
    m_heading->setTextFormat(Qt::PlainText);
    m_list = new ClaimListView(m_form);
    m_list->setModel(m_model);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("noClaims"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(createHairline());
    layout->addWidget(m_pages, 1);
}

void ClaimPane::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ClaimPane::chooseRow);
    connect(m_list, &ClaimListView::editRequested, this, [this] {
        m_cameFrom = m_list;
        m_form->focusField(ClaimForm::Field::Speaker);
    });
    connect(m_list, &ClaimListView::deleteRequested, this, &ClaimPane::deleteCurrent);
    connect(m_list, &ClaimListView::left, this, &ClaimPane::giveFocusBack);
    connect(m_list, &ClaimListView::typeKeyPressed, this, [this](int key) {
        const ClaimType type = m_session.claimTypeForKey(key);
        if (type.id.isValid() && m_session.currentClaim().isValid())
            retagClaim(m_session, m_session.currentClaim(), type.id);
    });
    connect(m_form, &ClaimForm::deleteRequested, this, &ClaimPane::deleteCurrent);
    connect(m_form, &ClaimForm::left, this, &ClaimPane::giveFocusBack);
}

void ClaimPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClaimPane::followArticle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ClaimPane::takeChanges);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ClaimPane::updatePage);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ClaimPane::followCurrentClaim);
}

void ClaimPane::followCurrentClaim()
{
    const int row = m_model->rowOf(m_session.currentClaim());
    const QModelIndex index = m_model->index(row);
    const QScopedValueRollback following(m_isFollowing, true);
    if (row < 0)
        m_form->clear();
    else
        m_form->setClaim(m_model->claim(row));
    m_list->setCurrentIndex(index);
    m_list->unfold(index);
    m_list->showUnfolded();
}

void ClaimPane::followArticle()
{
    followCurrentClaim();
    updatePage();
}

void ClaimPane::takeChanges(const QModelIndex& first, const QModelIndex& last)
{
    const int row = m_model->rowOf(m_form->claim());
    if (row >= first.row() && row <= last.row())
        m_form->setClaim(m_model->claim(row));
}

void ClaimPane::chooseRow(const QModelIndex& index)
{
    if (!m_isFollowing && index.isValid())
        m_session.setCurrentClaim(m_model->claim(index.row()).id);
}

void ClaimPane::deleteCurrent()
{
    const ClaimId id = m_session.currentClaim();
    if (!id.isValid() || m_session.store().isReadOnly())
        return;
    // What is typed comes back with the claim.
    m_form->commit();
    const int row = m_model->rowOf(id);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    deleteClaim(m_session, id);
    const int next = std::min(row, m_model->rowCount() - 1);
    if (hadFocus && next >= 0) {
        m_session.setCurrentClaim(m_model->claim(next).id);
        m_list->setFocus();
    }
}

void ClaimPane::editField(ClaimForm::Field field)
{
    if (!m_form->claim().isValid())
        return;
    rememberFocus();
    m_form->focusField(field);
    m_list->showUnfolded();
}

void ClaimPane::takeProposedDate()
{
    m_form->takeProposedDate();
}

void ClaimPane::focusList()
{
    rememberFocus();
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_session.currentClaim().isValid() && m_model->rowCount() > 0)
        m_session.setCurrentClaim(m_model->claim(0).id);
}

void ClaimPane::rememberFocus()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused && !isAncestorOf(focused))
        m_cameFrom = focused;
}

void ClaimPane::giveFocusBack()
{
    QWidget* const from = m_cameFrom ? m_cameFrom.data() : m_list;
    m_cameFrom = nullptr;
    if (from->isVisible())
        from->setFocus();
    else
        m_list->setFocus();
}

bool ClaimPane::event(QEvent* event)
{
    // A line edit does not count these as leaving it.
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        m_form->commit();
    return QWidget::event(event);
}

void ClaimPane::updatePage()
{
    const int count = m_model->rowCount();
    const bool hasArticle = m_session.currentArticle().isValid();
    if (!hasArticle)
        m_heading->setText(tr("Claims"));
    else if (count == 0)
        m_heading->setText(tr("Claims in this article"));
    else
        m_heading->setText(tr("Claims in this article (%1)").arg(QLocale().toString(count)));
    m_empty->setText(hasArticle
            ? tr("No claims in this article yet. Select words in the text and press 1–9.")
            : tr("Open an article to see and tag what it claims."));
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
}

} // namespace careo::ui
