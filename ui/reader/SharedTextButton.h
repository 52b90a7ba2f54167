#pragma once

#include "core/model/TextCopy.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace careo::ui
{

class CaseSession;

/// "Shares text with 3 articles": its menu lists the passages, and goes to the one chosen. Hidden
/// while the article shares none.
class SharedTextButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SharedTextButton(CaseSession& session, QWidget* parent = nullptr);

    void setArticle(ArticleId article);
    /// Hidden all the same when there is nothing to tell.
    void setShown(bool isShown);

private:
    void refresh();
    void fillMenu();

    CaseSession& m_session;
    ArticleId m_article;
    QList<TextCopy> m_copies;
    bool m_isShown = true;
    QMenu* m_menu;
};

} // namespace careo::ui
