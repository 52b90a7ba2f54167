#pragma once

#include "core/summary/CaseSummary.h"
#include "core/summary/SummaryContent.h"
#include "core/summary/SummaryOptions.h"
#include "core/summary/pages/PagePlaces.h"
#include "core/summary/pages/Pagination.h"

#include <QHash>
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
    /// Headings and sources, in the document's order.
    [[nodiscard]] const QList<PagePlace>& places() const { return m_places; }
    /// In the document's order.
    [[nodiscard]] QList<PageLink> links() const { return findLinks(*m_document, m_slices, m_body); }

    /// Paints page `index` (from 0) with text, running head and page number. The painter's unit is
    /// the point, its origin the paper's upper left corner. The paper is not filled.
    void paint(QPainter& painter, int index) const;

private:
    void paintFlow(QPainter& painter, qreal top, qreal bottom, qreal at) const;
    void paintBars(QPainter& painter, qreal top, qreal bottom) const;
    void paintPageNumber(QPainter& painter, const QString& anchor, const QRectF& line) const;
    void paintPageWords(QPainter& painter, int index) const;

    SummaryWords m_words;
    QString m_runningHead;
    QString m_footNote;
    QRectF m_paper;
    QRectF m_body;
    std::unique_ptr<QTextDocument> m_document;
    QList<PageSlice> m_slices;
    QList<PagePlace> m_places;
    QHash<QString, int> m_pageOf;
    bool m_hasCover = false;
};

} // namespace careo
