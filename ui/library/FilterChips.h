#pragma once

#include "core/model/CaseFilter.h"

#include <QWidget>

namespace careo::ui
{

class CaseSession;
class FilterChip;
class FlowLayout;

/// What is filtered, a chip each; a chip is a button that takes its part of the filter away.
/// Nothing is shown while nothing is filtered.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(CaseSession& session, QWidget* parent = nullptr);

    /// The chips come after this one when the window is walked with Tab.
    void setTabAfter(QWidget* widget) { m_tabAfter = widget; }

Q_SIGNALS:
    /// The last chip went while it had the focus.
    void focusLeft();

private:
    void rebuild();
    /// Returns the place of the one with the focus, or -1.
    int removeChips();
    /// `filter` is what pressing it leaves.
    void add(FilterChip* chip, const char* name, const CaseFilter& filter);

    CaseSession& m_session;
    FlowLayout* m_layout;
    QWidget* m_tabAfter = nullptr;
};

} // namespace careo::ui
