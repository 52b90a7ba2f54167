#include "ui/fields/EventDateField.h"

#include "core/dates/DateInput.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

/// The words for a date if they are read as that date again, and its EDTF expression if not.
QString typeable(const EdtfDate& date)
{
    if (date.isUnknown())
        return {};
    const QString words = dateText(date);
    const auto read = readTypedDate(words);
    return read && *read == date ? words : date.toString();
}

} // namespace

EventDateField::EventDateField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_meaning(new QLabel)
    , m_take(new QPushButton(tr("Take")))
{
    m_line->setObjectName(QStringLiteral("eventDate"));
    m_line->setAccessibleName(tr("Event date"));
    m_line->setPlaceholderText(tr("Day, month or year"));
    m_meaning->setObjectName(QStringLiteral("eventDateMeaning"));
    m_meaning->setAccessibleName(tr("What the event date means"));
    m_meaning->setFont(sansFont(0.9));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->hide();
    m_take->setObjectName(QStringLiteral("takeProposedDate"));
    m_take->setAccessibleName(tr("Take the proposed date"));
    m_take->setToolTip(
        tr("Take the proposed date (%1)")
            .arg(QKeySequence(Qt::ALT | Qt::Key_D).toString(QKeySequence::NativeText)));
    m_take->setAutoDefault(false);
    m_take->hide();
    connect(m_take, &QPushButton::clicked, this, &EventDateField::takeProposal);
    setFocusProxy(m_line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_meaning);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_line, &QLineEdit::textChanged, this, &EventDateField::explain);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        commit();
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    });
}

EventDateField::~EventDateField()
{
    // A line that loses the keyboard with its field has nothing to commit it to.
    m_line->disconnect(this);
}

void EventDateField::setDate(const EdtfDate& date)
{
    const bool wasTyped = isTyped();
    m_date = date;
    m_shown = typeable(date);
    const auto read = readTypedDate(m_line->text());
    if (!wasTyped || (read && *read == date))
        showDate();
    else
        explain();
}

void EventDateField::setTyped(const QString& words)
{
    m_wasRefused = true;
    m_line->setText(words);
}

QString EventDateField::typed() const
{
    return m_line->text();
}

bool EventDateField::isTyped() const
{
    return m_line->text() != m_shown;
}

void EventDateField::reset()
{
    showDate();
}

void EventDateField::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void EventDateField::setProposal(const EdtfDate& date, const QString& reason)
{
    m_proposed = date;
    m_reason = reason;
    explain();
}

bool EventDateField::takeProposal()
{
    if (m_proposed.isUnknown() || !m_date.isUnknown())
        return false;
    Q_EMIT dateEntered(m_proposed);
    return true;
}

bool EventDateField::commit()
{
    if (!isTyped())
        return true;
    const auto date = readTypedDate(m_line->text());
    m_wasRefused = !date;
    if (!date) {
        explain();
        return false;
    }
    if (*date == m_date)
        showDate();
    else
        Q_EMIT dateEntered(*date);
    return true;
}

void EventDateField::showDate()
{
    m_line->setText(m_shown);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
    explain();
}

void EventDateField::explain()
{
    const QString typed = m_line->text().trimmed();
    const auto date = readTypedDate(typed);
    if (date)
        m_wasRefused = false;
    const bool saysItAlready = date && typed == dateText(*date);
    QString meaning;
    if (!date && m_wasRefused)
        meaning = tr("Not understood, so not stored. Write it like 8 Dec 2005, Dec 2005 or 2005.");
    else if (!date)
        meaning = tr("not a date yet");
    else if (!typed.isEmpty() && !saysItAlready)
        meaning = tr("means: %1").arg(dateText(*date));
    const bool isProposing = typed.isEmpty() && m_date.isUnknown() && !m_proposed.isUnknown();
    if (isProposing)
        meaning = tr("Proposed: %1, %2").arg(dateText(m_proposed), m_reason);
    m_take->setVisible(isProposing && !m_line->isReadOnly());
    const bool isRefused = !date && m_wasRefused;
    m_meaning->setForegroundRole(isRefused ? QPalette::WindowText : QPalette::PlaceholderText);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

} // namespace careo::ui
