#pragma once

#include "core/compare/Comparison.h"

#include "ui/accounts/Card.h"

namespace careo::ui
{

class CaseSession;

/// How a place stands to the places that other accounts of its question tell.
struct PlaceChoice {
    QStringList others; ///< that it may lie in
    QStringList liesIn; ///< by the researcher's word
};

/// One account: its answer, how many independent sources give it, and each quotation with where it
/// stands and why it does not count by itself.
class AccountCard : public Card
{
    Q_OBJECT

public:
    AccountCard(CaseSession& session, const AccountComparison& account, PlaceChoice places,
        QWidget* parent = nullptr);

private:
    void addHead();
    void addEvidence(const AccountEvidence& evidence);
    void addButtons();
    [[nodiscard]] QString tiesHtml(ArticleId article) const;
    [[nodiscard]] QString sourceOf(ArticleId article) const;
    /// "claim:3", "out:3", "apart:2:8", "reckon:2:8", "outside:0"
    void follow(const QString& link);
    void edit();
    void askWhereItLies();

    CaseSession& m_session;
    AccountComparison m_account;
    PlaceChoice m_places;
};

} // namespace careo::ui
