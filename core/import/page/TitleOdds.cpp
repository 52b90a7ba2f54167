#include "core/import/page/TitleOdds.h"

#include "core/import/page/Words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace careo
{

namespace
{

constexpr qsizetype window = 1500; ///< characters compared on each side
constexpr double mostCohesion = 0.25; ///< more is a form's or a column's, and tells nothing more

QSet<QString> contentStems(QStringView text)
{
    QSet<QString> stems;
    for (const QStringView word : wordsOf(text)) {
        if (word.size() >= 4)
            stems.insert(word.left(5).toString().toLower());
    }
    return stems;
}

qsizetype shared(const QSet<QString>& a, const QSet<QString>& b)
{
    const QSet<QString>& fewer = a.size() < b.size() ? a : b;
    const QSet<QString>& more = a.size() < b.size() ? b : a;
    return std::count_if(
        fewer.cbegin(), fewer.cend(), [&more](const QString& stem) { return more.contains(stem); });
}

/// Of the words with a letter first.
double shareOfCapitals(QStringView title)
{
    int words = 0;
    int capitals = 0;
    for (const QStringView word : wordsOf(title)) {
        words += word.front().isLetter() ? 1 : 0;
        capitals += word.front().isUpper() ? 1 : 0;
    }
    return words == 0 ? 0 : double(capitals) / words;
}

} // namespace

int wordsToldAgain(QStringView title, QStringView text)
{
    return static_cast<int>(shared(contentStems(title), contentStems(text.left(window))));
}

double titleOdds(const TitlePlace& place)
{
    const qsizetype words = wordsOf(place.title).size();
    const QSet<QString> title = contentStems(place.title);
    const QSet<QString> before = contentStems(place.before.right(window));
    const QSet<QString> after = contentStems(place.after.left(window));
    const auto capped = [](qsizetype count, qsizetype most) {
        return static_cast<double>(std::min(count, most));
    };
    const double cohesion = static_cast<double>(shared(before, after))
        / static_cast<double>(std::max<qsizetype>(1, std::min(before.size(), after.size())));
    double odds = -1.9;
    odds += 0.09 * capped(words, 14);
    odds -= words <= 3 ? 1.0 : words >= 18 ? 0.9 : 0;
    odds += 0.28 * std::log(1.0 + static_cast<double>(place.lengthAhead));
    odds -= 21 * std::min(cohesion, mostCohesion);
    odds += 0.72 * capped(shared(title, after), 6);
    odds -= 0.66 * capped(shared(title, before), 6);
    odds -= 0.36 * shareOfCapitals(place.title);
    return odds;
}

} // namespace careo
