#pragma once

#include "core/model/Cue.h"
#include "core/suggest/SignWeights.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// The cues of one claim type, in their order.
class CueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ExpressionColumn, WeightColumn, LanguageColumn, LearnedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    void setCues(const QList<Cue>& cues);
    void setLearned(const QList<SignWeight>& weights);

    [[nodiscard]] const QList<Cue>& cues() const { return m_cues; }

private:
    [[nodiscard]] QString learnedText(const Cue& cue) const;

    QList<Cue> m_cues;
    QHash<QString, double> m_learned; ///< by expression
};

/// "+0.42", "−1.20": how far a sign moves a score.
[[nodiscard]] QString weightText(double weight);

} // namespace careo::ui
