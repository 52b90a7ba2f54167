#include "ui/accounts/questions/QuestionListModel.h"

#include "core/base/Folding.h"
#include "ui/accounts/AccountWords.h"

#include <algorithm>

namespace careo::ui
{

QuestionListModel::QuestionListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void QuestionListModel::setComparisons(
    const QList<QuestionComparison>& comparisons, const QList<ConflictProposal>& proposals)
{
    m_waiting.clear();
    m_comparisons = comparisons;
    m_proposals = proposals;
    update();
}

void QuestionListModel::setWaiting(const QList<Question>& questions)
{
    m_waiting = questions;
    update();
}

void QuestionListModel::setWords(const QString& words)
{
    m_words = folded(words);
    update();
}

bool QuestionListModel::hasWords(const QString& text) const
{
    if (m_words.isEmpty())
        return true;
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    const QString plain = folded(text);
    return std::all_of(
        words.begin(), words.end(), [&plain](const QString& word) { return plain.contains(word); });
}

QList<QuestionListModel::Row> QuestionListModel::rows() const
{
    QList<Row> rows;
    const auto addGroup = [&rows](const QString& heading, const QList<Row>& members) {
        if (members.isEmpty())
            return;
        rows << Row{{}, -1, tr("%1 (%2)").arg(heading).arg(members.size()), {}};
        rows << members;
    };
    QList<Row> waiting;
    for (const Question& question : m_waiting) {
        if (hasWords(question.text))
            waiting << Row{question.id, -1, question.text, {}};
    }
    addGroup(tr("Being compared"), waiting);
    for (const Verdict verdict : allVerdicts) {
        QList<Row> questions;
        for (const QuestionComparison& comparison : m_comparisons) {
            if (comparison.verdict == verdict && hasWords(comparison.question.text))
                questions << Row{comparison.question.id, -1, comparison.question.text,
                    questionFacts(comparison)};
        }
        addGroup(verdictText(verdict), questions);
    }
    QList<Row> proposed;
    for (qsizetype i = 0; i < m_proposals.size(); ++i) {
        const QString text = proposalText(m_proposals[i]);
        if (hasWords(text))
            proposed << Row{{}, i, text, m_proposals[i].sharedWords.join(QStringLiteral(", "))};
    }
    addGroup(tr("Proposed"), proposed);
    return rows;
}

void QuestionListModel::update()
{
    const QList<Row> next = rows();
    const bool isSameOrder = next.size() == m_rows.size()
        && std::equal(next.begin(), next.end(), m_rows.begin(), [](const Row& a, const Row& b) {
               return a.question == b.question && a.proposal == b.proposal;
           });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = next;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < next.size(); ++i) {
        if (next[i] == m_rows[i])
            continue;
        m_rows[i] = next[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

QuestionId QuestionListModel::questionAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[index.row()].question : QuestionId();
}

qsizetype QuestionListModel::proposalAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[index.row()].proposal : -1;
}

QModelIndex QuestionListModel::indexOf(QuestionId question) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (question.isValid() && m_rows[i].question == question)
            return index(static_cast<int>(i));
    }
    return {};
}

QModelIndex QuestionListModel::firstQuestion(int row) const
{
    for (int i = std::max(row, 0); i < m_rows.size(); ++i) {
        if (m_rows[i].question.isValid() || m_rows[i].proposal >= 0)
            return index(i);
    }
    return {};
}

int QuestionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.facts.isEmpty() ? row.text : QStringLiteral("%1, %2").arg(row.text, row.facts);
    case FactsRole:
        return row.facts;
    case QuestionRole:
        return row.question.value();
    case HeadingRole:
        return !row.question.isValid() && row.proposal < 0;
    default:
        return {};
    }
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex& index) const
{
    const bool isHeading = !questionAt(index).isValid() && proposalAt(index) < 0;
    return isHeading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace careo::ui
