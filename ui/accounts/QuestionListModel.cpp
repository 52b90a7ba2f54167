#include "ui/accounts/QuestionListModel.h"

#include "core/base/Folding.h"
#include "ui/accounts/AccountWords.h"

#include <algorithm>

namespace careo::ui
{

QuestionListModel::QuestionListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void QuestionListModel::setComparisons(const QList<QuestionComparison>& comparisons)
{
    m_comparisons = comparisons;
    update();
}

void QuestionListModel::setWords(const QString& words)
{
    m_words = folded(words);
    update();
}

QList<QuestionListModel::Row> QuestionListModel::rows() const
{
    const QStringList words = m_words.split(u' ', Qt::SkipEmptyParts);
    QList<Row> rows;
    for (const Verdict verdict : allVerdicts) {
        QList<Row> questions;
        for (const QuestionComparison& comparison : m_comparisons) {
            const QString text = folded(comparison.question.text);
            const bool hasAll = std::all_of(words.begin(), words.end(),
                [&text](const QString& word) { return text.contains(word); });
            if (comparison.verdict == verdict && hasAll)
                questions << Row{
                    comparison.question.id, comparison.question.text, questionFacts(comparison)};
        }
        if (questions.isEmpty())
            continue;
        rows << Row{{}, tr("%1 (%2)").arg(verdictText(verdict)).arg(questions.size()), {}};
        rows << questions;
    }
    return rows;
}

void QuestionListModel::update()
{
    const QList<Row> next = rows();
    const bool isSameOrder = next.size() == m_rows.size()
        && std::equal(next.begin(), next.end(), m_rows.begin(),
            [](const Row& a, const Row& b) { return a.question == b.question; });
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
        if (m_rows[i].question.isValid())
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
        return !row.question.isValid();
    default:
        return {};
    }
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex& index) const
{
    return questionAt(index).isValid() ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace careo::ui
