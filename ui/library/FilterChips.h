#pragma once

#include <QWidget>

namespace careo::ui
{

class CaseSession;
class FlowLayout;

/// What is filtered, a chip each; a chip is a button that takes its part of the filter away.
/// Nothing is shown while nothing is filtered.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(CaseSession& session, QWidget* parent = nullptr);

private:
    void rebuild();

    CaseSession& m_session;
    FlowLayout* m_layout;
};

} // namespace careo::ui
