#include "core/import/ImportWriter.h"

#include "core/import/StoreImport.h"
#include "core/store/CaseStore.h"

#include <QHash>
#include <QtConcurrentMap>

#include <utility>

namespace careo
{

namespace
{

// The full-text index is merged less often in large commits.
constexpr qsizetype enoughToCommit = qsizetype{48} * 1024 * 1024;

void append(ImportOutcome& all, const ImportOutcome& more)
{
    all.imported << more.imported;
    all.duplicates << more.duplicates;
    all.withoutText << more.withoutText;
    all.files << more.files;
    all.appearances << more.appearances;
}

void takeDigests(ImportItem& item)
{
    item.digests.clear();
    for (const Article& article : std::as_const(item.articles))
        item.digests << ArticleStore::digestOf(article.text);
}

} // namespace

QString originOf(const ImportItem& item)
{
    return item.origin.isEmpty() ? item.file.name : item.origin;
}

ImportWriter::ImportWriter(CaseStore& store, DuplicateChoice choice)
    : m_store(store)
    , m_choice(choice)
{
}

bool ImportWriter::add(const ImportItem& item)
{
    if (m_outcome.stoppedBy) {
        m_outcome.notReached << originOf(item);
        return false;
    }
    m_waiting << item;
    m_waitingSize += item.file.bytes.size();
    for (const Article& article : item.articles)
        m_waitingSize += article.text.size();
    if (m_waitingSize >= enoughToCommit)
        finish();
    return !m_outcome.stoppedBy;
}

void ImportWriter::finish()
{
    QList<ImportItem> items = std::exchange(m_waiting, {});
    m_waitingSize = 0;
    if (items.isEmpty())
        return;
    QtConcurrent::blockingMap(items, takeDigests);
    ImportOutcome outcome;
    if (const auto done = storeAll(items, outcome); done) {
        append(m_outcome, outcome);
    } else {
        m_outcome.stoppedBy = done.error();
        for (const ImportItem& item : items)
            m_outcome.notReached << originOf(item);
    }
}

Result<void> ImportWriter::storeAll(const QList<ImportItem>& items, ImportOutcome& outcome)
{
    return m_store.articles().addingMany([&]() -> Result<void> {
        for (const ImportItem& item : items) {
            if (auto stored = storeItem(item, outcome); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> ImportWriter::storeItem(const ImportItem& item, ImportOutcome& outcome)
{
    const auto counterparts = counterpartsOf(m_store, item);
    if (!counterparts)
        return tl::unexpected(counterparts.error());
    if (!item.articles.isEmpty())
        return storeArticles(item, *counterparts, outcome);
    const Counterpart& same = counterparts->first();
    if (same.isThere()) {
        const DuplicateChoice choice = choiceFor(item, 0);
        outcome.duplicates << FoundDuplicate{{}, originOf(item), same, choice};
        if (choice == DuplicateChoice::Skip)
            return {};
    }
    const auto file = m_store.sourceFiles().add(item.file);
    if (!file)
        return tl::unexpected(file.error());
    outcome.files << file->id;
    outcome.withoutText << originOf(item);
    return {};
}

Result<void> ImportWriter::storeArticles(
    const ImportItem& item, const QList<Counterpart>& counterparts, ImportOutcome& outcome)
{
    SourceFileId file;
    QHash<QString, ArticleId> ofThisFile; // it may hold a text twice
    for (qsizetype i = 0; i < item.articles.size(); ++i) {
        Article article = item.articles[i];
        Counterpart same = counterparts[i];
        if (const ArticleId twin = ofThisFile.value(article.text); !same.isThere())
            same = {twin, {}, twin.isValid()};
        const DuplicateChoice choice = choiceFor(item, i);
        if (same.isThere()) {
            outcome.duplicates << FoundDuplicate{article.title, originOf(item), same, choice};
            if (choice == DuplicateChoice::Skip)
                continue;
        }
        if (!file.isValid()) {
            const auto stored = storedFile(m_store, item.file);
            if (!stored)
                return tl::unexpected(stored.error());
            file = stored->id;
            outcome.files << file;
        }
        article.sourceFile = file;
        const auto added = m_store.articles().add(article, item.digest(i));
        if (!added)
            return tl::unexpected(added.error());
        ofThisFile.insert(added->text, added->id);
        outcome.imported << ImportedArticle{added->id, added->title, originOf(item)};
        if (choice == DuplicateChoice::Appearance && same.hasSameText) {
            if (auto linked = link(*added, same.article, outcome); !linked)
                return linked;
        }
    }
    return {};
}

Result<void> ImportWriter::link(const Article& article, ArticleId of, ImportOutcome& outcome)
{
    const Passage whole{0, article.text.size()};
    const TextCopy copy{of, whole, article.id, whole};
    outcome.appearances << copy;
    return m_store.copies().add({}, {copy});
}

DuplicateChoice ImportWriter::choiceFor(const ImportItem& item, qsizetype index) const
{
    return index < item.choices.size() ? item.choices[index] : m_choice;
}

} // namespace careo
