#pragma once

#include <QComboBox>

namespace careo::ui
{

/// A combo box that shortens what it shows to its width, and leaves out the indentation that
/// stands for the place in a tree.
class ElidingComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidingComboBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace careo::ui
