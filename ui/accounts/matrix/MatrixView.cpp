#include "ui/accounts/matrix/MatrixView.h"

#include "ui/accounts/matrix/MatrixDelegate.h"
#include "ui/accounts/matrix/MatrixModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int margin = 16;
constexpr int cellWidth = 124;
constexpr int cellHeight = 52;
constexpr int typeWidth = 190;

Result<MatrixGround> read(CaseStore& store, const std::function<bool()>& /*isCanceled*/)
{
    return readMatrixGround(store);
}

} // namespace

MatrixView::MatrixView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MatrixModel(this))
    , m_columns(new QComboBox)
    , m_legend(new QLabel)
    , m_table(new QTableView)
    , m_reading(session, *this, read, [this](const MatrixGround& ground) { takeGround(ground); })
{
    setObjectName(QStringLiteral("matrixView"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_columns->setObjectName(QStringLiteral("matrixColumns"));
    m_columns->setAccessibleName(tr("Across"));
    m_columns->addItems({tr("Outlets"), tr("Speakers"), tr("Months of publication")});
    m_legend->setObjectName(QStringLiteral("matrixLegend"));
    m_legend->setWordWrap(true);
    createTable();
    auto* label = new QLabel(tr("Claim types &by"));
    label->setBuddy(m_columns);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_columns);
    top->addSpacing(margin);
    top->addWidget(m_legend, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &MatrixView::showMatrix);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.hasClaims() || changes.hasArticles() || changes.claimTypes || changes.copies
            || changes.questions)
            m_reading.refresh();
    });
    showMatrix();
}

void MatrixView::createTable()
{
    m_table->setObjectName(QStringLiteral("matrix"));
    m_table->setAccessibleName(tr("Independent sources by claim type"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* across = m_table->horizontalHeader();
    across->setDefaultSectionSize(cellWidth);
    across->setTextElideMode(Qt::ElideRight);
    across->setHighlightSections(false);
    QHeaderView* down = m_table->verticalHeader();
    down->setDefaultSectionSize(cellHeight);
    down->setFixedWidth(typeWidth);
    down->setTextElideMode(Qt::ElideRight);
    down->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    down->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, &MatrixView::open);
    connect(m_table, &QTableView::clicked, this, &MatrixView::open);
}

void MatrixView::takeGround(const MatrixGround& ground)
{
    m_ground = ground;
    m_isRead = true;
    showMatrix();
}

void MatrixView::showMatrix()
{
    const auto columns = static_cast<MatrixColumns>(m_columns->currentIndex());
    const QModelIndex chosen = m_table->currentIndex();
    const int row = std::max(chosen.row(), 0);
    const int column = std::max(chosen.column(), 0);
    m_model->setMatrix(
        claimMatrix(m_ground, m_session.claimTypes(), columns), m_session.claimTypes(), columns);
    m_table->setCurrentIndex(m_model->index(
        std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
    const bool hasClaims = m_model->rowCount() > 0;
    m_columns->setEnabled(hasClaims);
    m_legend->setText(!m_isRead ? tr("Counting…")
            : hasClaims ? tr("Independent sources; the more there are, the stronger the ground. "
                             "Enter shows a cell’s claims.")
                        : tr("Tag claims while reading, and who claims what stands here."));
}

void MatrixView::open(const QModelIndex& index)
{
    if (index.data(MatrixModel::ClaimsRole).toInt() == 0)
        return;
    const ClaimMatrix& matrix = m_model->matrix();
    const QString& name = matrix.columns[index.column()];
    CaseFilter filter;
    filter.claimTypes = {matrix.rows[index.row()]};
    switch (m_model->columns()) {
    case MatrixColumns::Outlets:
        filter.outlets = {name};
        break;
    case MatrixColumns::Speakers:
        filter.speakers = {name};
        break;
    case MatrixColumns::Months:
        if (const auto month = EdtfDate::parse(name); month && !month->isUnknown()) {
            filter.publishedFrom = month->first();
            filter.publishedTo = month->last();
        }
        break;
    }
    m_session.setFilter(filter);
    const auto claims = m_session.store().queries().claims(filter);
    if (!claims)
        m_session.report(claims.error());
    else if (!claims->isEmpty())
        m_session.showPassage(claims->first().claim.article, claims->first().claim.passage);
}

} // namespace careo::ui
