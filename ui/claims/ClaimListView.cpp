#include "ui/claims/ClaimListView.h"

#include "ui/claims/ClaimDelegate.h"
#include "ui/claims/ClaimForm.h"

#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace careo::ui
{

ClaimListView::ClaimListView(ClaimForm* form, QWidget* parent)
    : QListView(parent)
    , m_form(form)
    , m_delegate(new ClaimDelegate(this))
{
    setObjectName(QStringLiteral("claimList"));
    setAccessibleName(tr("Claims in this article"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_form->setParent(viewport());
    m_form->hide();
    connect(m_form, &ClaimForm::heightChanged, this, &ClaimListView::followFormHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ClaimListView::placeForm);
}

void ClaimListView::unfold(const QModelIndex& index)
{
    m_delegate->setUnfolded(index, index.isValid() ? formHeight() : 0);
    m_form->setVisible(index.isValid());
    // Heights changed without the model having done so.
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    viewport()->update();
}

void ClaimListView::showUnfolded()
{
    const QRect row = visualRect(m_delegate->unfolded());
    if (!row.isValid())
        return;
    const int below = std::max(0, row.bottom() + 1 - viewport()->height());
    const int shift = row.top() < 0 ? row.top() : std::min(row.top(), below);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    placeForm();
}

void ClaimListView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT editRequested();
    else if (isPlain && key == Qt::Key_Delete)
        Q_EMIT deleteRequested();
    else if (isPlain && key == Qt::Key_Escape)
        Q_EMIT left();
    else if (isPlain && key >= Qt::Key_1 && key <= Qt::Key_9)
        Q_EMIT typeKeyPressed(key - Qt::Key_0);
    else
        QListView::keyPressEvent(event);
}

void ClaimListView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    followFormHeight();
}

void ClaimListView::updateGeometries()
{
    QListView::updateGeometries();
    placeForm();
}

void ClaimListView::followFormHeight()
{
    if (m_delegate->unfolded().isValid()) {
        m_delegate->setUnfolded(m_delegate->unfolded(), formHeight());
        scheduleDelayedItemsLayout();
    }
}

int ClaimListView::formHeight() const
{
    QLayout* layout = m_form->layout();
    layout->activate();
    const int width = ClaimDelegate::rowWidth(*this);
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

void ClaimListView::placeForm()
{
    const QModelIndex index = m_delegate->unfolded();
    if (!index.isValid())
        return;
    const QRect row = visualRect(index);
    const int top = row.top() + m_delegate->fieldsTop(*this);
    m_form->setGeometry(row.left(), top, ClaimDelegate::rowWidth(*this), row.bottom() + 1 - top);
}

} // namespace careo::ui
