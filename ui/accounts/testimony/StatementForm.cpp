#include "ui/accounts/testimony/StatementForm.h"

#include "ui/fields/EventDateField.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int usualWidth = 520;
constexpr qsizetype longestQuote = 240;

} // namespace

StatementForm::StatementForm(const QString& quote, const QString& outlet,
    const Statement& statement, const QList<SourceLink>& chain, QWidget* parent)
    : QDialog(parent)
    , m_statement(statement)
    , m_spoken(new EventDateField)
    , m_occasion(new QLineEdit(statement.occasion))
    , m_chain(new QVBoxLayout)
{
    setObjectName(QStringLiteral("statementForm"));
    setWindowTitle(tr("How it was said"));
    const QString words = quote.simplified();
    auto* shown = new QLabel(quoted(
        words.size() > longestQuote ? words.left(longestQuote) + QStringLiteral("…") : words));
    shown->setTextFormat(Qt::PlainText);
    shown->setFont(serifFont());
    shown->setWordWrap(true);
    m_spoken->setDate(statement.spoken);
    m_spoken->line().setAccessibleName(tr("Said on"));
    m_spoken->line().setPlaceholderText(tr("10 feb 2006, 2006-02 …"));
    m_occasion->setObjectName(QStringLiteral("occasion"));
    m_occasion->setAccessibleName(tr("Occasion"));
    m_occasion->setPlaceholderText(tr("Hearing, interview, press conference …"));
    m_chain->setContentsMargins(0, 0, 0, 0);
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Said on"), m_spoken);
    fields->addRow(tr("&Occasion"), m_occasion);
    auto* chainLabel = new QLabel(outlet.isEmpty()
            ? tr("Whom the article has it from, and whom that one has it from:")
            : tr("Whom %1 has it from, and whom that one has it from:").arg(outlet));
    chainLabel->setTextFormat(Qt::PlainText);
    chainLabel->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(shown);
    column->addLayout(fields);
    column->addWidget(chainLabel);
    column->addLayout(m_chain);
    column->addStretch();
    column->addWidget(buttons);
    const QList<SourceLink>& sources = statement.sources.isEmpty() ? chain : statement.sources;
    for (const SourceLink& source : sources)
        addRow(source);
    addFreeRow();
    connect(buttons, &QDialogButtonBox::accepted, this, &StatementForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_spoken, &EventDateField::dateEntered, this,
        [this](const EdtfDate& date) { m_statement.spoken = date; });
    setTabOrder(m_spoken, m_occasion);
    m_spoken->line().setFocus();
    resize(usualWidth, sizeHint().height());
}

void StatementForm::addRow(const SourceLink& source)
{
    const int number = static_cast<int>(m_rows.size()) + 1;
    auto* name = new QLineEdit(source.name);
    name->setObjectName(QStringLiteral("source%1").arg(number));
    name->setAccessibleName(tr("Source %1").arg(number));
    name->setPlaceholderText(
        number == 1 ? tr("Nobody else: the outlet itself") : tr("Their own source"));
    name->setToolTip(source.quote);
    auto* isAnonymous = new QCheckBox(tr("not named"));
    isAnonymous->setObjectName(QStringLiteral("anonymous%1").arg(number));
    isAnonymous->setAccessibleName(tr("Source %1 is not named").arg(number));
    isAnonymous->setChecked(source.isAnonymous);
    auto* row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(isAnonymous);
    m_chain->addLayout(row);
    m_rows << Row{source, name, isAnonymous};
    connect(name, &QLineEdit::textEdited, this, &StatementForm::addFreeRow);
}

void StatementForm::addFreeRow()
{
    if (m_rows.isEmpty() || !m_rows.last().name->text().simplified().isEmpty())
        addRow({});
}

Statement StatementForm::statement() const
{
    Statement typed = m_statement;
    typed.occasion = m_occasion->text().simplified();
    typed.sources.clear();
    for (const Row& row : m_rows) {
        SourceLink source = row.source;
        const QString name = row.name->text().simplified();
        if (name.isEmpty())
            continue;
        source.name = name;
        source.isAnonymous = row.isAnonymous->isChecked();
        typed.sources << source;
    }
    return typed;
}

void StatementForm::accept()
{
    if (m_spoken->commit())
        QDialog::accept();
    else
        m_spoken->line().setFocus();
}

} // namespace careo::ui
