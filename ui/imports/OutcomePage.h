#pragma once

#include "core/import/ImportWriter.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace careo::ui
{

class OutcomeModel;

/// What an import came to, to be copied, looked into and tried again.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePage(QWidget* parent = nullptr);

    /// `canRetry`: there are files that can be read again.
    void setOutcome(const ImportOutcome& outcome, bool canRetry);
    void focusTable();

Q_SIGNALS:
    void articleRequested(careo::ArticleId article);
    void retryRequested();

private:
    QTableView* createTable();
    QWidget* createTools();
    QToolButton* createTool(const char* name, const QString& text, const QString& tip);
    void copy();
    void goToArticle();
    void updateTools();

    OutcomeModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
    QToolButton* m_goTo = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_retry = nullptr;
};

/// "Imported 3 articles. There already 2, without text 1, not read 4, not reached 9."
[[nodiscard]] QString outcomeText(const ImportOutcome& outcome);

} // namespace careo::ui
