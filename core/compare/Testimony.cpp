#include "core/compare/Testimony.h"

#include "core/base/Folding.h"
#include "core/store/CaseStore.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace careo
{

namespace
{

QList<SpokenClaim> spokenClaims(const QList<ClaimRow>& rows, const QList<Statement>& statements)
{
    QHash<ClaimId, Statement> noted;
    for (const Statement& statement : statements)
        noted.insert(statement.claim, statement);
    QList<SpokenClaim> spoken;
    for (const ClaimRow& row : rows) {
        if (!row.claim.speaker.isEmpty())
            spoken << SpokenClaim{
                row, noted.value(row.claim.id, Statement{row.claim.id, {}, {}, {}})};
    }
    std::stable_sort(spoken.begin(), spoken.end(), [](const SpokenClaim& a, const SpokenClaim& b) {
        return EdtfDate::isBefore(a.when(), b.when());
    });
    return spoken;
}

/// What can have happened after the first day of the one and before the last of the other.
QList<ContextEvent> eventsBetween(
    const QList<ContextEvent>& events, const EdtfDate& earlier, const EdtfDate& later)
{
    QList<ContextEvent> between;
    if (!earlier.first().isValid() || !later.last().isValid())
        return between;
    for (const ContextEvent& event : events) {
        const bool isAfter = event.date.last().isValid() && event.date.last() >= earlier.first();
        const bool isBefore = event.date.first().isValid() && event.date.first() <= later.last();
        if (isAfter && isBefore)
            between << event;
    }
    return between;
}

QList<TestimonyChange> changesAmong(const QList<SpokenClaim>& spoken, const QList<ClaimLink>& links,
    const QList<ContextEvent>& events)
{
    QHash<ClaimId, qsizetype> places;
    for (qsizetype i = 0; i < spoken.size(); ++i)
        places.insert(spoken[i].row.claim.id, i);
    QMap<std::pair<qsizetype, qsizetype>, TestimonyChange> changes;
    for (const ClaimLink& link : links) {
        if (link.kind != LinkKind::Changes)
            continue;
        const qsizetype later = places.value(link.from, -1);
        const qsizetype earlier = places.value(link.to, -1);
        if (later < 0 || earlier < 0)
            continue;
        changes.insert({later, earlier},
            {spoken[earlier], spoken[later],
                eventsBetween(events, spoken[earlier].when(), spoken[later].when())});
    }
    return changes.values();
}

QList<SpeakerCount> speakersOf(
    const QList<SpokenClaim>& spoken, const QList<TestimonyChange>& changes)
{
    QMap<QString, QMap<QString, qsizetype>> spellings;
    for (const SpokenClaim& each : spoken)
        ++spellings[folded(each.row.claim.speaker)][each.row.claim.speaker];
    QHash<QString, qsizetype> changed;
    for (const TestimonyChange& change : changes)
        ++changed[folded(change.later.row.claim.speaker)];
    QList<SpeakerCount> speakers;
    for (auto speaker = spellings.cbegin(); speaker != spellings.cend(); ++speaker) {
        SpeakerCount count{{}, 0, changed.value(speaker.key())};
        qsizetype most = 0;
        for (auto spelling = speaker->cbegin(); spelling != speaker->cend(); ++spelling) {
            count.claims += spelling.value();
            if (spelling.value() > most) {
                most = spelling.value();
                count.name = spelling.key();
            }
        }
        speakers << count;
    }
    std::stable_sort(
        speakers.begin(), speakers.end(), [](const SpeakerCount& a, const SpeakerCount& b) {
            return (a.changes > 0) > (b.changes > 0);
        });
    return speakers;
}

} // namespace

QList<SpokenClaim> Testimony::of(const QString& speaker) const
{
    const QString name = folded(speaker);
    QList<SpokenClaim> own;
    std::copy_if(statements.begin(), statements.end(), std::back_inserter(own),
        [&name](const SpokenClaim& each) { return folded(each.row.claim.speaker) == name; });
    return own;
}

Result<Testimony> readTestimony(const CaseStore& store)
{
    const auto rows = store.queries().claims({});
    const auto statements = store.statements().all();
    const auto links = store.claimLinks().all();
    const auto events = store.contextEvents().all();
    if (!rows)
        return tl::unexpected(rows.error());
    if (!statements)
        return tl::unexpected(statements.error());
    if (!links)
        return tl::unexpected(links.error());
    if (!events)
        return tl::unexpected(events.error());
    Testimony testimony;
    testimony.statements = spokenClaims(*rows, *statements);
    testimony.changes = changesAmong(testimony.statements, *links, *events);
    testimony.speakers = speakersOf(testimony.statements, testimony.changes);
    return testimony;
}

} // namespace careo
