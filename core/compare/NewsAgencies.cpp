#include "core/compare/NewsAgencies.h"

#include "core/base/Folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

namespace careo
{

namespace
{

/// Short name, and the names it goes by (folded, as a pattern).
constexpr std::array<std::pair<const char*, const char*>, 28> agencies{{
    {"ap", "ap|(?:the )?associated press"},
    {"afp", "afp|agence france[- ]?presse"},
    {"reuters", "(?:thomson )?reuters"},
    {"efe", "(?:agencia )?efe"},
    {"notimex", "notimex|ntx"},
    {"dpa", "dpa|deutsche presse[- ]agentur"},
    {"ansa", "ansa"},
    {"xinhua", "xinhua"},
    {"upi", "upi|united press international"},
    {"europa press", "europa ?press|ep"},
    {"tass", "(?:itar[- ])?tass"},
    {"ria novosti", "ria(?: novosti)?"},
    {"kyodo", "kyodo(?: news)?"},
    {"pti", "pti|press trust of india"},
    {"ani", "ani|asian news international"},
    {"bloomberg", "bloomberg"},
    {"pa", "pa|press association"},
    {"ats", "ats|keystone[- ]ats"},
    {"belga", "belga"},
    {"lusa", "lusa"},
    {"telam", "telam"},
    {"prensa latina", "prensa latina|pl"},
    {"apro", "apro"},
    {"el universal", "agencia el universal"},
    {"canadian press", "(?:the )?canadian press"},
    {"aap", "aap|australian associated press"},
    {"anadolu", "anadolu(?: agency)?|aa"},
    {"inter press service", "inter press service|ips"},
}};

/// An agency's name where `pattern` has %1, each agency in a group of its own.
QRegularExpression withAgencies(const QString& pattern)
{
    QStringList groups;
    for (const auto& [name, names] : agencies)
        groups << QStringLiteral("(%1)").arg(QString::fromLatin1(names));
    return QRegularExpression(pattern.arg(QStringLiteral("(?:%1)").arg(groups.join(u'|'))));
}

QString agencyIn(const QRegularExpression& pattern, const QString& text)
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
        if (match.capturedLength(i) > 0)
            return QString::fromLatin1(agencies[size_t(i - 1) % agencies.size()].first);
    }
    return {};
}

} // namespace

QString agencyOf(QStringView outlet, QStringView author, QStringView opening, QStringView closing)
{
    static const QRegularExpression alone = withAgencies(
        QStringLiteral("(?:^|[,/|&(-]\\s*|\\b(?:by|por|par) )%1(?=\\)?$|\\s*[,/|&)-])"));
    static const QRegularExpression inBrackets
        = withAgencies(QStringLiteral("^[^\\n]{0,120}?\\(%1\\)"));
    static const QRegularExpression beforeDash = withAgencies(
        QStringLiteral("^[^\\n]{0,120}?[,.]?\\s%1\\s?[.,]?\\s?[-\\x{2013}\\x{2014}]+\\s"));
    static const QRegularExpression atEnd = withAgencies(QStringLiteral("[(\\[]%1[)\\]]?[.\\s]*$"));

    for (const QString& name : {folded(outlet), folded(author)}) {
        if (const QString agency = agencyIn(alone, name); !agency.isEmpty())
            return agency;
    }
    const QString first = folded(opening);
    for (const QRegularExpression* pattern : {&inBrackets, &beforeDash}) {
        if (const QString agency = agencyIn(*pattern, first); !agency.isEmpty())
            return agency;
    }
    return agencyIn(atEnd, folded(closing));
}

} // namespace careo
