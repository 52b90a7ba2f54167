#include "ui/summary/CheckText.h"

#include <QCoreApplication>
#include <QStringList>

namespace careo::ui
{

QString checkText(const CaseSummary& summary)
{
    const auto text = [](const char* words) {
        return QCoreApplication::translate("careo::ui::SummaryPanel", words);
    };
    const int orphans = summary.count(QuoteCheck::Orphaned);
    const int differing = summary.count(QuoteCheck::Differs);
    const int checked = static_cast<int>(summary.claims.size()) - orphans;
    if (summary.claims.isEmpty())
        return text("No quotations to check yet");
    const QString number
        = checked == 1 ? text("1 quotation checked") : text("%1 quotations checked").arg(checked);
    QStringList parts{number};
    if (differing == 1)
        parts.append(text("1 does not match the stored text and is stamped"));
    else if (differing > 1)
        parts.append(text("%1 do not match the stored text and are stamped").arg(differing));
    else if (checked > 0)
        parts.append(checked == 1 ? text("it stands") : text("all stand"));
    if (orphans == 1)
        parts.append(text("1 claim has lost its passage"));
    else if (orphans > 1)
        parts.append(text("%1 claims have lost their passage").arg(orphans));
    return parts.join(QStringLiteral(", "));
}

} // namespace careo::ui
