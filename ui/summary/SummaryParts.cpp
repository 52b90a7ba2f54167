#include "ui/summary/SummaryParts.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace careo::ui
{

namespace
{

QString partName(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Cover:
        return SummaryParts::tr("Cover");
    case SummaryPart::Contents:
        return SummaryParts::tr("Table of contents");
    case SummaryPart::Overview:
        return SummaryParts::tr("Overview in numbers");
    case SummaryPart::Timeline:
        return SummaryParts::tr("Timeline picture");
    case SummaryPart::Chronology:
        return SummaryParts::tr("Chronology");
    case SummaryPart::ClaimsByType:
        return SummaryParts::tr("Claims by type");
    case SummaryPart::ClaimsBySpeaker:
        return SummaryParts::tr("Claims by speaker");
    case SummaryPart::ClaimsByArticle:
        return SummaryParts::tr("Claims by article");
    case SummaryPart::Questions:
        return SummaryParts::tr("Questions and accounts");
    case SummaryPart::AnnotatedArticles:
        return SummaryParts::tr("Annotated articles");
    case SummaryPart::Notes:
        return SummaryParts::tr("Chosen notes");
    case SummaryPart::Sources:
        return SummaryParts::tr("List of articles");
    case SummaryPart::Provenance:
        return SummaryParts::tr("Method and provenance");
    }
    Q_UNREACHABLE();
}

} // namespace

SummaryParts::SummaryParts(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("summaryParts"));
    setAccessibleName(tr("Parts of the summary, in order"));
    setToolTip(tr("Space takes a part in or out; Ctrl+Up and Ctrl+Down move it"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setParts({});
    connect(this, &QListWidget::itemChanged, this, &SummaryParts::changed);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &SummaryParts::changed);
}

QList<SummaryPart> SummaryParts::parts() const
{
    QList<SummaryPart> parts;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            parts.append(static_cast<SummaryPart>(item(row)->data(Qt::UserRole).toInt()));
    }
    return parts;
}

void SummaryParts::setParts(const QList<SummaryPart>& parts)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    clear();
    QList<SummaryPart> all = parts;
    for (const SummaryPart part : allSummaryParts) {
        if (!parts.contains(part))
            all.append(part);
    }
    for (const SummaryPart part : all) {
        auto* entry = new QListWidgetItem(partName(part), this);
        entry->setData(Qt::UserRole, static_cast<int>(part));
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemIsDragEnabled);
        entry->setCheckState(parts.contains(part) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(row < 0 ? 0 : row);
}

void SummaryParts::moveUp()
{
    move(-1);
}

void SummaryParts::moveDown()
{
    move(1);
}

void SummaryParts::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker blocker(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

QSize SummaryParts::sizeHint() const
{
    return {QListWidget::sizeHint().width(), count() * sizeHintForRow(0) + 2 * frameWidth()};
}

void SummaryParts::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier;
    if (moves && event->key() == Qt::Key_Up)
        moveUp();
    else if (moves && event->key() == Qt::Key_Down)
        moveDown();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace careo::ui
