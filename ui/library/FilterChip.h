#pragma once

#include <QPushButton>

namespace careo::ui
{

/// A small round button that elides its words rather than being cut off.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    /// `sign` stays whole behind the words.
    FilterChip(const QString& words, const QString& sign, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    QString m_sign;
};

} // namespace careo::ui
