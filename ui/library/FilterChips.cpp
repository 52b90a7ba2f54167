#include "ui/library/FilterChips.h"

#include "ui/library/FilterChip.h"
#include "ui/library/FlowLayout.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterEdits.h"

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int gap = 6;

} // namespace

FilterChips::FilterChips(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new FlowLayout(gap, this))
{
    setObjectName(QStringLiteral("filterChips"));
    connect(&session, &CaseSession::filterChanged, this, &FilterChips::rebuild);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.claimTypes)
            rebuild();
    });
    rebuild();
}

int FilterChips::removeChips()
{
    int focused = -1;
    for (int place = 0; QLayoutItem* item = m_layout->takeAt(0); ++place) {
        QWidget* chip = item->widget();
        if (focused < 0 && chip->hasFocus()) // hiding it hands the focus to the next
            focused = place;
        // The chip that was pressed is still in its own signal.
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater();
        delete item;
    }
    return focused;
}

void FilterChips::add(FilterChip* chip, const char* name, const CaseFilter& filter)
{
    chip->setObjectName(QLatin1StringView(name));
    connect(chip, &QPushButton::clicked, this, [this, filter] { m_session.setFilter(filter); });
    QWidget* before
        = m_layout->count() == 0 ? m_tabAfter : m_layout->itemAt(m_layout->count() - 1)->widget();
    m_layout->addWidget(chip);
    chip->show();
    // A new widget would be last of the whole window.
    if (before)
        QWidget::setTabOrder(before, chip);
}

void FilterChips::rebuild()
{
    const QList<FilterPart> parts = filterParts(m_session.filter(), m_session.claimTypes());
    // The focus goes to the next chip, or back to what is before them, but never astray.
    const int focused = removeChips();
    for (const FilterPart& part : parts) {
        auto* chip = new FilterChip(part.text, QStringLiteral(" ×"));
        chip->setAccessibleName(tr("Remove filter %1").arg(part.text));
        chip->setToolTip(tr("%1: press to remove").arg(part.text));
        add(chip, "filterChip", part.without);
    }
    if (parts.size() > 1) {
        auto* all = new FilterChip(tr("Clear all"), {});
        all->setAccessibleName(tr("Clear the whole filter"));
        all->setToolTip(tr("Clear the whole filter (Ctrl+Shift+F)"));
        add(all, "clearAllChip", {});
    }
    setVisible(!parts.isEmpty());
    updateGeometry();
    if (focused < 0)
        return;
    if (parts.isEmpty())
        Q_EMIT focusLeft();
    else
        m_layout->itemAt(std::min<int>(focused, static_cast<int>(parts.size()) - 1))
            ->widget()
            ->setFocus();
}

} // namespace careo::ui
