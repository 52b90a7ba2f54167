#pragma once

#include "core/base/Job.h"
#include "core/search/Snippet.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace careo
{
struct ChangeSet;
}

namespace careo::ui
{

class CaseSession;

/// The words around what the filter's words found in each article, read in the background when a
/// row first wants them.
class ArticleSnippets : public QObject
{
    Q_OBJECT

public:
    explicit ArticleSnippets(CaseSession& session, QObject* parent = nullptr);

    /// The filter looks for words.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Null when it is not there yet; it will be asked for.
    [[nodiscard]] const Snippet* want(ArticleId article);

Q_SIGNALS:
    void arrived(const QList<careo::ArticleId>& articles);

private:
    void onFilterChanged();
    void onCaseChanged(const ChangeSet& changes);
    void start();
    void take();

    CaseSession& m_session;
    QString m_words;
    bool m_isOn = false;
    QHash<ArticleId, Snippet> m_snippets;
    QSet<ArticleId> m_wanted;
    QTimer m_pause; ///< the rows of a page are asked for together
    Job<Result<QHash<ArticleId, Snippet>>> m_job;
};

} // namespace careo::ui

Q_DECLARE_METATYPE(careo::Snippet)
