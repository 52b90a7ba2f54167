#include "app/cli/Json.h"

#include "app/cli/Command.h"

#include <QJsonDocument>

namespace careo::cli
{

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const EdtfDate& date)
{
    return orNull(date.toString());
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

void printJson(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson()));
}

} // namespace careo::cli
