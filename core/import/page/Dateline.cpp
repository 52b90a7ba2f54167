#include "core/import/page/Dateline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace careo
{

Dateline readDateline(QStringView paragraph)
{
    // The place, up to two more names after commas, perhaps a day, the agency, a dash.
    static const QRegularExpression withAgency(
        u"^\\s*(?:\\p{Lu}[\\p{L}.'’\\- ]{1,40}(?:,\\s*[\\p{L}0-9.º ]{2,30}){0,3}\\s*)?"
        "\\(([^()]{2,40})\\)\\s*[.,]?\\s*(?:[-–—―]{1,2}|:)\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression withoutAgency(
        u"^\\s*\\p{Lu}{3,}[\\p{Lu}.'’\\- ]{0,40}(?:,\\s*[\\p{L}0-9.º ]{2,30}){0,3}\\s*[.,]?\\s*"
        "(?:[–—―]|-\\s|\\s-)\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString opening = paragraph.left(160).toString();
    Dateline dateline;
    if (const QRegularExpressionMatch match = withAgency.match(opening); match.hasMatch()) {
        const QString agency = match.captured(1).section(u',', 0, 0).simplified();
        if (!agency.isEmpty() && agency.front().isLetter() && agency.count(u' ') <= 3) {
            dateline.length = match.capturedLength();
            dateline.agency = agency;
        }
    } else if (const QRegularExpressionMatch plain = withoutAgency.match(opening);
               plain.hasMatch() && plain.capturedLength() < opening.size()) {
        dateline.length = plain.capturedLength();
    }
    return dateline;
}

} // namespace careo
