#pragma once

#include "core/timeline/TimelineLayout.h"

#include <QDialog>
#include <QImage>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace careo::ui
{

class CaseSession;

/// Asks how the timeline shall leave the program, and writes or copies it.
class TimelineExport : public QDialog
{
    Q_OBJECT

public:
    enum Format { Svg, Png, Pdf, Csv, TimelineJs };

    /// `view` is what the screen shows of `layout`, made from `rows`.
    TimelineExport(CaseSession& session, TimelineLayout layout, QList<ClaimRow> rows,
        TimeRange view, QWidget* parent);

    /// Writes in the chosen format; success and failure are told through the session.
    void saveTo(const QString& path);
    /// Puts the picture on the clipboard.
    void copy();

private:
    void createWidgets();
    void updateEnabled();
    void askForPath();
    [[nodiscard]] Format format() const;
    [[nodiscard]] bool isPicture() const { return format() <= Pdf; }
    [[nodiscard]] TimeRange period() const;
    [[nodiscard]] QSize size() const;
    [[nodiscard]] Result<void> write(const QString& path) const;
    [[nodiscard]] QList<ClaimRow> rowsInPeriod() const;

    CaseSession& m_session;
    TimelineLayout m_layout;
    QList<ClaimRow> m_rows;
    TimeRange m_view;
    QComboBox* m_format = nullptr;
    QSpinBox* m_width = nullptr;
    QCheckBox* m_onlyView = nullptr;
};

} // namespace careo::ui
