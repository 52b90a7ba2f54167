#include "core/compare/AnswerValue.h"

#include "core/base/Folding.h"
#include "core/compare/QuantityReading.h"
#include "core/dates/DateInput.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace careo
{

namespace
{

QStringList wordsOf(QStringView text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    static const QSet<QString> openings{QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("the"), QStringLiteral("in"), QStringLiteral("on"), QStringLiteral("at"),
        QStringLiteral("el"), QStringLiteral("la"), QStringLiteral("los"), QStringLiteral("las"),
        QStringLiteral("un"), QStringLiteral("una"), QStringLiteral("en"), QStringLiteral("le"),
        QStringLiteral("les"), QStringLiteral("une"), QStringLiteral("dans"), QStringLiteral("sur"),
        QStringLiteral("au"), QStringLiteral("l")};
    QStringList words = folded(text).split(gap, Qt::SkipEmptyParts);
    while (words.size() > 1 && openings.contains(words.first()))
        words.removeFirst();
    return words;
}

std::optional<bool> yesOrNo(const QStringList& words)
{
    static const QSet<QString> yes{
        QStringLiteral("yes"), QStringLiteral("si"), QStringLiteral("oui"), QStringLiteral("true")};
    static const QSet<QString> no{
        QStringLiteral("no"), QStringLiteral("non"), QStringLiteral("false")};
    if (words.isEmpty())
        return {};
    if (yes.contains(words.first()))
        return true;
    if (no.contains(words.first()))
        return false;
    return {};
}

AnswerRelation relateWords(const AnswerValue& a, const AnswerValue& b)
{
    return a.words == b.words ? AnswerRelation::Same : AnswerRelation::Conflict;
}

AnswerRelation relateDates(const EdtfDate& a, const EdtfDate& b)
{
    if (a == b)
        return AnswerRelation::Same;
    return a.overlaps(b) ? AnswerRelation::Compatible : AnswerRelation::Conflict;
}

bool isClose(double a, double b)
{
    return a == b || std::abs(a - b) < 1e-6 * std::max(std::abs(a), std::abs(b));
}

AnswerRelation relateQuantities(const Quantity& a, const Quantity& b)
{
    const bool oneUnit = a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty();
    const bool overlap = (a.low <= b.high || isClose(a.low, b.high))
        && (b.low <= a.high || isClose(b.low, a.high));
    if (!oneUnit || !overlap)
        return AnswerRelation::Conflict;
    const bool same = isClose(a.low, b.low) && isClose(a.high, b.high) && a.former == b.former;
    return same ? AnswerRelation::Same : AnswerRelation::Compatible;
}

/// Whether the researcher said that `inner` lies in `outer`, over any number of steps.
bool liesIn(const QStringList& inner, const QStringList& outer, const QList<PlaceNesting>& nestings)
{
    QList<QStringList> around{inner};
    for (qsizetype i = 0; i < around.size(); ++i) {
        for (const PlaceNesting& nesting : nestings) {
            if (wordsOf(nesting.inner) != around[i])
                continue;
            const QStringList next = wordsOf(nesting.outer);
            if (next == outer)
                return true;
            if (!around.contains(next))
                around << next;
        }
    }
    return false;
}

bool hasAllWords(const QStringList& all, const QStringList& some)
{
    return std::all_of(
        some.begin(), some.end(), [&all](const QString& word) { return all.contains(word); });
}

} // namespace

QString AnswerValue::toString() const
{
    if (kind == AnswerKind::Date)
        return date.toString();
    if (isYes)
        return *isYes ? QStringLiteral("yes") : QStringLiteral("no");
    if (!quantity)
        return {};
    const auto number = [](double value) { return QString::number(value, 'g', 10); };
    QString text = number(quantity->low);
    if (std::isinf(quantity->high))
        text += QStringLiteral("..");
    else if (quantity->high != quantity->low)
        text += QStringLiteral("..") + number(quantity->high);
    return quantity->unit.isEmpty() ? text : text + u' ' + quantity->unit;
}

AnswerValue readAnswer(AnswerKind kind, QStringView answer)
{
    AnswerValue value;
    value.kind = kind;
    value.words = wordsOf(answer);
    if (kind == AnswerKind::Date)
        value.date = readTypedDate(answer).value_or(EdtfDate());
    if (kind == AnswerKind::Number)
        value.quantity = readQuantity(answer);
    if (kind == AnswerKind::YesNo)
        value.isYes = yesOrNo(value.words);
    return value;
}

AnswerRelation relate(
    const AnswerValue& a, const AnswerValue& b, const QList<PlaceNesting>& nestings)
{
    if (a.words == b.words)
        return AnswerRelation::Same;
    switch (a.kind) {
    case AnswerKind::Date:
        if (!a.date.isUnknown() && !b.date.isUnknown())
            return relateDates(a.date, b.date);
        break;
    case AnswerKind::Number:
        if (a.quantity && b.quantity)
            return relateQuantities(*a.quantity, *b.quantity);
        break;
    case AnswerKind::YesNo:
        if (a.isYes && b.isYes)
            return a.isYes == b.isYes ? AnswerRelation::Same : AnswerRelation::Conflict;
        break;
    case AnswerKind::Place:
        if (liesIn(a.words, b.words, nestings) || liesIn(b.words, a.words, nestings))
            return AnswerRelation::Compatible;
        break;
    case AnswerKind::Person:
        if (hasAllWords(a.words, b.words) || hasAllWords(b.words, a.words))
            return AnswerRelation::Compatible;
        break;
    case AnswerKind::Text:
        break;
    }
    return relateWords(a, b);
}

} // namespace careo
