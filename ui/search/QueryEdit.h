#pragma once

#include "core/search/QueryCompletion.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace careo::ui
{

/// A line for a query: it offers fields and their values while one types, and underlines a mistake
/// at its place.
class QueryEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(FieldValues valuesOf, QWidget* parent = nullptr);

    /// Underlines the word at `place`; the last character when there is none.
    void markMistake(qsizetype place);
    void clearMistake();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& word);
    void format(qsizetype start, qsizetype length);

    FieldValues m_valuesOf;
    QStringListModel* m_words;
    QCompleter* m_completer;
    qsizetype m_start = 0; ///< of what a word offered would replace
};

} // namespace careo::ui
