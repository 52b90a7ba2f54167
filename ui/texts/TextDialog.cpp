#include "ui/texts/TextDialog.h"

#include "core/base/ErrorText.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"
#include "ui/texts/ReplaceTextCommand.h"
#include "ui/texts/TextReviewPage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr QSize usualSize(980, 640);

void anchorClaims(QPromise<Result<TextPreview>>& promise, const Article& article,
    const QList<Claim>& claims, const QList<Statement>& statements, const QString& text)
{
    promise.addResult(
        previewText(article, claims, statements, text, [&promise](qsizetype done, qsizetype all) {
            promise.setProgressRange(0, static_cast<int>(all));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        }));
}

} // namespace

TextDialog::TextDialog(CaseSession& session, const Article& article, TextChange change,
    TextEditPage::AskForFile askForFile, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_change(change)
    , m_edit(new TextEditPage(change, article.text, std::move(askForFile)))
    , m_review(new TextReviewPage(session))
    , m_pages(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_message(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("textDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = titleText(article.title);
    setWindowTitle(change == TextChange::Corrected ? tr("Correct the text of “%1”").arg(title)
                                                   : tr("Replace the text of “%1”").arg(title));
    layOut();
    resize(usualSize);
    connect(m_edit, &TextEditPage::textChanged, this, &TextDialog::updateButtons);
    connect(m_back, &QPushButton::clicked, this, &TextDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &TextDialog::accept);
    connect(&m_finding.watcher(), &QFutureWatcherBase::finished, this, &TextDialog::showClaims);
    connect(&m_finding.watcher(), &QFutureWatcherBase::progressRangeChanged, m_progress,
        &QProgressBar::setRange);
    connect(&m_finding.watcher(), &QFutureWatcherBase::progressValueChanged, m_progress,
        &QProgressBar::setValue);
    updateButtons();
    m_edit->setFocus();
}

TextDialog::~TextDialog() = default;

void TextDialog::layOut()
{
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_review);
    m_progress->setObjectName(QStringLiteral("anchoringProgress"));
    m_progress->setAccessibleName(tr("Finding the claims"));
    m_progress->hide();
    m_message->setObjectName(QStringLiteral("textMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("backToText"));
    m_next->setObjectName(QStringLiteral("textNext"));
    for (QPushButton* button : {m_back, m_next})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelText"));
    cancel->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TextDialog::updateButtons()
{
    const bool isReview = m_pages->currentIndex() == 1;
    m_back->setVisible(isReview);
    m_next->setText(isReview ? tr("&Store the text") : tr("&Find the claims"));
    const QString text = isReview ? QString() : m_edit->text();
    const bool isNew = isReview || (!text.trimmed().isEmpty() && text != m_article.text);
    m_next->setEnabled(isNew && !m_finding.isRunning());
    m_message->clear();
    m_message->hide();
}

void TextDialog::accept()
{
    if (!m_next->isEnabled())
        return;
    if (m_pages->currentIndex() == 1)
        store();
    else
        findClaims();
}

void TextDialog::goBack()
{
    m_pages->setCurrentIndex(0);
    updateButtons();
    m_edit->setFocus();
}

void TextDialog::findClaims()
{
    const auto claims = m_session.store().claims().ofArticle(m_article.id);
    auto statements = m_session.store().statements().all();
    if (!claims || !statements) {
        m_session.report(claims ? statements.error() : claims.error(), m_article.title);
        return;
    }
    QSet<ClaimId> own;
    for (const Claim& claim : *claims)
        own.insert(claim.id);
    statements->removeIf(
        [&own](const Statement& statement) { return !own.contains(statement.claim); });
    m_claims = *claims;
    m_statements = *statements;
    m_progress->setVisible(!m_claims.isEmpty());
    m_edit->setEnabled(false);
    m_finding.start(anchorClaims, m_article, m_claims, m_statements, m_edit->text());
    m_next->setEnabled(false);
}

void TextDialog::showClaims()
{
    m_progress->hide();
    m_edit->setEnabled(true);
    const bool hasResult = m_finding.watcher().future().resultCount() > 0;
    const auto preview = hasResult ? m_finding.watcher().result()
                                   : Result<TextPreview>(failure(ErrorCode::Cancelled));
    if (preview) {
        m_review->setReview(TextReview(*preview));
        m_pages->setCurrentIndex(1);
    }
    updateButtons();
    if (!preview) {
        m_message->setText(errorText(preview.error(), m_article.title));
        m_message->show();
        return;
    }
    if (m_review->review().doubtful().isEmpty())
        m_next->setFocus();
    else
        m_review->setFocus();
}

void TextDialog::store()
{
    TextReplacement replacement = replacementOf(m_review->review().preview(), m_change);
    if (m_edit->file()) {
        replacement.file = m_edit->file();
        replacement.next.sourceSpan = m_edit->fileSpan();
    }
    m_session.undoStack().push(
        new ReplaceTextCommand(m_session, replacement, m_claims, m_statements));
    QDialog::accept();
}

} // namespace careo::ui
