#include "ui/accounts/CardColumn.h"

#include "ui/accounts/Card.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int padding = 26;
constexpr int gap = 14;
constexpr int widestCard = 820;
constexpr int gutterWidth = 44;
constexpr qreal headLength = 7;

} // namespace

/// The arcs beside the cards.
class CardColumn::Arcs : public QWidget
{
public:
    explicit Arcs(const QList<QWidget*>& cards)
        : m_cards(cards)
    {
        setFixedWidth(gutterWidth);
        setAccessibleName(CardColumn::tr("Which statement changes which"));
    }

    void setArcs(const QList<Arc>& arcs)
    {
        m_arcs = arcs;
        setVisible(!arcs.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentColor(palette()), 2));
        for (const auto& [later, earlier] : std::as_const(m_arcs)) {
            const QPointF from(width() - 2, middle(earlier));
            const QPointF to(width() - 2, middle(later));
            QPainterPath path(from);
            path.cubicTo(QPointF(4, from.y()), QPointF(4, to.y()), to);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(path);
            painter.setBrush(accentColor(palette()));
            painter.drawPolygon(QPolygonF{to, to + QPointF(-headLength, -headLength / 2),
                to + QPointF(-headLength, headLength / 2)});
        }
    }

private:
    [[nodiscard]] qreal middle(qsizetype card) const
    {
        constexpr int toHeading = 26;
        return mapFromGlobal(m_cards[card]->mapToGlobal(QPoint(0, toHeading))).y();
    }

    const QList<QWidget*>& m_cards;
    QList<Arc> m_arcs;
};

CardColumn::CardColumn(const char* name, QWidget* parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_column(new QVBoxLayout)
    , m_arcs(new Arcs(m_cards))
{
    setObjectName(QLatin1StringView(name));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr qreal titleScale = 1.5;
    QFont font = serifFont(sansFont().pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(QLatin1StringView(name) + QStringLiteral("Title"));
    m_facts->setObjectName(QLatin1StringView(name) + QStringLiteral("Facts"));
    for (QLabel* label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* paper = new QWidget;
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    m_column->setSpacing(gap);
    auto* cards = new QWidget;
    cards->setMaximumWidth(widestCard);
    m_column->setContentsMargins(0, 0, 0, 0);
    cards->setLayout(m_column);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_arcs);
    row->addWidget(cards, 1);
    row->addStretch();
    auto* sheet = new QVBoxLayout(paper);
    sheet->setContentsMargins(padding, padding, padding, padding);
    sheet->setSpacing(gap / 2);
    sheet->addWidget(m_title);
    sheet->addWidget(m_facts);
    sheet->addSpacing(gap / 2);
    sheet->addLayout(row);
    sheet->addStretch();
    setWidget(paper);
    m_arcs->hide();
}

CardColumn::~CardColumn() = default;

void CardColumn::setHeading(const QString& title, const QString& facts)
{
    m_title->setText(title);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void CardColumn::setCards(const QList<QWidget*>& cards, const QList<Arc>& arcs)
{
    const QWidget* focused = QApplication::focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    qDeleteAll(m_cards);
    m_cards = cards;
    for (QWidget* card : cards)
        m_column->addWidget(card);
    orderTabs(this, cards);
    m_arcs->setArcs(arcs);
    if (auto* again = name.isEmpty() ? nullptr : findChild<QWidget*>(name))
        again->setFocus();
}

} // namespace careo::ui
