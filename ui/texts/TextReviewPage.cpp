#include "ui/texts/TextReviewPage.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int listWidth = 260;

QString stateText(const Reanchored& found, bool isDecided)
{
    if (found.state == AnchorState::Orphan)
        return isDecided ? TextReviewPage::tr("✓ kept without a place")
                         : TextReviewPage::tr("? not found");
    return isDecided ? TextReviewPage::tr("✓ place taken") : TextReviewPage::tr("≈ approximate");
}

QPlainTextEdit* createText(const char* name, const QString& accessibleName)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(QLatin1StringView(name));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setFont(serifFont());
    // What is selected is what is meant, wherever the keyboard is.
    QPalette colors = text->palette();
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        colors.setColor(QPalette::Inactive, role, colors.color(QPalette::Active, role));
    text->setPalette(colors);
    return text;
}

void select(QPlainTextEdit& text, Passage passage)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(static_cast<int>(passage.start));
    cursor.setPosition(static_cast<int>(passage.end), QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
    text.centerCursor();
}

} // namespace

TextReviewPage::TextReviewPage(CaseSession& session)
    : m_session(session)
    , m_counts(new QLabel)
    , m_list(new QListWidget)
    , m_former(createText("formerPassage", tr("Former text")))
    , m_present(createText("newPassage", tr("New text")))
    , m_formerWords(new QLabel(tr("Former text")))
    , m_place(new QLabel)
    , m_body(new QStackedWidget)
{
    createActions();
    createLists();
}

void TextReviewPage::createLists()
{
    m_counts->setObjectName(QStringLiteral("anchorCounts"));
    m_counts->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("doubtfulClaims"));
    m_list->setAccessibleName(tr("Claims that were not found for certain"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_place->setObjectName(QStringLiteral("placeOffered"));
    auto* left = new QVBoxLayout;
    left->addWidget(m_formerWords);
    left->addWidget(m_former, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_place);
    right->addWidget(m_present, 1);
    auto* doubtful = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* column = new QVBoxLayout(doubtful);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(columns, 1);
    column->addWidget(createButtons());
    auto* certain = new QLabel(tr("Every claim was found for certain; nothing is left to decide."));
    certain->setAlignment(Qt::AlignCenter);
    m_body->addWidget(doubtful);
    m_body->addWidget(certain);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_counts);
    page->addWidget(m_body, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_present, &QPlainTextEdit::selectionChanged, this,
        [this] { m_take->setEnabled(m_present->textCursor().hasSelection()); });
}

QAction* TextReviewPage::add(
    const char* name, const QString& text, const QKeySequence& key, void (TextReviewPage::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void TextReviewPage::createActions()
{
    m_take = add("takePlace", tr("It stands in the selection"), QKeySequence(Qt::ALT | Qt::Key_T),
        &TextReviewPage::takePlace);
    m_next = add("nextPlace", tr("Next place offered"), QKeySequence(Qt::ALT | Qt::Key_N),
        &TextReviewPage::offerNext);
    m_orphan = add("keepWithoutPlace", tr("Keep without a place"),
        QKeySequence(Qt::ALT | Qt::Key_K), &TextReviewPage::keepAsOrphan);
}

QWidget* TextReviewPage::createButtons()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QAction* action : {m_take, m_next, m_orphan}) {
        auto* button = new QPushButton(
            tr("%1  (%2)", "what, key")
                .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
            [action, button] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    return bar;
}

void TextReviewPage::setReview(TextReview review)
{
    m_review = std::move(review);
    const TextPreview& preview = m_review.preview();
    m_former->setPlainText(preview.article.text);
    m_present->setPlainText(preview.text);
    m_list->clear();
    for (qsizetype i = 0; i < m_review.doubtful().size(); ++i)
        m_list->addItem(QString());
    updateTexts();
    m_body->setCurrentIndex(m_review.doubtful().isEmpty() ? 1 : 0);
    m_list->setCurrentRow(0);
}

qsizetype TextReviewPage::current() const
{
    return m_list->currentRow() < 0 ? -1 : m_review.doubtful().at(m_list->currentRow());
}

void TextReviewPage::showCurrent()
{
    const qsizetype claim = current();
    if (claim < 0)
        return;
    const ClaimAnchoring& anchoring = m_review.preview().claims[claim];
    const bool hadPlace = anchoring.claim.anchor != AnchorState::Orphan;
    m_formerWords->setText(hadPlace
            ? tr("Former text")
            : tr("It had no place before: %1").arg(quoted(anchoring.claim.quote.left(80))));
    select(*m_former, hadPlace ? anchoring.claim.passage : Passage{});
    m_offer = 0;
    const QList<Passage> offers = m_review.offers(claim);
    const bool isTaken = m_review.isDecided(claim) && !anchoring.found.passage.isEmpty();
    showPlace(isTaken          ? anchoring.found.passage
            : offers.isEmpty() ? anchoring.found.passage
                               : offers.first());
    m_next->setEnabled(offers.size() > 1);
}

void TextReviewPage::showPlace(Passage passage)
{
    const auto offers = m_review.offers(current()).size();
    m_place->setText(offers == 0 ? tr("New text: select where it stands")
            : offers == 1        ? tr("New text, with the place offered")
                                 : tr("New text, place %1 of %2").arg(m_offer + 1).arg(offers));
    select(*m_present, passage);
    m_take->setEnabled(!passage.isEmpty());
}

void TextReviewPage::updateTexts()
{
    const TextPreview& preview = m_review.preview();
    m_counts->setText(tr("Claims of this article: %1 where they stood, %2 moved, %3 approximate, "
                         "%4 not found.")
                          .arg(preview.count(AnchorState::Exact))
                          .arg(preview.count(AnchorState::Moved))
                          .arg(preview.count(AnchorState::Approximate))
                          .arg(preview.count(AnchorState::Orphan)));
    for (int row = 0; row < m_list->count(); ++row) {
        const qsizetype claim = m_review.doubtful().at(row);
        const ClaimAnchoring& anchoring = preview.claims[claim];
        m_list->item(row)->setText(tr("%1 · %2\n%3", "state, type, words")
                                       .arg(stateText(anchoring.found, m_review.isDecided(claim)),
                                           m_session.claimType(anchoring.claim.type).name,
                                           quoted(anchoring.claim.quote.left(60).simplified())));
    }
}

void TextReviewPage::takePlace()
{
    const QTextCursor cursor = m_present->textCursor();
    if (current() < 0 || !cursor.hasSelection())
        return;
    m_review.take(current(), {cursor.selectionStart(), cursor.selectionEnd()});
    goOn();
}

void TextReviewPage::offerNext()
{
    const QList<Passage> offers = current() < 0 ? QList<Passage>() : m_review.offers(current());
    if (offers.isEmpty())
        return;
    m_offer = (m_offer + 1) % static_cast<int>(offers.size());
    showPlace(offers.at(m_offer));
}

void TextReviewPage::keepAsOrphan()
{
    if (current() < 0)
        return;
    m_review.keepAsOrphan(current());
    goOn();
}

void TextReviewPage::goOn()
{
    updateTexts();
    if (m_list->currentRow() + 1 < m_list->count())
        m_list->setCurrentRow(m_list->currentRow() + 1);
    else
        showCurrent();
}

} // namespace careo::ui
