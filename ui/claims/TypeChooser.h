#pragma once

#include "core/model/ClaimType.h"

#include <QFrame>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace careo::ui
{

class CaseSession;

/// All claim types under a line that narrows them as one types; a name that no type has yet can be
/// made one. Enter or a click chooses, Escape leaves; it goes when it is closed.
class TypeChooser : public QFrame
{
    Q_OBJECT

public:
    explicit TypeChooser(CaseSession& session, QWidget* parent = nullptr);

    /// At a point of the screen, or where there is room for it near by.
    void popup(const QPoint& globalPosition);

Q_SIGNALS:
    void chosen(careo::ClaimTypeId type);

private:
    void fill();
    void addType(const ClaimType& type);
    void addCreation(const QString& name);
    void choose(const QTreeWidgetItem* item);
    /// "Court decisions › Sentence".
    [[nodiscard]] QString pathOf(const ClaimType& type) const;

    CaseSession& m_session;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
};

} // namespace careo::ui
