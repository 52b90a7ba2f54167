#include "core/dates/temporal/Resolver.h"

#include "core/dates/temporal/BoundWords.h"
#include "core/dates/temporal/Calendar.h"
#include "core/dates/temporal/Draft.h"
#include "core/dates/temporal/Tense.h"
#include "core/dates/temporal/YearChoice.h"

namespace careo::temporal
{

namespace
{

using Basis = TemporalExpression::Basis;
using Precision = EdtfDate::Precision;

constexpr double spelledOut = 0.95;
constexpr double yearAlone = 0.85;
constexpr double directed = 0.85;
constexpr double byVerb = 0.8;
constexpr double byTense = 0.7;
constexpr double byAnchor = 0.7;
constexpr double approximate = 0.6;
constexpr double contradictory = 0.4;
constexpr double unresolved = 0.3;
constexpr qsizetype anchorReach = 1500;
constexpr size_t earlierYears = 3;

struct Value {
    EdtfDate date;
    Basis basis = Basis::None;
    double confidence = spelledOut;
    Passage anchor{};
};

class Resolver
{
public:
    Resolver(QStringView text, const TokenList& list, const Language& language,
        const EdtfDate& published)
        : m_text(text)
        , m_list(list)
        , m_language(language)
        , m_published(published)
    {
    }

    QList<TemporalExpression> run(const std::vector<Draft>& drafts)
    {
        for (const Draft& draft : drafts) {
            if (draft.action == Action::DayPair)
                addPair(draft);
            else
                add(draft, passageOf(draft.first, draft.end));
        }
        return m_found;
    }

private:
    [[nodiscard]] Passage passageOf(size_t first, size_t end) const
    {
        return {m_list.tokens[first].start, m_list.tokens[end - 1].end};
    }

    void addPair(const Draft& draft)
    {
        Draft part;
        part.fields = draft.fields;
        part.first = draft.first;
        part.end = draft.end;
        size_t end = draft.secondDay;
        do {
            --end;
        } while (end > draft.first + 1 && !(m_list.tokens[end - 1].senses & maskOf(Sense::Day)));
        add(part, passageOf(draft.first, end));
        part.fields.days[0] = draft.fields.days[1];
        add(part, passageOf(draft.secondDay, draft.end));
    }

    void add(const Draft& draft, const Passage& passage)
    {
        Value value = draft.rangeEnd ? rangeOf(draft) : valueOf(draft);
        if (draft.isApproximate)
            value.date
                = EdtfDate::parse(value.date.toString() + QLatin1Char('~')).value_or(value.date);
        TemporalExpression expression;
        expression.passage = passage;
        expression.kind = kindOf(draft, value.date);
        expression.value = value.date;
        if (draft.action <= Action::Weekend && !draft.rangeEnd)
            expression.bound = boundBefore(draft, m_list, m_language);
        expression.confidence = unresolved;
        if (!value.date.isUnknown()) {
            expression.basis = value.basis;
            expression.basisPassage = value.anchor;
            expression.confidence = value.confidence;
        }
        const bool spellsYear = draft.fields.year != 0 || draft.fields.date >= 0;
        m_found.append(expression);
        m_years.push_back(spellsYear && draft.fields.month != 0 ? draft.fields.month : 0);
    }

    [[nodiscard]] Value valueOf(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        switch (draft.action) {
        case Action::Date:
            return dateValue(draft);
        case Action::DateInYear:
            return dateInYear(draft);
        case Action::DayRange:
            return dayRange(draft);
        case Action::YearRange:
            return {fields.lastYear == 0
                    ? EdtfDate()
                    : spanOf(dateOf(fields.year, 0, 0), dateOf(fields.lastYear, 0, 0))};
        case Action::Numeric:
            return {m_list.dates[static_cast<size_t>(fields.date)]};
        case Action::Quarter:
            return quarterValue(draft);
        case Action::Half:
            return halfValue(draft);
        case Action::Decade:
            return {namedDecade(fields), Basis::None, yearAlone, {}};
        case Action::Century:
            return {centuryOf(fields.ordinal)};
        case Action::AnchorShift:
        case Action::AnchorUnit:
            return anchored(draft);
        default:
            return relativeValue(draft);
        }
    }

    [[nodiscard]] Value relativeValue(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        switch (draft.action) {
        case Action::Deictic:
            return fromPublication(deictic(fields.offset.value_or(draft.value)), directed);
        case Action::Around:
            return fromPublication(unitAround(m_published, fields.unit, draft.value), directed);
        case Action::Shift:
            return shiftValue(draft);
        case Action::Weekend:
            return m_published.precision() == Precision::Day
                ? fromPublication(weekendOf(m_published.first(), draft.value), byTense)
                : Value();
        case Action::Holiday: {
            const int holiday = fields.holiday != 0 ? fields.holiday : draft.value;
            Fields day;
            day.month = holiday / 100;
            day.days[0] = holiday % 100;
            return fromPublication(completed(day, m_published, tense(draft)), byTense);
        }
        default:
            return {};
        }
    }

    [[nodiscard]] Value shiftValue(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        const bool isLength = draft.value == announced && tense(draft) <= 0;
        if (fields.count == 0 || isLength)
            return {};
        // "hace un par de meses": two of them.
        const int number = draft.value == -2 ? 2 : fields.count;
        const int count = draft.value < 0 ? -number : number;
        return fromPublication(
            shifted(m_published, fields.unit, count), fields.count > 2 ? approximate : byTense);
    }

    [[nodiscard]] static Value fromPublication(const EdtfDate& date, double confidence)
    {
        return {date, Basis::Publication, confidence, {}};
    }

    [[nodiscard]] int tense(const Draft& draft) const
    {
        return tenseAround(m_text, m_list, m_language, draft.first, draft.end);
    }

    /// As imprecise as the publication date; beside it only from a known day.
    [[nodiscard]] EdtfDate deictic(int offset) const
    {
        return offset == 0 ? m_published : unitAround(m_published, Unit::Day, offset);
    }

    [[nodiscard]] Value dateValue(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        if (fields.isDamaged)
            return {};
        if (fields.year != 0)
            return spelledDate(fields);
        if (const Value earlier = inYearOfEarlier(draft); !earlier.date.isUnknown())
            return earlier;
        if (draft.value == Past || draft.value == Future)
            return fromPublication(completed(fields, m_published, draft.value * 2), directed);
        const int direction = tense(draft);
        const bool isThisYear = draft.value == Current && fields.weekday == 0;
        if (isThisYear && unitAround(m_published, Unit::Year, 0).precision() == Precision::Year) {
            const int month = fields.season != 0 ? fields.season : fields.month;
            return fromPublication(
                dateOf(m_published.first().year(), month, fields.days[0]), directed);
        }
        if (draft.value == Current && direction == 0)
            return fromPublication(nearestWeekday(fields.weekday), byTense);
        return fromPublication(
            completed(fields, m_published, direction), direction != 0 ? byVerb : byTense);
    }

    /// "este domingo"
    [[nodiscard]] EdtfDate nearestWeekday(int weekday) const
    {
        Fields fields;
        fields.weekday = weekday;
        const EdtfDate past = completed(fields, m_published, Past);
        const EdtfDate future = completed(fields, m_published, Future);
        if (past.isUnknown() || future.isUnknown())
            return {};
        const bool isPastNearer
            = past.first().daysTo(m_published.first()) < m_published.first().daysTo(future.first());
        return isPastNearer ? past : future;
    }

    [[nodiscard]] static Value spelledDate(const Fields& fields)
    {
        const int month = fields.season != 0 ? fields.season : fields.month;
        const EdtfDate date = dateOf(fields.year, month, fields.days[0]);
        const bool isContradictory = fields.weekday != 0 && date.precision() == Precision::Day
            && date.first().dayOfWeek() != fields.weekday;
        const double confidence = isContradictory ? contradictory
            : month == 0                          ? yearAlone
                                                  : spelledOut;
        return {date, Basis::None, confidence, {}};
    }

    /// "Dec. 8, 2005 ... on Dec. 9": the month of a date just before, whose year is spelled out.
    [[nodiscard]] Value inYearOfEarlier(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        if (fields.month == 0 || fields.days[0] == 0 || draft.value != ByTense)
            return {};
        size_t seen = 0;
        for (size_t i = m_years.size(); i > 0 && seen < earlierYears; --i, ++seen) {
            if (m_years[i - 1] != fields.month)
                continue;
            const TemporalExpression& earlier = m_found[static_cast<qsizetype>(i - 1)];
            const EdtfDate date
                = dateOf(earlier.value.first().year(), fields.month, fields.days[0]);
            return {date, Basis::EarlierExpression, byAnchor, earlier.passage};
        }
        return {};
    }

    [[nodiscard]] Value dateInYear(const Draft& draft) const
    {
        if (draft.value == thatYear)
            return dateInThatYear(draft);
        const EdtfDate year = unitAround(m_published, Unit::Year, draft.value);
        if (year.isUnknown())
            return {};
        return fromPublication(
            dateOf(year.first().year(), draft.fields.month, draft.fields.days[0]), directed);
    }

    [[nodiscard]] Value dateInThatYear(const Draft& draft) const
    {
        const TemporalExpression* anchor = anchorFor(Unit::Year, m_list.tokens[draft.first].start);
        if (!anchor)
            return {};
        const EdtfDate date
            = dateOf(anchor->value.first().year(), draft.fields.month, draft.fields.days[0]);
        return {date, Basis::EarlierExpression, byAnchor, anchor->passage};
    }

    [[nodiscard]] Value dayRange(const Draft& draft) const
    {
        Draft end;
        end.first = draft.first;
        end.end = draft.end;
        end.fields = draft.fields;
        end.fields.weekday = 0;
        end.fields.days[0] = draft.fields.days[1];
        Value value = dateValue(end);
        if (value.date.isUnknown())
            return {};
        const QDate last = value.date.first();
        value.date = spanOf(dateOf(last.year(), last.month(), draft.fields.days[0]), value.date);
        return value;
    }

    [[nodiscard]] Value halfValue(const Draft& draft) const
    {
        const int half = draft.fields.ordinal;
        if (draft.fields.year != 0)
            return {halfOf(draft.fields.year, half)};
        const EdtfDate year = unitAround(m_published, Unit::Year, draft.value == -4 ? -1 : 0);
        return year.isUnknown() ? Value()
                                : fromPublication(halfOf(year.first().year(), half), directed);
    }

    [[nodiscard]] Value quarterValue(const Draft& draft) const
    {
        if (draft.fields.year != 0)
            return {quarterOf(draft.fields.year, draft.fields.ordinal)};
        const int back = draft.value == -4 ? -1 : 0;
        const EdtfDate year = unitAround(m_published, Unit::Year, back);
        if (year.isUnknown())
            return {};
        EdtfDate quarter = quarterOf(year.first().year(), draft.fields.ordinal);
        const bool isAhead
            = draft.value == ByTense && quarter.first() > m_published.last() && tense(draft) <= 0;
        if (isAhead)
            quarter = quarterOf(year.first().year() - 1, draft.fields.ordinal);
        return fromPublication(quarter, byTense);
    }

    /// The last date before that is precise enough for `unit`.
    [[nodiscard]] const TemporalExpression* anchorFor(Unit unit, qsizetype start) const
    {
        for (qsizetype i = m_found.size(); i > 0; --i) {
            const TemporalExpression& earlier = m_found[i - 1];
            if (start - earlier.passage.end > anchorReach)
                return nullptr;
            const Precision precision = earlier.value.precision();
            const bool isDate = precision == Precision::Day
                || (precision == Precision::Month && unit >= Unit::Month)
                || (unit >= Unit::Year && !unitAround(earlier.value, Unit::Year, 0).isUnknown());
            if (isDate)
                return &earlier;
        }
        return nullptr;
    }

    [[nodiscard]] Value anchored(const Draft& draft) const
    {
        const Fields& fields = draft.fields;
        const Passage passage = passageOf(draft.first, draft.end);
        const TemporalExpression* anchor = anchorFor(fields.unit, passage.start);
        if (!anchor || fields.count == 0)
            return {};
        const EdtfDate plain
            = spanOf(anchor->value, anchor->value).isUnknown() ? EdtfDate() : anchor->value;
        EdtfDate date;
        if (fields.weekday != 0)
            date = completed(fields, plain, draft.value * 2);
        else if (draft.action == Action::AnchorUnit)
            date = unitAround(plain, fields.unit, draft.value);
        else
            date = shifted(plain, fields.unit, draft.value * fields.count);
        return {date, Basis::EarlierExpression, byAnchor, anchor->passage};
    }

    [[nodiscard]] Value rangeOf(const Draft& draft) const
    {
        const Draft& end = *draft.rangeEnd;
        const Value last = valueOf(end);
        Value first = valueOf(draft);
        // "from December to March": the one before the other.
        if (first.date.isUnknown() || last.date.isUnknown())
            return {};
        if (first.date.first() > last.date.first() && first.basis == Basis::Publication) {
            first.date = draft.action == Action::Date ? completed(draft.fields, last.date, Past)
                                                      : EdtfDate();
        }
        Value value = first.basis == Basis::None ? last : first;
        value.date = spanOf(first.date, last.date);
        value.confidence = std::min(first.confidence, last.confidence);
        return value;
    }

    QStringView m_text;
    const TokenList& m_list;
    const Language& m_language;
    const EdtfDate& m_published;
    QList<TemporalExpression> m_found;
    std::vector<int> m_years; ///< beside m_found: the month that stands with a spelled-out year
};

} // namespace

QList<TemporalExpression> resolveDrafts(const std::vector<Draft>& drafts, QStringView text,
    const TokenList& list, const Language& language, const EdtfDate& published)
{
    return Resolver(text, list, language, published).run(drafts);
}

} // namespace careo::temporal
