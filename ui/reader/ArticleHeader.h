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
class SharedTextButton;

/// Title and details of the article above its text; "Edit" unfolds them for editing in place.
class ArticleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(CaseSession& session, QWidget* parent = nullptr);

    void setArticle(const Article& article);
    /// Lines the header up with the column of text and the margin right of it.
    void setColumn(int left, int width, int marginLeft);
    void setEditing(bool isEditing);
    void applyPalette();

Q_SIGNALS:
    void editingFinished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void alignColumn();
    void showDetails(const Article& article);

    ArticleId m_article;
    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_details;
    SharedTextButton* m_shared;
    QToolButton* m_edit;
    ArticleForm* m_form;
    int m_left = 0;
    int m_width = 0;
    int m_marginLeft = 0;
};

} // namespace careo::ui
