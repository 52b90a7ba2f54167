#pragma once

#include "ui/library/LibraryPane.h"
#include "ui/session/CaseSession.h"

#include <QMainWindow>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <memory>

/// The library pane in a window with its menu, over a case with five articles and four claims:
///
/// title         outlet   language published   claims (type key, status)
/// Bells at dawn Ledger   en       2001-03-05  1 confirmed, 2 unreviewed
/// Cloister burnt Ledger  en       2001-04     1 disputed
/// Abbot speaks  Gaceta   es       2002        2 confirmed
/// Dust          (none)   en       (unknown)   none, read
/// Echoes        Gaceta   (none)   2003-01-01  none
class LibraryFixture : public QObject
{
    Q_OBJECT

protected:
    void openEmptyCase();
    void openCase();
    void closeCase();

    /// The titles in the list, top to bottom.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] careo::ArticleId article(const QString& title) const;
    [[nodiscard]] careo::ClaimTypeId type(int key) const
    {
        return m_session->claimTypeForKey(key).id;
    }
    /// A value of the filter by its words; null when there is none.
    [[nodiscard]] QTreeWidgetItem* value(const QString& section, const QString& words) const;
    /// The number beside it, -1 when there is none.
    [[nodiscard]] int count(const QString& section, const QString& words) const;
    /// Clicks its box.
    void choose(const QString& section, const QString& words) const;

    template <class T> [[nodiscard]] T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] QTreeWidget* facets() const { return child<QTreeWidget>("facets"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<careo::ui::CaseSession> m_session;
    std::unique_ptr<QMainWindow> m_window;
    careo::ui::LibraryPane* m_pane = nullptr;

private:
    void add(const QString& title, const QString& outlet, const QString& language,
        const QString& published, const QString& text, bool isRead = false);
    void tag(const QString& title, const QString& words, int key, careo::ClaimStatus status);
};
