#include "ui/accounts/questions/QuestionBoard.h"

#include "core/base/Folding.h"
#include "ui/accounts/AccountWords.h"
#include "ui/accounts/CardGrid.h"
#include "ui/accounts/questions/AccountCard.h"
#include "ui/accounts/questions/ProposalCard.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int padding = 26;
constexpr int gap = 18;
constexpr int namedArticles = 12;

} // namespace

QuestionBoard::QuestionBoard(CaseSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("questionBoard"));
    setAccessibleName(tr("Accounts of the question"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createPaper();
}

void QuestionBoard::createPaper()
{
    auto* paper = new QWidget;
    paper->setObjectName(QStringLiteral("questionPaper"));
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    const auto add = [](const char* name, const QFont& font) {
        auto* label = new QLabel;
        label->setObjectName(QLatin1StringView(name));
        label->setTextFormat(Qt::PlainText);
        label->setFont(font);
        label->setWordWrap(true);
        return label;
    };
    constexpr qreal titleScale = 1.5;
    QFont title = serifFont(sansFont().pointSizeF() * titleScale);
    title.setWeight(QFont::DemiBold);
    m_title = add("questionTitle", title);
    m_verdict = add("questionVerdict", sansFont());
    m_silence = add("questionSilence", sansFont());
    m_take = new QPushButton(tr("Ask it as a question…"));
    m_take->setObjectName(QStringLiteral("takeProposal"));
    connect(m_take, &QPushButton::clicked, this, &QuestionBoard::proposalTaken);
    m_accounts = new CardGrid;
    m_similarHeading = add("similarHeading", sansFont(1.0, QFont::DemiBold));
    m_similarHeading->setText(tr("Passages that may answer it too"));
    m_similar = new CardGrid;
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(gap / 2);
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(m_accounts);
    column->addSpacing(gap / 2);
    column->addWidget(m_silence);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addSpacing(gap / 2);
    column->addWidget(m_similarHeading);
    column->addWidget(m_similar);
    column->addStretch();
    setWidget(paper);
}

void QuestionBoard::showQuestion(const ShownQuestion& question)
{
    const bool hasSameCards = m_shown.comparison == question.comparison
        && m_shown.nestings == question.nestings && m_shown.similar == question.similar;
    m_shown = question;
    const QuestionComparison& comparison = question.comparison;
    m_title->setText(comparison.question.text);
    m_verdict->setText(tr("%1 · %2").arg(
        answerKindText(comparison.question.kind), verdictMeaning(comparison.verdict)));
    m_silence->setText(silence());
    m_verdict->show();
    m_silence->show();
    m_take->hide();
    if (!hasSameCards)
        createCards();
    const bool hasSimilar = !question.similar.isEmpty() && !m_session.store().isReadOnly();
    m_similarHeading->setVisible(hasSimilar);
    m_similar->setVisible(hasSimilar);
}

void QuestionBoard::showProposal(const ConflictProposal& proposal)
{
    m_shown = {};
    m_title->setText(proposalText(proposal));
    m_verdict->setText(proposalReason(proposal, m_session.claimType(proposal.type).name));
    m_verdict->show();
    m_take->setVisible(!m_session.store().isReadOnly());
    for (QWidget* part : std::initializer_list<QWidget*>{m_silence, m_similarHeading, m_similar})
        part->hide();
    QList<QWidget*> cards;
    for (const ProposedAccount& account : {proposal.first, proposal.second})
        cards << new ProposalCard(m_session, proposedValueText(proposal.kind, account.value),
            account, sourceOf(account.article));
    m_accounts->setCards(cards);
    orderTabs(this, cards);
}

QString QuestionBoard::sourceOf(ArticleId id) const
{
    const auto rows = m_session.store().queries().rows({id});
    if (!rows || rows->isEmpty())
        return titleText({});
    const ArticleRow& article = rows->first();
    return QStringLiteral("%1 · %2").arg(
        titleText(article.title), sourceText(article.outlet, article.published));
}

AccountCard* QuestionBoard::createCard(const AccountComparison& account)
{
    PlaceChoice places;
    if (m_shown.comparison.question.kind == AnswerKind::Place) {
        const QString own = folded(account.account.answer);
        for (const PlaceNesting& nesting : std::as_const(m_shown.nestings)) {
            if (folded(nesting.inner) == own)
                places.liesIn << nesting.outer;
        }
        for (const AccountComparison& other : std::as_const(m_shown.comparison.accounts)) {
            if (folded(other.account.answer) != own
                && !places.liesIn.contains(other.account.answer, Qt::CaseInsensitive))
                places.others << other.account.answer;
        }
    }
    return new AccountCard(m_session, account, places);
}

QWidget* QuestionBoard::createSimilarCard(const SimilarPassage& passage)
{
    auto* card = new ProposalCard(m_session,
        tr("Both speak of: %1").arg(passage.sharedWords.join(QStringLiteral(", "))),
        {passage.article, passage.sentence, passage.quote, {}}, sourceOf(passage.article));
    auto* note = new QPushButton(tr("Note its answer…"));
    note->setObjectName(QStringLiteral("noteSimilar"));
    note->setAccessibleName(tr("Note the answer of %1").arg(quoted(passage.quote)));
    connect(
        note, &QPushButton::clicked, this,
        [this, passage] { Q_EMIT answerOffered(passage.article, passage.sentence); },
        Qt::QueuedConnection);
    card->addButton(note);
    return card;
}

void QuestionBoard::createCards()
{
    QList<QWidget*> accounts;
    for (const AccountComparison& account : std::as_const(m_shown.comparison.accounts))
        accounts << createCard(account);
    m_accounts->setCards(accounts);
    QList<QWidget*> similar;
    for (const SimilarPassage& passage : std::as_const(m_shown.similar))
        similar << createSimilarCard(passage);
    m_similar->setCards(similar);
    orderTabs(orderTabs(this, accounts), similar);
}

void QuestionBoard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown.comparison.question.id.isValid())
        createCards();
}

void QuestionBoard::showNothing(const QString& advice)
{
    m_shown = {};
    m_accounts->setCards({});
    m_title->setText(advice);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_verdict, m_silence, m_take, m_similarHeading, m_similar})
        part->hide();
}

QString QuestionBoard::silence() const
{
    const CaseQueries& queries = m_session.store().queries();
    const QList<ArticleId> speaking = m_shown.comparison.articles();
    const auto count = queries.articleCount();
    const auto silent = queries.articlesWithout(speaking, namedArticles);
    if (!count || !silent || *count == 0)
        return {};
    const auto rows = queries.rows(*silent);
    if (!rows || rows->isEmpty())
        return tr("No article is silent on it.");
    QStringList names;
    for (const ArticleRow& article : *rows)
        names << (article.outlet.isEmpty() ? titleText(article.title)
                                           : sourceText(article.outlet, article.published));
    QString text = names.join(QStringLiteral("; "));
    const qsizetype more = *count - speaking.size() - names.size();
    if (more > 0)
        text += tr(" and %1 more").arg(more);
    return tr("Silent: %1").arg(text);
}

} // namespace careo::ui
