#include "ui/accounts/AccountsRoom.h"

#include "ui/accounts/AccountsActions.h"
#include "ui/accounts/AnswerForm.h"
#include "ui/accounts/QuestionBoard.h"
#include "ui/accounts/QuestionDelegate.h"
#include "ui/accounts/QuestionForm.h"
#include "ui/accounts/QuestionListModel.h"
#include "ui/session/CaseSession.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace careo::ui
{

namespace
{

constexpr int listWidth = 270;
constexpr int margin = 10;
constexpr std::chrono::milliseconds pause(150);

} // namespace

AccountsRoom::AccountsRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new AccountsActions(this))
    , m_model(new QuestionListModel(this))
    , m_board(new QuestionBoard(session))
    , m_splitter(new QSplitter)
{
    setObjectName(QStringLiteral("accountsRoom"));
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
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(pause);
    connect(&m_refresh, &QTimer::timeout, this, &AccountsRoom::refresh);
    connect(&m_job.watcher(), &QFutureWatcherBase::finished, this, &AccountsRoom::onCompared);
    connect(&session, &CaseSession::caseChanged, this, &AccountsRoom::onChanged);
    connect(&session, &CaseSession::answerOffered, this, &AccountsRoom::askWhatItAnswers);
    connect(m_board, &QuestionBoard::proposalTaken, this, &AccountsRoom::takeProposal);
    connectActions();
    showCurrent();
}

AccountsRoom::~AccountsRoom() = default;

QWidget* AccountsRoom::createQuestions()
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
    connect(add, &QPushButton::clicked, m_actions->newQuestion(), &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid()) {
                m_current = m_model->questionAt(index);
                showCurrent();
            }
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
    return pane;
}

void AccountsRoom::connectActions()
{
    for (QAction* action : {m_actions->editQuestion(), m_actions->removeQuestion()})
        m_list->addAction(action);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_actions->newQuestion(), &QAction::triggered, this, &AccountsRoom::askNewQuestion);
    connect(m_actions->editQuestion(), &QAction::triggered, this, &AccountsRoom::askEditQuestion);
    connect(m_actions->removeQuestion(), &QAction::triggered, this,
        [this] { removeQuestion(m_session, m_current); });
    connect(m_list, &QListView::doubleClicked, this, [this] { askEditQuestion(); });
}

void AccountsRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
    if (!m_filter->hasFocus())
        m_list->setFocus();
}

void AccountsRoom::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_refresh.start();
}

void AccountsRoom::refresh()
{
    m_isStale = false;
    m_job.start(compareCase, m_session.store().path(), m_session.store().isReadOnly());
}

void AccountsRoom::onChanged(const ChangeSet& changes)
{
    if (changes.questions)
        refreshCurrent();
    if (changes.questions || changes.hasArticles() || changes.hasClaims())
        refreshSoon();
}

void AccountsRoom::onCompared()
{
    const auto future = m_job.watcher().future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<ComparisonResult> result = future.result();
    if (!result) {
        m_session.report(result.error());
        return;
    }
    m_result = *result;
    m_isRead = true;
    m_model->setComparisons(m_result.questions, m_result.proposals);
    setCurrent(m_current);
}

void AccountsRoom::refreshCurrent()
{
    if (!m_isRead)
        return;
    const auto ground = readComparisonGround(m_session.store());
    if (!ground)
        return;
    m_result.ground = *ground;
    const auto found = std::find_if(m_result.questions.begin(), m_result.questions.end(),
        [this](const QuestionComparison& each) { return each.question.id == m_current; });
    auto compared = compareOne(m_session.store(), m_result.ground, m_current);
    if (compared && found != m_result.questions.end())
        *found = *compared;
    else if (compared)
        m_result.questions << *compared;
    else if (found != m_result.questions.end())
        m_result.questions.erase(found);
    m_model->setComparisons(m_result.questions, m_result.proposals);
    setCurrent(m_current);
}

const QuestionComparison* AccountsRoom::current() const
{
    const auto found = std::find_if(m_result.questions.begin(), m_result.questions.end(),
        [this](const QuestionComparison& each) { return each.question.id == m_current; });
    return found == m_result.questions.end() ? nullptr : &*found;
}

const ConflictProposal* AccountsRoom::proposal() const
{
    const qsizetype at = m_model->proposalAt(m_list->currentIndex());
    return at >= 0 && at < m_result.proposals.size() ? &m_result.proposals[at] : nullptr;
}

void AccountsRoom::setCurrent(QuestionId question)
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

void AccountsRoom::showCurrent()
{
    const QuestionComparison* comparison = current();
    m_actions->setEnabled(!m_session.store().isReadOnly(), comparison != nullptr);
    if (const ConflictProposal* proposed = proposal()) {
        m_board->showProposal(*proposed, m_result.articles);
    } else if (comparison) {
        m_board->showQuestion(*comparison, m_result.articles);
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

void AccountsRoom::askNewQuestion()
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

void AccountsRoom::takeProposal()
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

void AccountsRoom::askEditQuestion()
{
    const QuestionComparison* comparison = current();
    if (!comparison || !m_actions->editQuestion()->isEnabled())
        return;
    const Question question = comparison->question;
    QuestionForm form(question, window());
    if (form.exec() == QDialog::Accepted)
        changeQuestionText(m_session, question.id, form.text(), form.kind());
}

void AccountsRoom::askWhatItAnswers(ArticleId id, Passage passage, ClaimId claim)
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
    connect(&form, &AnswerForm::answered, this, [this](QuestionId question) {
        m_current = question;
        m_session.announce(tr("Answer noted in the Accounts room."));
    });
    form.exec();
}

} // namespace careo::ui
