#include "ui/imports/ImportCommand.h"

#include "core/import/StoreImport.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

class ImportStep : public LongStep
{
public:
    explicit ImportStep(const ImportOutcome& outcome)
    {
        for (const ImportedArticle& article : outcome.imported)
            m_stored.articles << article.id;
        m_stored.files = outcome.files;
        m_stored.appearances = outcome.appearances;
    }

    [[nodiscard]] bool isLong() const override
    {
        constexpr qsizetype atOnce = 200; // articles are taken out in a tenth of a second or two
        return m_stored.articles.size() + m_stored.files.size() > 2 * atOnce;
    }

    [[nodiscard]] Result<void> run(
        CaseStore& store, HistoryWay way, const Progress& progress) override
    {
        return way == HistoryWay::Undone ? takeOut(store, progress) : putBack(store, progress);
    }

private:
    Result<void> takeOut(CaseStore& store, const Progress& progress)
    {
        auto items = takeOutImport(store, m_stored, progress);
        if (!items)
            return tl::unexpected(items.error());
        m_removed = std::move(*items);
        return {};
    }

    Result<void> putBack(CaseStore& store, const Progress& progress)
    {
        if (m_removed.isEmpty())
            return {};
        if (const auto items = storeImport(store, m_removed, progress); !items)
            return tl::unexpected(items.error());
        m_removed.clear();
        return {};
    }

    StoredImport m_stored;
    QList<ImportItem> m_removed; ///< empty while it is stored
};

} // namespace

ImportCommand::ImportCommand(CaseSession& session, const ImportOutcome& outcome)
    : LongCommand(session,
        QCoreApplication::translate("careo::ui::ImportCommand", "import of %1")
            .arg(articlesText(static_cast<int>(outcome.imported.size()))),
        std::make_shared<ImportStep>(outcome))
{
}

} // namespace careo::ui
