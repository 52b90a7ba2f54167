#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/compare/SimilarPassages.h"
#include "core/model/Article.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace careo::ui
{

class AccountCard;
class CardGrid;
class CaseSession;

/// A question with all that is shown beside its accounts.
struct ShownQuestion {
    QuestionComparison comparison;
    QList<PlaceNesting> nestings;
    QList<SimilarPassage> similar; ///< that may answer it too

    bool operator==(const ShownQuestion&) const = default;
};

/// One question: its accounts side by side, and the articles that say nothing on it.
class QuestionBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionBoard(CaseSession& session, QWidget* parent = nullptr);

    void showQuestion(const ShownQuestion& question);
    void showProposal(const ConflictProposal& proposal);
    /// In place of a question, what to do here.
    void showNothing(const QString& advice);

Q_SIGNALS:
    /// The researcher takes the shown proposal as a question.
    void proposalTaken();
    /// The researcher wants to note a proposed passage as an answer to the shown question.
    void answerOffered(careo::ArticleId article, careo::Passage passage);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createPaper();
    void createCards();
    [[nodiscard]] AccountCard* createCard(const AccountComparison& account);
    [[nodiscard]] QWidget* createSimilarCard(const SimilarPassage& passage);
    [[nodiscard]] QString sourceOf(ArticleId id) const;
    [[nodiscard]] QString silence() const;

    CaseSession& m_session;
    ShownQuestion m_shown;
    QLabel* m_title = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_silence = nullptr;
    QPushButton* m_take = nullptr;
    CardGrid* m_accounts = nullptr;
    QLabel* m_similarHeading = nullptr;
    CardGrid* m_similar = nullptr;
};

} // namespace careo::ui
