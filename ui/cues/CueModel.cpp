#include "ui/cues/CueModel.h"

#include "ui/style/Words.h"

#include <QLocale>

#include <cmath>

namespace careo::ui
{

QString weightText(double weight)
{
    const QString number = QLocale().toString(std::abs(weight), 'f', 2);
    return (weight < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number;
}

int CueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cues.size());
}

int CueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cue& cue = m_cues.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == ExpressionColumn)
        return cue.expression;
    if (role == Qt::TextAlignmentRole && index.column() != ExpressionColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ExpressionColumn:
        return cue.expression;
    case WeightColumn:
        return QLocale().toString(cue.weight, 'f', 2);
    case LanguageColumn:
        return cue.language.isEmpty() ? tr("any") : languageText(cue.language);
    case LearnedColumn:
        return learnedText(cue);
    default:
        return {};
    }
}

QVariant CueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != ExpressionColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == LearnedColumn)
        return tr("How far accepted and rejected suggestions moved this cue");
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Sentences with"), tr("Weight"), tr("Language"), tr("Learned")};
    return names.at(section);
}

void CueModel::setCues(const QList<Cue>& cues)
{
    if (cues == m_cues)
        return;
    beginResetModel();
    m_cues = cues;
    endResetModel();
}

void CueModel::setLearned(const QList<SignWeight>& weights)
{
    m_learned.clear();
    for (const SignWeight& each : weights) {
        if (each.sign.kind == Sign::Cue)
            m_learned.insert(each.sign.text, each.weight);
    }
    if (!m_cues.isEmpty())
        Q_EMIT dataChanged(index(0, LearnedColumn), index(rowCount() - 1, LearnedColumn));
}

QString CueModel::learnedText(const Cue& cue) const
{
    const auto known = m_learned.constFind(cue.expression);
    return known == m_learned.cend() ? QString() : weightText(*known);
}

} // namespace careo::ui
