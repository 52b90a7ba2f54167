#include "core/summary/CaseSummary.h"

#include <QSet>

#include <algorithm>

namespace careo
{

int CaseSummary::count(QuoteCheck check) const
{
    return static_cast<int>(std::count_if(claims.begin(), claims.end(),
        [check](const SummaryClaim& claim) { return claim.check == check; }));
}

int CaseSummary::countOf(const QList<int>& indices, ClaimStatus status) const
{
    return static_cast<int>(std::count_if(indices.begin(), indices.end(),
        [this, status](int index) { return claims.at(index).status == status; }));
}

int CaseSummary::outletCount() const
{
    QSet<QString> outlets;
    for (const SummaryArticle& article : articles) {
        if (!article.outlet.isEmpty())
            outlets.insert(article.outlet);
    }
    return static_cast<int>(outlets.size());
}

bool isEarlierEvent(const EdtfDate& a, const EdtfDate& b)
{
    if (a.last() != b.last()) {
        if (a.last().isNull() || b.last().isNull())
            return b.last().isNull();
        return a.last() < b.last();
    }
    if (a.first() != b.first()) {
        if (a.first().isNull() || b.first().isNull())
            return b.first().isNull();
        return a.first() > b.first();
    }
    return a.toString() < b.toString();
}

int paragraphNumber(QStringView text, qsizetype bodyStart, qsizetype position)
{
    if (position < bodyStart)
        return 0;
    int number = 0;
    for (qsizetype start = bodyStart; start <= position && start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!text.mid(start, end - start).trimmed().isEmpty())
            ++number;
        start = end + 1;
    }
    return number;
}

} // namespace careo
