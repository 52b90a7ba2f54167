#include "core/search/QueryCompletion.h"

#include "core/base/Folding.h"

#include <algorithm>

namespace careo
{

namespace
{

constexpr qsizetype mostOffered = 12;
constexpr qsizetype fewestLetters = 2;

/// Where the part that the cursor stands in begins: behind a space or parenthesis outside a phrase.
qsizetype partStart(QStringView text)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (text[i].isSpace() || text[i] == u'(' || text[i] == u')'))
            start = i + 1;
    }
    return start < text.size() && text[start] == u'-' ? start + 1 : start;
}

QString asValue(const QString& value)
{
    const bool isBare
        = !value.isEmpty() && std::none_of(value.cbegin(), value.cend(), [](QChar character) {
              return character.isSpace() || character == u'(' || character == u')';
          });
    return isBare ? value : QStringLiteral("\"%1\"").arg(value);
}

} // namespace

QueryCompletion completeQuery(QStringView text, qsizetype cursor, const FieldValues& valuesOf)
{
    const QStringView before = text.left(cursor);
    QueryCompletion completion;
    completion.start = partStart(before);
    const QStringView part = before.mid(completion.start);
    const qsizetype colon = part.indexOf(u':');
    if (colon < 0) {
        for (const QString& key : queryFieldKeys()) {
            if (part.size() >= fewestLetters && key.startsWith(part, Qt::CaseInsensitive))
                completion.words << key + QLatin1Char(':');
        }
        return completion;
    }
    const auto field = queryFieldFromKey(part.left(colon));
    if (!field)
        return completion;
    completion.start += colon + 1;
    const QString typed = folded(part.mid(colon + 1).toString().remove(QLatin1Char('"')));
    const QStringList fixed = fixedValues(*field);
    for (const QString& value : fixed.isEmpty() ? valuesOf(*field) : fixed) {
        const bool canBeWritten = !value.contains(QLatin1Char('"'));
        if (canBeWritten && folded(value).contains(typed) && completion.words.size() < mostOffered)
            completion.words << asValue(value);
    }
    return completion;
}

} // namespace careo
