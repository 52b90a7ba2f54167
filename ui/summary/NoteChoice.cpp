#include "ui/summary/NoteChoice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr qsizetype longestShown = 90;

QString shortened(const QString& words)
{
    const QString flat = words.simplified();
    return flat.size() <= longestShown ? flat : flat.left(longestShown) + QChar(0x2026);
}

} // namespace

NoteChoice::NoteChoice(const CaseSummary& summary, const QList<QUuid>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_notes(new QListWidget(this))
{
    setObjectName(QStringLiteral("noteChoice"));
    setWindowTitle(tr("Notes in the summary"));
    resize(640, 420);
    auto* layout = new QVBoxLayout(this);
    auto* label = new QLabel(
        tr("Only the &notes ticked here stand in the part \u201cChosen notes\u201d."), this);
    label->setWordWrap(true);
    label->setBuddy(m_notes);
    layout->addWidget(label);
    m_notes->setObjectName(QStringLiteral("noteList"));
    m_notes->setAccessibleName(tr("Notes of the claims"));
    m_notes->setWordWrap(true);
    for (const SummaryClaim& claim : summary.claims) {
        if (claim.note.trimmed().isEmpty())
            continue;
        auto* entry = new QListWidgetItem(
            tr("%1\nto \u201c%2\u201d").arg(shortened(claim.note), shortened(claim.quote)),
            m_notes);
        entry->setData(Qt::UserRole, claim.uuid);
        entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        entry->setCheckState(chosen.contains(claim.uuid) ? Qt::Checked : Qt::Unchecked);
    }
    m_notes->setCurrentRow(0);
    layout->addWidget(m_notes, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("noteButtons"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QList<QUuid> NoteChoice::chosen() const
{
    QList<QUuid> chosen;
    for (int row = 0; row < m_notes->count(); ++row) {
        if (m_notes->item(row)->checkState() == Qt::Checked)
            chosen.append(m_notes->item(row)->data(Qt::UserRole).toUuid());
    }
    return chosen;
}

int noteCount(const CaseSummary& summary)
{
    return static_cast<int>(std::count_if(summary.claims.begin(), summary.claims.end(),
        [](const SummaryClaim& claim) { return !claim.note.trimmed().isEmpty(); }));
}

} // namespace careo::ui
