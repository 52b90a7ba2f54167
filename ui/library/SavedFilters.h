#pragma once

#include "core/model/SavedFilter.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace careo::ui
{

class CaseSession;

/// The filters kept under a name: a menu to take one up, keep the present one, or remove one. It
/// shows only where there is something to do.
class SavedFilters : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFilters(CaseSession& session, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void fillMenu();
    void startNaming();
    void endNaming();
    /// Under a name that is taken, the filter of that name becomes the present one.
    void save();
    void remove(const SavedFilter& filter);

    CaseSession& m_session;
    QList<SavedFilter> m_filters;
    QMenu* m_menu;
    QToolButton* m_button;
    QLineEdit* m_name;
};

} // namespace careo::ui
