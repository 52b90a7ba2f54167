#include "core/dates/MonthNames.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <iterator>

namespace careo
{

namespace
{

enum Trait : unsigned { None = 0, Full = 1, OtherWord = 2, German = 4 };

struct Name {
    QStringView folded;
    int number;
    unsigned traits = None;
};

// Lower case, without accents; "janner" and "marz" stand for "Jänner" and "März".
constexpr Name months[] = {
    {u"january", 1, Full},
    {u"enero", 1, Full},
    {u"janvier", 1, Full},
    {u"januar", 1, Full | German},
    {u"janner", 1, Full | German},
    {u"janeiro", 1, Full},
    {u"jan", 1, German},
    {u"ene", 1},
    {u"janv", 1},
    {u"february", 2, Full},
    {u"febrero", 2, Full},
    {u"fevrier", 2, Full},
    {u"februar", 2, Full | German},
    {u"fevereiro", 2, Full},
    {u"feb", 2, German},
    {u"fev", 2},
    {u"fevr", 2},
    {u"march", 3, Full},
    {u"marzo", 3, Full},
    {u"mars", 3, Full},
    {u"marz", 3, Full | German},
    {u"maerz", 3, Full | German},
    {u"marco", 3, Full},
    {u"mar", 3},
    {u"mrz", 3, German},
    {u"april", 4, Full | German},
    {u"abril", 4, Full},
    {u"avril", 4, Full},
    {u"apr", 4, German},
    {u"abr", 4},
    {u"avr", 4},
    {u"may", 5, Full},
    {u"mayo", 5, Full},
    {u"mai", 5, Full | German},
    {u"maio", 5, Full},
    {u"june", 6, Full},
    {u"junio", 6, Full},
    {u"juin", 6, Full},
    {u"juni", 6, Full | German},
    {u"junho", 6, Full},
    {u"jun", 6, German},
    {u"july", 7, Full},
    {u"julio", 7, Full},
    {u"juillet", 7, Full},
    {u"juli", 7, Full | German},
    {u"julho", 7, Full},
    {u"jul", 7, German},
    {u"juil", 7},
    {u"august", 8, Full | German},
    {u"agosto", 8, Full},
    {u"aout", 8, Full},
    {u"aug", 8, German},
    {u"ago", 8, OtherWord},
    {u"september", 9, Full | German},
    {u"septiembre", 9, Full},
    {u"setiembre", 9, Full},
    {u"septembre", 9, Full},
    {u"setembro", 9, Full},
    {u"sept", 9, German},
    {u"sep", 9, German},
    {u"set", 9, OtherWord},
    {u"october", 10, Full},
    {u"octubre", 10, Full},
    {u"octobre", 10, Full},
    {u"oktober", 10, Full | German},
    {u"outubro", 10, Full},
    {u"oct", 10},
    {u"okt", 10, German},
    {u"out", 10, OtherWord},
    {u"november", 11, Full | German},
    {u"noviembre", 11, Full},
    {u"novembre", 11, Full},
    {u"novembro", 11, Full},
    {u"nov", 11, German},
    {u"december", 12, Full},
    {u"diciembre", 12, Full},
    {u"decembre", 12, Full},
    {u"dezember", 12, Full | German},
    {u"dezembro", 12, Full},
    {u"dec", 12},
    {u"dic", 12},
    {u"dez", 12, German},
};

constexpr Name weekdays[] = {
    {u"monday", 1, Full},
    {u"lunes", 1, Full},
    {u"lundi", 1, Full},
    {u"montag", 1, Full},
    {u"segunda-feira", 1, Full},
    {u"segunda", 1},
    {u"mon", 1},
    {u"lun", 1},
    {u"mo", 1},
    {u"seg", 1},
    {u"tuesday", 2, Full},
    {u"martes", 2, Full},
    {u"mardi", 2, Full},
    {u"dienstag", 2, Full},
    {u"terca-feira", 2, Full},
    {u"terca", 2},
    {u"tue", 2},
    {u"tues", 2},
    {u"mar", 2},
    {u"di", 2},
    {u"ter", 2},
    {u"wednesday", 3, Full},
    {u"miercoles", 3, Full},
    {u"mercredi", 3, Full},
    {u"mittwoch", 3, Full},
    {u"quarta-feira", 3, Full},
    {u"quarta", 3},
    {u"wed", 3},
    {u"mie", 3},
    {u"mer", 3},
    {u"mi", 3},
    {u"qua", 3},
    {u"thursday", 4, Full},
    {u"jueves", 4, Full},
    {u"jeudi", 4, Full},
    {u"donnerstag", 4, Full},
    {u"quinta-feira", 4, Full},
    {u"quinta", 4},
    {u"thu", 4},
    {u"thur", 4},
    {u"thurs", 4},
    {u"jue", 4},
    {u"jeu", 4},
    {u"do", 4},
    {u"qui", 4},
    {u"friday", 5, Full},
    {u"viernes", 5, Full},
    {u"vendredi", 5, Full},
    {u"freitag", 5, Full},
    {u"sexta-feira", 5, Full},
    {u"sexta", 5},
    {u"fri", 5},
    {u"vie", 5},
    {u"ven", 5},
    {u"fr", 5},
    {u"sex", 5},
    {u"saturday", 6, Full},
    {u"sabado", 6, Full},
    {u"samedi", 6, Full},
    {u"samstag", 6, Full},
    {u"sonnabend", 6, Full},
    {u"sat", 6},
    {u"sab", 6},
    {u"sam", 6},
    {u"sa", 6},
    {u"sunday", 7, Full},
    {u"domingo", 7, Full},
    {u"dimanche", 7, Full},
    {u"sonntag", 7, Full},
    {u"sun", 7},
    {u"dom", 7},
    {u"dim", 7},
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

} // namespace careo
