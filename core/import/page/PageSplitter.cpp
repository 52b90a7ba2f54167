#include "core/import/page/PageSplitter.h"

#include "core/import/page/Language.h"
#include "core/import/page/LinkLine.h"
#include "core/import/page/PageRuns.h"
#include "core/import/page/TitleOdds.h"
#include "core/import/page/Words.h"

#include <algorithm>
#include <optional>

namespace careo
{

namespace
{

constexpr qsizetype shortestBody = 80;
constexpr double leastOdds = -0.3; ///< of a title that nothing but its words tells
constexpr double otherLanguage = 3; ///< added where the language changes
constexpr double ruleOdds = 5; ///< added for a rule above it
constexpr double gapOdds = 2; ///< added for more blank lines above it than elsewhere
constexpr qsizetype longestLead = 5; ///< lines above a title that belong to its article

using Kind = PageUnit::Kind;

class Splitter
{
public:
    Splitter(QStringView text, const QList<PageUnit>& units)
        : m_text(text)
        , m_units(units)
        , m_found(findRuns(text, units))
    {
    }

    PageSplit split()
    {
        findLeadingMode();
        findHabits();
        chooseBoundaries();
        for (qsizetype i = 0; i < m_starts.size(); ++i)
            addArticle(i);
        dropTeasers();
        if (m_split.articles.isEmpty() && !m_units.isEmpty())
            m_split = {{{0, m_units.size(), firstTitle()}}, {}};
        return m_split;
    }

private:
    const PageRun& run(qsizetype index) const { return m_found.runs[index]; }

    qsizetype firstTitle() const { return m_found.runs.isEmpty() ? -1 : run(0).title; }

    /// Whether dates and sources that stand between a body and a title belong to what follows.
    void findLeadingMode()
    {
        const QList<PageRun>& runs = m_found.runs;
        if (runs.isEmpty())
            return;
        if (runs.first().hasSignalBeforeTitle) {
            m_signalsLead = true;
            return;
        }
        const PageRun& last = runs.last();
        const bool endsWithSignal
            = !last.hasBody() && last.end > last.first && m_units[last.first].kind == Kind::Signal;
        const bool someFollowTitles = std::any_of(
            runs.begin(), runs.end(), [](const PageRun& r) { return r.hasSignalAfterTitle; });
        m_signalsLead = !endsWithSignal && !someFollowTitles;
    }

    /// What shows on the whole page how its articles are set apart.
    void findHabits()
    {
        const auto rules = std::count_if(m_found.runs.begin(), m_found.runs.end(),
            [](const PageRun& r) { return r.title >= 0 && r.afterSeparator >= 0; });
        m_rulesPart = rules >= 2 ? 2 : 0;
        qsizetype told = 0;
        qsizetype untold = 0;
        for (const PageRun& r : m_found.runs) {
            told += isStrong(r) ? 1 : 0;
            untold += !isStrong(r) && mayBeTitle(r) && oddsByWords(r) >= leastOdds ? 1 : 0;
        }
        m_signalsPart = told >= 2 && told >= untold && isStrong(m_found.runs.first()) ? 2 : 0;
        const auto wide = std::count_if(m_units.begin(), m_units.end(),
            [this](const PageUnit& unit) { return m_found.isWide(unit); });
        const auto wideTitles = std::count_if(m_found.runs.begin(), m_found.runs.end(),
            [this](const PageRun& r) { return r.title >= 0 && m_found.isWide(m_units[r.title]); });
        m_gapsPart = wideTitles >= 2 && wideTitles * 4 >= wide * 3 ? 1 : 0;
        m_capitalTitles = firstTitle() >= 0 && isInCapitals(m_units[firstTitle()].in(m_text));
    }

    /// "2. What followed", "3) …"
    static bool isNumbered(QStringView line)
    {
        const auto after = std::find_if_not(
            line.cbegin(), line.cend(), [](QChar character) { return character.isDigit(); });
        return after != line.cbegin() && (after == line.cend() || *after == u'.' || *after == u')');
    }

    static bool isInCapitals(QStringView line)
    {
        const QString words = line.toString();
        return words == words.toUpper() && words != words.toLower();
    }

    void chooseBoundaries()
    {
        qsizetype strong = 0;
        for (const PageRun& r : m_found.runs)
            strong += isStrong(r) ? 1 : 0;
        const bool onlyFirstIsStrong
            = strong == 1 && !m_found.runs.isEmpty() && isStrong(m_found.runs.first());
        qsizetype lengthSinceStart = 0;
        for (qsizetype i = 0; i < m_found.runs.size(); ++i) {
            const bool starts
                = i == 0 || isStrong(run(i)) || isWeak(i, lengthSinceStart, onlyFirstIsStrong);
            if (starts) {
                m_starts.append(i);
                lengthSinceStart = 0;
            }
            lengthSinceStart += run(i).bodyLength;
        }
    }

    bool isStrong(const PageRun& r) const
    {
        if (r.startsMarkedArticle && r.title >= 0)
            return true;
        const bool told = r.hasSignalAfterTitle || r.hasSignalBeforeTitle;
        return r.title >= 0 && told && r.lengthAhead >= shortestBody && !continuesSentence(r);
    }

    bool continuesSentence(const PageRun& r) const
    {
        return r.hasBody() && !startsWithCapital(m_units[r.end].in(m_text));
    }

    bool mayBeTitle(const PageRun& r) const
    {
        if (r.title < 0 || !r.hasBody() || continuesSentence(r))
            return false;
        const QStringView line = m_units[r.title].in(m_text);
        return !isCaption(line) && line.front() != u'(' && !isNumbered(line);
    }

    double oddsByWords(const PageRun& r) const
    {
        return titleOdds({m_units[r.title].in(m_text), m_text.first(m_units[r.first].span.start),
            m_text.sliced(m_units[r.end].span.start), r.lengthAhead});
    }

    /// A title with neither date nor name nor source around it, against a subheading.
    bool isWeak(qsizetype index, qsizetype lengthBefore, bool onlyFirstIsStrong) const
    {
        const PageRun& r = run(index);
        if (!mayBeTitle(r) || lengthBefore < 300)
            return false;
        const QStringView line = m_units[r.title].in(m_text);
        const bool isWide = m_found.isWide(m_units[r.title]);
        double odds = oddsByWords(r);
        odds += r.afterSeparator >= 0 ? ruleOdds + m_rulesPart : isWide ? gapOdds + m_gapsPart : 0;
        odds += headingScore(m_units[r.title]);
        odds += isInCapitals(line) && m_capitalTitles && isWide ? 1 : 0;
        odds -= onlyFirstIsStrong ? 0.5 : 0;
        odds -= m_signalsPart;
        if (odds < leastOdds && odds + otherLanguage >= leastOdds && changesLanguage(r))
            odds += otherLanguage;
        return odds >= leastOdds;
    }

    /// In a page that marks its headings, a title stands as high as the first one.
    int headingScore(const PageUnit& unit) const
    {
        const qsizetype first = firstTitle();
        const int level = first >= 0 ? m_units[first].hint.headingLevel : 0;
        if (level == 0)
            return unit.hint.headingLevel > 1 ? -1 : 0;
        return unit.hint.headingLevel == level ? 1 : -4;
    }

    bool changesLanguage(const PageRun& r) const
    {
        const QStringView ahead = m_text.sliced(m_units[r.end].span.start)
                                      .left(std::min(r.bodyLength, qsizetype{2000}));
        const qsizetype beforeEnd = m_units[r.first].span.start;
        const qsizetype beforeStart = std::max(qsizetype{0}, beforeEnd - 2000);
        const QString next = guessLanguage(ahead).language;
        const QString previous
            = guessLanguage(m_text.sliced(beforeStart, beforeEnd - beforeStart)).language;
        return !next.isEmpty() && !previous.isEmpty() && next != previous;
    }

    /// Where the article of a run begins: its title, or what leads up to it.
    qsizetype firstUnit(const PageRun& r) const
    {
        if (r.title < 0)
            return r.first == 0 && r.hasBody() ? firstOfUntitled(r) : r.first;
        qsizetype first = r.title;
        if (r.afterSeparator >= 0 && r.title - r.afterSeparator <= longestLead)
            return r.afterSeparator;
        if (!m_signalsLead)
            return first;
        while (first > r.first && m_units[first - 1].kind == Kind::Signal)
            --first;
        return first < r.title && first > r.first && isOutletAbove(first) ? first - 1 : first;
    }

    /// The line above a leading date is its outlet when the two are stacked, or when the page
    /// begins with such a pair; otherwise it may be the last line of the article before.
    bool isOutletAbove(qsizetype signal) const
    {
        const auto isOutlet = [this](qsizetype unit) {
            return m_units[unit].kind == Kind::Short && looksLikeOutlet(m_units[unit].in(m_text));
        };
        const bool isStacked = m_units[signal].blankLines < m_units[signal - 1].blankLines;
        const bool isHabit = m_units.size() > 1 && isOutlet(0) && m_units[1].kind == Kind::Signal;
        return isOutlet(signal - 1) && (isStacked || isHabit);
    }

    qsizetype firstOfUntitled(const PageRun& r) const
    {
        qsizetype first = r.end;
        while (first > r.first
            && (m_units[first - 1].kind == Kind::Signal
                || (m_units[first - 1].kind == Kind::Short && m_units[first].blankLines == 0))) {
            --first;
        }
        return first;
    }

    void addArticle(qsizetype start)
    {
        const PageRun& r = run(m_starts[start]);
        ArticleUnits article{firstUnit(r), 0, r.title};
        if (start == 0 && article.first > r.first)
            leaveOut(r.first, article.first, LeftOutReason::Boilerplate);
        const bool isLast = start + 1 == m_starts.size();
        const qsizetype limit = isLast ? m_units.size() : firstUnit(run(m_starts[start + 1]));
        const qsizetype least = std::max(article.first, article.title);
        qsizetype bodyEnd = limit;
        while (bodyEnd > least + 1 && m_units[bodyEnd - 1].kind != Kind::Body)
            --bodyEnd;
        article.end = endOfTail(least, bodyEnd, limit);
        m_split.articles.append(article);
        if (article.end < limit)
            leaveOut(article.end, limit, std::nullopt);
    }

    /// How far the lines after an article's last sentence still belong to it; `least` does.
    qsizetype endOfTail(qsizetype least, qsizetype bodyEnd, qsizetype limit) const
    {
        for (qsizetype i = bodyEnd; i < limit; ++i) {
            const Kind kind = m_units[i].kind;
            const bool apart = m_found.isWide(m_units[i]) && kind != Kind::Signal;
            if (kind == Kind::Link || kind == Kind::Separator) {
                const bool teaser = kind == Kind::Link && i > bodyEnd && i - 1 > least
                    && m_units[i - 1].kind == Kind::Short;
                return teaser ? i - 1 : i;
            }
            if (apart)
                return i;
        }
        return limit;
    }

    void leaveOut(qsizetype first, qsizetype end, std::optional<LeftOutReason> reason)
    {
        LeftUnits left{first, end, reason.value_or(LeftOutReason::Signature)};
        qsizetype links = 0;
        qsizetype shorts = 0;
        for (qsizetype i = first; i < end; ++i) {
            links += m_units[i].kind == Kind::Link ? 1 : 0;
            shorts += m_units[i].kind == Kind::Short ? 1 : 0;
        }
        if (links > 0)
            left.reason = links == 1 && shorts == 1 ? LeftOutReason::Teaser : LeftOutReason::Links;
        else if (!reason && shorts == 0)
            left.reason = LeftOutReason::Boilerplate;
        m_split.leftOut.append(left);
    }

    /// An article of a few words that ends in "Read more" only leads to one elsewhere.
    void dropTeasers()
    {
        if (m_split.articles.size() < 2)
            return;
        QList<ArticleUnits> kept;
        for (const ArticleUnits& article : m_split.articles) {
            const qsizetype length
                = m_units[article.end - 1].span.end - m_units[article.first].span.start;
            const auto paragraphs
                = std::count_if(m_units.begin() + article.first, m_units.begin() + article.end,
                    [](const PageUnit& unit) { return unit.kind == Kind::Body; });
            const bool leads = article.end < m_units.size()
                && m_units[article.end].kind == Kind::Link
                && (length < 250 || (length < 600 && paragraphs <= 1));
            if (leads)
                m_split.leftOut.append({article.first, article.end, LeftOutReason::Teaser});
            else
                kept.append(article);
        }
        m_split.articles = kept;
        joinLeftOut();
    }

    void joinLeftOut()
    {
        QList<LeftUnits>& left = m_split.leftOut;
        std::sort(left.begin(), left.end(),
            [](const LeftUnits& a, const LeftUnits& b) { return a.first < b.first; });
        QList<LeftUnits> joined;
        for (const LeftUnits& block : left) {
            if (!joined.isEmpty() && joined.last().end == block.first
                && joined.last().reason == LeftOutReason::Teaser) {
                joined.last().end = block.end;
            } else {
                joined.append(block);
            }
        }
        left = joined;
    }

    QStringView m_text;
    const QList<PageUnit>& m_units;
    PageRuns m_found;
    QList<qsizetype> m_starts; ///< runs that begin an article
    bool m_signalsLead = false;
    int m_signalsPart = 0; ///< 2 when dates, authors or sources stand by several titles
    int m_gapsPart = 0; ///< 1 when nearly every wide gap stands before a title
    int m_rulesPart = 0; ///< 2 when rules stand before several titles
    bool m_capitalTitles = false;
    PageSplit m_split;
};

} // namespace

PageSplit splitPage(QStringView text, const QList<PageUnit>& units)
{
    return Splitter(text, units).split();
}

qsizetype titleOf(QStringView text, const QList<PageUnit>& units)
{
    const QList<PageRun> runs = findRuns(text, units).runs;
    return runs.isEmpty() ? -1 : runs.first().title;
}

} // namespace careo
