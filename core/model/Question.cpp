#include "core/model/Question.h"

#include "core/model/KeyTable.h"

namespace careo
{

namespace
{

constexpr KeyTable<AnswerKind, 6> answerKinds{{{{AnswerKind::Date, QLatin1StringView("date")},
    {AnswerKind::Place, QLatin1StringView("place")},
    {AnswerKind::Number, QLatin1StringView("number")},
    {AnswerKind::Person, QLatin1StringView("person")},
    {AnswerKind::YesNo, QLatin1StringView("yesNo")},
    {AnswerKind::Text, QLatin1StringView("text")}}}};

} // namespace

QString toKey(AnswerKind kind)
{
    return answerKinds.key(kind);
}

std::optional<AnswerKind> answerKindFromKey(QStringView key)
{
    return answerKinds.value(key);
}

} // namespace careo
