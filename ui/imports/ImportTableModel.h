#pragma once

#include "ui/imports/DraftHistory.h"

#include <QAbstractTableModel>

namespace careo::ui
{

/// The blocks of one file, a row each: what is taken in as an article and what is known of it.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Outlet, Author, Published, Language, FirstWords, ColumnCount };

    explicit ImportTableModel(QObject* parent = nullptr);

    /// Not owned; it must outlive its use here. Null empties the table.
    void setDraft(DraftHistory* draft);
    /// Reads the draft anew after its boundaries changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A value was typed, or a block was taken in or left out.
    void edited();
    /// What was typed is no date or no language; nothing was stored.
    void refused(const QString& sentence);

private:
    /// The value as it is edited; empty when it is not known.
    [[nodiscard]] QString text(const ImportDraft::Block& block, int column) const;
    /// The value as it is shown, with words for what is not known.
    [[nodiscard]] QString shown(const ImportDraft::Block& block, int column) const;
    /// The same, with a mark where the file contradicts itself.
    [[nodiscard]] QString marked(const ImportDraft::Block& block, int column) const;
    [[nodiscard]] QString toolTip(const ImportDraft::Block& block, int column) const;
    [[nodiscard]] const QList<ImportDraft::Block>& blocks() const
    {
        return m_draft->draft().blocks();
    }
    bool change(const QModelIndex& index, const QVariant& value, int role);
    bool setPublished(int row, const QString& typed);
    bool setField(int row, ImportDraft::Field field, const QString& typed);

    DraftHistory* m_draft = nullptr;
};

/// Where a value came from, in words for people.
[[nodiscard]] QString evidenceText(const Evidence& evidence);
/// Why a block is left out: "links", "signature" ...
[[nodiscard]] QString leftOutText(LeftOutReason reason);

} // namespace careo::ui
