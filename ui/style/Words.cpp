#include "ui/style/Words.h"

#include "core/dates/DateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace careo::ui
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("careo::ui::Words", words);
}

} // namespace

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return text("asserts");
    case Stance::Denies:
        return text("denies");
    case Stance::Reports:
        return text("reports");
    case Stance::Questions:
        return text("questions");
    case Stance::Retracts:
        return text("retracts");
    }
    Q_UNREACHABLE();
}

QString statusText(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unreviewed:
        return text("unreviewed");
    case ClaimStatus::Confirmed:
        return text("confirmed");
    case ClaimStatus::Disputed:
        return text("disputed");
    case ClaimStatus::SetAside:
        return text("set aside");
    }
    Q_UNREACHABLE();
}

QString statusSign(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Unreviewed:
        return {};
    case ClaimStatus::Confirmed:
        return QStringLiteral("✓");
    case ClaimStatus::Disputed:
        return QStringLiteral("!");
    case ClaimStatus::SetAside:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString outletText(const QString& outlet)
{
    return outlet.isEmpty() ? text("No outlet known") : outlet;
}

QString dateText(const EdtfDate& date)
{
    return date.isUnknown() ? text("date unknown") : dateInWords(date, QLocale());
}

QString languageText(const QString& code)
{
    if (code.isEmpty())
        return text("No language known");
    const QLocale::Language language
        = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString articlesText(int count)
{
    return count == 1 ? text("1 article") : text("%1 articles").arg(QLocale().toString(count));
}

QString claimsText(int count)
{
    return count == 1 ? text("1 claim") : text("%1 claims").arg(QLocale().toString(count));
}

QString quoted(const QString& words)
{
    return QLocale().quoteString(words.simplified());
}

} // namespace careo::ui
