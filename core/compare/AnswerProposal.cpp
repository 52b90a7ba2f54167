#include "core/compare/AnswerProposal.h"

#include "core/dates/EventDateProposal.h"

#include <QRegularExpression>

namespace careo
{

namespace
{

constexpr qsizetype longestAnswer = 80;

/// The first amount with the word after it: "60-year", "98 years".
QString amountIn(const QString& words)
{
    static const QRegularExpression amount(
        QStringLiteral("\\d[\\d.,]*(?:\\s+(?:million(?:es|s)?|mil|thousand))?(?:[\\s-]+\\p{L}+)?"));
    return amount.match(words).captured().replace(u'-', u' ');
}

} // namespace

QString proposeAnswer(AnswerKind kind, const Article& article, Passage passage)
{
    const QString words = passage.in(article.text).toString().simplified();
    switch (kind) {
    case AnswerKind::Date: {
        const auto proposal = proposeEventDate(
            article.text, article.bodyStart, passage, article.language, article.published);
        return proposal ? proposal->value.toString() : QString();
    }
    case AnswerKind::Number:
        return amountIn(words);
    case AnswerKind::YesNo:
        return {};
    case AnswerKind::Place:
    case AnswerKind::Person:
    case AnswerKind::Text:
        break;
    }
    return words.size() > longestAnswer ? QString() : words;
}

} // namespace careo
