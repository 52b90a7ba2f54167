#include "ui/accounts/testimony/ChangeCard.h"

#include "ui/accounts/AccountWords.h"
#include "ui/accounts/testimony/DifferenceHtml.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace careo::ui
{

ChangeCard::ChangeCard(CaseSession& session, const TestimonyChange& change, QWidget* parent)
    : Card(Kind::Made, change.later.row.claim.speaker, parent)
{
    const Claim& earlier = change.earlier.row.claim;
    const Claim& later = change.later.row.claim;
    setObjectName(QStringLiteral("changeCard%1").arg(later.id.value()));
    setAccessibleName(tr("Change of testimony: %1").arg(later.speaker));
    QStringList events;
    for (const ContextEvent& event : change.between)
        events << QStringLiteral("%1 (%2)").arg(event.title, dateText(event.date));
    auto* between = createFacts(
        (events.isEmpty() ? tr("No event of the case is noted between the two.")
                          : tr("Between the two: %1").arg(events.join(QStringLiteral("; "))))
            .toHtmlEscaped());
    between->setObjectName(QStringLiteral("between"));
    column().addWidget(between);
    const auto factsOf = [](const SpokenClaim& spoken) {
        return (whenSaidText(spoken) + QStringLiteral(" · ")
            + sourceText(spoken.row.outlet, spoken.row.published))
            .toHtmlEscaped();
    };
    addQuote(QStringLiteral("earlier"), earlier.quote, factsOf(change.earlier));
    addQuote(QStringLiteral("later"), later.quote, factsOf(change.later));
    auto* difference = createText(QStringLiteral("<b>%1</b> %2")
                                      .arg(tr("What changed:").toHtmlEscaped(),
                                          differenceHtml(earlier.quote, later.quote, palette())));
    difference->setObjectName(QStringLiteral("difference"));
    difference->setFont(serifFont());
    column().addWidget(difference);
    connect(this, &Card::linkActivated, this, [&session, earlier, later](const QString& link) {
        const Claim& claim = link == u"earlier" ? earlier : later;
        session.showPassage(claim.article, claim.passage);
        session.setCurrentClaim(claim.id);
    });
}

} // namespace careo::ui
