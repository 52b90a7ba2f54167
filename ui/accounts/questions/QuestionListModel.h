#pragma once

#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"

#include <QAbstractListModel>

namespace careo::ui
{

/// Questions under a heading for each verdict that there is, conflicts first, then what is
/// proposed; those with all the given words.
class QuestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FactsRole = Qt::UserRole, QuestionRole, HeadingRole };

    explicit QuestionListModel(QObject* parent = nullptr);

    void setComparisons(
        const QList<QuestionComparison>& comparisons, const QList<ConflictProposal>& proposals);
    /// Questions whose verdicts are not known yet, until setComparisons().
    void setWaiting(const QList<Question>& questions);
    void setWords(const QString& words);

    [[nodiscard]] QuestionId questionAt(const QModelIndex& index) const;
    /// Among the proposals; -1 where there is none.
    [[nodiscard]] qsizetype proposalAt(const QModelIndex& index) const;
    /// Invalid where the question is not shown.
    [[nodiscard]] QModelIndex indexOf(QuestionId question) const;
    /// The first question or proposal from `row` on; invalid when there is none.
    [[nodiscard]] QModelIndex firstQuestion(int row = 0) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QuestionId question; ///< invalid for a heading and a proposal
        qsizetype proposal = -1;
        QString text;
        QString facts;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] bool hasWords(const QString& text) const;
    void update();

    QList<Question> m_waiting;
    QList<QuestionComparison> m_comparisons;
    QList<ConflictProposal> m_proposals;
    QString m_words; ///< folded
    QList<Row> m_rows;
};

} // namespace careo::ui
