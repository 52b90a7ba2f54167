#include "core/import/page/PageRuns.h"

#include "core/import/page/Dateline.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/LinkLine.h"
#include "core/import/page/TitleOdds.h"
#include "core/import/page/Words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace careo
{

namespace
{

constexpr int noTitle = -100;
constexpr qsizetype longestStandfirst = 400;

int usualGapOf(const QList<PageUnit>& units)
{
    std::array<qsizetype, 4> counts{};
    for (qsizetype i = 1; i < units.size(); ++i) {
        if (units[i].kind == PageUnit::Kind::Body && units[i - 1].kind == PageUnit::Kind::Body)
            ++counts[static_cast<size_t>(std::clamp(units[i].blankLines, 0, 3))];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? 1 : static_cast<int>(most - counts.begin());
}

bool hasSignal(const QList<PageUnit>& units, qsizetype from, qsizetype to)
{
    return std::any_of(units.begin() + from, units.begin() + to,
        [](const PageUnit& unit) { return unit.kind == PageUnit::Kind::Signal; });
}

class RunReader
{
public:
    RunReader(QStringView text, const QList<PageUnit>& units)
        : m_text(text)
        , m_units(units)
    {
        m_found.usualGap = usualGapOf(units);
        for (const PageUnit& unit : units) {
            if (unit.kind == PageUnit::Kind::Short)
                ++m_repeats[unit.in(text)];
        }
    }

    PageRuns read()
    {
        cutRuns();
        for (qsizetype i = 0; i < m_found.runs.size(); ++i) {
            describe(i);
            if (i == 0)
                findTitleDistance();
        }
        for (qsizetype i = m_found.runs.size() - 1; i >= 0; --i) {
            PageRun& run = m_found.runs[i];
            run.lengthAhead = run.bodyLength;
            if (i + 1 < m_found.runs.size() && m_found.runs[i + 1].title < 0)
                run.lengthAhead += m_found.runs[i + 1].lengthAhead;
        }
        return m_found;
    }

private:
    void cutRuns()
    {
        qsizetype unit = 0;
        while (unit < m_units.size()) {
            PageRun run;
            run.first = unit;
            while (unit < m_units.size() && m_units[unit].kind != PageUnit::Kind::Body)
                ++unit;
            run.end = unit;
            while (unit < m_units.size() && m_units[unit].kind == PageUnit::Kind::Body) {
                run.bodyLength += m_units[unit].span.length();
                ++unit;
            }
            run.bodyEnd = unit;
            m_found.runs.append(run);
        }
    }

    /// How far below the first title its date, author or source stands: a page does so throughout.
    void findTitleDistance()
    {
        const PageRun& run = m_found.runs.first();
        for (qsizetype i = run.title + 1; run.title >= 0 && i < run.end; ++i) {
            if (m_units[i].kind == PageUnit::Kind::Signal) {
                m_titleDistance = i - run.title;
                return;
            }
        }
    }

    void describe(qsizetype index)
    {
        PageRun& run = m_found.runs[index];
        const bool opensWithSignal = signalsFollow(index);
        qsizetype from = run.first;
        for (qsizetype i = run.first; i < run.end; ++i) {
            run.startsMarkedArticle = run.startsMarkedArticle || m_units[i].hint.startsArticle;
            const PageUnit::Kind kind = m_units[i].kind;
            const bool endsBlock = kind == PageUnit::Kind::Separator
                || (kind == PageUnit::Kind::Link && !isHeader(from, i));
            if (endsBlock)
                from = i + 1;
            if (kind == PageUnit::Kind::Separator)
                run.afterSeparator = i + 1;
        }
        int best = noTitle;
        const bool hasChoice
            = std::count_if(m_units.begin() + from, m_units.begin() + run.end,
                  [](const PageUnit& unit) { return unit.kind == PageUnit::Kind::Short; })
            > 1;
        for (qsizetype i = from; i < run.end; ++i) {
            int score = titleScore(run, i, opensWithSignal);
            if (hasChoice && score > noTitle)
                score += toldScore(run, i);
            if (score > best && score >= 0) {
                best = score;
                run.title = i;
            }
        }
        if (run.title < 0)
            return;
        if (run.afterSeparator > run.title)
            run.afterSeparator = -1;
        run.hasSignalAfterTitle = opensWithSignal
            || readSignedTitle(m_units[run.title].in(m_text)).has_value()
            || hasSignal(m_units, run.title + 1, run.end);
        run.hasSignalBeforeTitle = hasSignal(m_units, from, run.title);
    }

    /// A title and a line about the article: what follows them, a button perhaps, ends no block.
    bool isHeader(qsizetype from, qsizetype to) const
    {
        const auto isOf = [](PageUnit::Kind kind) {
            return [kind](const PageUnit& unit) { return unit.kind == kind; };
        };
        const auto end = m_units.begin() + to;
        const auto title = std::find_if(m_units.begin() + from, end, isOf(PageUnit::Kind::Short));
        return std::any_of(title, end, isOf(PageUnit::Kind::Signal));
    }

    /// A dateline opens the body, or a standfirst stands between the run and its date or author.
    bool signalsFollow(qsizetype index) const
    {
        const PageRun& run = m_found.runs[index];
        if (!run.hasBody())
            return false;
        for (qsizetype i = run.end; i < std::min(run.end + 2, run.bodyEnd); ++i) {
            if (readDateline(m_units[i].in(m_text)).isFound())
                return true;
            if (m_units[i].span.length() > longestStandfirst)
                return false;
        }
        if (run.bodyEnd - run.end > 1 || run.bodyLength > longestStandfirst
            || index + 1 >= m_found.runs.size()) {
            return false;
        }
        const PageRun& next = m_found.runs[index + 1];
        return m_units[next.first].kind == PageUnit::Kind::Signal
            && std::all_of(m_units.begin() + next.first, m_units.begin() + next.end,
                [this](const PageUnit& unit) {
                    return unit.kind == PageUnit::Kind::Signal || isCaption(unit.in(m_text));
                });
    }

    int shapeScore(const PageUnit& unit) const
    {
        const QStringView line = unit.in(m_text);
        const qsizetype words = wordsOf(line).size();
        int score = words <= 2 ? 0 : words == 3 ? 1 : words <= 22 ? 2 : 0;
        if (looksLikeName(line))
            score -= 1;
        if (line.front() == u'(' || line.front() == u'[')
            score -= 3;
        if (isCaption(line))
            score -= 3;
        if (line.contains(u'@') || line.contains(QLatin1StringView("://")))
            score -= 4;
        if (words <= 4 && looksLikeOutlet(line))
            score -= 2;
        if (readSignedTitle(line))
            score += 3;
        // What stands on a page again and again is the name of an outlet or of a column.
        if (m_repeats.value(line) > 2)
            score -= 4;
        if (unit.hint.headingLevel > 0)
            score += 4 - std::min(unit.hint.headingLevel, 3);
        return score;
    }

    /// The next line goes on with the sentence.
    bool runsOn(qsizetype unit) const
    {
        return unit + 1 < m_units.size() && m_units[unit + 1].blankLines == 0
            && !startsWithCapital(m_units[unit + 1].in(m_text));
    }

    /// A page that opens with a date or source has them above its titles.
    bool signalsLead() const { return m_units.first().kind == PageUnit::Kind::Signal; }

    int leadScore(const PageRun& run, qsizetype unit) const
    {
        return unit > run.first && m_units[unit - 1].kind == PageUnit::Kind::Signal ? 3 : 0;
    }

    int followScore(const PageRun& run, qsizetype unit, bool signalsFollow) const
    {
        qsizetype signal = unit + 1;
        while (signal < run.end && m_units[signal].kind != PageUnit::Kind::Signal)
            ++signal;
        int score = signal < run.end || signalsFollow ? 2 : 0;
        score -= static_cast<int>(std::clamp(signal - unit - 2, qsizetype{0}, qsizetype{4}));
        if (signal < run.end && signal - unit == m_titleDistance)
            score += 1;
        return score;
    }

    /// With a capital, or a name like "eBay".
    static bool startsAsTitle(QStringView line)
    {
        return startsWithCapital(line) || (line.size() > 1 && line[1].isUpper());
    }

    /// Of several short lines the title is the one that the text goes on to tell; the last lines of
    /// the article before are not.
    int toldScore(const PageRun& run, qsizetype unit) const
    {
        const QStringView ahead = m_text.sliced(m_units[run.end - 1].span.end);
        return std::min(wordsToldAgain(m_units[unit].in(m_text), ahead), 4) / 2;
    }

    int titleScore(const PageRun& run, qsizetype unit, bool signalsFollow) const
    {
        if (m_units[unit].kind != PageUnit::Kind::Short
            || !startsAsTitle(m_units[unit].in(m_text))) {
            return noTitle;
        }
        if (runsOn(unit))
            return noTitle;
        int score = shapeScore(m_units[unit]);
        score += signalsLead() ? leadScore(run, unit) : followScore(run, unit, signalsFollow);
        const bool first = unit == run.first;
        if (m_found.isWide(m_units[unit]) && unit > run.first)
            score += 1;
        else if (first)
            score += 1;
        if (unit > run.first && m_units[unit - 1].kind == PageUnit::Kind::Separator)
            score += 2;
        return score;
    }

    QStringView m_text;
    const QList<PageUnit>& m_units;
    QHash<QStringView, int> m_repeats; ///< of short lines
    PageRuns m_found;
    qsizetype m_titleDistance = -1; ///< -1 when not known
};

} // namespace

PageRuns findRuns(QStringView text, const QList<PageUnit>& units)
{
    return RunReader(text, units).read();
}

} // namespace careo
