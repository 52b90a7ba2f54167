#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace careo::ui
{

/// Two groups of buttons in a line, the second at its end; one below the other where the line is
/// too short for both.
class ToolStrip : public QWidget
{
    Q_OBJECT

public:
    ToolStrip(const QList<QWidget*>& first, const QList<QWidget*>& second);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_first;
    QWidget* m_second;
    QBoxLayout* m_groups;
};

} // namespace careo::ui
