#pragma once

#include "core/compare/AttributedClaims.h"
#include "ui/session/CaseReading.h"

#include <QWidget>

namespace careo::ui
{

class CardColumn;
class NameList;

/// Over whom the articles have their claims, by the one at the end of each chain.
class AttributionView : public QWidget
{
    Q_OBJECT

public:
    explicit AttributionView(CaseSession& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeClaims(const QList<AttributedClaim>& claims);
    void showCurrent();

    CaseSession& m_session;
    NameList* m_origins;
    CardColumn* m_cards;
    QList<AttributedClaim> m_claims;
    bool m_isRead = false;
    CaseReading<QList<AttributedClaim>> m_reading;
};

} // namespace careo::ui
