#pragma once

#include "core/summary/CaseSummary.h"

#include <QDialog>

class QListWidget;

namespace careo::ui
{

/// Which claims' notes the summary shows: each is private until it is chosen here.
class NoteChoice : public QDialog
{
    Q_OBJECT

public:
    NoteChoice(const CaseSummary& summary, const QList<QUuid>& chosen, QWidget* parent = nullptr);

    [[nodiscard]] QList<QUuid> chosen() const;

private:
    QListWidget* m_notes;
};

/// Claims of the summary that have a note.
[[nodiscard]] int noteCount(const CaseSummary& summary);

} // namespace careo::ui
