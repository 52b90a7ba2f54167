#include "ui/accounts/questions/QuestionsView.h"

#include "core/compare/SimilarPassages.h"
#include "ui/accounts/AccountsActions.h"
#include "ui/accounts/ChoiceForm.h"
#include "ui/accounts/questions/AnswerForm.h"
#include "ui/accounts/questions/QuestionBoard.h"
#include "ui/accounts/questions/QuestionDelegate.h"
#include "ui/accounts/questions/QuestionForm.h"
#include "ui/accounts/questions/QuestionListModel.h"
#include "ui/session/CaseSession.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int listWidth = 270;
constexpr int margin = 10;

} // namespace

QuestionsView::QuestionsView(CaseSession& session, AccountsActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_model(new QuestionListModel(this))
    , m_board(new QuestionBoard(session))
    , m_splitter(new QSplitter)
    , m_reading(session, *this, readComparison,
          [this](const ComparisonResult& result) { takeResult(result); })
{
    setObjectName(QStringLiteral("questionsView"));
    m_splitter->addWidget(createQuestions());
    m_splitter->addWidget(m_board);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 1010});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list);
    connect(&session, &CaseSession::caseChanged, this, &QuestionsView::onChanged);
    connect(&session, &CaseSession::answerOffered, this,
        [this](ArticleId article, Passage passage, ClaimId claim) {
            askWhatItAnswers(article, passage, claim, {});
        });
    connect(m_board, &QuestionBoard::proposalTaken, this, &QuestionsView::takeProposal);
    connect(
        m_board, &QuestionBoard::answerOffered, this, [this](ArticleId article, Passage passage) {
            askWhatItAnswers(article, passage, {}, m_current);
        });
    connectActions();
    showCurrent();
}

QuestionsView::~QuestionsView() = default;

QWidget* QuestionsView::createQuestions()
{
    auto* pane = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("questionFilter"));
    m_filter->setAccessibleName(tr("Find a question"));
    m_filter->setPlaceholderText(tr("Find a question"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("questionList"));
    m_list->setAccessibleName(tr("Questions by verdict"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* add = new QPushButton(tr("New question…"));
    add->setObjectName(QStringLiteral("newQuestionButton"));
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, 0);
    top->addWidget(m_filter);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(margin, margin, margin, margin);
    bottom->addWidget(add);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    pane->setMinimumWidth(220);
    connect(m_filter, &QLineEdit::textChanged, m_model, &QuestionListModel::setWords);
    connect(add, &QPushButton::clicked, m_actions.newQuestion(), &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (m_isRead && index.isValid()) {
                m_current = m_model->questionAt(index);
                showCurrent();
            }
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_isRead)
            setCurrent(m_current);
    });
    return pane;
}

void QuestionsView::connectActions()
{
    for (QAction* action :
        {m_actions.editQuestion(), m_actions.mergeQuestion(), m_actions.removeQuestion()})
        m_list->addAction(action);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_actions.newQuestion(), &QAction::triggered, this, &QuestionsView::askNewQuestion);
    connect(m_actions.editQuestion(), &QAction::triggered, this, &QuestionsView::askEditQuestion);
    connect(m_actions.removeQuestion(), &QAction::triggered, this,
        [this] { removeQuestion(m_session, m_current); });
    connect(m_actions.mergeQuestion(), &QAction::triggered, this, &QuestionsView::askMerge);
    connect(m_list, &QListView::doubleClicked, this, [this] { askEditQuestion(); });
}

void QuestionsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isRead) {
        if (const auto questions = m_session.store().questions().all())
            m_model->setWaiting(*questions);
    }
    if (!m_filter->hasFocus())
        m_list->setFocus();
}

void QuestionsView::onChanged(const ChangeSet& changes)
{
    if (changes.questions)
        refreshCurrent();
    if (changes.questions || changes.hasArticles() || changes.hasClaims())
        m_reading.refresh();
}

void QuestionsView::takeResult(const ComparisonResult& result)
{
    m_result = result;
    m_isRead = true;
    m_model->setComparisons(m_result.questions, m_result.proposals);
    setCurrent(m_current);
}

void QuestionsView::refreshCurrent()
{
    if (!m_isRead)
        return;
    const auto found = std::find_if(m_result.questions.begin(), m_result.questions.end(),
        [this](const QuestionComparison& each) { return each.question.id == m_current; });
    const auto compared = compareOne(m_session.store(), m_current);
    if (compared && found != m_result.questions.end())
        *found = *compared;
    else if (compared)
        m_result.questions << *compared;
    else if (found != m_result.questions.end())
        m_result.questions.erase(found);
    m_model->setComparisons(m_result.questions, m_result.proposals);
    setCurrent(m_current);
}

const QuestionComparison* QuestionsView::current() const
{
    const auto found = std::find_if(m_result.questions.begin(), m_result.questions.end(),
        [this](const QuestionComparison& each) { return each.question.id == m_current; });
    return found == m_result.questions.end() ? nullptr : &*found;
}

const ConflictProposal* QuestionsView::proposal() const
{
    const qsizetype at = m_model->proposalAt(m_list->currentIndex());
    return at >= 0 && at < m_result.proposals.size() ? &m_result.proposals[at] : nullptr;
}

void QuestionsView::setCurrent(QuestionId question)
{
    QModelIndex index = m_model->indexOf(question);
    if (!index.isValid() && !question.isValid())
        index = m_list->currentIndex();
    if (!index.isValid()) {
        index = m_model->firstQuestion(m_list->currentIndex().row());
        if (!index.isValid())
            index = m_model->firstQuestion();
    }
    m_current = m_model->questionAt(index);
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    showCurrent();
}

void QuestionsView::showCurrent()
{
    const QuestionComparison* comparison = current();
    m_actions.setEnabled(
        !m_session.store().isReadOnly(), comparison != nullptr, m_result.questions.size() > 1);
    if (const ConflictProposal* proposed = proposal()) {
        m_board->showProposal(*proposed);
    } else if (comparison) {
        const auto nestings = m_session.store().rulings().onPlaces();
        m_board->showQuestion({*comparison, nestings.value_or(QList<PlaceNesting>()),
            similarPassages(m_result.sentences, *comparison)});
    } else if (!m_isRead) {
        m_board->showNothing(tr("Comparing…"));
    } else if (!m_result.questions.isEmpty()) {
        m_board->showNothing(tr("No question has these words."));
    } else {
        m_board->showNothing(tr("Ask what the articles answer differently: “Where was she "
                                "arrested?” Then, while reading, press Q on a passage or a claim "
                                "that answers it."));
    }
}

void QuestionsView::askNewQuestion()
{
    QuestionForm form(Question(), window());
    if (form.exec() != QDialog::Accepted)
        return;
    const QuestionId added = addQuestion(m_session, form.text(), form.kind());
    if (!added.isValid())
        return;
    m_filter->clear();
    m_current = added;
    refreshCurrent();
}

void QuestionsView::takeProposal()
{
    if (!proposal())
        return;
    const ConflictProposal taken = *proposal();
    Question suggested;
    suggested.kind = taken.kind == ConflictProposal::Kind::Date ? AnswerKind::Date
        : taken.kind == ConflictProposal::Kind::Place           ? AnswerKind::Place
                                                                : AnswerKind::Number;
    QuestionForm form(suggested, window());
    if (form.exec() != QDialog::Accepted)
        return;
    m_session.undoStack().beginMacro(tr("question from a proposal"));
    const QuestionId added = addQuestion(m_session, form.text(), form.kind());
    if (added.isValid()) {
        for (const ProposedAccount& account : {taken.first, taken.second})
            addAnswer(m_session, added, account.value, {account.article, account.sentence, {}});
    }
    m_session.undoStack().endMacro();
    m_current = added;
    refreshCurrent();
}

void QuestionsView::askEditQuestion()
{
    const QuestionComparison* comparison = current();
    if (!comparison || !m_actions.editQuestion()->isEnabled())
        return;
    const Question question = comparison->question;
    QuestionForm form(question, window());
    if (form.exec() == QDialog::Accepted)
        changeQuestionText(m_session, question.id, form.text(), form.kind());
}

void QuestionsView::askMerge()
{
    const QuestionComparison* comparison = current();
    if (!comparison || !m_actions.mergeQuestion()->isEnabled())
        return;
    const Question merged = comparison->question;
    QStringList texts;
    QList<QuestionId> ids;
    for (const QuestionComparison& other : m_result.questions) {
        if (other.question.id == merged.id)
            continue;
        texts << other.question.text;
        ids << other.question.id;
    }
    ChoiceForm form(tr("Merge questions"),
        tr("“%1” goes, and its accounts become accounts of:").arg(merged.text), texts, tr("Merge"),
        window());
    if (form.exec() != QDialog::Accepted)
        return;
    m_current = ids.value(form.choice());
    mergeQuestions(m_session, merged.id, m_current);
}

void QuestionsView::askWhatItAnswers(
    ArticleId id, Passage passage, ClaimId claim, QuestionId question)
{
    if (m_session.store().isReadOnly()) {
        m_session.report({ErrorCode::CaseReadOnly, {}});
        return;
    }
    const auto article = m_session.store().articles().article(id);
    if (!article) {
        m_session.report(article.error());
        return;
    }
    AnswerForm form(m_session, *article, {id, passage, claim}, window());
    if (question.isValid())
        form.choose(question);
    connect(&form, &AnswerForm::answered, this, [this](QuestionId answered) {
        m_current = answered;
        m_session.announce(tr("Answer noted in the Accounts room."));
    });
    form.exec();
}

} // namespace careo::ui
