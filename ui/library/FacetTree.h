#pragma once

#include "core/store/FacetCounts.h"
#include "ui/library/FacetChoice.h"

#include <QTreeWidget>

namespace careo::ui
{

class CaseSession;

/// The filter's fields with their values and counts. Space, Enter or a click takes a value into the
/// filter or out of it; with Shift, or by the minus key, what has the value is left out. The menu
/// of a value says so.
class FacetTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetTree(CaseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    /// A typed date was not understood.
    void dateRefused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void createSections();
    QTreeWidgetItem* createSection(const QString& title, bool isOpen);
    void createRange();

    [[nodiscard]] int shownHeight(const QTreeWidgetItem* item) const;
    /// Shows the counts and what is chosen, keeping open what is open.
    void refresh();
    void fillTypes();
    /// A closed section gets its values when it is opened.
    void fill(FacetSection section);
    [[nodiscard]] QTreeWidgetItem* top(FacetSection section) const;
    QTreeWidgetItem* addValue(
        QTreeWidgetItem* parent, FacetSection section, const FacetValue& value);

    /// The item of this section that stands for this value, or null.
    [[nodiscard]] QTreeWidgetItem* find(const QVariant& section, const QVariant& value) const;
    /// Opens or closes a section; includes or excludes a value, or takes that back.
    void activate(QTreeWidgetItem* item, FacetChoice choice);
    void take(FacetSection section, const QVariant& value, FacetChoice choice);

    CaseSession& m_session;
};

} // namespace careo::ui
