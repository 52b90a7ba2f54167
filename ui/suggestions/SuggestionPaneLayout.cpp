// How the suggestion pane is put together and what it says; what it does is in SuggestionPane.cpp.
#include "ui/cues/ClaimSetMenu.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Hairline.h"
#include "ui/style/Theme.h"
#include "ui/suggestions/SuggestionActions.h"
#include "ui/suggestions/SuggestionDelegate.h"
#include "ui/suggestions/SuggestionListModel.h"
#include "ui/suggestions/SuggestionPane.h"
#include "ui/suggestions/SuggestionReading.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace careo::ui
{

SuggestionPane::SuggestionPane(CaseSession& session, ReaderView& reader, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(reader)
    , m_model(new SuggestionListModel(session, this))
    , m_reading(new SuggestionReading(session, this))
    , m_list(new QListView)
    , m_actions(new SuggestionActions(*this, *m_list))
    , m_count(new QLabel)
    , m_scope(new QComboBox)
    , m_progress(new QProgressBar)
    , m_pages(new QStackedWidget)
    , m_empty(new QLabel)
    , m_addSet(new QPushButton(tr("Add cues of a starter set")))
    , m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("suggestionPane"));
    setAccessibleName(tr("Suggestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHead(*layout);
    createPages(*layout);
    createButtons(*layout);
    connectSession();
    updateTexts();
}

void SuggestionPane::createHead(QVBoxLayout& layout)
{
    auto* heading = new QLabel(tr("Suggestions"));
    heading->setFont(sansFont(0.95, QFont::DemiBold));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("suggestionCount"));
    m_count->setAccessibleName(tr("Suggestions decided"));
    m_count->setFont(sansFont(0.9));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_scope->setObjectName(QStringLiteral("suggestionScope"));
    m_scope->setAccessibleName(tr("Suggestions of"));
    m_scope->addItems({tr("This article"), tr("All filtered articles")});
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 4);
    row->addWidget(heading);
    row->addStretch();
    row->addWidget(m_count);
    auto* scopeRow = new QHBoxLayout;
    scopeRow->setContentsMargins(12, 0, 12, 8);
    scopeRow->addWidget(m_scope, 1);
    m_progress->setObjectName(QStringLiteral("suggestionProgress"));
    m_progress->setAccessibleName(tr("Articles read for suggestions"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->hide();
    connect(m_reading, &SuggestionReading::progressed, this, [this](int done, int all) {
        m_progress->setVisible(isOfAll() && done < all);
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    layout.addLayout(row);
    layout.addLayout(scopeRow);
    layout.addWidget(m_progress);
    layout.addWidget(createHairline());
}

void SuggestionPane::createPages(QVBoxLayout& layout)
{
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("noSuggestions"));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_addSet->setObjectName(QStringLiteral("addSuggestionSet"));
    m_addSet->setAccessibleName(tr("Add cues of a starter set"));
    m_addSet->setMenu(createClaimSetMenu(m_session, this));
    auto* nothing = new QWidget;
    auto* column = new QVBoxLayout(nothing);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_addSet, 0, Qt::AlignLeft);
    column->addStretch();
    m_pages->addWidget(m_list);
    m_pages->addWidget(nothing);
    layout.addWidget(m_pages, 1);
}

void SuggestionPane::createButtons(QVBoxLayout& layout)
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(8, 4, 8, 6);
    row->setSpacing(2);
    for (QAction* action : m_actions->buttons()) {
        auto* button = new QToolButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch();
    layout.addWidget(createHairline());
    layout.addWidget(m_buttons);
}

void SuggestionPane::updateOutlines()
{
    QList<ShownProposal> shown;
    for (const ProposedPassage& each : m_model->suggestions()) {
        const Suggestion& suggestion = each.suggestion;
        if (!isVisible() || suggestion.article != m_session.currentArticle())
            continue;
        const bool isCurrent = hasCurrent() && current().suggestion == suggestion;
        const QRgb color = m_session.claimType(suggestion.type).color;
        shown << ShownProposal{
            suggestion.passage, claimColors(color, m_reader.text().palette()).line, isCurrent};
    }
    m_reader.text().setProposals(shown);
}

void SuggestionPane::updateTexts()
{
    const QLocale locale;
    const qsizetype all = m_found.decidedCount + m_found.openCount;
    m_count->setText(all == 0 ? QString()
                              : tr("%1 of %2 decided")
                                    .arg(locale.toString(m_found.decidedCount))
                                    .arg(locale.toString(all)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(emptyText());
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_addSet->setVisible(isEmpty && !m_found.hasCues && !m_reading->isRunning()
        && m_session.currentArticle().isValid() && !m_session.store().isReadOnly());
    m_buttons->setVisible(!isEmpty);
    m_progress->setVisible(isOfAll() && m_reading->isRunning());
    m_actions->setEnabled(hasCurrent(), !m_session.store().isReadOnly());
}

QString SuggestionPane::emptyText() const
{
    if (m_reading->isRunning())
        return tr("Reading…");
    if (!isOfAll() && !m_session.currentArticle().isValid())
        return tr("Open an article to see what it may claim.");
    if (!m_found.hasCues) {
        return tr("Claim types propose passages by their cues, and none has any yet. Give them "
                  "some in the claim types, or add a starter set.");
    }
    if (m_found.decidedCount > 0)
        return tr("Everything that was suggested is decided.");
    return isOfAll() ? tr("No suggestions in these articles.")
                     : tr("No suggestions in this article.");
}

void SuggestionPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateOutlines();
}

} // namespace careo::ui
