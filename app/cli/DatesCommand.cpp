#include "app/cli/Commands.h"
#include "app/cli/FilterOptions.h"
#include "app/cli/Json.h"
#include "app/cli/Table.h"
#include "core/base/Positions.h"
#include "core/dates/DateInput.h"
#include "core/dates/TemporalExpressions.h"

#include <QFile>
#include <QHash>
#include <QStringDecoder>

namespace careo::cli
{

namespace
{

using Basis = TemporalExpression::Basis;
using Bound = TemporalExpression::Bound;
using Kind = TemporalExpression::Kind;

constexpr qint64 headerSize = 16;

struct Findings {
    QJsonArray list;
    QList<QStringList> rows;
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Range:
        return QStringLiteral("range");
    case Kind::Duration:
        return QStringLiteral("duration");
    case Kind::Set:
        return QStringLiteral("set");
    case Kind::Reference:
        return QStringLiteral("reference");
    }
    return {};
}

QString boundOf(const TemporalExpression& expression)
{
    if (expression.bound == Bound::None)
        return {};
    return expression.bound == Bound::After ? QStringLiteral("after") : QStringLiteral("before");
}

/// What is reckoned from such a publication date is likely as wrong as that is.
bool isAhead(const EdtfDate& published)
{
    return published.first().isValid() && published.first() > QDate::currentDate();
}

QString basisOf(const TemporalExpression& expression, const Article& article)
{
    switch (expression.basis) {
    case Basis::None:
        return {};
    case Basis::Publication:
        return QStringLiteral("publication date %1%2")
            .arg(article.published.toString(),
                isAhead(article.published) ? QStringLiteral(", which lies in the future")
                                           : QString());
    case Basis::EarlierExpression:
        return QStringLiteral("earlier in the text: %1")
            .arg(expression.basisPassage.in(article.text).toString().simplified());
    }
    return {};
}

void addDates(const Article& article, NumericOrder order, Findings& findings)
{
    const auto expressions
        = findTemporalExpressions(article.text, article.language, article.published, order);
    CodePointCounter positions(article.text);
    const bool isStored = article.id.isValid();
    for (const TemporalExpression& expression : expressions) {
        const QString text = expression.passage.in(article.text).toString();
        const QString basis = basisOf(expression, article);
        const qsizetype start = positions.at(expression.passage.start);
        findings.list << QJsonObject{
            {QStringLiteral("article"), isStored ? QJsonValue(article.id.value()) : QJsonValue()},
            {QStringLiteral("start"), start},
            {QStringLiteral("end"), positions.at(expression.passage.end)},
            {QStringLiteral("text"), text}, {QStringLiteral("value"), orNull(expression.value)},
            {QStringLiteral("kind"), nameOf(expression.kind)},
            {QStringLiteral("bound"), orNull(boundOf(expression))},
            {QStringLiteral("meaning"), orNull(expression.meaning())},
            {QStringLiteral("basis"), orNull(basis)},
            {QStringLiteral("confidence"), expression.confidence}};
        findings.rows << QStringList{isStored ? QString::number(article.id.value()) : QString(),
            QString::number(start), expression.meaning().toString(), nameOf(expression.kind),
            QString::number(expression.confidence, 'f', 2), text.simplified(), basis};
    }
}

Outcome addFile(const Invocation& invocation, QFile& file, Findings& findings)
{
    Article article;
    const QString written = invocation.value("published");
    const auto published = readTypedDate(written);
    if (!published)
        return wrongUsage(
            QStringLiteral("--published takes a date such as 2012-05-31, not %1.").arg(written));
    QStringDecoder decoder(QStringDecoder::Utf8);
    article.text = decoder(file.readAll());
    if (decoder.hasError())
        return failed(QStringLiteral("%1 is not a text in UTF-8; import it into a case first.")
                          .arg(file.fileName()));
    article.published = *published;
    article.language = invocation.value("language");
    addDates(article, NumericOrder::ByLanguage, findings);
    return {};
}

/// Articles without an outlet teach each other nothing.
QString outletKey(const Article& article)
{
    return article.outlet.isEmpty() ? QLatin1Char('#') + QString::number(article.id.value())
                                    : article.outlet.toCaseFolded();
}

Outcome addCase(const Invocation& invocation, Findings& findings)
{
    const auto store = openCase(invocation);
    if (!store)
        return store.error();
    const auto articles = (*store)->articles().all();
    if (!articles)
        return failed(articles.error(), invocation.arguments.first());
    QHash<QString, NumericOrderCount> orders;
    for (const Article& article : *articles)
        orders[outletKey(article)].add(article.text);
    for (const Article& article : *articles)
        addDates(article, orders.value(outletKey(article)).order(), findings);
    return {};
}

Outcome listDates(const Invocation& invocation)
{
    QFile file(invocation.arguments.first());
    Findings findings;
    // A case that is missing or can not be read is told by whoever opens cases.
    const bool isText
        = file.open(QIODevice::ReadOnly) && !file.peek(headerSize).startsWith("SQLite format 3");
    const Outcome outcome
        = isText ? addFile(invocation, file, findings) : addCase(invocation, findings);
    if (outcome.exitCode != Done)
        return outcome;
    if (invocation.isJson())
        printJson({{QStringLiteral("dates"), findings.list}});
    else
        printTable({QStringLiteral("article"), QStringLiteral("start"), QStringLiteral("value"),
                       QStringLiteral("kind"), QStringLiteral("confidence"), QStringLiteral("text"),
                       QStringLiteral("basis")},
            findings.rows);
    return {};
}

} // namespace

QList<Command> dateCommands()
{
    return {{QStringLiteral("dates"), QStringLiteral("CASE|FILE"),
        QStringLiteral("Lists the expressions of time in a case's articles, or in a text file."), 1,
        1,
        {option("published", "When the text file was published, as in 2012-05-31.", "EDTF"),
            option("language", "The text file's language: en, es or fr.", "TAG")},
        listDates}};
}

} // namespace careo::cli
