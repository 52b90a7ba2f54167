#pragma once

#include "core/model/QueryField.h"
#include "core/store/FacetCounts.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace careo::ui
{

class CaseSession;
class QueryEdit;

/// The filter's words: searched while they are typed, with what is wrong with them said below.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(CaseSession& session, QWidget* parent = nullptr);

    void focusWords();

Q_SIGNALS:
    /// Enter or Down: on to what was found.
    void resultsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeWords();
    void showWords();
    [[nodiscard]] QStringList valuesOf(QueryField field);

    CaseSession& m_session;
    QTimer m_typing;
    QueryEdit* m_edit;
    QLabel* m_mistake;
    std::optional<FacetCounts> m_values; ///< of the whole case, as long as it stays as it is
};

} // namespace careo::ui
