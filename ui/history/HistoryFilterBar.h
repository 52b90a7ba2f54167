#pragma once

#include "core/model/HistoryEntry.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace careo::ui
{

/// What the history is filtered by: words, the article in hand, who, kind of thing, days.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `articleUuid` is that of the article in hand; empty for none.
    HistoryFilterBar(const QString& articleUuid, const QString& articleTitle);

    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] bool isEmpty() const { return filter() == HistoryFilter{}; }
    /// Those who can be chosen; who is chosen stays.
    void setPeople(const QStringList& people);

Q_SIGNALS:
    void changed();
    /// One sentence on a date that is not understood.
    void refused(const QString& sentence);

private:
    void createWhat(const QString& articleUuid, const QString& articleTitle);
    QLineEdit* createDay(const char* name, const QString& label, const QString& spoken);
    void takeDays();

    QLineEdit* m_words;
    QComboBox* m_article;
    QComboBox* m_kind;
    QComboBox* m_who;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QDate m_fromDay;
    QDate m_toDay;
};

} // namespace careo::ui
