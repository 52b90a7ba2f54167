#include "core/dates/DateWords.h"

#include <array>

namespace careo
{

namespace
{

using Precision = EdtfDate::Precision;

// What the words of a language ask of the code: `%1` is the date.
struct DateLanguage {
    QStringView day; ///< %1 day, %2 month, %3 year
    QStringView firstDay; ///< of a month
    QStringView month; ///< %1 month, %2 year
    QStringView season; ///< %1 season, %2 year
    QStringView decade;
    QStringView century;
    QStringView about;
    QStringView uncertain;
    QStringView before;
    QStringView after;
    QStringView from; ///< before the start of an interval
    QStringView to; ///< between its ends
    std::array<QStringView, 4> seasons; ///< spring to winter
};

constexpr DateLanguage english{u"%1 %2 %3", u"%1 %2 %3", u"%1 %2", u"%1 %2", u"the %1s",
    u"the %1 century", u"about %1", u"%1 (uncertain)", u"before ", u"after ", u"", u" to ",
    {u"spring", u"summer", u"autumn", u"winter"}};

constexpr DateLanguage spanish{u"%1 de %2 de %3", u"%1 de %2 de %3", u"%1 de %2", u"%1 de %2",
    u"la d\u00e9cada de %1", u"el siglo %1", u"hacia %1", u"%1 (incierto)", u"antes de ",
    u"despu\u00e9s de ", u"de ", u" a ", {u"primavera", u"verano", u"oto\u00f1o", u"invierno"}};

constexpr DateLanguage french{u"%1 %2 %3", u"%1er %2 %3", u"%1 %2", u"%1 %2", u"les ann\u00e9es %1",
    u"le %1e si\u00e8cle", u"vers %1", u"%1 (incertain)", u"avant ", u"apr\u00e8s ", u"de ",
    u" \u00e0 ", {u"printemps", u"\u00e9t\u00e9", u"automne", u"hiver"}};

QString filled(QStringView pattern, const QString& a)
{
    return pattern.toString().arg(a);
}

QString roman(int number)
{
    constexpr std::array<std::pair<int, QStringView>, 9> parts{{{100, u"C"}, {90, u"XC"},
        {50, u"L"}, {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString text;
    for (const auto& [value, letters] : parts) {
        for (; number >= value; number -= value)
            text += letters;
    }
    return text;
}

QString englishOrdinal(int number)
{
    constexpr std::array<QStringView, 4> endings{u"th", u"st", u"nd", u"rd"};
    const bool isTeen = number / 10 % 10 == 1;
    const int last = number % 10;
    return QString::number(number)
        + endings[isTeen || last > 3 ? 0 : static_cast<size_t>(last)].toString();
}

class DateWriter
{
public:
    explicit DateWriter(const QLocale& locale)
        : m_locale(locale)
        , m_language(locale.language() == QLocale::Spanish ? spanish
                  : locale.language() == QLocale::French   ? french
                                                           : english)
    {
    }

    [[nodiscard]] QString words(const EdtfDate& date) const
    {
        if (date.precision() != Precision::Interval)
            return marked(date, false);
        const QString text = date.toString();
        const qsizetype slash = text.indexOf(QLatin1Char('/'));
        const EdtfDate start = end(text.left(slash));
        const EdtfDate last = end(text.mid(slash + 1));
        if (date.isOpenStart())
            return joined(m_language.before, last);
        if (date.isOpenEnd())
            return joined(m_language.after, start);
        if (m_language.from.isEmpty())
            return marked(start, false) + m_language.to.toString() + marked(last, false);
        return joined(m_language.from, start) + joined(m_language.to, last);
    }

private:
    [[nodiscard]] static EdtfDate end(const QString& text)
    {
        return EdtfDate::parse(text).value_or(EdtfDate());
    }

    [[nodiscard]] QString year(const EdtfDate& date) const
    {
        return QString::number(date.toString().left(4).toInt());
    }

    [[nodiscard]] QString monthName(int month) const
    {
        const QString name = m_locale.standaloneMonthName(month);
        return name.isEmpty() ? QLocale::c().standaloneMonthName(month) : name;
    }

    [[nodiscard]] QString bare(const EdtfDate& date) const;
    [[nodiscard]] QString article(const EdtfDate& date) const;
    [[nodiscard]] QString marked(const EdtfDate& date, bool withArticle) const;
    [[nodiscard]] QString joined(QStringView preposition, const EdtfDate& date) const;

    QLocale m_locale;
    const DateLanguage& m_language;
};

QString DateWriter::bare(const EdtfDate& date) const
{
    const QDate first = date.first();
    const bool isEnglish = &m_language == &english;
    switch (date.precision()) {
    case Precision::Day:
        return (first.day() == 1 ? m_language.firstDay : m_language.day)
            .toString()
            .arg(QString::number(first.day()), monthName(first.month()), year(date));
    case Precision::Month:
        return m_language.month.toString().arg(monthName(first.month()), year(date));
    case Precision::Season: {
        const QStringView season = m_language.seasons[static_cast<size_t>(first.month() / 3 - 1)];
        return m_language.season.toString().arg(season.toString(), year(date));
    }
    case Precision::Year:
        return year(date);
    case Precision::Decade:
        return filled(m_language.decade, QString::number(date.last().year() / 10 * 10));
    case Precision::Century: {
        const int century = date.last().year() / 100 + 1;
        return filled(m_language.century, isEnglish ? englishOrdinal(century) : roman(century));
    }
    case Precision::Unknown:
    case Precision::Interval:
        break;
    }
    return {};
}

// What stands before the date within a sentence; decades and centuries bring their own.
QString DateWriter::article(const EdtfDate& date) const
{
    const bool isDay = date.precision() == Precision::Day;
    if (&m_language == &english || (!isDay && date.precision() != Precision::Season))
        return {};
    const int season = date.first().month() / 3; // 1 spring to 4 winter
    if (&m_language == &spanish)
        return !isDay && season == 1 ? QStringLiteral("la ") : QStringLiteral("el ");
    return isDay || season == 1 ? QStringLiteral("le ") : QStringLiteral("l\u2019");
}

QString DateWriter::marked(const EdtfDate& date, bool withArticle) const
{
    QString text = bare(date);
    if (withArticle || date.isApproximate())
        text.prepend(article(date));
    if (date.isApproximate())
        text = filled(m_language.about, text);
    if (date.isUncertain())
        text = filled(m_language.uncertain, text);
    return text;
}

QString DateWriter::joined(QStringView preposition, const EdtfDate& date) const
{
    QString text = preposition.toString() + marked(date, true);
    constexpr std::array<std::array<QStringView, 2>, 4> contractions{{{u"de le ", u"du "},
        {u"\u00e0 le ", u"au "}, {u"de les ", u"des "}, {u"\u00e0 les ", u"aux "}}};
    if (&m_language == &french) {
        for (const auto& [apart, together] : contractions)
            text.replace(apart.toString(), together.toString());
    } else if (&m_language == &spanish) {
        text.replace(QStringLiteral("de el "), QStringLiteral("del "));
        text.replace(QStringLiteral(" a el "), QStringLiteral(" al "));
    }
    return text;
}

} // namespace

QString dateInWords(const EdtfDate& date, const QLocale& locale)
{
    return DateWriter(locale).words(date);
}

} // namespace careo
