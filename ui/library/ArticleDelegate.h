#pragma once

#include "core/model/ClaimType.h"

#include <QList>
#include <QStyledItemDelegate>

namespace careo
{
struct ArticleRow;
struct Snippet;
} // namespace careo

namespace careo::ui
{

/// Paints an article as two lines of title, its outlet and date, and a count for each claim type;
/// while words are searched also two lines around them.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setClaimTypes(const QList<ClaimType>& types) { m_types = types; }
    /// Rows have room for the words around what was searched.
    void setShowsSnippets(bool shows);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintTitle(QPainter& painter, const QRect& area, const ArticleRow& row,
        const QStringList& lines, const QPalette& palette) const;
    void paintSnippet(
        QPainter& painter, QRect area, const Snippet& snippet, const QPalette& palette) const;
    void paintFacts(
        QPainter& painter, QRect line, const ArticleRow& row, const QPalette& palette) const;
    /// Returns how much of the line's width the counts took.
    int paintCounts(
        QPainter& painter, const QRect& line, const ArticleRow& row, const QPalette& palette) const;

    QList<ClaimType> m_types;
    bool m_showsSnippets = false;
};

} // namespace careo::ui
