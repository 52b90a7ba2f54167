#include "ui/accounts/Card.h"

#include "ui/style/Hairline.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int padding = 15;
constexpr int radius = 6;
constexpr int barHeight = 4;
constexpr int betweenParts = 8;
constexpr int betweenFacts = 3;

} // namespace

Card::Card(Kind kind, const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(betweenParts);
    auto* label = new QLabel(heading);
    label->setObjectName(QStringLiteral("accountAnswer"));
    label->setTextFormat(Qt::PlainText);
    label->setFont(sansFont(1.1, QFont::DemiBold));
    label->setWordWrap(true);
    m_column->addWidget(label);
}

QLabel* Card::createText(const QString& html)
{
    auto* label = new QLabel(
        QStringLiteral("<style>a { color: %1; }</style>").arg(accentColor(palette()).name())
        + html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    label->setFocusPolicy(html.contains(u"<a ") ? Qt::StrongFocus : Qt::NoFocus);
    connect(label, &QLabel::linkActivated, this, &Card::linkActivated, Qt::QueuedConnection);
    return label;
}

QLabel* Card::createFacts(const QString& html)
{
    QLabel* label = createText(QStringLiteral("<span style=\"color: %1\">%2</span>")
                                   .arg(mutedColor(palette()).name(), html));
    label->setFont(sansFont(0.9));
    return label;
}

void Card::addQuote(const QString& target, const QString& words, const QString& factsHtml)
{
    m_column->addWidget(createHairline());
    QLabel* quote = createText(
        QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a>")
            .arg(target, palette().color(QPalette::Text).name(), quoted(words).toHtmlEscaped()));
    quote->setFont(serifFont());
    quote->setToolTip(tr("Show the passage in its article"));
    auto* part = new QVBoxLayout;
    part->setSpacing(betweenFacts);
    part->addWidget(quote);
    part->addWidget(createFacts(factsHtml));
    m_column->addLayout(part);
}

void Card::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMade = m_kind == Kind::Made;
    painter.setPen(QPen(isMade ? hairlineColor(palette()) : mutedColor(palette()), 1,
        isMade ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!isMade)
        return;
    painter.setClipRect(0, 0, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mutedColor(palette()));
    painter.drawRoundedRect(rect(), radius, radius);
}

QWidget* orderTabs(QWidget* after, const QList<QWidget*>& cards)
{
    for (const QWidget* card : cards) {
        for (QWidget* part : card->findChildren<QWidget*>()) {
            if ((part->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QWidget::setTabOrder(after, part);
            after = part;
        }
    }
    return after;
}

} // namespace careo::ui
