#pragma once

#include "core/model/Article.h"
#include "core/model/Claim.h"
#include "core/store/ChangeSet.h"
#include "ui/reader/ShownClaim.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace careo::ui
{

class ArticleHeader;
class ArticleText;
class CaseSession;
class FindBar;
class ReaderActions;
struct TextLook;

/// The centre of the Read room: the article in hand, its claims in the text and beside it.
class ReaderView : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderView(CaseSession& session, QWidget* parent = nullptr);
    ~ReaderView() override;

    [[nodiscard]] ReaderActions& actions() { return *m_actions; }
    [[nodiscard]] ArticleText& text() { return *m_text; }
    [[nodiscard]] bool hasArticle() const { return m_article.id.isValid(); }
    [[nodiscard]] const Article& article() const { return m_article; }
    /// Of the article, by position, without those whose passage is lost.
    [[nodiscard]] const QList<Claim>& claims() const { return m_claims; }
    /// With an invalid id when there is none in this article.
    [[nodiscard]] Claim currentClaim() const;

    void editDetails();
    void toggleRead();
    void markRead();
    void find();
    void findStep(int by);
    /// 1 larger, -1 smaller, 0 the usual size.
    void changeTextSize(int step);
    /// A form of how texts are set.
    void editLook();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void connectSession();
    void connectText();
    void showArticle(ArticleId id);
    void keepPlace() const;
    void setLook(const TextLook& look);
    void showPassage(ArticleId article, Passage passage);
    void showCurrentClaim(ClaimId id);
    void onCaseChanged(const ChangeSet& changes);
    void reloadDetails();
    void reloadClaims();
    [[nodiscard]] ShownClaim shown(const Claim& claim) const;
    void updateShownClaims();
    void updateMarkedWords();
    void alignHeader();
    void applyPalette();
    void setRead(bool isRead);

    CaseSession& m_session;
    Article m_article;
    QList<Claim> m_claims;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_nothing = nullptr;
    ArticleHeader* m_header = nullptr;
    ArticleText* m_text = nullptr;
    FindBar* m_findBar = nullptr;
    ReaderActions* m_actions = nullptr;
    QTimer m_readTimer;
};

} // namespace careo::ui
