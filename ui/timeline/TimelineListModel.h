#pragma once

#include "core/model/ClaimType.h"
#include "core/timeline/TimelineLayout.h"

#include <QAbstractListModel>
#include <QColor>

namespace careo::ui
{

/// The claims in view as a list by date under headings, those without a date at its end.
class TimelineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool; a heading has its words only
        FactsRole, ///< date and outlet
        TypeRole, ///< name of the claim type
        QuoteRole, ///< in quotation marks
        ColorRole, ///< QRgb of the claim type
        ClaimRole, ///< qint64
        IndexRole, ///< qsizetype, in the rows given to setClaims()
    };

    explicit TimelineListModel(QObject* parent = nullptr);

    void setClaims(const QList<ClaimRow>& rows, const QList<ClaimType>& types, DateBasis basis);
    /// Lists the dated claims with a day in `view`, and all undated ones.
    void setView(const TimeRange& view);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// An invalid index when the claim is not listed.
    [[nodiscard]] QModelIndex indexOf(ClaimId claim) const;
    /// Claims listed, headings not counted.
    [[nodiscard]] qsizetype claimCount() const { return m_claimCount; }

private:
    struct Entry {
        QString heading; ///< empty for a claim
        qsizetype index = 0;

        bool operator==(const Entry&) const = default;
    };

    [[nodiscard]] QList<Entry> entriesIn(const TimeRange& view) const;
    void appendGroup(QList<Entry>& entries, const QString& name, const QList<Entry>& claims) const;
    [[nodiscard]] QString factsOf(const ClaimRow& row) const;
    [[nodiscard]] const ClaimType* typeOf(const ClaimRow& row) const;

    QList<ClaimRow> m_rows;
    QHash<ClaimTypeId, ClaimType> m_types;
    DateBasis m_basis = DateBasis::Event;
    QList<qsizetype> m_order; ///< of `m_rows`, by group and date
    QList<Entry> m_entries;
    qsizetype m_claimCount = 0;
};

} // namespace careo::ui
