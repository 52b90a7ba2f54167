#include "ui/history/HistoryView.h"

#include "core/store/HistoryPlace.h"
#include "ui/history/HistoryFilterBar.h"
#include "ui/history/HistoryTableModel.h"
#include "ui/history/HistoryWords.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace careo::ui
{

namespace
{

constexpr int rowPadding = 10;
constexpr int detailLines = 3;
constexpr int whoWidth = 150;
constexpr int articleWidth = 240;
constexpr int cellPadding = 24;

} // namespace

HistoryView::HistoryView(CaseSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new HistoryTableModel(
          [&session](
              const QList<HistoryId>& ids) { return session.store().history().entries(ids); },
          this))
    , m_table(new QTableView)
    , m_details(new QLabel)
    , m_count(new QLabel)
    , m_go(new QPushButton(tr("&Show in the case")))
{
    setObjectName(QStringLiteral("historyView"));
    setWindowTitle(tr("History"));
    resize(1040, 640);
    createFilter();
    createTable();
    createLayout();
    connectCase();
    showDetails();
    read();
}

void HistoryView::createFilter()
{
    const auto article = m_session.store().articles().article(m_session.currentArticle());
    m_filter
        = new HistoryFilterBar(article ? article->uuid.toString(QUuid::WithoutBraces) : QString(),
            article ? article->title : QString());
    constexpr std::chrono::milliseconds pause(200);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &HistoryView::read);
    connect(m_filter, &HistoryFilterBar::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filter, &HistoryFilterBar::refused, m_count, &QLabel::setText);
}

void HistoryView::createTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("What was done, newest first"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    auto* go = new QAction(tr("Show in the case"), m_table);
    go->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(go);
    createColumns();
    connect(go, &QAction::triggered, this, &HistoryView::goToThing);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryView::goToThing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HistoryView::showDetails);
}

void HistoryView::createColumns()
{
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(HistoryTableModel::WhatColumn, QHeaderView::Stretch);
    const QString longest = historyTime(QDateTime(QDate(2000, 9, 30), QTime(20, 0)));
    columns->resizeSection(
        HistoryTableModel::WhenColumn, fontMetrics().horizontalAdvance(longest) + cellPadding);
    columns->resizeSection(HistoryTableModel::WhoColumn, whoWidth);
    columns->resizeSection(HistoryTableModel::ArticleColumn, articleWidth);
    columns->setAccessibleName(tr("Columns"));
}

void HistoryView::createLayout()
{
    m_details->setObjectName(QStringLiteral("historyDetails"));
    m_details->setAccessibleName(tr("The chosen entry in full"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setMinimumHeight(detailLines * fontMetrics().lineSpacing());
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_go->setObjectName(QStringLiteral("historyGo"));
    m_go->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &HistoryView::goToThing);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName(QStringLiteral("historyButtons"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_go);
    foot->addWidget(buttons);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_details);
    rows->addLayout(foot);
}

void HistoryView::connectCase()
{
    connect(&m_session, &CaseSession::caseChanged, &m_pause,
        [this](const ChangeSet&) { m_pause.start(); });
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &HistoryView::take);
}

void HistoryView::read()
{
    m_count->setText(tr("Reading …"));
    m_job.start(
        readHistory, m_session.store().path(), m_session.store().isReadOnly(), m_filter->filter());
}

void HistoryView::take()
{
    const auto future = m_job.watcher().future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<HistoryReading> reading = future.result();
    if (!reading) {
        m_session.report(reading.error());
        m_count->clear();
        return;
    }
    const HistoryId current = m_model->idAt(m_table->currentIndex().row());
    m_model->setEntries(reading->entries);
    m_filter->setPeople(reading->people);
    showCount(reading->entries.size());
    const int row = current.isValid() ? m_model->rowOf(current) : -1;
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), HistoryTableModel::WhatColumn));
    showDetails();
}

void HistoryView::showCount(qsizetype count)
{
    const QString number = QLocale().toString(count);
    if (count == 0)
        m_count->setText(m_filter->isEmpty() ? tr("Nothing was done in this case yet.")
                                             : tr("Nothing passes this filter."));
    else
        m_count->setText(count == 1 ? tr("1 entry") : tr("%1 entries").arg(number));
}

void HistoryView::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_go->setEnabled(current.isValid());
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const HistoryEntry entry = m_model->entry(current.row());
    QStringList lines{quoted(entry.name)};
    if (entry.field.isEmpty()) {
        lines << entry.before + entry.after;
    } else if (!entry.before.isEmpty() || !entry.after.isEmpty()) {
        lines << tr("Before: %1").arg(historyValue(entry, entry.before).simplified())
              << tr("After: %1").arg(historyValue(entry, entry.after).simplified());
    }
    lines.removeAll(QString());
    m_details->setText(lines.join(QLatin1Char('\n')));
}

void HistoryView::goToThing()
{
    if (!m_table->currentIndex().isValid())
        return;
    const HistoryEntry entry = m_model->entry(m_table->currentIndex().row());
    const auto place = placeOf(m_session.store().database(), entry);
    if (!place) {
        m_session.report(place.error());
        return;
    }
    const bool isInArticle = !entry.articleUuid.isEmpty();
    if (isInArticle && !place->article.isValid()) {
        m_count->setText(
            tr("%1 is no longer in the case.").arg(quoted(titleText(entry.articleTitle))));
        return;
    }
    if (place->claim.isValid())
        m_session.setCurrentClaim(place->claim);
    else if (isInArticle)
        m_session.setCurrentArticle(place->article);
    Q_EMIT thingRequested(isInArticle ? HistoryKind::Article : entry.kind);
    accept();
}

} // namespace careo::ui
