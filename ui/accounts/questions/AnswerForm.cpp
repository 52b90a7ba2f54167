#include "ui/accounts/questions/AnswerForm.h"

#include "core/compare/AnswerProposal.h"
#include "ui/accounts/AccountWords.h"
#include "ui/fields/ListKeys.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr QSize usualSize(560, 460);
constexpr int questionRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr qsizetype longestQuote = 240;

} // namespace

AnswerForm::AnswerForm(
    CaseSession& session, const Article& article, const OfferedAnswer& offered, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_offered(offered)
{
    setObjectName(QStringLiteral("answerForm"));
    setWindowTitle(tr("Answers a question"));
    createWidgets();
    fillQuestions();
    onFilterChanged({});
    resize(usualSize);
}

void AnswerForm::createWidgets()
{
    QString words = m_offered.passage.in(m_article.text).toString().simplified();
    if (words.size() > longestQuote)
        words = words.left(longestQuote) + QStringLiteral("…");
    auto* quote = new QLabel(quoted(words));
    quote->setTextFormat(Qt::PlainText);
    quote->setFont(serifFont());
    quote->setWordWrap(true);
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("answerQuestion"));
    m_filter->setAccessibleName(tr("Question"));
    m_filter->setPlaceholderText(tr("Find a question, or type a new one"));
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView;
    new ListKeys(m_filter, m_list);
    m_list->setObjectName(QStringLiteral("answerQuestions"));
    m_list->setAccessibleName(tr("Questions of the case"));
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(2);
    m_new = new QLabel(tr("No question has these words: it becomes a new one."));
    m_new->setWordWrap(true);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("answerKind"));
    for (const AnswerKind kind : allAnswerKinds)
        m_kind->addItem(answerKindText(kind), static_cast<int>(kind));
    m_answer = new QComboBox;
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setEditable(true);
    m_answer->lineEdit()->setObjectName(QStringLiteral("answerText"));
    m_answer->lineEdit()->setAccessibleName(tr("Answer"));
    m_answer->setInsertPolicy(QComboBox::NoInsert);
    auto* fields = new QFormLayout;
    fields->addRow(tr("Answered by &a"), m_kind);
    fields->addRow(tr("&It says"), m_answer);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);

    auto* column = new QVBoxLayout(this);
    column->addWidget(quote);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    column->addLayout(fields);
    column->addWidget(buttons);
    m_filter->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AnswerForm::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &AnswerForm::onFilterChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerForm::proposeAnswer);
    connect(m_answer, &QComboBox::editTextChanged, this, &AnswerForm::updateEnabled);
}

void AnswerForm::fillQuestions()
{
    auto* model = new QStandardItemModel(this);
    m_shown->setSourceModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AnswerForm::fillAnswers);
    const auto questions = m_session.store().questions().all();
    if (!questions) {
        m_session.report(questions.error());
        return;
    }
    for (const Question& question : *questions) {
        auto* item = new QStandardItem(question.text);
        item->setData(question.id.value(), questionRole);
        item->setData(static_cast<int>(question.kind), kindRole);
        model->appendRow(item);
    }
}

void AnswerForm::onFilterChanged(const QString& words)
{
    m_shown->setFilterFixedString(words.simplified());
    m_list->setCurrentIndex(m_shown->index(0, 0));
    m_new->setVisible(!chosen().isValid() && !words.simplified().isEmpty());
    fillAnswers();
}

void AnswerForm::choose(QuestionId question)
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (index.data(questionRole).toLongLong() == question.value())
            m_list->setCurrentIndex(index);
    }
}

QuestionId AnswerForm::chosen() const
{
    return QuestionId(m_list->currentIndex().data(questionRole).toLongLong());
}

AnswerKind AnswerForm::kind() const
{
    return static_cast<AnswerKind>(m_kind->currentData().toInt());
}

void AnswerForm::fillAnswers()
{
    const bool isKnown = chosen().isValid();
    m_kind->setEnabled(!isKnown);
    m_new->setVisible(!isKnown && !m_filter->text().simplified().isEmpty());
    m_answer->clear();
    if (isKnown) {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(m_list->currentIndex().data(kindRole)));
        const auto accounts = m_session.store().questions().accountsOf(chosen());
        if (accounts) {
            for (const Account& account : *accounts)
                m_answer->addItem(account.answer);
        }
    }
    proposeAnswer();
}

void AnswerForm::proposeAnswer()
{
    m_answer->setEditText(careo::proposeAnswer(kind(), m_article, m_offered.passage));
    m_answer->lineEdit()->selectAll();
    updateEnabled();
}

void AnswerForm::updateEnabled()
{
    const bool hasQuestion = chosen().isValid() || !m_filter->text().simplified().isEmpty();
    m_save->setEnabled(hasQuestion && !m_answer->currentText().simplified().isEmpty());
}

void AnswerForm::accept()
{
    const QString answer = m_answer->currentText().simplified();
    m_session.undoStack().beginMacro(tr("answer to a question"));
    QuestionId question = chosen();
    if (!question.isValid())
        question = addQuestion(m_session, m_filter->text(), kind());
    if (question.isValid())
        addAnswer(m_session, question, answer, m_offered);
    m_session.undoStack().endMacro();
    if (question.isValid())
        Q_EMIT answered(question);
    QDialog::accept();
}

} // namespace careo::ui
