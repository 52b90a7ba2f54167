#pragma once

#include "core/base/Result.h"
#include "core/store/ArticleStore.h"
#include "core/store/CaseQueries.h"
#include "core/store/ChangeSet.h"
#include "core/store/ClaimLinkStore.h"
#include "core/store/ClaimStore.h"
#include "core/store/ClaimTypeStore.h"
#include "core/store/ContextEventStore.h"
#include "core/store/CopyStore.h"
#include "core/store/CueStore.h"
#include "core/store/Database.h"
#include "core/store/HistoryStore.h"
#include "core/store/QuestionStore.h"
#include "core/store/RulingStore.h"
#include "core/store/SavedFilterStore.h"
#include "core/store/SourceFileStore.h"
#include "core/store/StatementStore.h"
#include "core/store/SuggestionDecisionStore.h"
#include "core/store/SummarySettingStore.h"
#include "core/store/TextVersionStore.h"
#include "core/store/UserName.h"

#include <QObject>

#include <functional>
#include <memory>

namespace careo
{

/// One open case file. It belongs to the thread that opened it; another thread opens the file
/// again. Every write is committed before it returns, and changed() follows the commit.
class CaseStore : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a case with the three starter claim types. FileExists, FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<CaseStore>> create(const QString& path);

    /// Opens a case and brings an older file up to date, after a copy beside it
    /// ("name.careo.before-v3"). One that may not be written is opened for reading only, from a
    /// copy if older. FileNotFound, FileNotReadable, NotACase, CaseTooNew, CaseDamaged, CaseLocked.
    [[nodiscard]] static Result<std::unique_ptr<CaseStore>> open(
        const QString& path, Access access = Access::ReadWrite);

    ~CaseStore() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }

    [[nodiscard]] ArticleStore& articles() { return m_articles; }
    [[nodiscard]] const ArticleStore& articles() const { return m_articles; }
    [[nodiscard]] ClaimStore& claims() { return m_claims; }
    [[nodiscard]] ClaimLinkStore& claimLinks() { return m_claimLinks; }
    [[nodiscard]] const ClaimLinkStore& claimLinks() const { return m_claimLinks; }
    [[nodiscard]] ClaimTypeStore& claimTypes() { return m_claimTypes; }
    [[nodiscard]] ContextEventStore& contextEvents() { return m_contextEvents; }
    [[nodiscard]] const ContextEventStore& contextEvents() const { return m_contextEvents; }
    [[nodiscard]] SavedFilterStore& savedFilters() { return m_savedFilters; }
    [[nodiscard]] CopyStore& copies() { return m_copies; }
    [[nodiscard]] const CopyStore& copies() const { return m_copies; }
    [[nodiscard]] CueStore& cues() { return m_cues; }
    [[nodiscard]] const CueStore& cues() const { return m_cues; }
    [[nodiscard]] HistoryStore& history() { return m_history; }
    [[nodiscard]] const HistoryStore& history() const { return m_history; }
    [[nodiscard]] QuestionStore& questions() { return m_questions; }
    [[nodiscard]] const QuestionStore& questions() const { return m_questions; }
    [[nodiscard]] RulingStore& rulings() { return m_rulings; }
    [[nodiscard]] const RulingStore& rulings() const { return m_rulings; }
    [[nodiscard]] SourceFileStore& sourceFiles() { return m_sourceFiles; }
    [[nodiscard]] const SourceFileStore& sourceFiles() const { return m_sourceFiles; }
    [[nodiscard]] StatementStore& statements() { return m_statements; }
    [[nodiscard]] const StatementStore& statements() const { return m_statements; }
    [[nodiscard]] SuggestionDecisionStore& suggestionDecisions() { return m_suggestionDecisions; }
    [[nodiscard]] const SuggestionDecisionStore& suggestionDecisions() const
    {
        return m_suggestionDecisions;
    }
    [[nodiscard]] SummarySettingStore& summarySettings() { return m_summarySettings; }
    [[nodiscard]] const SummarySettingStore& summarySettings() const { return m_summarySettings; }
    [[nodiscard]] TextVersionStore& textVersions() { return m_textVersions; }
    [[nodiscard]] const CaseQueries& queries() const { return m_queries; }

    /// The connection, for what looks at the file as a whole.
    [[nodiscard]] const Database& database() const { return *m_database; }

    /// Runs `work` as one action: all its writes are committed together, or none when it fails.
    [[nodiscard]] Result<void> atomically(const std::function<Result<void>()>& work);

    /// As atomically(), told in the history as `way`; gives its latest entry. ChangedMeanwhile with
    /// a name, and nothing is done, when `work` touched what others changed after entry `seen`.
    [[nodiscard]] Result<HistoryId> perform(
        HistoryWay way, HistoryId seen, const std::function<Result<void>()>& work);

    /// A number that is another one once a different connection has changed the file.
    [[nodiscard]] Result<qint64> dataVersion() const;

Q_SIGNALS:
    /// Once per committed action.
    void changed(const careo::ChangeSet& changes);

private:
    CaseStore(QString path, std::unique_ptr<Database> database);

    QString m_path;
    std::unique_ptr<Database> m_database;
    ArticleStore m_articles;
    ClaimStore m_claims;
    ClaimLinkStore m_claimLinks;
    ClaimTypeStore m_claimTypes;
    ContextEventStore m_contextEvents;
    SavedFilterStore m_savedFilters;
    CopyStore m_copies;
    CueStore m_cues;
    HistoryStore m_history;
    QuestionStore m_questions;
    RulingStore m_rulings;
    SourceFileStore m_sourceFiles;
    StatementStore m_statements;
    SuggestionDecisionStore m_suggestionDecisions;
    SummarySettingStore m_summarySettings;
    TextVersionStore m_textVersions;
    CaseQueries m_queries;
};

} // namespace careo
