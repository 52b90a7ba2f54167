#pragma once

#include "ui/timeline/TimelinePlot.h"

#include <QChartView>
#include <QPoint>

#include <functional>
#include <optional>

class QChart;
class QRubberBand;
class QScatterSeries;
class QValueAxis;

namespace careo::ui
{

/// The timeline on the screen: points as chart series over a backdrop of lanes. The wheel zooms
/// about the pointer, dragging pans, Shift and dragging zooms into what is framed, dragging over
/// the histogram chooses a period to filter by; Tab and the Up and Down keys walk through the
/// claims, Return opens one.
class TimelineChart : public QChartView
{
    Q_OBJECT

public:
    /// `itemWords` gives the words of a row: rich for a tool tip, plain for a screen reader.
    enum class Wording { ToolTip, Sentence };
    using ItemWords = std::function<QString(qsizetype index, Wording wording)>;

    explicit TimelineChart(ItemWords itemWords, QWidget* parent = nullptr);
    ~TimelineChart() override;

    void setTimeline(TimelineLayout layout);
    [[nodiscard]] const TimelinePlot& plot() const { return m_plot; }

    /// The claim in hand; invalid for none.
    [[nodiscard]] ClaimId currentClaim() const;
    /// Brings it into view.
    void setCurrentClaim(ClaimId claim);

    void fitAll();
    /// Zooms to the claim in hand.
    void fitCurrent();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void viewChanged();
    /// By keys or pointer, not by setCurrentClaim().
    void currentClaimChanged(careo::ClaimId claim);
    void claimOpened(careo::ClaimId claim);
    void contextEventOpened(careo::ContextEventId event);
    /// Framed over the histogram: the period to filter by.
    void periodChosen(const careo::TimeRange& period);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Frame, Brush, Overview };

    void createChart();
    void measure();
    void showView();
    void addPoints(qsizetype lane);
    void zoomAboutMiddle(double factor);
    bool walk(bool forward);
    [[nodiscard]] QString wordsOf(ItemPlace place, Wording wording) const;
    void takeCurrent(std::optional<ItemPlace> place);
    void openCurrent();
    void clickAt(QPointF position);
    void moveOverviewTo(double x);
    void drawFrame(const QPoint& end);
    [[nodiscard]] std::optional<TimeRange> finishFrame(const QPoint& end);
    void showToolTip(const QPoint& position, const QPoint& globalPosition);

    ItemWords m_itemWords;
    TimelinePlot m_plot;
    QChart* m_chart; ///< owned by the view
    QValueAxis* m_timeAxis; ///< owned by the chart
    QValueAxis* m_heightAxis; ///< owned by the chart
    QRubberBand* m_frame; ///< child
    std::optional<ItemPlace> m_current;
    bool m_isLeaving = false; ///< Escape was pressed: the next Tab leaves the chart
    Drag m_drag = Drag::None;
    QPoint m_pressedAt;
    TimeRange m_pressedRange;
};

} // namespace careo::ui
