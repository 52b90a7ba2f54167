#pragma once

#include "core/summary/SummaryOptions.h"

#include <QListWidget>

namespace careo::ui
{

/// The parts a summary can have, in the order of the document: Space takes one in or out, Ctrl+Up
/// and Ctrl+Down move it, and so does the mouse.
class SummaryParts : public QListWidget
{
    Q_OBJECT

public:
    explicit SummaryParts(QWidget* parent = nullptr);

    /// Those taken in, in order.
    [[nodiscard]] QList<SummaryPart> parts() const;
    /// Those left out follow, in their usual order.
    void setParts(const QList<SummaryPart>& parts);

    void moveUp();
    void moveDown();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void move(int by);
};

} // namespace careo::ui
