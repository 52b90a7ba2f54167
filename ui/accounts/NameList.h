#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace careo::ui
{

/// One row of a NameList.
struct NameRow {
    QString key; ///< tells it apart, over any change of the rows
    QString text;
    QString facts; ///< under it

    bool operator==(const NameRow&) const = default;
};

/// Names with facts under each, found by typing.
class NameList : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of its parts.
    NameList(const char* name, const QString& findText, const QString& listText,
        QWidget* parent = nullptr);

    /// Keeps the chosen one where it is still there, else chooses the first.
    void setRows(const QList<NameRow>& rows);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentChanged();

private:
    void showWith(const QString& words);

    QLineEdit* m_filter;
    QListWidget* m_list;
    QList<NameRow> m_rows;
};

} // namespace careo::ui
