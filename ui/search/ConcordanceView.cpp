#include "ui/search/ConcordanceView.h"

#include "core/model/TextQuery.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/search/ConcordanceModel.h"
#include "ui/search/TagPassagesCommand.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr qsizetype mostLines = 10000;
constexpr int hitWidth = 110;
constexpr int sourceWidth = 240;
constexpr int rowPadding = 8;

/// What is cut off of the words before a hit is what stands farthest from it.
class BeforeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

QString hitsText(int count)
{
    return count == 1 ? ConcordanceView::tr("1 hit")
                      : ConcordanceView::tr("%1 hits").arg(QLocale().toString(count));
}

} // namespace

ConcordanceView::ConcordanceView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ConcordanceModel(this))
{
    setWindowTitle(tr("Hits in context"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(createHeader());
    rows->addWidget(createTable(), 1);
    setFocusProxy(m_table);
    resize(1000, 560);
    const auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (isWindow())
            close();
    });
    const auto& watcher = m_job.watcher();
    connect(&watcher, &QFutureWatcherBase::resultsReadyAt, this, &ConcordanceView::take);
    connect(&watcher, &QFutureWatcherBase::finished, this, &ConcordanceView::finish);
    connect(&session, &CaseSession::filterChanged, this, &ConcordanceView::search);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.hasArticles())
            search();
    });
}

QWidget* ConcordanceView::createHeader()
{
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("concordanceCount"));
    m_count->setWordWrap(true);
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("concordanceOrder"));
    m_order->setAccessibleName(tr("Order of the hits"));
    m_order->addItem(tr("By date and place"), static_cast<int>(ConcordanceOrder::Place));
    m_order->addItem(tr("By the words before"), static_cast<int>(ConcordanceOrder::Left));
    m_order->addItem(tr("By the words after"), static_cast<int>(ConcordanceOrder::Right));
    m_order->addItem(tr("By the hit"), static_cast<int>(ConcordanceOrder::Hit));
    connect(m_order, &QComboBox::currentIndexChanged, this, &ConcordanceView::sort);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(margin, 8, margin, 8);
    row->addWidget(m_count, 1);
    row->addWidget(m_order);
    return header;
}

QWidget* ConcordanceView::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("concordance"));
    m_table->setAccessibleName(tr("Hits in context"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + rowPadding);
    QHeaderView* columns = m_table->horizontalHeader();
    m_table->setItemDelegateForColumn(ConcordanceModel::Left, new BeforeDelegate(m_table));
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(QHeaderView::Interactive);
    columns->setSectionResizeMode(ConcordanceModel::Left, QHeaderView::Stretch);
    columns->setSectionResizeMode(ConcordanceModel::Right, QHeaderView::Stretch);
    columns->resizeSection(ConcordanceModel::Hit, hitWidth);
    columns->resizeSection(ConcordanceModel::Source, sourceWidth);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ConcordanceView::goTo);
    return m_table;
}

void ConcordanceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    search();
}

void ConcordanceView::search()
{
    if (!isVisible())
        return;
    m_job.cancel();
    m_model->clear();
    m_isCut = false;
    const CaseFilter& filter = m_session.filter();
    const auto query = TextQuery::parse(filter.words);
    if (!query || query->wantedTerms().isEmpty()) {
        m_count->setText(tr("Type words in the search field of the Read room to see each place "
                            "they stand at."));
        return;
    }
    m_count->setText(tr("Searching…"));
    m_job.start(findConcordance, m_session.store().path(), filter, mostLines);
}

void ConcordanceView::take(int first, int end)
{
    for (int i = first; i < end; ++i) {
        const ConcordanceBatch batch = m_job.watcher().resultAt(i);
        m_isCut = m_isCut || batch.isCut;
        m_model->append(batch.lines);
        if (batch.error)
            m_session.report(*batch.error);
    }
    m_count->setText(tr("Searching, %1 so far…").arg(hitsText(m_model->rowCount())));
}

void ConcordanceView::finish()
{
    if (m_job.watcher().isCanceled())
        return;
    sort();
    const int count = m_model->rowCount();
    if (count == 0) {
        m_count->setText(tr("No text that passes the filter has these words."));
        return;
    }
    m_count->setText(m_isCut
            ? tr("The first %1; narrow the filter to see the others.").arg(hitsText(count))
            : tr("%1. Enter goes there; the key of a claim type tags the chosen ones.")
                  .arg(hitsText(count)));
}

void ConcordanceView::sort()
{
    if (m_job.isRunning())
        return;
    m_model->sortBy(static_cast<ConcordanceOrder>(m_order->currentData().toInt()));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ConcordanceModel::Hit));
}

void ConcordanceView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ConcordanceLine line = m_model->line(index.row());
    if (parentWidget())
        parentWidget()->window()->activateWindow();
    m_session.showPassage(line.article, line.passage);
}

void ConcordanceView::tagChosen(int key)
{
    const ClaimType type = m_session.claimTypeForKey(key);
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (!type.id.isValid() || chosen.isEmpty() || m_session.store().isReadOnly())
        return;
    QList<Claim> claims;
    for (const QModelIndex& index : chosen) {
        const ConcordanceLine& line = m_model->line(index.row());
        Claim claim;
        claim.article = line.article;
        claim.passage = line.passage;
        claim.type = type.id;
        claims << claim;
    }
    const int before = m_session.undoStack().index();
    m_session.undoStack().push(new TagPassagesCommand(m_session, claims));
    if (m_session.undoStack().index() == before)
        return;
    m_count->setText(
        tr("Tagged %1 as %2; undo takes all back.")
            .arg(hitsText(static_cast<int>(claims.size())), withinSentence(type.name)));
}

bool ConcordanceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goTo(m_table->currentIndex());
        return true;
    }
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key >= Qt::Key_1 && key <= Qt::Key_9) {
        tagChosen(key - Qt::Key_0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace careo::ui
