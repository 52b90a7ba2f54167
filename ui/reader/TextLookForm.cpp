#include "ui/reader/TextLookForm.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace careo::ui
{

TextLookForm::TextLookForm(const TextLook& look, QWidget* parent)
    : QDialog(parent)
    , m_font(new QComboBox)
    , m_size(addNumber("lookSize", 4, 60, 1, tr(" pt")))
    , m_measure(addNumber("lookMeasure", TextLook::narrowest, TextLook::widest, 4, tr(" letters")))
    , m_pitch(addNumber("lookPitch", TextLook::closest, TextLook::loosest, 10, tr(" %")))
    , m_usualPoints(TextLook{}.font().pointSizeF())
{
    setWindowTitle(tr("Text and page"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_font->setObjectName(QStringLiteral("lookFont"));
    m_font->addItems({tr("With serifs"), tr("Without serifs")});
    m_size->setRange(qRound(m_usualPoints) + TextLook::smallestStep,
        qRound(m_usualPoints) + TextLook::largestStep);
    auto* form = new QFormLayout;
    form->addRow(tr("&Letters"), m_font);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("Line &width"), m_measure);
    form->addRow(tr("Line s&pacing"), m_pitch);
    m_font->setAccessibleName(tr("Letters"));
    m_size->setAccessibleName(tr("Size"));
    m_measure->setAccessibleName(tr("Line width"));
    m_pitch->setAccessibleName(tr("Line spacing"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* usual = buttons->addButton(tr("Usual look"), QDialogButtonBox::ResetRole);
    usual->setObjectName(QStringLiteral("usualLook"));
    usual->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(form);
    rows->addWidget(buttons);
    fill(look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(usual, &QPushButton::clicked, this, [this] {
        fill(TextLook{});
        report();
    });
    connect(m_font, &QComboBox::currentIndexChanged, this, &TextLookForm::report);
    for (QSpinBox* number : {m_size, m_measure, m_pitch})
        connect(number, &QSpinBox::valueChanged, this, &TextLookForm::report);
}

QSpinBox* TextLookForm::addNumber(
    const char* name, int least, int most, int step, const QString& suffix)
{
    auto* number = new QSpinBox;
    number->setObjectName(QLatin1StringView(name));
    number->setRange(least, most);
    number->setSingleStep(step);
    number->setSuffix(suffix);
    return number;
}

void TextLookForm::fill(const TextLook& look)
{
    m_isFilling = true;
    m_font->setCurrentIndex(look.isSerif ? 0 : 1);
    m_size->setValue(qRound(m_usualPoints) + look.sizeStep);
    m_measure->setValue(look.measure);
    m_pitch->setValue(look.linePitch);
    m_isFilling = false;
}

void TextLookForm::report()
{
    if (m_isFilling)
        return;
    Q_EMIT changed({m_font->currentIndex() == 0, m_size->value() - qRound(m_usualPoints),
        m_measure->value(), m_pitch->value()});
}

} // namespace careo::ui
