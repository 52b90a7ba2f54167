#pragma once

#include "ui/library/LibraryPane.h"
#include "ui/session/CaseSession.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QTreeWidgetItem;

/// A case of five articles with six claims, shown in a library pane as wide as in the Read room.
///
/// | title           | outlet   | published  | language | claims                               |
/// | Alarm           | Herald   | 2005-12-08 | en       | key 1 unreviewed, key 2 confirmed    |
/// | Bridge          | Reuters  | 2011-11    | en       | key 2 unreviewed, twice              |
/// | Consulate       | (none)   | 2012-03-07 | es       | key 1 disputed                       |
/// | Door            | Herald   | (unknown)  | fr       | none                                 |
/// | Éclair          | Reuters  | 2012       | (none)   | key 3 confirmed                      |
class LibraryFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void openEmptyCase();
    void fill();
    void showPane();

    careo::ArticleId add(const QString& title, const QString& outlet, QStringView published,
        const QString& language);
    careo::ClaimId tag(careo::ArticleId article, int key, careo::ClaimStatus status);

    [[nodiscard]] careo::ClaimTypeId type(int key) const
    {
        return m_session->claimTypeForKey(key).id;
    }
    template <class T = QWidget> [[nodiscard]] T* find(const char* name) const
    {
        return m_pane->findChild<T*>(QLatin1StringView(name));
    }
    /// The titles as the list shows them, from the top.
    [[nodiscard]] QStringList titles() const;
    /// The chips' words, without the sign that removes them.
    [[nodiscard]] QStringList chips() const;
    [[nodiscard]] QTreeWidgetItem* facet(const QString& section, const QString& value) const;
    [[nodiscard]] QString count(const QString& section, const QString& value) const;
    void click(const char* name) const;
    /// Clicks the box of a value.
    void choose(const QString& section, const QString& value) const;
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<careo::ui::CaseSession> m_session;
    std::unique_ptr<careo::ui::LibraryPane> m_pane;
};
