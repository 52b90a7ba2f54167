#pragma once

#include <QFrame>

class QLabel;

namespace careo::ui
{

/// A line under the room bar that tells a failure and stays until it is closed or replaced.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showFailure(const QString& sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_label;
};

} // namespace careo::ui
