#pragma once

#include "core/model/Article.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace careo::ui
{

class ArticleForm;
class CaseSession;

/// Title and details of the article above its text; "Edit" unfolds them for editing in place.
class ArticleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(CaseSession& session, QWidget* parent = nullptr);

    void setArticle(const Article& article);
    /// Lines the header up with the column of text.
    void setColumn(int left, int width);
    void setEditing(bool isEditing);
    void applyPalette();

Q_SIGNALS:
    void editingFinished();

private:
    void showDetails(const Article& article);

    ArticleId m_article;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_details;
    QToolButton* m_edit;
    ArticleForm* m_form;
};

} // namespace careo::ui
