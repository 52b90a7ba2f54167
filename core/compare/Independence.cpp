#include "core/compare/Independence.h"

#include "core/base/Folding.h"
#include "core/model/KeyTable.h"

#include <QMap>

#include <algorithm>

namespace careo
{

namespace
{

using Reason = SourceTie::Reason;

constexpr KeyTable<Reason, 4> reasons{{{{Reason::Copy, QLatin1StringView("copy")},
    {Reason::Agency, QLatin1StringView("agency")}, {Reason::Speaker, QLatin1StringView("speaker")},
    {Reason::Ruling, QLatin1StringView("ruling")}}}};

/// What is known of where one article has an account from.
struct Origin {
    QString agency;
    QMap<QString, QString> speakers; ///< by folded name
    QList<Passage> passages;
};

QMap<ArticleId, Origin> originsOf(const QList<SourceEvidence>& evidence)
{
    QMap<ArticleId, Origin> origins;
    for (const SourceEvidence& piece : evidence) {
        Origin& origin = origins[piece.article];
        origin.agency = piece.agency;
        if (!piece.speaker.isEmpty())
            origin.speakers.insert(folded(piece.speaker), piece.speaker);
        origin.passages << piece.passage;
    }
    return origins;
}

bool touches(Passage copied, const QList<Passage>& passages)
{
    return std::any_of(passages.begin(), passages.end(),
        [copied](Passage passage) { return passage.overlaps(copied); });
}

class Ties
{
public:
    explicit Ties(const QMap<ArticleId, Origin>& origins)
        : m_origins(origins)
    {
    }

    QList<SourceTie> find(const QList<TextCopy>& copies)
    {
        for (const TextCopy& copy : copies) {
            const auto first = m_origins.constFind(copy.first);
            const auto second = m_origins.constFind(copy.second);
            if (first == m_origins.cend() || second == m_origins.cend())
                continue;
            if (touches(copy.firstPassage, first->passages)
                || touches(copy.secondPassage, second->passages))
                enter(copy.first, copy.second, Reason::Copy, {});
        }
        for (auto one = m_origins.begin(); one != m_origins.end(); ++one) {
            for (auto other = std::next(one); other != m_origins.end(); ++other)
                compare(one, other);
        }
        return m_ties;
    }

private:
    using Place = QMap<ArticleId, Origin>::const_iterator;

    void compare(Place one, Place other)
    {
        if (!one->agency.isEmpty() && one->agency == other->agency)
            enter(one.key(), other.key(), Reason::Agency, one->agency);
        for (auto speaker = one->speakers.begin(); speaker != one->speakers.end(); ++speaker) {
            if (other->speakers.contains(speaker.key()))
                enter(one.key(), other.key(), Reason::Speaker, speaker.value());
        }
    }

    void enter(ArticleId first, ArticleId second, Reason reason, const QString& name)
    {
        const SourceTie tie{std::min(first, second), std::max(first, second), reason, name};
        if (!m_ties.contains(tie))
            m_ties << tie;
    }

    const QMap<ArticleId, Origin>& m_origins;
    QList<SourceTie> m_ties;
};

/// Joins articles that are tied, over any number of ties.
QList<QList<ArticleId>> grouped(const QList<ArticleId>& articles, const QList<SourceTie>& ties)
{
    QMap<ArticleId, ArticleId> leader;
    for (const ArticleId article : articles)
        leader[article] = article;
    for (const SourceTie& tie : ties) {
        const ArticleId kept = leader[tie.first];
        const ArticleId joined = leader[tie.second];
        for (ArticleId& each : leader) {
            if (each == joined)
                each = kept;
        }
    }
    QMap<ArticleId, QList<ArticleId>> groups;
    for (const ArticleId article : articles)
        groups[leader[article]] << article;
    QList<QList<ArticleId>> sources = groups.values();
    std::sort(sources.begin(), sources.end(),
        [](const auto& a, const auto& b) { return a.first() < b.first(); });
    return sources;
}

} // namespace

Independence independenceOf(const QList<SourceEvidence>& evidence, const QList<TextCopy>& copies,
    const QList<SourceRuling>& rulings)
{
    const auto origins = originsOf(evidence);
    Independence independence;
    independence.ties = Ties(origins).find(copies);
    for (const SourceRuling& ruling : rulings) {
        if (!origins.contains(ruling.first) || !origins.contains(ruling.second))
            continue;
        if (ruling.isOneSource) {
            independence.ties << SourceTie{ruling.first, ruling.second, Reason::Ruling, {}};
            continue;
        }
        const auto isRuledOut = [&ruling](const SourceTie& tie) {
            return tie.first == ruling.first && tie.second == ruling.second;
        };
        std::copy_if(independence.ties.cbegin(), independence.ties.cend(),
            std::back_inserter(independence.overruled), isRuledOut);
        independence.ties.removeIf(isRuledOut);
    }
    independence.sources = grouped(origins.keys(), independence.ties);
    return independence;
}

QString toKey(SourceTie::Reason reason)
{
    return reasons.key(reason);
}

} // namespace careo
