#include "ui/accounts/QuestionBoard.h"

#include "ui/accounts/AccountCard.h"
#include "ui/accounts/AccountWords.h"
#include "ui/accounts/ProposalCard.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int padding = 26;
constexpr int gap = 18;
constexpr int narrowestCard = 300;
constexpr qsizetype namedArticles = 12;

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
    m_grid = new QGridLayout;
    m_grid->setSpacing(gap);
    auto* column = new QVBoxLayout(paper);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(gap / 2);
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addLayout(m_grid);
    column->addSpacing(gap / 2);
    column->addWidget(m_silence);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(paper);
}

void QuestionBoard::showQuestion(
    const QuestionComparison& comparison, const QList<ArticleRow>& articles)
{
    const bool isSameQuestion = m_shown.question.id == comparison.question.id;
    const bool hasSameCards = isSameQuestion && m_shown.accounts == comparison.accounts;
    m_shown = comparison;
    m_title->setText(comparison.question.text);
    m_verdict->setText(tr("%1 · %2").arg(
        answerKindText(comparison.question.kind), verdictMeaning(comparison.verdict)));
    m_silence->setText(silenceOf(articles));
    m_verdict->show();
    m_silence->show();
    m_take->hide();
    if (!hasSameCards)
        createCards();
}

void QuestionBoard::showProposal(
    const ConflictProposal& proposal, const QList<ArticleRow>& articles)
{
    m_shown = {};
    clearCards();
    m_title->setText(proposalText(proposal));
    m_verdict->setText(tr("Proposed: two articles may tell the same thing differently. Both speak "
                          "of: %1.")
                           .arg(proposal.sharedWords.join(QStringLiteral(", "))));
    m_verdict->show();
    m_silence->hide();
    m_take->setVisible(!m_session.store().isReadOnly());
    for (const ProposedAccount& account : {proposal.first, proposal.second})
        m_cards << new ProposalCard(m_session, proposedValueText(proposal.kind, account.value),
            account, sourceOf(account.article, articles));
    m_columns = 0;
    placeCards();
}

QString QuestionBoard::sourceOf(ArticleId id, const QList<ArticleRow>& articles)
{
    for (const ArticleRow& article : articles) {
        if (article.id == id)
            return QStringLiteral("%1 · %2").arg(
                titleText(article.title), sourceText(article.outlet, article.published));
    }
    return titleText({});
}

void QuestionBoard::clearCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
}

void QuestionBoard::createCards()
{
    clearCards();
    for (const AccountComparison& account : std::as_const(m_shown.accounts))
        m_cards << new AccountCard(m_session, account);
    m_columns = 0;
    placeCards();
}

void QuestionBoard::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown.question.id.isValid())
        createCards();
}

void QuestionBoard::showNothing(const QString& advice)
{
    m_shown = {};
    clearCards();
    m_title->setText(advice);
    for (QWidget* part : std::initializer_list<QWidget*>{m_verdict, m_silence, m_take})
        part->hide();
}

QString QuestionBoard::silenceOf(const QList<ArticleRow>& articles) const
{
    const QList<ArticleId> speaking = m_shown.articles();
    QStringList silent;
    for (const ArticleRow& article : articles) {
        if (!std::binary_search(speaking.begin(), speaking.end(), article.id))
            silent << (article.outlet.isEmpty() ? titleText(article.title)
                                                : sourceText(article.outlet, article.published));
    }
    if (silent.isEmpty())
        return articles.isEmpty() ? QString() : tr("No article is silent on it.");
    const qsizetype more = silent.size() - namedArticles;
    QString names = silent.mid(0, namedArticles).join(QStringLiteral("; "));
    if (more > 0)
        names += tr(" and %1 more").arg(more);
    return tr("Silent: %1").arg(names);
}

void QuestionBoard::placeCards()
{
    const int width = viewport()->width() - 2 * padding;
    const int count = static_cast<int>(m_cards.size());
    const int columns = std::clamp((width + gap) / (narrowestCard + gap), 1, std::max(count, 1));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_cards[i]);
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
}

void QuestionBoard::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeCards();
}

} // namespace careo::ui
