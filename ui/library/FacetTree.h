#pragma once

#include "core/model/CaseFilter.h"
#include "core/store/CaseQueries.h"

#include <QTreeWidget>

namespace careo::ui
{

class CaseSession;

/// The filter's fields with their values and counts; Space, Enter or a click takes a value into the
/// filter or out of it.
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
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    enum Section { TypeSection, OutletSection, LanguageSection, PublishedSection, StatusSection };

    void createSections();
    QTreeWidgetItem* createSection(const QString& title, bool isOpen);
    void createRange();

    [[nodiscard]] int shownHeight(const QTreeWidgetItem* item) const;
    /// Counts anew and shows what is chosen, keeping open what is open.
    void refresh();
    void fillTypes(const FacetCounts& counts);
    void fillTexts(Section section, const QMap<QString, int>& counts, const QStringList& chosen,
        QString (*name)(const QString&));
    void fillStatuses(const FacetCounts& counts);
    QTreeWidgetItem* addValue(QTreeWidgetItem* parent, const QString& text, int count,
        bool isChosen, const QVariant& value);

    /// The item of this section that stands for this value, or null.
    [[nodiscard]] QTreeWidgetItem* find(const QVariant& section, const QVariant& value) const;
    /// Opens or closes a section; takes a value into the filter or out of it.
    void activate(QTreeWidgetItem* item);
    void takeValue(int section, const QVariant& value);

    CaseSession& m_session;
};

} // namespace careo::ui
