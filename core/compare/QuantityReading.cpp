#include "core/compare/QuantityReading.h"

#include "core/base/Folding.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace careo
{

namespace
{

constexpr double vagueness = 0.1; // of an amount with "about"

struct Amount {
    double value = 0;
    QString unit;
    qsizetype start = 0;
    qsizetype end = 0;
};

const QHash<QString, int>& numberWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> table;
        const auto enter = [&table](const char* list, int first, int step) {
            int value = first;
            for (const QString& names : QString::fromLatin1(list).split(u' ')) {
                for (const QString& name : names.split(u'/'))
                    table.insert(name, value);
                value += step;
            }
        };
        enter("two/dos/deux three/tres/trois four/cuatro/quatre five/cinco/cinq six/seis "
              "seven/siete/sept eight/ocho/huit nine/nueve/neuf ten/diez/dix eleven/once/onze "
              "twelve/doce/douze thirteen/trece/treize fourteen/catorce/quatorze "
              "fifteen/quince/quinze sixteen/dieciseis/seize seventeen/diecisiete "
              "eighteen/dieciocho nineteen/diecinueve",
            2, 1);
        enter("twenty/veinte/vingt thirty/treinta/trente forty/cuarenta/quarante "
              "fifty/cincuenta/cinquante sixty/sesenta/soixante seventy/setenta eighty/ochenta "
              "ninety/noventa",
            20, 10);
        enter("hundred/cien/ciento/cent", 100, 1);
        return table;
    }();
    return words;
}

double scaleOf(const QString& word)
{
    if (word == u"thousand" || word == u"mil" || word == u"mille")
        return 1e3;
    if (word.startsWith(u"million") || word.startsWith(u"millon"))
        return 1e6;
    return 1;
}

/// One name for a unit in the three languages; "years", "anos" and "ans" are "year".
QString unitOf(const QString& word)
{
    static const QHash<QString, QString> known = {{QStringLiteral("ano"), QStringLiteral("year")},
        {QStringLiteral("an"), QStringLiteral("year")},
        {QStringLiteral("annee"), QStringLiteral("year")},
        {QStringLiteral("mes"), QStringLiteral("month")},
        {QStringLiteral("moi"), QStringLiteral("month")},
        {QStringLiteral("semana"), QStringLiteral("week")},
        {QStringLiteral("semaine"), QStringLiteral("week")},
        {QStringLiteral("dia"), QStringLiteral("day")},
        {QStringLiteral("jour"), QStringLiteral("day")},
        {QStringLiteral("hora"), QStringLiteral("hour")},
        {QStringLiteral("heure"), QStringLiteral("hour")},
        {QStringLiteral("minuto"), QStringLiteral("minute")},
        {QStringLiteral("persona"), QStringLiteral("person")},
        {QStringLiteral("people"), QStringLiteral("person")},
        {QStringLiteral("personne"), QStringLiteral("person")}};
    QString single = word;
    if (single.endsWith(u"ses") && single.size() > 4)
        single.chop(2);
    else if (single.endsWith(u's') && !single.endsWith(u"ss") && single.size() > 2)
        single.chop(1);
    return known.value(single, single);
}

/// Units of time in days, so that 60 months are 5 years.
double daysIn(const QString& unit)
{
    static const QHash<QString, double> days
        = {{QStringLiteral("year"), 365.25}, {QStringLiteral("month"), 365.25 / 12},
            {QStringLiteral("week"), 7}, {QStringLiteral("day"), 1},
            {QStringLiteral("hour"), 1.0 / 24}, {QStringLiteral("minute"), 1.0 / 1440}};
    return days.value(unit, 0);
}

/// "1,000" and "1.000" are a thousand, "2.5" and "2,5" two and a half.
double figureOf(QString figure)
{
    static const QRegularExpression thousands(QStringLiteral("[.,](?=\\d{3}(?!\\d))"));
    figure.remove(thousands).replace(u',', u'.');
    return figure.toDouble();
}

/// Reads the amounts of a folded text, word by word.
class AmountReader
{
public:
    explicit AmountReader(const QString& text)
    {
        static const QRegularExpression word(QStringLiteral("\\d[\\d.,]*\\d|\\d|[a-z]+|%"));
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            m_words << Word{match.captured(), match.capturedStart(), match.capturedEnd()};
        }
    }

    QList<Amount> read()
    {
        QList<Amount> amounts;
        while (m_next < m_words.size()) {
            if (isNumber(m_words[m_next].text))
                amounts << amount();
            else
                ++m_next;
        }
        return amounts;
    }

private:
    struct Word {
        QString text;
        qsizetype start;
        qsizetype end;
    };

    static bool isNumber(const QString& word)
    {
        return word[0].isDigit() || numberWords().contains(word);
    }

    [[nodiscard]] QString wordAt(qsizetype at) const
    {
        return at < m_words.size() ? m_words[at].text : QString();
    }

    Amount amount()
    {
        const Word& first = m_words[m_next++];
        Amount amount;
        amount.start = first.start;
        amount.value
            = first.text[0].isDigit() ? figureOf(first.text) : numberWords().value(first.text);
        if (!first.text[0].isDigit() && amount.value >= 20 && amount.value < 100)
            amount.value += ones();
        if (const double scale = scaleOf(wordAt(m_next)); scale > 1) {
            amount.value *= scale;
            ++m_next;
        }
        amount.unit = unit();
        amount.end = m_words[m_next - 1].end;
        return amount;
    }

    /// "sixty-five", "sesenta y cinco", "soixante et onze"
    int ones()
    {
        const QString joint = wordAt(m_next);
        const qsizetype at = m_next + (joint == u"y" || joint == u"et" ? 1 : 0);
        const int ones = numberWords().value(wordAt(at), 100);
        if (ones >= 20)
            return 0;
        m_next = at + 1;
        return ones;
    }

    QString unit()
    {
        static const QStringList others{QStringLiteral("and"), QStringLiteral("to"),
            QStringLiteral("or"), QStringLiteral("y"), QStringLiteral("a"), QStringLiteral("o"),
            QStringLiteral("et"), QStringLiteral("ou"), QStringLiteral("in"), QStringLiteral("en"),
            QStringLiteral("later"), QStringLiteral("then"), QStringLiteral("luego"),
            QStringLiteral("puis")};
        const qsizetype at = m_next + (wordAt(m_next) == u"de" ? 1 : 0);
        const QString word = wordAt(at);
        if (word.isEmpty() || isNumber(word) || others.contains(word))
            return {};
        m_next = at + 1;
        return unitOf(word);
    }

    QList<Word> m_words;
    qsizetype m_next = 0;
};

bool hasWord(const QString& text, const char* alternatives)
{
    return QRegularExpression(
        QStringLiteral("(?:^|\\W)(?:%1)(?:\\W|$)").arg(QString::fromLatin1(alternatives)))
        .match(text)
        .hasMatch();
}

/// What the words before a number do to it.
void applyQualifier(Quantity& quantity, const QString& before)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (hasWord(before,
            "at least|more than|over|no less than|al menos|por lo menos|mas de|au moins"
            "|plus de|minimum")) {
        quantity.high = infinity;
    } else if (hasWord(before,
                   "at most|up to|less than|fewer than|under|hasta|menos de|a lo sumo"
                   "|jusqu a|moins de|au plus|maximum")) {
        quantity.low = 0;
    } else if (hasWord(before,
                   "about|around|some|nearly|almost|approximately|roughly|circa|unos"
                   "|unas|alrededor de|cerca de|casi|aproximadamente|environ|pres de"
                   "|quelque|presque")) {
        quantity.isApproximate = true;
        quantity.high = quantity.low * (1 + vagueness);
        quantity.low *= 1 - vagueness;
    }
}

} // namespace

std::optional<Quantity> readQuantity(QStringView text)
{
    const QString plain = folded(text).replace(u'\'', u' ').replace(u'\u2019', u' ');
    const QList<Amount> amounts = AmountReader(plain).read();
    if (amounts.isEmpty())
        return {};
    const Amount& last = amounts.last();
    Quantity quantity{last.value, last.value, last.unit, false, {}};
    const bool isRange = amounts.size() == 2
        && hasWord(
            plain.mid(amounts[0].end, last.start - amounts[0].end), "to|and|y|a|et|or|o|ou|-")
        && !hasWord(plain, "reduced|reducid[ao]s?|reduite?|later|luego|puis|increased|raised");
    for (const Amount& amount : amounts) {
        if (quantity.unit.isEmpty())
            quantity.unit = amount.unit;
    }
    if (isRange) {
        quantity.low = std::min(amounts[0].value, last.value);
        quantity.high = std::max(amounts[0].value, last.value);
    } else {
        const qsizetype before = amounts.size() > 1 ? amounts[amounts.size() - 2].end : 0;
        applyQualifier(quantity, plain.mid(before, last.start - before));
        for (qsizetype i = 0; i + 1 < amounts.size(); ++i) {
            if (amounts[i].unit.isEmpty() || amounts[i].unit == quantity.unit)
                quantity.former << amounts[i].value;
        }
    }
    if (const double days = daysIn(quantity.unit); days > 0) {
        const double years = days / daysIn(QStringLiteral("year"));
        quantity.unit = QStringLiteral("year");
        quantity.low *= years;
        quantity.high *= years;
        for (double& former : quantity.former)
            former *= years;
    }
    return quantity;
}

} // namespace careo
