#pragma once

#include "core/model/Article.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace careo::ui
{

class CaseSession;

/// The details of an article, edited in place: each field is stored when it is left or Enter is
/// pressed. A date that can not be read is not stored; it says so below its field.
class ArticleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleForm(CaseSession& session, QWidget* parent = nullptr);

    /// Fields that are being typed in keep what is typed while the article stays the same.
    void setArticle(const Article& article);
    void focusTitle();

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addField(QFormLayout& form, const QString& label, const QString& objectName,
        QString Article::*member);
    void addPublished(QFormLayout& form);
    void addLanguage(QFormLayout& form);
    void storeText(QLineEdit& field, QString Article::*member, const QString& label);
    void storePublished();
    void storeLanguage();
    void showTypedDate(bool isFinished);
    void fillLanguages(const QString& current);

    CaseSession& m_session;
    Article m_article;
    QList<std::pair<QLineEdit*, QString Article::*>> m_texts;
    QLineEdit* m_published = nullptr;
    QLabel* m_dateHint = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace careo::ui
