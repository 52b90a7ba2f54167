#include "core/dates/TemporalExpressions.h"

#include <QTest>

using namespace careo;
using namespace Qt::StringLiterals;

using Kind = TemporalExpression::Kind;
using Basis = TemporalExpression::Basis;

namespace
{

EdtfDate edtf(const QString& text)
{
    return EdtfDate::parse(text).value();
}

/// "late 2005=2005; A day later=2005-12-09", without what is no date or range.
QString datesIn(const QString& text, const QString& language, const QString& published)
{
    QStringList dates;
    for (const TemporalExpression& found :
        findTemporalExpressions(text, language, edtf(published))) {
        if (found.kind == Kind::Date || found.kind == Kind::Range)
            dates << found.passage.in(text).toString() + u'=' + found.value.toString();
    }
    return dates.join(u"; "_s);
}

void row(const char* name, const char* text, const char* published, const char* expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(published)
                        << QString::fromUtf8(expected);
}

} // namespace

class tst_TemporalExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_data();
    void english();
    void spanish_data();
    void spanish();
    void french_data();
    void french();
    void kinds_data();
    void kinds();
    void noDates_data();
    void noDates();
    void imprecisePublication_data();
    void imprecisePublication();
    void badDates_data();
    void badDates();
    void bounds_data();
    void bounds();
    void numericOrderIsLearned_data();
    void numericOrderIsLearned();
    void basis();
    void positionsOutsideTheBasicPlane();
    void languageFromTheText();
    void oddTexts_data();
    void oddTexts();
};

namespace
{

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("expected");
}

void compareDates(const QString& language)
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, expected);
    QCOMPARE(datesIn(text, language, published), expected);
}

} // namespace

void tst_TemporalExpressions::english_data()
{
    columns();
    row("full", "Arrested on Dec. 8, 2005, on a road.", "", "Dec. 8, 2005=2005-12-08");
    row("weekday", "On Sunday January 8, 2012, I met her.", "",
        "Sunday January 8, 2012=2012-01-08");
    row("day first", "They left on 9 December 2005.", "", "9 December 2005=2005-12-09");
    row("month", "Arrested in December 2005 at a ranch.", "", "December 2005=2005-12");
    row("year", "A judge convicted her in 2008.", "", "2008=2008");
    row("part of a year", "Arrested in late 2005.", "", "late 2005=2005");
    row("middle", "It began in mid-2010.", "", "mid-2010=2010");
    row("circa", "It was built circa 1890.", "", "circa 1890=1890~");
    row("decade", "In the 1990s he taught.", "", "the 1990s=199X");
    row("century", "A house of the 19th century.", "", "the 19th century=18XX");
    row("season", "In the summer of 2005 he left.", "", "the summer of 2005=2005-22");
    row("quarter", "Sales in the third quarter of 2011 fell.", "",
        "the third quarter of 2011=2011-07/2011-09");
    row("months with one year", "It ran between March and May 2011.", "",
        "between March and May 2011=2011-03/2011-05");
    row("days of a month", "From May 3 to 5, 2011, they met.", "",
        "From May 3 to 5, 2011=2011-05-03/2011-05-05");
    row("span of years", "Governor 2005-2008.", "", "2005-2008=2005/2008");
    row("two days", "On May 3 and 5, 2011 he called.", "", "May 3=2011-05-03; 5, 2011=2011-05-05");
    row("weekdays", "They met from Monday to Friday.", "2012-05-31",
        "from Monday to Friday=2012-05-21/2012-05-25");
    row("same weekday", "He said here Thursday that it was over.", "2012-05-31",
        "Thursday=2012-05-31");
    row("last weekday", "She turned 37 last Thursday.", "2012-05-31", "last Thursday=2012-05-24");
    row("announced weekday", "The court will meet on Monday.", "2012-05-31", "Monday=2012-06-04");
    row("month behind", "The court rejected it in March.", "2012-05-31", "March=2012-03");
    row("month ahead", "The case will be decided in August.", "2012-05-31", "August=2012-08");
    row("month of the year before", "He was freed in December.", "2012-01-13", "December=2011-12");
    row("day of a month", "On March 21, she was one of two.", "2012-05-31", "March 21=2012-03-21");
    row("earlier", "She told a paper earlier this month.", "2012-05-22",
        "earlier this month=2012-05");
    row("last year", "He left last year.", "2012-05-22", "last year=2011");
    row("ago", "He left two years ago and three days ago.", "2012-05-22",
        "two years ago=2010; three days ago=2012-05-19");
    row("that year", "She was held in 1989. In July of that year he left.", "2020-03-25",
        "1989=1989; July of that year=1989-07");
    row("date in front", "In April, the police shut it.", "2021-02-15", "April=2020-04");
    row("number in two words", "He left twenty-five years ago, not two hundred years ago.",
        "2012-05-22", "twenty-five years ago=1987");
    row("yesterday", "He came yesterday morning.", "2012-05-01", "yesterday morning=2012-04-30");
    row("a day later", "It was Dec. 8, 2005. A day later, agents came.", "2012-05-31",
        "Dec. 8, 2005=2005-12-08; A day later=2005-12-09");
    row("following day", "It was Dec. 31, 2005. The following day was calm.", "",
        "Dec. 31, 2005=2005-12-31; The following day=2006-01-01");
    row("month just named", "On Dec. 8, 2005 she was held. On Dec. 9 it was shown.", "2012-05-31",
        "Dec. 8, 2005=2005-12-08; Dec. 9=2005-12-09");
    row("was to", "He was to meet her Monday morning.", "1998-03-08", "Monday morning=1998-03-09");
    row("said", "The deadline is near, officials said Saturday.", "1998-03-12",
        "Saturday=1998-03-07");
    row("half of a year", "It fell in the first half of 2011.", "",
        "the first half of 2011=2011-01/2011-06");
    row("hundreds", "Built in the 1800s, burnt in the 1900s.", "",
        "the 1800s=18XX; the 1900s=190X");
    row("time before a day", "He fell at 3:30 p.m. on Thursday.", "2012-05-31",
        "at 3:30 p.m. on Thursday=2012-05-31");
    row("days and a month", "The meeting of 10-12 May 2011.", "",
        "10-12 May 2011=2011-05-10/2011-05-12");
    row("evening of that day", "It was Dec. 8, 2005. That evening he left.", "",
        "Dec. 8, 2005=2005-12-08; That evening=2005-12-08");
    row("week before that", "It was Dec. 8, 2005. A week before that he left.", "",
        "Dec. 8, 2005=2005-12-08; A week before that=2005-12-01");
    row("year before a quarter", "In the third quarter of 1989 it earned more than a year earlier.",
        "", "the third quarter of 1989=1989-07/1989-09; a year earlier=1988");
    row("order of its own dates", "On 31/05/2012 he spoke; on 03/04/2012 he left.", "",
        "31/05/2012=2012-05-31; 03/04/2012=2012-04-03");
    row("weekday tells the year", "He died on Friday, December 9.", "2012-05-31",
        "Friday, December 9=2011-12-09");
}

void tst_TemporalExpressions::english()
{
    compareDates(u"en"_s);
}

void tst_TemporalExpressions::spanish_data()
{
    columns();
    row("full", "Fue detenida el 9 de diciembre de 2005.", "",
        "el 9 de diciembre de 2005=2005-12-09");
    row("past", "El juez falló el pasado 9 de diciembre.", "2012-03-01",
        "el pasado 9 de diciembre=2011-12-09");
    row("range", "Del 3 al 5 de mayo de 2011 hubo paro.", "",
        "Del 3 al 5 de mayo de 2011=2011-05-03/2011-05-05");
    row("months", "Ocurrió entre marzo y mayo de 2011.", "",
        "entre marzo y mayo de 2011=2011-03/2011-05");
    row("ago", "Salió hace tres días.", "2012-05-31", "hace tres días=2012-05-28");
    row("last year", "El año pasado salió.", "2012-05-31", "El año pasado=2011");
    row("decade", "En los años 90 vivió allí.", "", "los años 90=199X");
    row("century", "Una casa del siglo XIX.", "", "del siglo XIX=18XX");
    row("part of a year", "Llegó a finales de 2005.", "", "a finales de 2005=2005");
    row("weekday", "El lunes pasado dijo que no.", "2012-05-31", "El lunes pasado=2012-05-28");
    row("tomorrow and morning", "Mañana viernes, por la mañana.", "2012-05-31",
        "Mañana viernes=2012-06-01");
    row("next day", "Fue el 8 de diciembre de 2005. Al día siguiente salió.", "",
        "el 8 de diciembre de 2005=2005-12-08; Al día siguiente=2005-12-09");
    row("two days", "El 3 y el 5 de mayo de 2011 llamó.", "",
        "El 3=2011-05-03; 5 de mayo de 2011=2011-05-05");
    row("event as anchor", "Fue en mayo de 2005. Dos días antes de la boda salió.", "",
        "mayo de 2005=2005-05");
    row("weekday in brackets", "Vuelve mañana (miércoles).", "2022-05-03",
        "mañana (miércoles)=2022-05-04");
    row("conditional", "Habría sido hecha en febrero.", "2022-05-11", "febrero=2022-02");
    row("numeric", "Firmado el 03/04/2012.", "", "03/04/2012=2012-04-03");
    row("this weekday and its day", "La vista será este miércoles 4 de mayo.", "2022-05-03",
        "este miércoles 4 de mayo=2022-05-04");
    row("last month by name", "Cayó el pasado septiembre.", "2000-11-20",
        "el pasado septiembre=2000-09");
    row("hour of a day", "Fue a las 15.30 horas del martes.", "2012-05-31",
        "a las 15.30 horas del martes=2012-05-29");
    row("the nineties", "En los 90, no; llegaron los 80 soldados.", "", "los 90=199X");
    row("half of a year", "Subió en el segundo semestre de 2011.", "",
        "el segundo semestre de 2011=2011-07/2011-12");
    row("name", "Julio César salió en julio.", "2012-05-31", "julio=2012-07");
    row("verb of the future", "El viernes irá.", "2012-05-31", "El viernes=2012-06-01");
}

void tst_TemporalExpressions::spanish()
{
    compareDates(u"es"_s);
}

void tst_TemporalExpressions::french_data()
{
    columns();
    row("full", "Arrêtée le 8 décembre 2005.", "", "le 8 décembre 2005=2005-12-08");
    row("first", "Le 1er mars 2012, elle parla.", "", "Le 1er mars 2012=2012-03-01");
    row("range", "Du 3 au 5 mai, ils ont voté.", "2012-05-31",
        "Du 3 au 5 mai=2012-05-03/2012-05-05");
    row("weekday", "Il a parlé jeudi dernier.", "2012-05-31", "jeudi dernier=2012-05-24");
    row("ago", "Elle est partie il y a deux ans.", "2012-05-31", "il y a deux ans=2010");
    row("eve", "Le 8 décembre 2005, il dit non. La veille, il était là.", "",
        "Le 8 décembre 2005=2005-12-08; La veille=2005-12-07");
    row("day after", "Le 8 décembre 2005, il dit non. Le lendemain, il partit.", "",
        "Le 8 décembre 2005=2005-12-08; Le lendemain=2005-12-09");
    row("event as anchor", "Le 8 décembre 2005, six mois après cette histoire.", "",
        "Le 8 décembre 2005=2005-12-08");
    row("decade", "Dans les années 90, il vivait là.", "", "les années 90=199X");
    row("century", "Une maison du XIXe siècle.", "", "du XIXe siècle=18XX");
    row("part of a year", "Arrivée fin 2005.", "", "fin 2005=2005");
    row("today", "Il arrive aujourd’hui.", "2012-05-31", "aujourd’hui=2012-05-31");
    row("numbers of two words", "Dans les années soixante-dix, il vivait là.", "",
        "les années soixante-dix=197X");
    row("last night", "La nuit dernière, il a neigé.", "2012-05-31", "La nuit dernière=2012-05-30");
    row("half of a year", "Au second semestre 2011, tout baissa.", "",
        "Au second semestre 2011=2011-07/2011-12");
    row("hardly a week", "Il niait il y a à peine une semaine.", "2002-05-21",
        "il y a à peine une semaine=2002-05-14");
    row("summer", "L'été 2005 a été chaud.", "", "L'été 2005=2005-22");
}

void tst_TemporalExpressions::french()
{
    compareDates(u"fr"_s);
}

void tst_TemporalExpressions::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("duration") << u"They talked for three weeks."_s << u"en"_s << Kind::Duration;
    QTest::newRow("sentence") << u"A 98-year term."_s << u"en"_s << Kind::Duration;
    QTest::newRow("set") << u"He came every Monday."_s << u"en"_s << Kind::Set;
    QTest::newRow("reference") << u"He is now free."_s << u"en"_s << Kind::Reference;
    QTest::newRow("no anchor") << u"A day later, agents came."_s << u"en"_s << Kind::Reference;
    QTest::newRow("some Sunday") << u"It was on a Sunday."_s << u"en"_s << Kind::Reference;
    QTest::newRow("los lunes") << u"Viene los lunes."_s << u"es"_s << Kind::Set;
    QTest::newRow("duración") << u"Habló durante tres semanas."_s << u"es"_s << Kind::Duration;
    QTest::newRow("cada") << u"Viene cada lunes."_s << u"es"_s << Kind::Set;
    QTest::newRow("durée") << u"Pendant trois semaines."_s << u"fr"_s << Kind::Duration;
    QTest::newRow("time of day") << u"It was at 10:35 a.m."_s << u"en"_s << Kind::Reference;
    QTest::newRow("the year") << u"Profit for the year fell."_s << u"en"_s << Kind::Reference;
    QTest::newRow("weeks") << u"It took weeks."_s << u"en"_s << Kind::Duration;
    QTest::newRow("hora") << u"Empezó a las 20.30 horas."_s << u"es"_s << Kind::Reference;
    QTest::newRow("por la tarde") << u"Viene por la tarde."_s << u"es"_s << Kind::Reference;
    QTest::newRow("heure") << u"Il parla à 20h30."_s << u"fr"_s << Kind::Reference;
    QTest::newRow("longtemps") << u"Il a parlé longtemps."_s << u"fr"_s << Kind::Duration;
    QTest::newRow("veille") << u"La veille, il pleuvait."_s << u"fr"_s << Kind::Reference;
}

void tst_TemporalExpressions::kinds()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(Kind, kind);
    const auto found = findTemporalExpressions(text, language, edtf(u"2012"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, kind);
    QVERIFY(found.first().value.isUnknown());
    QVERIFY(found.first().confidence <= 0.3);
}

void tst_TemporalExpressions::noDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("May") << u"Theresa May said so. May agreed."_s;
    QTest::newRow("may") << u"It may rain, and that may hurt."_s;
    QTest::newRow("march") << u"They march on the capital, a long march."_s;
    QTest::newRow("second") << u"The second witness waited a second."_s;
    QTest::newRow("age") << u"A 57-year-old man, aged 61."_s;
    QTest::newRow("price") << u"It cost $2005 or 1999 euros."_s;
    QTest::newRow("telephone") << u"Call +33 1 2005 2010 or 138-2010-2015."_s;
    QTest::newRow("count") << u"About 2000 people came."_s;
    QTest::newRow("name") << u"April Jones met June Smith."_s;
    QTest::newRow("far years") << u"In 999 and in 2150."_s;
}

void tst_TemporalExpressions::noDates()
{
    QFETCH(QString, text);
    QCOMPARE(datesIn(text, u"en"_s, u"2012-05-31"_s), QString());
}

void tst_TemporalExpressions::imprecisePublication_data()
{
    columns();
    row("weekday", "She turned 37 last Thursday.", "2011-11", "last Thursday=");
    row("yesterday", "He came yesterday.", "2011-11", "yesterday=");
    row("today", "He came today.", "2011-11", "today=2011-11");
    row("month", "The court agreed in March.", "2011-11", "March=2011-03");
    row("day of a month", "The Feb. 10 ruling was theirs.", "2011-11", "Feb. 10=2011-02-10");
    row("last month", "He left last month.", "2011", "last month=");
    row("last year", "He left last year.", "2011", "last year=2010");
    row("month in a year", "The court agreed in March.", "2011", "March=");
    row("nothing known", "He left last year, in March.", "", "last year=; March=");
}

void tst_TemporalExpressions::imprecisePublication()
{
    compareDates(u"en"_s);
}

void tst_TemporalExpressions::badDates_data()
{
    columns();
    row("no such day", "On 31 February 2012 he fell.", "2012-05-31", "31 February 2012=");
    row("no such month", "On 13/13/2012 he fell.", "2012-05-31", "");
    row("in digits", "On 31/02/2012 he fell.", "2012-05-31", "31/02/2012=");
    row("either first", "On 03/04/2012 he fell.", "2012-05-31", "03/04/2012=");
    row("scanner", "On Dec. 8, 2O05 he fell.", "2012-05-31", "Dec. 8, 2O05=");
    row("day of a scanner", "On l2 May 2005 he fell.", "2012-05-31", "l2 May 2005=");
    row("short year of an old man", "On 3/4/98 he fell.", "2012-05-31", "3/4/98=");
    row("counts after a month", "In May, 2150 people came; on May 8, 500 left.", "2012-05-31",
        "May=2012-05; May 8=2012-05-08");
    row("backwards days", "From May 9 to May 3, 2011 he slept.", "2012-05-31",
        "From May 9 to May 3, 2011=");
    row("before years", "He was born on 8 May 987, in 987.", "2012-05-31", "8 May 987=");
    row("after years", "It ends in 2150, on May 8, 2150.", "2012-05-31", "May 8, 2150=");
    row("backwards", "From 2008 to 2005 he ruled.", "2012-05-31", "From 2008 to 2005=");
}

void tst_TemporalExpressions::badDates()
{
    compareDates(u"en"_s);
}

void tst_TemporalExpressions::bounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("since") << u"Held since 2005."_s << u"en"_s << u"2005"_s << u"2005/.."_s;
    QTest::newRow("by") << u"Freed by 2010."_s << u"en"_s << u"2010"_s << u"../2010"_s;
    QTest::newRow("part") << u"Held since late 2005."_s << u"en"_s << u"2005"_s << u"2005/.."_s;
    QTest::newRow("in") << u"Held in 2005."_s << u"en"_s << u"2005"_s << u"2005"_s;
    QTest::newRow("range") << u"From 2005 until 2008."_s << u"en"_s << u"2005/2008"_s
                           << u"2005/2008"_s;
    QTest::newRow("week") << u"Not since last week."_s << u"en"_s << u"2012-05-21/2012-05-27"_s
                          << u"2012-05-21/.."_s;
    QTest::newRow("desde") << u"Preso desde mayo de 2005."_s << u"es"_s << u"2005-05"_s
                           << u"2005-05/.."_s;
    QTest::newRow("a partir") << u"Rige a partir del 3 de mayo de 2005."_s << u"es"_s
                              << u"2005-05-03"_s << u"2005-05-03/.."_s;
    QTest::newRow("hasta") << u"Preso hasta finales de 2010."_s << u"es"_s << u"2010"_s
                           << u"../2010"_s;
    QTest::newRow("depuis") << u"Ici depuis 2003."_s << u"fr"_s << u"2003"_s << u"2003/.."_s;
    QTest::newRow("jusqu'en") << u"Ici jusqu'en 2010."_s << u"fr"_s << u"2010"_s << u"../2010"_s;
    QTest::newRow("d'ici") << u"Il part d'ici 2015."_s << u"fr"_s << u"2015"_s << u"../2015"_s;
}

void tst_TemporalExpressions::bounds()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto found = findTemporalExpressions(text, language, edtf(u"2012-05-31"_s));
    QCOMPARE(found.size(), 1);
    QTEST(found.first().value.toString(), "value");
    QTEST(found.first().meaning().toString(), "meaning");
}

void tst_TemporalExpressions::numericOrderIsLearned_data()
{
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day first") << u"Printed 31/05/2012, again 14-06-2012."_s << u"2012-04-03"_s;
    QTest::newRow("month first") << u"Printed 05/31/2012."_s << u"2012-03-04"_s;
    QTest::newRow("both") << u"Printed 05/31/2012 and 31/05/2012."_s << QString();
    QTest::newRow("neither") << u"Printed 05/06/2012, no. 31/2012, 1/31."_s << QString();
}

void tst_TemporalExpressions::numericOrderIsLearned()
{
    QFETCH(QString, outlet);
    NumericOrderCount count;
    count.add(outlet);
    const auto found
        = findTemporalExpressions(u"He left on 03/04/2012.", u"en"_s, EdtfDate(), count.order());
    QCOMPARE(found.size(), 1);
    QTEST(found.first().value.toString(), "expected");
}

void tst_TemporalExpressions::basis()
{
    const QString text = u"It was Dec. 8, 2005. A day later he went. He left last year."_s;
    const auto found = findTemporalExpressions(text, u"en"_s, edtf(u"2012-05-31"_s));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].basis, Basis::None);
    QCOMPARE(found[1].basis, Basis::EarlierExpression);
    QCOMPARE(found[1].basisPassage, found[0].passage);
    QCOMPARE(found[2].basis, Basis::Publication);
    QVERIFY(found[0].confidence > found[1].confidence);
}

void tst_TemporalExpressions::positionsOutsideTheBasicPlane()
{
    const QString text = u"\U0001F600\U0001F600 in 2005"_s;
    const auto found = findTemporalExpressions(text, u"en"_s, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().passage, (Passage{8, 12}));
}

void tst_TemporalExpressions::languageFromTheText()
{
    QCOMPARE(datesIn(u"La policía llegó a la casa el 9 de mayo de 2005 y se fue."_s, {}, {}),
        u"el 9 de mayo de 2005=2005-05-09"_s);
    QCOMPARE(datesIn(u"Le juge est dans la ville, au palais, le 9 mai 2005."_s, {}, {}),
        u"le 9 mai 2005=2005-05-09"_s);
    QCOMPARE(datesIn(u"The judge was in the city on 9 May 2005."_s, u"de"_s, {}),
        u"9 May 2005=2005-05-09"_s);
}

void tst_TemporalExpressions::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("marks") << u"...,,,---'''///"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u" 2005"_s;
    QTest::newRow("digits") << u"1/2/3/4/5/6.7.8.9-0-0 12345678901234567890"_s;
    QTest::newRow("cut off") << u"from May 3 to"_s;
    QTest::newRow("openings") << u"from from between the the last last next year ' s"_s;
    QTest::newRow("zero") << u"0 0000 00/00/0000 '00s"_s;
}

void tst_TemporalExpressions::oddTexts()
{
    QFETCH(QString, text);
    for (const QString& language : {u"en"_s, u"es"_s, u"fr"_s}) {
        qsizetype last = 0;
        for (const TemporalExpression& found :
            findTemporalExpressions(text, language, edtf(u"2012-05-31"_s))) {
            QVERIFY(found.passage.isValidIn(text));
            QVERIFY(found.passage.start >= last);
            last = found.passage.end;
        }
    }
}

QTEST_APPLESS_MAIN(tst_TemporalExpressions)
#include "tst_TemporalExpressions.moc"
