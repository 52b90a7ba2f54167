#pragma once

#include "core/compare/Comparison.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace careo::ui
{

class CaseSession;

/// One account: its answer, how many independent sources give it, and each quotation with where it
/// stands and why it does not count by itself.
class AccountCard : public QFrame
{
    Q_OBJECT

public:
    AccountCard(CaseSession& session, const AccountComparison& account, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addEvidence(QVBoxLayout& column, const AccountEvidence& evidence);
    void addButtons(QVBoxLayout& column);
    /// Text with links that the keyboard reaches: "claim:3", "out:3", "apart:2:8", "together:2:8".
    QLabel* createText(const QString& html);
    /// The same, muted and small.
    QLabel* createFacts(const QString& html);
    [[nodiscard]] QColor linkColor() const;
    [[nodiscard]] QString tiesHtml(ArticleId article) const;
    [[nodiscard]] QString sourceOf(ArticleId article) const;
    void follow(const QString& link);
    void edit();

    CaseSession& m_session;
    AccountComparison m_account;
};

} // namespace careo::ui
