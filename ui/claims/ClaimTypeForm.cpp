#include "ui/claims/ClaimTypeForm.h"

#include "ui/claims/ClaimTypeEditing.h"
#include "ui/claims/ElidingComboBox.h"
#include "ui/claims/TypeItems.h"
#include "ui/fields/NoteEdit.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace careo::ui
{

namespace
{

constexpr int swatchSize = 12;

/// The names of claimPalette(), in its order.
QStringList colorNames()
{
    return {ClaimTypeForm::tr("Blue"), ClaimTypeForm::tr("Vermilion"),
        ClaimTypeForm::tr("Bluish green"), ClaimTypeForm::tr("Reddish purple"),
        ClaimTypeForm::tr("Orange"), ClaimTypeForm::tr("Sky blue"), ClaimTypeForm::tr("Yellow"),
        ClaimTypeForm::tr("Grey")};
}

QComboBox* newCombo(const char* name, const QString& accessibleName)
{
    auto* combo = new ElidingComboBox;
    combo->setObjectName(QLatin1StringView(name));
    combo->setAccessibleName(accessibleName);
    return combo;
}

} // namespace

ClaimTypeForm::ClaimTypeForm(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("claimTypeForm"));
    setAccessibleName(tr("Claim type"));
    createFields();
    layOut();
    fillColors();
    connect(m_name, &QLineEdit::editingFinished, this, &ClaimTypeForm::commitName);
    connect(m_definition, &NoteEdit::editingFinished, this, &ClaimTypeForm::commitDefinition);
    connect(m_color, &QComboBox::activated, this, &ClaimTypeForm::giveColor);
    connect(m_key, &QComboBox::activated, this, &ClaimTypeForm::giveKey);
}

void ClaimTypeForm::createFields()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("typeName"));
    m_name->setAccessibleName(tr("Name"));
    m_color = newCombo("typeColor", tr("Colour"));
    m_color->setIconSize(QSize(swatchSize, swatchSize));
    m_key = newCombo("typeKey", tr("Key"));
    m_definition = new NoteEdit;
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setPlaceholderText(tr("What belongs under this claim type, and what does not"));
}

void ClaimTypeForm::layOut()
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft);
    addField(tr("Name"), m_name);
    addField(tr("Colour"), m_color);
    addField(tr("Key"), m_key);
    addField(tr("Definition"), m_definition);
}

void ClaimTypeForm::addField(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label);
    words->setFont(sansFont(0.95));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    words->setContentsMargins(0, 5, 0, 0);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->addRow(words, field);
}

void ClaimTypeForm::setType(const ClaimType& type)
{
    const bool isOther = type.id != m_type.id;
    if (isOther)
        commit();
    const ClaimType before = std::exchange(m_type, type);
    setEnabled(type.id.isValid() && !m_session.store().isReadOnly());
    // The same type again leaves alone what is typed and not stored yet.
    if (isOther || m_name->text().simplified() == before.name)
        m_name->setText(type.name);
    if (isOther || m_definition->toPlainText() == before.definition) {
        if (m_definition->toPlainText() != type.definition)
            m_definition->setPlainText(type.definition);
    }
    fillColors();
    fillKeys();
}

void ClaimTypeForm::commit()
{
    commitName();
    commitDefinition();
}

void ClaimTypeForm::commitName()
{
    const QString name = m_name->text().simplified();
    const ClaimType stored = m_session.claimType(m_type.id);
    if (!stored.id.isValid() || name == stored.name)
        return;
    ClaimType changed = stored;
    changed.name = name;
    changeClaimType(m_session, changed, tr("name"));
}

void ClaimTypeForm::commitDefinition()
{
    const ClaimType stored = m_session.claimType(m_type.id);
    if (!stored.id.isValid() || m_definition->toPlainText() == stored.definition)
        return;
    ClaimType changed = stored;
    changed.definition = m_definition->toPlainText();
    changeClaimType(m_session, changed, tr("definition"));
}

void ClaimTypeForm::giveColor(int index)
{
    ClaimType changed = m_session.claimType(m_type.id);
    changed.color = m_color->itemData(index).value<QRgb>();
    changeClaimType(m_session, changed, tr("colour"));
}

void ClaimTypeForm::giveKey(int index)
{
    const QString holder = index > 0 ? m_session.claimTypeForKey(index).name : QString();
    ClaimType changed = m_session.claimType(m_type.id);
    if (changed.key == index)
        return;
    changed.key = index;
    changeClaimType(m_session, changed, tr("key"));
    if (!holder.isEmpty())
        Q_EMIT keyTaken(index, holder);
}

void ClaimTypeForm::fillColors()
{
    m_color->clear();
    const QStringList names = colorNames();
    const QList<QRgb> colors = claimPalette();
    for (qsizetype i = 0; i < colors.size(); ++i)
        m_color->addItem(typeSwatch(colors[i], palette()), names.value(i), colors[i]);
    const qsizetype known = colors.indexOf(m_type.color);
    if (known < 0 && m_type.id.isValid())
        m_color->addItem(typeSwatch(m_type.color, palette()), tr("Its own"), m_type.color);
    m_color->setCurrentIndex(known < 0 ? m_color->count() - 1 : static_cast<int>(known));
}

void ClaimTypeForm::fillKeys()
{
    m_key->clear();
    m_key->addItem(tr("No key"));
    for (int key = 1; key <= 9; ++key) {
        const ClaimType holder = m_session.claimTypeForKey(key);
        const bool isTaken = holder.id.isValid() && holder.id != m_type.id;
        m_key->addItem(isTaken ? tr("%1, now %2", "key, claim type").arg(key).arg(holder.name)
                               : QString::number(key));
    }
    m_key->setCurrentIndex(m_type.key);
}

void ClaimTypeForm::focusName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void ClaimTypeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillColors();
}

} // namespace careo::ui
