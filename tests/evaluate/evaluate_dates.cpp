// Measures the finding of dates on sentences with known expressions (shared/data/dates) and on the
// first case's gold: spans that overlap, and spans that overlap with the right value. With --list
// it prints each expression that is missed, wrong or too much.

#include "core/dates/TemporalExpressions.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

using Kind = TemporalExpression::Kind;

struct Expected {
    Passage passage;
    QStringList values; ///< any of them is right; empty when the data names no day, month or year
    bool isDate = false;
};

struct Score {
    int expected = 0;
    int found = 0;
    int overlapping = 0;
    int valued = 0; ///< expected with a day, month or year
    int given = 0; ///< found with a value of those
    int right = 0;

    void add(const Score& other)
    {
        expected += other.expected;
        found += other.found;
        overlapping += other.overlapping;
        valued += other.valued;
        given += other.given;
        right += other.right;
    }
};

bool isOfDayMonthYear(const EdtfDate& date)
{
    return date.precision() == EdtfDate::Precision::Day
        || date.precision() == EdtfDate::Precision::Month
        || date.precision() == EdtfDate::Precision::Year;
}

bool isPlainValue(const QString& value)
{
    static const QRegularExpression plain(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?$"_s);
    return plain.match(value).hasMatch();
}

void note(QTextStream* list, const char* what, const QString& text, const Passage& passage,
    const QString& detail)
{
    if (list)
        *list << what << " [" << passage.in(text) << "] " << detail << "  <- "
              << text.left(160).simplified() << '\n';
}

Score scoreOf(const QString& text, const QList<Expected>& expected,
    const QList<TemporalExpression>& found, QTextStream* list)
{
    Score score;
    score.expected = static_cast<int>(expected.size());
    score.found = static_cast<int>(found.size());
    QList<bool> isTaken(found.size(), false);
    for (const Expected& gold : expected) {
        score.valued += gold.values.isEmpty() ? 0 : 1;
        qsizetype hit = -1;
        for (qsizetype i = 0; i < found.size() && hit < 0; ++i)
            hit = !isTaken[i] && found[i].passage.overlaps(gold.passage) ? i : -1;
        if (hit < 0) {
            note(list, "MISSED", text, gold.passage, gold.values.join(u' '));
            continue;
        }
        isTaken[hit] = true;
        ++score.overlapping;
        const QString value = found[hit].value.toString();
        if (gold.values.isEmpty())
            continue;
        if (gold.values.contains(value))
            ++score.right;
        else
            note(list, value.isEmpty() ? "UNRESOLVED" : "WRONG", text, gold.passage,
                gold.values.join(u' ') + u" != "_s + value);
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        const bool isValued = isOfDayMonthYear(found[i].value);
        const bool hasOtherGold
            = std::any_of(expected.begin(), expected.end(), [&](const Expected& e) {
                  return e.values.isEmpty() && e.passage.overlaps(found[i].passage);
              });
        score.given += isValued && !hasOtherGold ? 1 : 0;
        if (!isTaken[i])
            note(list, "EXTRA", text, found[i].passage, found[i].value.toString());
    }
    return score;
}

double ratio(int a, int b)
{
    return b == 0 ? 0 : static_cast<double>(a) / b;
}

void print(QTextStream& out, const QString& name, const Score& score)
{
    const double p = ratio(score.overlapping, score.found);
    const double r = ratio(score.overlapping, score.expected);
    const double vp = ratio(score.right, score.given);
    const double vr = ratio(score.right, score.valued);
    out << name.leftJustified(16)
        << u" span P %1 R %2 F1 %3   value P %4 R %5 F1 %6   (%7 expected, %8 with a value)\n"_s
               .arg(p, 0, 'f', 3)
               .arg(r, 0, 'f', 3)
               .arg(p + r > 0 ? 2 * p * r / (p + r) : 0, 0, 'f', 3)
               .arg(vp, 0, 'f', 3)
               .arg(vr, 0, 'f', 3)
               .arg(vp + vr > 0 ? 2 * vp * vr / (vp + vr) : 0, 0, 'f', 3)
               .arg(score.expected)
               .arg(score.valued);
}

// A sample without its day of reference can be asked for dates only that spell their year.
Expected recognized(const QJsonObject& result, const QString& text, bool hasReference)
{
    Expected expected;
    expected.passage = {result[u"Start"_s].toInt(), result[u"End"_s].toInt() + 1};
    const QString type = result[u"TypeName"_s].toString().section(u'.', -1);
    expected.isDate = type == u"date"_s || type == u"daterange"_s || type == u"datetime"_s
        || type == u"datetimerange"_s;
    for (const auto& value : result[u"Resolution"_s][u"values"_s].toArray()) {
        const QString own = value[u"value"_s].toString().left(10);
        const QString timex = value[u"timex"_s].toString().section(u'T', 0, 0);
        for (const QString& one : {own, timex}) {
            const bool canBeKnown = hasReference || text.contains(one.left(4));
            if (expected.isDate && isPlainValue(one) && canBeKnown
                && !expected.values.contains(one))
                expected.values << one;
        }
    }
    return expected;
}

Score recognizersScore(const QString& language, QTextStream* list)
{
    QFile file(test::sharedData(u"dates/recognizers-%1.json"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Score sum;
    for (const auto& sample : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = sample[u"Input"_s].toString();
        const QString day = sample[u"Context"_s][u"ReferenceDateTime"_s].toString().left(10);
        QList<Expected> expected;
        for (const auto& result : sample[u"Results"_s].toArray()) {
            const Expected one = recognized(result.toObject(), text, !day.isEmpty());
            if (one.isDate)
                expected << one;
        }
        QList<TemporalExpression> dates;
        const auto published = EdtfDate::parse(day).value_or(EdtfDate());
        for (const TemporalExpression& found : findTemporalExpressions(text, language, published)) {
            if (found.kind == Kind::Date || found.kind == Kind::Range)
                dates << found;
        }
        sum.add(scoreOf(text, expected, dates, list));
    }
    return sum;
}

// A phrase a line; an empty line starts an article, whose first line is its publication date.
Score timenormScore(const QString& language, QTextStream* list)
{
    QFile file(test::sharedData(u"dates/timenorm-%1.tsv"_s.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Score sum;
    EdtfDate published;
    bool isFirst = true;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 3) {
            isFirst = true;
            continue;
        }
        const QString value = fields[2].trimmed();
        if (isFirst)
            published = EdtfDate::parse(value.left(10)).value_or(EdtfDate());
        isFirst = false;
        Expected expected;
        expected.passage = {0, fields[0].size()};
        if (fields[1] == u"DATE"_s && isPlainValue(value))
            expected.values << value;
        sum.add(scoreOf(
            fields[0], {expected}, findTemporalExpressions(fields[0], language, published), list));
    }
    return sum;
}

Score caseScore(QTextStream* list)
{
    QFile page(test::sharedData(u"cassez/page.txt"_s));
    QFile gold(test::sharedData(u"cassez/gold.json"_s));
    if (!page.open(QIODevice::ReadOnly) || !gold.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines
        = QString::fromUtf8(page.readAll()).replace(QChar(0xA0), u' ').split(u'\n');
    const QJsonObject facts = QJsonDocument::fromJson(gold.readAll()).object();
    Score sum;
    for (const auto& article : facts[u"articles"_s].toArray()) {
        const int first = article[u"first_line"_s].toInt();
        const auto published
            = EdtfDate::parse(article[u"published"_s].toString()).value_or(EdtfDate());
        const QString text
            = lines.mid(first - 1, article[u"last_line"_s].toInt() - first + 1).join(u'\n');
        QList<Expected> expected;
        for (const auto& date : facts[u"dates"_s].toArray()) {
            if (date[u"article"_s] != article[u"id"_s])
                continue;
            const qsizetype line
                = lines.mid(first - 1, date[u"line"_s].toInt() - first).join(u'\n').size();
            const QString words = date[u"text"_s].toString();
            const qsizetype start = text.indexOf(words, line);
            expected.append({{start, start + words.size()}, {date[u"value"_s].toString()}, true});
        }
        QList<TemporalExpression> dates;
        for (const TemporalExpression& found : findTemporalExpressions(text, u"en"_s, published)) {
            if (found.kind == Kind::Date || found.kind == Kind::Range)
                dates << found;
        }
        sum.add(scoreOf(text, expected, dates, list));
    }
    return sum;
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    QTextStream* list = argc > 1 && qstrcmp(argv[1], "--list") == 0 ? &out : nullptr;
    if (!QFile::exists(test::sharedData(u"dates"_s))) {
        out << "No shared data; see README.md.\n";
        return EXIT_SUCCESS;
    }
    for (const QString& language : {u"en"_s, u"es"_s, u"fr"_s})
        print(out, u"sentences "_s + language, recognizersScore(language, list));
    for (const QString& language : {u"en"_s, u"es"_s})
        print(out, u"phrases "_s + language, timenormScore(language, list));
    print(out, u"first case"_s, caseScore(list));
    return EXIT_SUCCESS;
}
