#include "ui/suggestions/SuggestionPane.h"

#include "ui/claims/TypeChooser.h"
#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderActions.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"
#include "ui/suggestions/SuggestionActions.h"
#include "ui/suggestions/SuggestionEditing.h"
#include "ui/suggestions/SuggestionListModel.h"
#include "ui/suggestions/SuggestionReading.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>

#include <algorithm>

namespace careo::ui
{

SuggestionPane::~SuggestionPane()
{
    m_session.disconnect(this);
    m_reading->stop();
}

void SuggestionPane::connectSession()
{
    connect(&m_session, &CaseSession::caseChanged, this, &SuggestionPane::follow);
    connect(&m_session, &CaseSession::currentArticleChanged, this, &SuggestionPane::followArticle);
    connect(&m_session, &CaseSession::filterChanged, this, [this] {
        if (isOfAll())
            refresh();
    });
    connect(m_scope, &QComboBox::activated, this, [this] {
        m_model->setSuggestions({}, isOfAll());
        m_found = {};
        refresh();
    });
    connect(m_reading, &SuggestionReading::finished, this, &SuggestionPane::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // The chosen row shows more of its words.
        Q_EMIT m_list->itemDelegate()->sizeHintChanged(m_list->currentIndex());
        if (!m_isFollowing)
            showCurrent();
    });
}

bool SuggestionPane::isOfAll() const
{
    return m_scope->currentIndex() == 1;
}

bool SuggestionPane::hasCurrent() const
{
    return m_list->currentIndex().isValid();
}

const ProposedPassage& SuggestionPane::current() const
{
    return m_model->suggestion(m_list->currentIndex().row());
}

void SuggestionPane::refresh()
{
    if (!isVisible())
        return;
    if (!isOfAll() && !m_session.currentArticle().isValid()) {
        m_reading->stop();
        take({});
        return;
    }
    SuggestionRequest request;
    request.filter = m_session.filter();
    if (!isOfAll())
        request.article = m_session.currentArticle();
    m_reading->read(request);
    updateTexts();
}

void SuggestionPane::take(const CaseSuggestions& found)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const auto before = hasCurrent() ? std::optional(current().suggestion) : std::nullopt;
    m_found = found;
    m_found.open.clear();
    m_model->setSuggestions(found.open, isOfAll());
    const int kept = before ? m_model->rowOf(*before) : -1;
    m_list->setCurrentIndex(m_model->index(std::max(0, kept)));
    updateOutlines();
    updateTexts();
}

void SuggestionPane::follow(const ChangeSet& changes)
{
    if (m_isDeciding) {
        m_wasDecided = m_wasDecided || changes.suggestionDecisions;
        return;
    }
    const bool concernsList = isOfAll()
        ? changes.hasArticles() || changes.hasClaims()
        : changes.articlesChanged.contains(m_session.currentArticle())
            || changes.claimArticles.contains(m_session.currentArticle());
    if (changes.suggestionDecisions || changes.claimTypes || concernsList)
        refresh();
}

void SuggestionPane::followArticle()
{
    if (isOfAll()) {
        updateOutlines();
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    m_found = {};
    m_model->setSuggestions({}, false);
    refresh();
    updateOutlines();
}

void SuggestionPane::showCurrent()
{
    updateOutlines();
    if (!hasCurrent())
        return;
    const Suggestion suggestion = current().suggestion;
    if (suggestion.article != m_session.currentArticle())
        m_session.setCurrentArticle(suggestion.article);
    if (suggestion.passage.start < m_reader.article().bodyStart)
        m_reader.text().showHeaderLines();
    m_reader.text().reveal(suggestion.passage);
}

void SuggestionPane::focusList()
{
    Q_EMIT revealRequested();
    m_list->setFocus(Qt::ShortcutFocusReason);
    showCurrent();
}

void SuggestionPane::step(int by)
{
    Q_EMIT revealRequested();
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    else
        showCurrent();
}

void SuggestionPane::decide(const std::function<void()>& decision)
{
    if (!hasCurrent() || m_session.store().isReadOnly())
        return;
    const ProposedPassage decided = current();
    m_wasDecided = false;
    {
        const QScopedValueRollback deciding(m_isDeciding, true);
        decision();
    }
    if (!m_wasDecided)
        return;
    ++m_found.decidedCount;
    --m_found.openCount;
    // The list of one article may have been reset when the claim was shown.
    if (const int row = m_model->rowOf(decided.suggestion); row >= 0)
        m_model->takeOut(row);
    showCurrent();
    updateTexts();
    // A list over all articles is read anew when it is asked for; it would take too long here.
    if (!isOfAll())
        refresh();
}

void SuggestionPane::accept()
{
    if (hasCurrent())
        acceptAs(current().suggestion.type);
}

void SuggestionPane::acceptAs(ClaimTypeId type)
{
    decide([this, type] {
        const ProposedPassage proposed = current();
        acceptSuggestion(m_session, proposed, type, proposed.suggestion.passage);
    });
}

void SuggestionPane::reject()
{
    decide([this] { rejectSuggestion(m_session, ProposedPassage(current())); });
}

void SuggestionPane::chooseType()
{
    if (!hasCurrent())
        return;
    auto* chooser = new TypeChooser(m_session, this);
    connect(chooser, &TypeChooser::chosen, this, &SuggestionPane::acceptAs);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    chooser->popup(m_list->viewport()->mapToGlobal(row.bottomLeft()));
}

void SuggestionPane::adjust()
{
    if (!hasCurrent())
        return;
    const Suggestion suggestion = current().suggestion;
    m_session.showPassage(suggestion.article, suggestion.passage);
    m_session.announce(tr("Change the selection, then press Ctrl+Enter to accept it."));
}

void SuggestionPane::acceptSelection()
{
    if (!hasCurrent())
        return;
    const Suggestion suggestion = current().suggestion;
    const Passage selected = m_reader.actions().tagging().taggable();
    if (m_session.currentArticle() != suggestion.article
        || !selected.overlaps(suggestion.passage)) {
        m_session.announce(tr("Select words of the suggestion first; R in its list does so."));
        return;
    }
    decide([&] {
        acceptSuggestion(m_session, ProposedPassage(current()), suggestion.type, selected);
    });
    m_list->setFocus(Qt::OtherFocusReason);
}

bool SuggestionPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& press = static_cast<const QKeyEvent&>(*event);
    const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && press.key() == Qt::Key_Escape) {
        m_reader.text().setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isPlain && press.key() >= Qt::Key_1 && press.key() <= Qt::Key_9) {
        const ClaimType type = m_session.claimTypeForKey(press.key() - Qt::Key_0);
        if (type.id.isValid())
            acceptAs(type.id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SuggestionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    updateOutlines();
}

void SuggestionPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateOutlines();
}

} // namespace careo::ui
