#include "core/dates/TemporalExpressions.h"

#include "core/dates/temporal/Resolver.h"

namespace careo
{

namespace
{

constexpr int months = 12;
constexpr int days = 31;

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= QLatin1Char('0')
        && text[at] <= QLatin1Char('9');
}

/// The number of one or two digits that ends before `end`; 0 when there is none.
int numberBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (isDigitAt(text, start - 1))
        --start;
    const qsizetype size = end - start;
    return size == 1 || size == 2 ? text.sliced(start, size).toInt() : 0;
}

bool isYearAt(QStringView text, qsizetype at)
{
    const bool isFour = isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2)
        && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
    return isFour && (text[at] == QLatin1Char('1') || text[at] == QLatin1Char('2'));
}

} // namespace

EdtfDate TemporalExpression::meaning() const
{
    if (bound == Bound::None || value.isUnknown())
        return value;
    const bool isInterval = value.precision() == EdtfDate::Precision::Interval;
    const QDate edge = bound == Bound::After ? value.first() : value.last();
    if (isInterval && !edge.isValid())
        return value;
    const QString plain = isInterval ? edge.toString(Qt::ISODate) : value.toString();
    const QString open
        = bound == Bound::After ? plain + QLatin1String("/..") : QLatin1String("../") + plain;
    return EdtfDate::parse(open).value_or(value);
}

void NumericOrderCount::add(QStringView text)
{
    for (const QChar separator : {QLatin1Char('/'), QLatin1Char('-')}) {
        for (qsizetype at = text.indexOf(separator); at >= 0;
             at = text.indexOf(separator, at + 1)) {
            const int first = numberBefore(text, at);
            qsizetype end = at + 1;
            while (isDigitAt(text, end))
                ++end;
            const int second = numberBefore(text, end);
            const bool isDate = first > 0 && second > 0 && end < text.size()
                && text[end] == separator && isYearAt(text, end + 1);
            if (!isDate)
                continue;
            dayFirst += first > months && first <= days && second <= months ? 1 : 0;
            monthFirst += second > months && second <= days && first <= months ? 1 : 0;
        }
    }
}

NumericOrder NumericOrderCount::order() const
{
    if ((dayFirst == 0) == (monthFirst == 0))
        return NumericOrder::ByLanguage;
    return dayFirst > 0 ? NumericOrder::DayFirst : NumericOrder::MonthFirst;
}

QList<TemporalExpression> findTemporalExpressions(
    QStringView text, const QString& language, const EdtfDate& published, NumericOrder order)
{
    using namespace temporal;
    const Language& spoken = Language::of(language, text);
    NumericOrderCount own;
    own.add(text);
    if (own != NumericOrderCount())
        order = own.order();
    if (order == NumericOrder::ByLanguage)
        order = spoken.grammar().order;
    const TokenList list = tokenize(text, spoken.lexicon(), order);
    std::vector<Draft> drafts = joinDrafts(findDrafts(text, list, spoken), list, spoken);
    return resolveDrafts(drafts, text, list, spoken, published);
}

} // namespace careo
