#include "ui/imports/OutcomePage.h"

#include "core/base/ErrorText.h"
#include "ui/imports/OutcomeModel.h"
#include "ui/style/Hairline.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int margin = 12;
constexpr int rowHeight = 30;
constexpr int whatWidth = 150;
constexpr int subjectWidth = 420;

} // namespace

OutcomePage::OutcomePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new OutcomeModel(this))
    , m_heading(new QLabel)
    , m_table(createTable())
{
    setObjectName(QStringLiteral("outcomePage"));
    m_heading->setObjectName(QStringLiteral("outcomeHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setFont(sansFont(1.15, QFont::DemiBold));
    m_heading->setContentsMargins(margin, 2 * margin, margin, margin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(createTools());
    column->addWidget(createHairline());
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &OutcomePage::updateTools);
    connect(m_table, &QTableView::activated, this, &OutcomePage::goToArticle);
}

QTableView* OutcomePage::createTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("outcomeTable"));
    table->setAccessibleName(tr("What the import came to"));
    table->setModel(m_model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(OutcomeModel::What, whatWidth);
    table->setColumnWidth(OutcomeModel::Subject, subjectWidth);
    auto* copying = new QAction(tr("Copy"), table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copying);
    connect(copying, &QAction::triggered, this, &OutcomePage::copy);
    return table;
}

QToolButton* OutcomePage::createTool(const char* name, const QString& text, const QString& tip)
{
    auto* tool = new QToolButton;
    tool->setObjectName(QLatin1StringView(name));
    tool->setText(text);
    tool->setAccessibleName(text);
    tool->setToolTip(tip);
    return tool;
}

QWidget* OutcomePage::createTools()
{
    m_goTo = createTool("goToImported", tr("Go to the article"),
        tr("Close, and read the article of the chosen row, or the one it repeats (Enter)"));
    m_copy = createTool("copyOutcome", tr("Copy the list"),
        tr("Copy the whole list as text; Ctrl+C in the list copies the chosen rows"));
    m_retry = createTool("retryImport", tr("Try again"),
        tr("Read the files again that could not be read, or were not reached"));
    connect(m_goTo, &QToolButton::clicked, this, &OutcomePage::goToArticle);
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_model->plainText({})); });
    connect(m_retry, &QToolButton::clicked, this, &OutcomePage::retryRequested);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(margin, 0, margin, margin);
    row->setSpacing(8);
    for (QToolButton* tool : {m_goTo, m_copy, m_retry})
        row->addWidget(tool);
    row->addStretch();
    return tools;
}

void OutcomePage::setOutcome(const ImportOutcome& outcome, bool canRetry)
{
    m_heading->setText(outcomeText(outcome));
    m_model->setOutcome(outcome);
    m_retry->setVisible(canRetry);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    updateTools();
}

void OutcomePage::focusTable()
{
    m_table->setFocus();
}

void OutcomePage::copy()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QApplication::clipboard()->setText(m_model->plainText(rows));
}

void OutcomePage::goToArticle()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    if (const ArticleId article = m_model->articleAt(index.row()); article.isValid())
        Q_EMIT articleRequested(article);
}

void OutcomePage::updateTools()
{
    const QModelIndex index = m_table->currentIndex();
    m_goTo->setEnabled(index.isValid() && m_model->articleAt(index.row()).isValid());
}

QString outcomeText(const ImportOutcome& outcome)
{
    QStringList sentences{OutcomePage::tr("Imported %1.")
                              .arg(articlesText(static_cast<int>(outcome.imported.size())))};
    QStringList parts;
    const auto count = [&parts](const QString& text, qsizetype number) {
        if (number > 0)
            parts << text.arg(number);
    };
    count(OutcomePage::tr("there already: %1"), outcome.duplicates.size());
    count(OutcomePage::tr("without text: %1"), outcome.withoutText.size());
    count(OutcomePage::tr("not read: %1"), outcome.failed.size());
    count(OutcomePage::tr("not reached: %1"), outcome.notReached.size());
    if (!parts.isEmpty()) {
        QString rest = parts.join(QStringLiteral(", "));
        rest[0] = rest[0].toUpper();
        sentences << rest + QLatin1Char('.');
    }
    if (outcome.stoppedBy)
        sentences << errorText(*outcome.stoppedBy);
    return sentences.join(QLatin1Char(' '));
}

} // namespace careo::ui
