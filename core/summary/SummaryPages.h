#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/Pagination.h"
#include "core/summary/SummaryOptions.h"

#include <QTextDocument>

#include <memory>

class QPainter;

namespace careo
{

/// A summary laid out on pages. Use from the thread that made it.
class SummaryPages
{
public:
    SummaryPages(const CaseSummary& summary, const SummaryOptions& options);

    [[nodiscard]] int count() const { return static_cast<int>(m_slices.size()); }
    /// In points.
    [[nodiscard]] QSizeF paperSize() const { return m_paper.size(); }
    /// The flowing text, for tests and other outputs.
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }
    [[nodiscard]] const QList<PageSlice>& slices() const { return m_slices; }

    /// Paints page `index` (from 0) with text, running head and page number. The painter's unit is
    /// the point, its origin the paper's upper left corner. The paper is not filled.
    void paint(QPainter& painter, int index) const;

private:
    void paintBars(QPainter& painter, const PageSlice& slice) const;
    void paintPageWords(QPainter& painter, int index) const;

    QString m_runningHead;
    QString m_footNote;
    QRectF m_paper;
    QRectF m_body;
    std::unique_ptr<QTextDocument> m_document;
    QList<PageSlice> m_slices;
};

} // namespace careo
