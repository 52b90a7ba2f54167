#pragma once

#include "core/base/Result.h"
#include "core/model/Article.h"
#include "core/model/ClaimType.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace careo::ui
{

class ArticleSnippets;

/// The articles that pass the filter, in order. It holds their ids; what a row shows is fetched in
/// chunks when it comes into view, so that a hundred thousand articles cost no more than fifty.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// SnippetRole gives a Snippet, or nothing when no words are searched or it is not there yet.
    enum Role { ArticleRole = Qt::UserRole, SnippetRole };
    using Fetch = std::function<Result<QList<ArticleRow>>(const QList<ArticleId>&)>;

    explicit ArticleListModel(Fetch fetch, QObject* parent = nullptr);

    /// Names the counts in a row's tool tip.
    void setClaimTypes(const QList<ClaimType>& types) { m_types = types; }
    void setSnippets(ArticleSnippets* snippets);
    void setArticles(const QList<ArticleId>& ids);
    /// Forgets what is known of these, so that it is fetched again.
    void refresh(const QSet<ArticleId>& ids);

    [[nodiscard]] const QList<ArticleId>& articles() const { return m_ids; }
    [[nodiscard]] ArticleId articleAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(ArticleId id) const;
    [[nodiscard]] ArticleRow article(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void fetchAround(int row) const;
    [[nodiscard]] QString toolTip(const ArticleRow& row) const;

    Fetch m_fetch;
    ArticleSnippets* m_snippets = nullptr;
    QList<ClaimType> m_types;
    QList<ArticleId> m_ids;
    mutable QHash<ArticleId, ArticleRow> m_rows; ///< fetched so far
};

} // namespace careo::ui

Q_DECLARE_METATYPE(careo::ArticleRow)
