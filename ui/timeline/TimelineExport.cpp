#include "ui/timeline/TimelineExport.h"

#include "core/base/WholeFile.h"
#include "core/timeline/TimelineData.h"
#include "core/timeline/TimelinePicture.h"
#include "ui/session/CaseSession.h"
#include "ui/timeline/TimelineWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace careo::ui
{

namespace
{

const QString widthKey = QStringLiteral("timeline/exportWidth");
constexpr int usualWidth = 1600;
constexpr int narrowest = 400;
constexpr int widest = 10'000;

constexpr std::array endings{"svg", "png", "pdf", "csv", "json"};

} // namespace

TimelineExport::TimelineExport(CaseSession& session, TimelineLayout layout, QList<ClaimRow> rows,
    TimeRange view, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_layout(std::move(layout))
    , m_rows(std::move(rows))
    , m_view(view)
{
    setObjectName(QStringLiteral("timelineExport"));
    setWindowTitle(tr("Export timeline"));
    createWidgets();
    updateEnabled();
}

void TimelineExport::createWidgets()
{
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItems({tr("SVG picture"), tr("PNG picture"), tr("PDF picture"),
        tr("CSV table of the claims"), tr("TimelineJS data (JSON)")});
    m_width = new QSpinBox;
    m_width->setObjectName(QStringLiteral("exportWidth"));
    m_width->setRange(narrowest, widest);
    m_width->setSingleStep(100);
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setSuffix(tr(" px"));
    m_width->setValue(QSettings().value(widthKey, usualWidth).toInt());
    m_onlyView = new QCheckBox(tr("Only the &period in view"));
    m_onlyView->setObjectName(QStringLiteral("exportOnlyView"));
    m_onlyView->setAccessibleName(tr("Only the period in view"));
    m_onlyView->setChecked(true);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(QString(), m_onlyView);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("exportSave"));
    auto* copyPicture = buttons->addButton(tr("&Copy picture"), QDialogButtonBox::ActionRole);
    copyPicture->setObjectName(QStringLiteral("exportCopy"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TimelineExport::updateEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &TimelineExport::askForPath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copyPicture, &QPushButton::clicked, this, &TimelineExport::copy);
}

void TimelineExport::updateEnabled()
{
    m_width->setEnabled(isPicture());
}

TimelineExport::Format TimelineExport::format() const
{
    return static_cast<Format>(m_format->currentIndex());
}

TimeRange TimelineExport::period() const
{
    return m_onlyView->isChecked() ? m_view : m_layout.fit;
}

QSize TimelineExport::size() const
{
    TimelineStyle style = pictureStyle(m_session, m_layout);
    style.range = period();
    const int width = m_width->value();
    return {width, static_cast<int>(comfortableHeight(m_layout, width, style))};
}

/// Undated claims are in no period; they go with the rest.
QList<ClaimRow> TimelineExport::rowsInPeriod() const
{
    QList<ClaimRow> rows;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(rows),
        [this, period = period()](const ClaimRow& row) {
            const TimeRange range = rangeOf(dateOf(row, m_layout.basis));
            return range.isEmpty() || range.overlaps(period);
        });
    return rows;
}

Result<void> TimelineExport::write(const QString& path) const
{
    const QString title = QFileInfo(m_session.store().path()).completeBaseName();
    if (format() == Csv)
        return writeWhole(path, timelineCsv(rowsInPeriod(), m_session.claimTypes()));
    if (format() == TimelineJs) {
        return writeWhole(
            path, timelineJson(rowsInPeriod(), m_session.claimTypes(), m_layout.basis, title));
    }
    TimelineStyle style = pictureStyle(m_session, m_layout);
    style.range = period();
    return writeTimelinePicture(m_layout, size(), path, style);
}

void TimelineExport::saveTo(const QString& path)
{
    QSettings().setValue(widthKey, m_width->value());
    if (const auto written = write(path); written)
        m_session.announce(tr("Timeline saved as %1").arg(QFileInfo(path).fileName()));
    else
        m_session.report(written.error(), path);
    accept();
}

void TimelineExport::copy()
{
    TimelineStyle style = pictureStyle(m_session, m_layout);
    style.range = period();
    QGuiApplication::clipboard()->setImage(timelineImage(m_layout, size(), style));
    m_session.announce(tr("The picture of the timeline is on the clipboard"));
    accept();
}

void TimelineExport::askForPath()
{
    const QString ending = QLatin1StringView(endings.at(static_cast<size_t>(format())));
    auto* dialog = new QFileDialog(this, windowTitle());
    dialog->setObjectName(QStringLiteral("timelineExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("%1 (*.%2)").arg(m_format->currentText(), ending));
    dialog->setDefaultSuffix(ending);
    const QFileInfo file(m_session.store().path());
    dialog->setDirectory(file.absolutePath());
    dialog->selectFile(tr("%1 timeline").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineExport::saveTo);
    dialog->open();
}

} // namespace careo::ui
