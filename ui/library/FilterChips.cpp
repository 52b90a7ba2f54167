#include "ui/library/FilterChips.h"

#include "ui/library/FilterEdits.h"
#include "ui/library/FlowLayout.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"

#include <QPushButton>

namespace careo::ui
{

namespace
{

constexpr int gap = 6;
constexpr int longestText = 34;

/// Short enough for the pane, and with no letter taken for a key.
QString chipText(const QString& text)
{
    QString shown
        = text.size() > longestText ? text.left(longestText - 1) + QStringLiteral("…") : text;
    return shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QPushButton* chip(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setFont(sansFont(0.92));
    button->setStyleSheet(
        QStringLiteral("QPushButton { background: palette(midlight); border-radius: 9px; "
                       "padding: 2px 9px; border: 1px solid palette(midlight); }"
                       "QPushButton:focus, QPushButton:hover { border: 1px solid "
                       "palette(highlight); }"));
    return button;
}

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

void FilterChips::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        // The chip that was pressed is still in its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<FilterPart> parts = filterParts(m_session.filter(), m_session.claimTypes());
    for (const FilterPart& part : parts) {
        QPushButton* button
            = chip(tr("%1 ×").arg(chipText(part.text)), QStringLiteral("filterChip"));
        button->setAccessibleName(tr("Remove filter %1").arg(part.text));
        button->setToolTip(tr("%1: press to remove").arg(part.text));
        connect(button, &QPushButton::clicked, this,
            [this, part] { m_session.setFilter(part.without); });
        m_layout->addWidget(button);
    }
    if (parts.size() > 1) {
        QPushButton* all = chip(tr("Clear all"), QStringLiteral("clearAllChip"));
        all->setAccessibleName(tr("Clear the whole filter"));
        connect(all, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
        m_layout->addWidget(all);
    }
    setVisible(!parts.isEmpty());
    updateGeometry();
}

} // namespace careo::ui
