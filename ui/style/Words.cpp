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

QString linkText(LinkKind kind, bool isFrom)
{
    switch (kind) {
    case LinkKind::Supports:
        return isFrom ? text("supports") : text("supported by");
    case LinkKind::Contradicts:
        return isFrom ? text("contradicts") : text("contradicted by");
    case LinkKind::Changes:
        return isFrom ? text("changes") : text("changed by");
    case LinkKind::Repeats:
        return isFrom ? text("repeats") : text("repeated by");
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

QString titleText(const QString& title)
{
    return title.isEmpty() ? text("Untitled") : title;
}

QString authorText(const QString& author)
{
    return author.isEmpty() ? text("No author known") : author;
}

QString speakerText(const QString& speaker)
{
    return speaker.isEmpty() ? text("No speaker known") : speaker;
}

QString yearText(int year)
{
    return year == 0 ? text("No date known") : QString::number(year);
}

QString outletText(const QString& outlet)
{
    return outlet.isEmpty() ? text("No outlet known") : outlet;
}

QString dateText(const EdtfDate& date)
{
    return date.isUnknown() ? text("date unknown") : dateInWords(date, QLocale());
}

QString shortDateText(const EdtfDate& date)
{
    const bool isDay = date.precision() == EdtfDate::Precision::Day && !date.isApproximate()
        && !date.isUncertain();
    return isDay ? QLocale().toString(date.first(), QStringLiteral("d MMM yyyy")) : dateText(date);
}

QString languageText(const QString& code)
{
    if (code.isEmpty())
        return text("No language known");
    const QLocale::Language language
        = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString recognitionText(int percent)
{
    return text("recognised, %1 % sure").arg(percent);
}

std::optional<QString> languageCode(const QString& typed)
{
    const QString word = typed.trimmed();
    if (word.isEmpty())
        return QString();
    if (QLocale::codeToLanguage(word.section(QLatin1Char('-'), 0, 0).toLower())
        != QLocale::AnyLanguage)
        return word.contains(QLatin1Char('-')) ? word : word.toLower();
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        const bool isNamed
            = QLocale::languageToString(language).compare(word, Qt::CaseInsensitive) == 0
            || QLocale(language).nativeLanguageName().compare(word, Qt::CaseInsensitive) == 0;
        if (isNamed)
            return QLocale::languageToCode(language);
    }
    return {};
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
