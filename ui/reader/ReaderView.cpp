#include "ui/reader/ReaderView.h"

#include "core/model/TextQuery.h"
#include "ui/reader/ArticleHeader.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/FindBar.h"
#include "ui/reader/ReaderActions.h"
#include "ui/reader/ReadingPlaces.h"
#include "ui/reader/TermMarks.h"
#include "ui/reader/TextLookForm.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int readAfterMilliseconds = 2000;

QColor mixed(const QColor& a, const QColor& b, qreal part)
{
    const auto mix = [part](int x, int y) { return qRound(x * (1 - part) + y * part); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// As much more of the claim's colour as the text can be read on.
QColor strongTint(const ClaimColors& colors, const QColor& text)
{
    for (const qreal part : {0.2, 0.14, 0.08}) {
        const QColor tint = mixed(colors.tint, colors.line, part);
        if (contrastRatio(text, tint) >= 4.5)
            return tint;
    }
    return colors.tint;
}

} // namespace

ReaderView::ReaderView(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    createWidgets();
    m_actions = new ReaderActions(session, *this);
    connectText();
    connectSession();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfterMilliseconds);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (QApplication::activeModalWidget())
            m_readTimer.start(); // nobody reads on, and an import or its undoing may hold the case
        else if (isVisible())
            markRead();
    });
    m_text->setLook(TextLook::stored());
    applyPalette();
    showArticle(session.currentArticle());
}

ReaderView::~ReaderView()
{
    keepPlace();
    // Stores what is still being typed while there is somebody to hear of it.
    if (QWidget* field = focusWidget())
        field->clearFocus();
    m_session.disconnect(this);
    m_session.disconnect(m_actions);
}

void ReaderView::createWidgets()
{
    m_pages = new QStackedWidget(this);
    m_nothing = new QLabel(tr("The articles you import are read and tagged here"), m_pages);
    m_nothing->setObjectName(QStringLiteral("noArticle"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    auto* page = new QWidget(m_pages);
    m_header = new ArticleHeader(m_session, page);
    m_text = new ArticleText(page);
    m_text->setObjectName(QStringLiteral("articleText"));
    m_text->setAccessibleName(tr("Text of the article"));
    m_findBar = new FindBar(*m_text, page);
    m_findBar->setObjectName(QStringLiteral("findBar"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_text, 1);
    column->addWidget(m_findBar);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    setAutoFillBackground(true);
    setFocusProxy(m_text);
}

void ReaderView::connectText()
{
    connect(m_text, &ArticleText::columnMoved, this, &ReaderView::alignHeader);
    connect(m_text, &ArticleText::placeClicked, this,
        [this](qsizetype position) { m_actions->tagging().chooseClaimAt(position); });
    connect(m_text, &ArticleText::claimClicked, &m_session, &CaseSession::setCurrentClaim);
    connect(m_text, &ArticleText::menuRequested, m_actions, &ReaderActions::showContextMenu);
    connect(m_text, &ArticleText::textSizeStepRequested, this, &ReaderView::changeTextSize);
    connect(m_findBar, &FindBar::matchesChanged, this, &ReaderView::updateMarkedWords);
    connect(m_header, &ArticleHeader::editingFinished, this, [this] { m_text->setFocus(); });
}

void ReaderView::connectSession()
{
    connect(&m_session, &CaseSession::currentArticleChanged, this, &ReaderView::showArticle);
    connect(&m_session, &CaseSession::currentClaimChanged, this, &ReaderView::showCurrentClaim);
    connect(&m_session, &CaseSession::passageRequested, this, &ReaderView::showPassage);
    connect(&m_session, &CaseSession::filterChanged, this, &ReaderView::updateMarkedWords);
    connect(&m_session, &CaseSession::caseChanged, this, &ReaderView::onCaseChanged);
}

Claim ReaderView::currentClaim() const
{
    const ClaimId current = m_session.currentClaim();
    const auto found = std::find_if(m_claims.begin(), m_claims.end(),
        [current](const Claim& claim) { return claim.id == current; });
    return found == m_claims.end() ? Claim() : *found;
}

void ReaderView::keepPlace() const
{
    if (hasArticle() && m_text->isVisible()) {
        const bool isAtTop = m_text->verticalScrollBar()->value() == 0;
        ReadingPlaces::keep(m_article.uuid, isAtTop ? 0 : m_text->topPosition());
    }
}

void ReaderView::showArticle(ArticleId id)
{
    keepPlace();
    m_article = {};
    m_claims.clear();
    if (id.isValid()) {
        Result<Article> article = m_session.store().articles().article(id);
        if (article)
            m_article = std::move(*article);
        else
            m_session.report(article.error());
    }
    m_text->setArticle(m_article.text, m_article.bodyStart);
    m_pages->setCurrentIndex(hasArticle() ? 1 : 0);
    if (hasArticle()) {
        m_header->setArticle(m_article);
        reloadClaims();
        m_findBar->refresh();
        updateMarkedWords();
        if (const qsizetype top = ReadingPlaces::of(m_article.uuid); top > 0)
            m_text->showAtTop(top);
        m_readTimer.start();
    }
    m_actions->updateEnabled();
}

void ReaderView::showPassage(ArticleId article, Passage passage)
{
    if (article != m_article.id)
        m_session.setCurrentArticle(article);
    if (article != m_article.id || passage.isEmpty())
        return;
    if (passage.start < m_article.bodyStart)
        m_text->showHeaderLines();
    m_text->select(passage);
    m_text->reveal(passage);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReaderView::showCurrentClaim(ClaimId id)
{
    updateShownClaims();
    const Claim claim = currentClaim();
    if (!id.isValid() || !claim.id.isValid())
        return;
    const qsizetype caret = m_text->caret();
    if (caret < claim.passage.start || caret > claim.passage.end)
        m_text->placeCaret(claim.passage.start);
    m_text->reveal(claim.passage);
}

void ReaderView::onCaseChanged(const ChangeSet& changes)
{
    if (!hasArticle())
        return;
    if (changes.articlesRemoved.contains(m_article.id)) {
        showArticle({});
        return;
    }
    if (changes.articlesChanged.contains(m_article.id))
        reloadDetails();
    if (changes.claimTypes || changes.claimArticles.contains(m_article.id))
        reloadClaims();
    m_actions->updateEnabled();
}

void ReaderView::reloadDetails()
{
    Result<Article> article = m_session.store().articles().article(m_article.id);
    if (!article) {
        m_session.report(article.error(), m_article.title);
        return;
    }
    if (article->text != m_article.text || article->bodyStart != m_article.bodyStart) {
        showArticle(m_article.id);
        return;
    }
    m_article = std::move(*article);
    m_header->setArticle(m_article);
}

void ReaderView::reloadClaims()
{
    Result<QList<Claim>> claims = m_session.store().claims().ofArticle(m_article.id);
    if (!claims) {
        m_session.report(claims.error(), m_article.title);
        return;
    }
    m_claims = std::move(*claims);
    m_claims.removeIf([this](const Claim& claim) {
        return claim.anchor == AnchorState::Orphan || !claim.passage.isValidIn(m_article.text);
    });
    const bool hasHeaderClaim = std::any_of(m_claims.cbegin(), m_claims.cend(),
        [this](const Claim& claim) { return claim.passage.start < m_article.bodyStart; });
    if (hasHeaderClaim)
        m_text->showHeaderLines();
    updateShownClaims();
}

ShownClaim ReaderView::shown(const Claim& claim) const
{
    const ClaimType type = m_session.claimType(claim.type);
    const ClaimColors colors = claimColors(type.color, m_text->palette());
    ShownClaim result;
    result.id = claim.id;
    result.passage = claim.passage;
    result.line = colors.line;
    result.tint = colors.tint;
    result.strongTint = strongTint(colors, m_text->palette().color(QPalette::Text));
    const QString sign = statusSign(claim.status);
    result.label = sign.isEmpty() ? type.name : sign + u' ' + type.name;
    if (claim.stance != Stance::Asserts)
        result.detail = stanceText(claim.stance);
    const QString voice = claim.speaker.isEmpty()
        ? stanceText(claim.stance)
        : tr("%1 %2", "speaker and stance: Arturo Zaldívar asserts")
              .arg(claim.speaker, stanceText(claim.stance));
    result.description = tr("%1 · %2 · %3").arg(type.name, voice, statusText(claim.status));
    return result;
}

void ReaderView::updateShownClaims()
{
    QList<ShownClaim> all;
    all.reserve(m_claims.size());
    for (const Claim& claim : std::as_const(m_claims))
        all.append(shown(claim));
    m_text->setClaims(all, m_session.currentClaim());
}

void ReaderView::updateMarkedWords()
{
    if (!m_findBar->matches().isEmpty()) {
        m_text->setMarkedWords(m_findBar->matches());
        return;
    }
    const Result<TextQuery> query = TextQuery::parse(m_session.filter().words);
    m_text->setMarkedWords(
        query ? findTerms(m_article.text, query->wantedTerms()) : QList<Passage>());
}

void ReaderView::editDetails()
{
    m_header->setEditing(true);
}

void ReaderView::setRead(bool isRead)
{
    m_readTimer.stop();
    if (!hasArticle() || m_article.isRead == isRead || m_session.store().isReadOnly())
        return;
    const Result<void> stored = m_session.store().articles().setRead(m_article.id, isRead);
    if (!stored)
        m_session.report(stored.error(), m_article.title);
}

void ReaderView::toggleRead()
{
    setRead(!m_article.isRead);
}

void ReaderView::markRead()
{
    setRead(true);
}

void ReaderView::find()
{
    const Passage selection = m_text->selection();
    const bool isWords = !selection.isEmpty() && selection.length() <= 80;
    m_findBar->open(isWords ? selection.in(m_article.text).toString() : QString());
}

void ReaderView::findStep(int by)
{
    m_findBar->step(by);
}

void ReaderView::setLook(const TextLook& look)
{
    look.store();
    const qsizetype top = m_text->topPosition();
    m_text->setLook(look);
    m_text->showAtTop(top);
}

void ReaderView::changeTextSize(int step)
{
    TextLook look = TextLook::stored();
    look.sizeStep = step == 0
        ? TextLook{}.sizeStep
        : std::clamp(look.sizeStep + step, TextLook::smallestStep, TextLook::largestStep);
    setLook(look);
}

void ReaderView::editLook()
{
    auto* form = new TextLookForm(TextLook::stored(), this);
    connect(form, &TextLookForm::changed, this, &ReaderView::setLook);
    form->show();
}

void ReaderView::alignHeader()
{
    m_header->setColumn(m_text->columnLeft(), m_text->columnWidth(), m_text->marginLeft());
}

void ReaderView::applyPalette()
{
    const QPalette current = QApplication::palette();
    QPalette paper;
    paper.setColor(QPalette::Window, paperColor(current));
    if (palette().color(QPalette::Window) != paperColor(current))
        setPalette(paper);
    QPalette panel;
    panel.setColor(QPalette::Window, current.color(QPalette::Window));
    m_findBar->setPalette(panel);
    QPalette muted;
    muted.setColor(QPalette::WindowText, mutedColor(current));
    m_nothing->setPalette(muted);
    m_nothing->setFont(serifFont(sansFont().pointSizeF() * 1.3));
    m_header->applyPalette();
    m_text->applyPalette();
    updateShownClaims();
    m_actions->updateEnabled();
}

void ReaderView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationPaletteChange;
    if (isLook && m_actions)
        applyPalette();
}

void ReaderView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (hasArticle() && !m_article.isRead)
        m_readTimer.start();
}

} // namespace careo::ui
