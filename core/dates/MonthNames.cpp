#include "core/dates/MonthNames.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

enum Trait : unsigned {
    None = 0,
    Full = 1,
    OtherWord = 2,
    German = 4,
    English = 8,
    Spanish = 16,
    French = 32
};

struct Name {
    QStringView folded;
    int number;
    unsigned traits = None;
};

// Lower case, without accents; "janner" and "marz" stand for "Jänner" and "März".
constexpr Name months[] = {
    {u"january", 1, Full | English},
    {u"enero", 1, Full | Spanish},
    {u"janvier", 1, Full | French},
    {u"januar", 1, Full | German},
    {u"janner", 1, Full | German},
    {u"janeiro", 1, Full},
    {u"jan", 1, German | English},
    {u"ene", 1, Spanish},
    {u"janv", 1, French},
    {u"february", 2, Full | English},
    {u"febrero", 2, Full | Spanish},
    {u"fevrier", 2, Full | French},
    {u"februar", 2, Full | German},
    {u"fevereiro", 2, Full},
    {u"feb", 2, German | English | Spanish},
    {u"fev", 2, French},
    {u"fevr", 2, French},
    {u"march", 3, Full | English},
    {u"marzo", 3, Full | Spanish},
    {u"mars", 3, Full | French},
    {u"marz", 3, Full | German},
    {u"maerz", 3, Full | German},
    {u"marco", 3, Full},
    {u"mar", 3, English | Spanish},
    {u"mrz", 3, German},
    {u"april", 4, Full | German | English},
    {u"abril", 4, Full | Spanish},
    {u"avril", 4, Full | French},
    {u"apr", 4, German | English},
    {u"abr", 4, Spanish},
    {u"avr", 4, French},
    {u"may", 5, Full | English},
    {u"mayo", 5, Full | Spanish},
    {u"mai", 5, Full | German | French},
    {u"maio", 5, Full},
    {u"june", 6, Full | English},
    {u"junio", 6, Full | Spanish},
    {u"juin", 6, Full | French},
    {u"juni", 6, Full | German},
    {u"junho", 6, Full},
    {u"jun", 6, German | English | Spanish},
    {u"july", 7, Full | English},
    {u"julio", 7, Full | Spanish},
    {u"juillet", 7, Full | French},
    {u"juli", 7, Full | German},
    {u"julho", 7, Full},
    {u"jul", 7, German | English | Spanish},
    {u"juil", 7, French},
    {u"august", 8, Full | German | English},
    {u"agosto", 8, Full | Spanish},
    {u"aout", 8, Full | French},
    {u"aug", 8, German | English},
    {u"ago", 8, OtherWord | Spanish},
    {u"september", 9, Full | German | English},
    {u"septiembre", 9, Full | Spanish},
    {u"setiembre", 9, Full | Spanish},
    {u"septembre", 9, Full | French},
    {u"setembro", 9, Full},
    {u"sept", 9, German | English | Spanish | French},
    {u"sep", 9, German | English | Spanish},
    {u"set", 9, OtherWord},
    {u"october", 10, Full | English},
    {u"octubre", 10, Full | Spanish},
    {u"octobre", 10, Full | French},
    {u"oktober", 10, Full | German},
    {u"outubro", 10, Full},
    {u"oct", 10, English | Spanish | French},
    {u"okt", 10, German},
    {u"out", 10, OtherWord},
    {u"november", 11, Full | German | English},
    {u"noviembre", 11, Full | Spanish},
    {u"novembre", 11, Full | French},
    {u"novembro", 11, Full},
    {u"nov", 11, German | English | Spanish | French},
    {u"december", 12, Full | English},
    {u"diciembre", 12, Full | Spanish},
    {u"decembre", 12, Full | French},
    {u"dezember", 12, Full | German},
    {u"dezembro", 12, Full},
    {u"dec", 12, English | French},
    {u"dic", 12, Spanish},
    {u"dez", 12, German},
};

constexpr Name weekdays[] = {
    {u"monday", 1, Full | English},
    {u"lunes", 1, Full | Spanish},
    {u"lundi", 1, Full | French},
    {u"montag", 1, Full},
    {u"segunda-feira", 1, Full},
    {u"segunda", 1},
    {u"mon", 1, English},
    {u"lun", 1, Spanish | French},
    {u"mo", 1},
    {u"seg", 1},
    {u"tuesday", 2, Full | English},
    {u"martes", 2, Full | Spanish},
    {u"mardi", 2, Full | French},
    {u"dienstag", 2, Full},
    {u"terca-feira", 2, Full},
    {u"terca", 2},
    {u"tue", 2, English},
    {u"tues", 2, English},
    {u"mar", 2, Spanish},
    {u"di", 2},
    {u"ter", 2},
    {u"wednesday", 3, Full | English},
    {u"miercoles", 3, Full | Spanish},
    {u"mercredi", 3, Full | French},
    {u"mittwoch", 3, Full},
    {u"quarta-feira", 3, Full},
    {u"quarta", 3},
    {u"wed", 3, English},
    {u"mie", 3, Spanish},
    {u"mer", 3, French},
    {u"mi", 3},
    {u"qua", 3},
    {u"thursday", 4, Full | English},
    {u"jueves", 4, Full | Spanish},
    {u"jeudi", 4, Full | French},
    {u"donnerstag", 4, Full},
    {u"quinta-feira", 4, Full},
    {u"quinta", 4},
    {u"thu", 4, English},
    {u"thur", 4, English},
    {u"thurs", 4, English},
    {u"jue", 4, Spanish},
    {u"jeu", 4, French},
    {u"do", 4},
    {u"qui", 4},
    {u"friday", 5, Full | English},
    {u"viernes", 5, Full | Spanish},
    {u"vendredi", 5, Full | French},
    {u"freitag", 5, Full},
    {u"sexta-feira", 5, Full},
    {u"sexta", 5},
    {u"fri", 5, English},
    {u"vie", 5, Spanish},
    {u"ven", 5, French},
    {u"fr", 5},
    {u"sex", 5},
    {u"saturday", 6, Full | English},
    {u"sabado", 6, Full | Spanish},
    {u"samedi", 6, Full | French},
    {u"samstag", 6, Full},
    {u"sonnabend", 6, Full},
    {u"sat", 6, English},
    {u"sab", 6, Spanish},
    {u"sam", 6, French},
    {u"sa", 6},
    {u"sunday", 7, Full | English},
    {u"domingo", 7, Full | Spanish},
    {u"dimanche", 7, Full | French},
    {u"sonntag", 7, Full},
    {u"sun", 7, English},
    {u"dom", 7, Spanish},
    {u"dim", 7, French},
    {u"so", 7},
};

constexpr qsizetype longestName = 20;

template <size_t size> const Name* findName(const Name (&names)[size], QStringView word)
{
    if (word.isEmpty() || word.size() > longestName)
        return nullptr;
    const QString key = folded(word);
    const auto found = std::find_if(std::begin(names), std::end(names),
        [&key](const Name& name) { return name.folded == key; });
    return found == std::end(names) ? nullptr : found;
}

unsigned traitOf(QStringView language)
{
    if (language == QLatin1StringView("en"))
        return English;
    if (language == QLatin1StringView("es"))
        return Spanish;
    return language == QLatin1StringView("fr") ? French : None;
}

template <size_t size> QList<CalendarName> namesIn(const Name (&names)[size], QStringView language)
{
    const unsigned trait = traitOf(language);
    QList<CalendarName> found;
    for (const Name& name : names) {
        if ((name.traits & trait) != 0)
            found.append({name.folded, name.number, (name.traits & Full) != 0});
    }
    return found;
}

} // namespace

std::optional<MonthName> monthNamed(QStringView word)
{
    const Name* name = findName(months, word);
    if (!name)
        return std::nullopt;
    // Without its cedilla it is a first name, and a frame in Spanish.
    if (name->folded == QStringView(u"marco") && word.size() == name->folded.size()
        && word[3].toLower() == QLatin1Char('c')) {
        return std::nullopt;
    }
    return MonthName{name->number, (name->traits & Full) != 0, (name->traits & OtherWord) != 0,
        (name->traits & German) != 0};
}

std::optional<WeekdayName> weekdayNamed(QStringView word)
{
    const Name* name = findName(weekdays, word);
    if (!name)
        return std::nullopt;
    return WeekdayName{name->number, (name->traits & Full) != 0};
}

QList<CalendarName> monthNames(QStringView language)
{
    return namesIn(months, language);
}

QList<CalendarName> weekdayNames(QStringView language)
{
    return namesIn(weekdays, language);
}

} // namespace careo
