#pragma once

#include "ui/reader/TextLook.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace careo::ui
{

/// How texts are set, shown in the reader as it is changed.
class TextLookForm : public QDialog
{
    Q_OBJECT

public:
    TextLookForm(const TextLook& look, QWidget* parent);

Q_SIGNALS:
    void changed(const careo::ui::TextLook& look);

private:
    QSpinBox* addNumber(const char* name, int least, int most, int step, const QString& suffix);
    void fill(const TextLook& look);
    void report();

    QComboBox* m_font;
    QSpinBox* m_size;
    QSpinBox* m_measure;
    QSpinBox* m_pitch;
    qreal m_usualPoints;
    bool m_isFilling = false;
};

} // namespace careo::ui
