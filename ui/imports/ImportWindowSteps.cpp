// The steps after the researcher has decided: duplicates, storing, the outcome.

#include "core/base/ErrorText.h"
#include "ui/imports/DuplicatePage.h"
#include "ui/imports/ImportCommand.h"
#include "ui/imports/ImportEditor.h"
#include "ui/imports/ImportWindow.h"
#include "ui/imports/OutcomePage.h"
#include "ui/imports/Pace.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QProgressBar>
#include <QPushButton>

namespace careo::ui
{

namespace
{

ChangeSet changesBy(const ImportOutcome& outcome)
{
    ChangeSet changes;
    for (const ImportedArticle& article : outcome.imported)
        changes.articlesAdded.insert(article.id);
    changes.copies = !outcome.appearances.isEmpty();
    return changes;
}

CasePlace placeOf(const CaseStore& store)
{
    return {store.path(),
        store.isReadOnly() ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite};
}

/// Nothing but articles that were stored as they were shown.
bool isPlain(const ImportOutcome& outcome)
{
    return outcome.duplicates.isEmpty() && outcome.failed.isEmpty() && outcome.notReached.isEmpty()
        && !outcome.stoppedBy;
}

} // namespace

void ImportWindow::accept()
{
    switch (m_step) {
    case Step::Deciding:
        m_items = m_files.items();
        if (!m_items.isEmpty())
            search();
        break;
    case Step::Asking:
        applyChoices();
        store();
        break;
    case Step::Done:
        leave();
        break;
    case Step::Searching:
    case Step::Storing:
        break;
    }
}

void ImportWindow::reject()
{
    switch (m_step) {
    case Step::Searching:
        m_search.cancel();
        setStep(Step::Deciding);
        break;
    case Step::Asking:
        setStep(Step::Deciding);
        m_editor->focusTable();
        break;
    case Step::Storing:
        *m_isStopped = true;
        say(tr("Stopping; what is stored already stays."));
        break;
    case Step::Done:
        leave();
        break;
    case Step::Deciding:
        if (m_files.isCorrected() && !m_isLeaving) {
            m_isLeaving = true;
            updateFoot();
            say(tr("What you corrected here would be lost; press “Discard” to close all the "
                   "same."));
        } else {
            QDialog::reject();
        }
        break;
    }
}

void ImportWindow::leave()
{
    if (m_hasImported)
        QDialog::accept();
    else
        QDialog::reject();
}

void ImportWindow::search()
{
    setStep(Step::Searching);
    m_progress->setRange(0, 0);
    say(tr("Looking for articles that are there already…"));
    m_search.start(findDuplicateRows, placeOf(m_session.store()), m_items);
}

void ImportWindow::takeDuplicates()
{
    const auto future = m_search.watcher().future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto duplicates = future.result();
    if (!duplicates) {
        setStep(Step::Deciding);
        say(errorText(duplicates.error()));
        return;
    }
    if (duplicates->isEmpty()) {
        store();
        return;
    }
    m_step = Step::Asking;
    m_duplicates->setRows(*duplicates);
    setStep(Step::Asking);
    m_duplicates->focusChoice();
}

void ImportWindow::applyChoices()
{
    for (const DuplicateRow& row : m_duplicates->rows()) {
        ImportItem& item = m_items[row.place.item];
        item.choices.resize(std::max<qsizetype>(1, item.articles.size()), DuplicateChoice::Skip);
        item.choices[row.place.article] = row.choice;
    }
}

void ImportWindow::store()
{
    setStep(Step::Storing);
    m_progress->setRange(0, static_cast<int>(m_items.size()));
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_time.start();
    showPace(0);
    m_storing.start(storeForWindow, placeOf(m_session.store()), m_items, m_isStopped);
}

void ImportWindow::showPace(int done)
{
    if (m_step != Step::Storing || *m_isStopped)
        return;
    m_progress->setValue(done);
    say(paceText(
        done, static_cast<int>(m_items.size()), std::chrono::milliseconds(m_time.elapsed())));
}

void ImportWindow::takeOutcome()
{
    const auto future = m_storing.watcher().future();
    if (m_step == Step::Storing && future.resultCount() > 0)
        finish(future.result());
}

void ImportWindow::finish(ImportOutcome outcome)
{
    m_hasImported = !outcome.imported.isEmpty();
    if (m_hasImported || !outcome.files.isEmpty()) {
        m_session.undoStack().push(new ImportCommand(m_session, outcome));
        // Another connection has committed it, so the case's own does not know.
        Q_EMIT m_session.store().changed(changesBy(outcome));
    } else if (outcome.stoppedBy) {
        setStep(Step::Deciding);
        say(errorText(*outcome.stoppedBy));
        return;
    }
    outcome.failed = m_files.failures();
    for (const ImportSource& source : std::as_const(m_notReached))
        outcome.notReached << source.name;
    m_session.announce(
        tr("Imported %1.").arg(articlesText(static_cast<int>(outcome.imported.size()))));
    m_items.clear();
    if (isPlain(outcome)) {
        m_step = Step::Done;
        QDialog::accept();
        return;
    }
    m_outcome->setOutcome(outcome, !outcome.failed.isEmpty() || !m_notReached.isEmpty());
    setStep(Step::Done);
    m_outcome->focusTable();
}

void ImportWindow::retry()
{
    const QList<ImportSource> sources = m_files.failedSources() + m_notReached;
    leave();
    Q_EMIT retryRequested(sources);
}

} // namespace careo::ui
