#include "ui/library/ArticleDelegate.h"

#include "core/search/Snippet.h"
#include "ui/library/ArticleListModel.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int sideMargin = 12;
constexpr int topMargin = 8;
constexpr int barWidth = 3;
constexpr int unreadDot = 6;
constexpr int countGap = 3;
constexpr int titleLines = 2;
constexpr int factsGap = 4;
constexpr int snippetLines = 2;

/// Up to `titleLines` lines of the text, the last one elided.
QStringList wrapped(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < titleLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() == titleLines - 1;
        lines << (isLast
                ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QFont fontOfTitle(const ArticleRow& row)
{
    return sansFont(1.0, row.isRead ? QFont::Medium : QFont::Bold);
}

QFont snippetFont()
{
    return serifFont(sansFont(0.95).pointSizeF());
}

int snippetHeight()
{
    return factsGap + snippetLines * QFontMetrics(snippetFont()).lineSpacing();
}

int indentOfTitle(const ArticleRow& row)
{
    return row.isRead ? 0 : 2 * unreadDot;
}

} // namespace

void ArticleDelegate::setShowsSnippets(bool shows)
{
    if (shows == m_showsSnippets)
        return;
    m_showsSnippets = shows;
    Q_EMIT sizeHintChanged({});
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFontMetrics title(sansFont(1.0, QFont::DemiBold));
    const QFontMetrics facts(sansFont(0.92));
    return {1, // rows are as wide as the view; the hint is kept for all rows at any width
        2 * topMargin + titleLines * title.lineSpacing() + factsGap + facts.lineSpacing()
            + (m_showsSnippets ? snippetHeight() : 0)};
}

void ArticleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ArticleListModel::ArticleRole).value<ArticleRow>();
    painter->save();
    paintGround(*painter, option);
    QRect area = option.rect.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    const QFont font = sansFont(0.92);
    const int lineHeight = QFontMetrics(font).lineSpacing();
    const QFont titleFont = fontOfTitle(row);
    const QStringList title
        = wrapped(titleText(row.title), titleFont, area.width() - indentOfTitle(row));
    // Rows are of one height; a short title stands with what is under it in the middle of it.
    const int titleHeight = static_cast<int>(title.size()) * QFontMetrics(titleFont).lineSpacing();
    const int used = titleHeight + factsGap + lineHeight + (m_showsSnippets ? snippetHeight() : 0);
    area.translate(0, std::max(0, (area.height() - used) / 2));
    paintTitle(*painter, area, row, title, option.palette);
    const QRect line(area.left(), area.top() + titleHeight + factsGap, area.width(), lineHeight);
    paintFacts(*painter, line, row, option.palette);
    if (const QVariant snippet = index.data(ArticleListModel::SnippetRole); snippet.isValid()) {
        paintSnippet(*painter, line.translated(0, lineHeight + factsGap), snippet.value<Snippet>(),
            option.palette);
    }
    painter->restore();
}

void ArticleDelegate::paintSnippet(
    QPainter& painter, QRect area, const Snippet& snippet, const QPalette& palette) const
{
    QList<QTextLayout::FormatRange> marks;
    for (const Passage& hit : snippet.hits) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(palette.color(QPalette::Text));
        marks << QTextLayout::FormatRange{
            static_cast<int>(hit.start), static_cast<int>(hit.length()), format};
    }
    const QFont font = snippetFont();
    const int lineHeight = QFontMetrics(font).lineSpacing();
    QTextLayout layout(snippet.text, font);
    layout.setFormats(marks);
    layout.beginLayout();
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, i * lineHeight));
    }
    layout.endLayout();
    painter.setPen(mutedColor(palette));
    layout.draw(&painter, area.topLeft());
}

void ArticleDelegate::paintFacts(
    QPainter& painter, QRect line, const ArticleRow& row, const QPalette& palette) const
{
    const QFont font = sansFont(0.92);
    const QFontMetrics metrics(font);
    const QString outlet = outletText(row.outlet);
    QString date = tr(" · %1").arg(shortDateText(row.published));
    if (row.recognition)
        date = tr("%1 · recognised").arg(date);
    const int words = std::min(metrics.horizontalAdvance(outlet + date), line.width() * 2 / 3);
    QRect counts = line;
    counts.setLeft(line.left() + words + 2 * countGap);
    line.setRight(line.right() - paintCounts(painter, counts, row, palette) - 2 * countGap);
    painter.setFont(font);
    painter.setPen(mutedColor(palette));
    const int room = line.width() - metrics.horizontalAdvance(date);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(outlet, Qt::ElideRight, room) + date);
}

void ArticleDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        QColor ground = chosenColor(option.palette);
        ground.setAlphaF(isCurrent ? 1.0F : 0.5F);
        painter.fillRect(option.rect, ground);
    }
    if (isCurrent) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
            accentColor(option.palette));
    }
    painter.setPen(hairlineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(accentColor(option.palette));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void ArticleDelegate::paintTitle(QPainter& painter, const QRect& area, const ArticleRow& row,
    const QStringList& lines, const QPalette& palette) const
{
    const QFont font = fontOfTitle(row);
    const int indent = indentOfTitle(row);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    const int height = QFontMetrics(font).lineSpacing();
    QRect line(area.left() + indent, area.top(), area.width() - indent, height);
    for (const QString& words : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, height);
    }
    if (!row.isRead) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentColor(palette));
        painter.drawEllipse(
            QRect(area.left(), area.top() + (height - unreadDot) / 2, unreadDot, unreadDot));
    }
}

int ArticleDelegate::paintCounts(
    QPainter& painter, const QRect& line, const ArticleRow& row, const QPalette& palette) const
{
    const QFont font = sansFont(0.85, QFont::DemiBold);
    const QFontMetrics metrics(font);
    QList<ClaimType> types;
    std::copy_if(m_types.cbegin(), m_types.cend(), std::back_inserter(types),
        [&row](const ClaimType& type) { return row.claims.value(type.id) > 0; });
    const auto pillWidth = [&](const ClaimType& type) {
        const int number = metrics.horizontalAdvance(QString::number(row.claims.value(type.id)));
        return std::max(line.height(), number + 10);
    };
    const auto moreText = [](int claims) { return claims > 0 ? tr("+%1").arg(claims) : QString(); };
    int used = 0;
    for (const ClaimType& type : types)
        used += pillWidth(type) + countGap;
    int more = 0; // claims of the types there is no room for
    while (!types.isEmpty()
        && used + metrics.horizontalAdvance(moreText(more)) > line.width() + countGap) {
        const ClaimType last = types.takeLast();
        more += row.claims.value(last.id);
        used -= pillWidth(last) + countGap;
    }
    used += metrics.horizontalAdvance(moreText(more));
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect pill = line;
    pill.setLeft(line.right() - used + 1 + (more > 0 ? 0 : countGap));
    for (const ClaimType& type : types) {
        const ClaimColors colors = claimColors(type.color, palette);
        pill.setWidth(pillWidth(type));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.line);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(colors.onLine);
        painter.drawText(pill, Qt::AlignCenter, QString::number(row.claims.value(type.id)));
        pill.translate(pill.width() + countGap, 0);
    }
    painter.setPen(mutedColor(palette));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, moreText(more));
    return used;
}

} // namespace careo::ui
