#pragma once

#include <QAction>
#include <QObject>

namespace careo::ui
{

/// What can be done with the summary. The room connects them; the window places them.
class SummaryActions : public QObject
{
    Q_OBJECT

public:
    explicit SummaryActions(QObject* parent = nullptr);

    [[nodiscard]] QAction* print() const { return m_print; }
    [[nodiscard]] QAction* savePdf() const { return m_savePdf; }
    [[nodiscard]] QAction* saveAs() const { return m_saveAs; }
    [[nodiscard]] QAction* saveReferences() const { return m_saveReferences; }
    [[nodiscard]] QAction* zoomIn() const { return m_zoomIn; }
    [[nodiscard]] QAction* zoomOut() const { return m_zoomOut; }
    [[nodiscard]] QAction* fitWidth() const { return m_fitWidth; }

    /// What a menu offers: the ways out.
    [[nodiscard]] QList<QAction*> all() const
    {
        return {m_print, m_savePdf, m_saveAs, m_saveReferences};
    }

    /// One piece of output at a time.
    void setBusy(bool isBusy);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip);

    QAction* m_print;
    QAction* m_savePdf;
    QAction* m_saveAs;
    QAction* m_saveReferences;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_fitWidth;
};

} // namespace careo::ui
