#pragma once

#include "core/model/CaseFilter.h"
#include "core/store/CaseQueries.h"

#include <QTreeWidget>
#include <QVariant>

class QLineEdit;

namespace careo::ui
{

class CaseSession;

/// The filter's fields with their values and counts; Space or a click takes a value into the filter
/// or out of it.
class FacetTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetTree(CaseSession& session, QWidget* parent = nullptr);

    /// As high as its rows.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 60}; }

Q_SIGNALS:
    /// A typed date was not understood.
    void dateRefused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Section { TypeSection, OutletSection, LanguageSection, PublishedSection, StatusSection };

    /// A value by what it stands for, since items are made anew.
    struct Place {
        int section = 0;
        QVariant value;

        bool operator==(const Place&) const = default;
    };

    void createSections();
    QTreeWidgetItem* createSection(const QString& title, bool isOpen);
    void createRange();
    QLineEdit* createRangeEdit(const QString& name, const QString& label);

    [[nodiscard]] Place placeOf(const QTreeWidgetItem* item) const;
    [[nodiscard]] QTreeWidgetItem* itemOf(const Place& place) const;

    /// Counts anew and shows what is chosen, keeping open what is open and current what is current.
    void refresh();
    void fillTypes(const FacetCounts& counts);
    void fillTexts(Section section, const QMap<QString, int>& counts, const QStringList& chosen,
        QString (*name)(const QString&));
    void fillStatuses(const FacetCounts& counts);
    void showRange();
    QTreeWidgetItem* addValue(QTreeWidgetItem* parent, const QString& text, int count,
        bool isChosen, const QVariant& value);

    void takeValue(QTreeWidgetItem* item);
    void takeRange();

    CaseSession& m_session;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    bool m_filling = false;
};

} // namespace careo::ui
