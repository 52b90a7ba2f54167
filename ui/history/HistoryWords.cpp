#include "ui/history/HistoryWords.h"

#include "ui/style/Words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace careo::ui
{

namespace
{

constexpr qsizetype longestName = 45;
constexpr qsizetype longestValue = 60;

QString words(const char* source)
{
    return QCoreApplication::translate("careo::ui::HistoryWords", source);
}

QString fieldText(const QString& field)
{
    static const QHash<QString, const char*> texts{{QStringLiteral("title"), "title"},
        {QStringLiteral("outlet"), "outlet"}, {QStringLiteral("author"), "author"},
        {QStringLiteral("published"), "publication date"}, {QStringLiteral("language"), "language"},
        {QStringLiteral("url"), "URL"}, {QStringLiteral("text"), "text"},
        {QStringLiteral("type"), "claim type"}, {QStringLiteral("passage"), "extent"},
        {QStringLiteral("anchor"), "place in the text"}, {QStringLiteral("speaker"), "speaker"},
        {QStringLiteral("stance"), "stance"}, {QStringLiteral("eventDate"), "event date"},
        {QStringLiteral("note"), "note"}, {QStringLiteral("status"), "status"},
        {QStringLiteral("name"), "name"}, {QStringLiteral("parent"), "place in the tree"},
        {QStringLiteral("position"), "order"}, {QStringLiteral("colour"), "colour"},
        {QStringLiteral("key"), "key"}, {QStringLiteral("definition"), "definition"},
        {QStringLiteral("spoken"), "date it was said"}, {QStringLiteral("occasion"), "occasion"},
        {QStringLiteral("question"), "wording"}, {QStringLiteral("kind"), "kind of answer"},
        {QStringLiteral("answer"), "answer"}, {QStringLiteral("decision"), "decision"},
        {QStringLiteral("ruling"), "count of sources"}, {QStringLiteral("filter"), "filter"},
        {QStringLiteral("choices"), "choices"}};
    const char* text = texts.value(field);
    return text ? words(text) : field;
}

QString shortened(const QString& text, qsizetype longest)
{
    const QString flat = text.simplified();
    return flat.size() <= longest ? flat : flat.left(longest - 1) + QChar(u'…');
}

/// "claim “the police did not call”", or the kind alone for a thing without a name.
QString thing(const HistoryEntry& entry)
{
    const QString kind = historyKindText(entry.kind);
    return entry.name.isEmpty()
        ? kind
        : words("%1 %2").arg(kind, quoted(shortened(entry.name, longestName)));
}

QString deedText(const HistoryEntry& entry)
{
    switch (entry.deed) {
    case HistoryDeed::Added:
        return entry.after.isEmpty()
            ? words("Added %1").arg(thing(entry))
            : words("Added %1: %2").arg(thing(entry), shortened(entry.after, longestValue));
    case HistoryDeed::Removed:
        return words("Removed %1").arg(thing(entry));
    case HistoryDeed::Changed:
        break;
    }
    if (entry.before.isEmpty() && entry.after.isEmpty())
        return words("Changed %1 of %2").arg(fieldText(entry.field), thing(entry));
    return words("Changed %1 of %2: %3 → %4")
        .arg(fieldText(entry.field), thing(entry),
            shortened(historyValue(entry, entry.before), longestValue),
            shortened(historyValue(entry, entry.after), longestValue));
}

} // namespace

QString historyKindText(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::SourceFile:
        return words("source file");
    case HistoryKind::Article:
        return words("article");
    case HistoryKind::Claim:
        return words("claim");
    case HistoryKind::ClaimType:
        return words("claim type");
    case HistoryKind::Cue:
        return words("cue");
    case HistoryKind::SuggestionDecision:
        return words("decision on a suggestion");
    case HistoryKind::ClaimLink:
        return words("link from claim");
    case HistoryKind::Question:
        return words("question");
    case HistoryKind::Account:
        return words("account");
    case HistoryKind::AccountClaim:
        return words("claim in an account");
    case HistoryKind::SourceRuling:
        return words("ruling on the sources of");
    case HistoryKind::PlaceNesting:
        return words("place within a place");
    case HistoryKind::Statement:
        return words("note on how it was said");
    case HistoryKind::StatementSource:
        return words("source of claim");
    case HistoryKind::ContextEvent:
        return words("context event");
    case HistoryKind::SavedFilter:
        return words("saved filter");
    case HistoryKind::SummarySetting:
        return words("summary choices");
    case HistoryKind::Other:
        return words("something else");
    }
    Q_UNREACHABLE();
}

QList<HistoryKind> historyKinds()
{
    return {HistoryKind::Article, HistoryKind::Claim, HistoryKind::ClaimType, HistoryKind::Cue,
        HistoryKind::SuggestionDecision, HistoryKind::ClaimLink, HistoryKind::Question,
        HistoryKind::Account, HistoryKind::AccountClaim, HistoryKind::SourceRuling,
        HistoryKind::PlaceNesting, HistoryKind::Statement, HistoryKind::StatementSource,
        HistoryKind::ContextEvent, HistoryKind::SavedFilter, HistoryKind::SummarySetting,
        HistoryKind::SourceFile};
}

QString historyText(const HistoryEntry& entry)
{
    switch (entry.way) {
    case HistoryWay::Done:
        return deedText(entry);
    case HistoryWay::Undone:
        return words("Undo: %1").arg(deedText(entry));
    case HistoryWay::Redone:
        return words("Redo: %1").arg(deedText(entry));
    }
    Q_UNREACHABLE();
}

QString historyTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    return words("%1, %2").arg(shortDateText(EdtfDate::fromDay(local.date())), time);
}

QString historyValue(const HistoryEntry& entry, const QString& value)
{
    if (value.isEmpty())
        return words("nothing");
    if (entry.field == QLatin1StringView("status"))
        return statusText(claimStatusFromKey(value).value_or(ClaimStatus::Unreviewed));
    if (entry.field == QLatin1StringView("stance"))
        return stanceText(stanceFromKey(value).value_or(Stance::Asserts));
    if (entry.field == QLatin1StringView("language"))
        return languageText(value);
    if (entry.field == QLatin1StringView("published") || entry.field == QLatin1StringView("spoken")
        || entry.field == QLatin1StringView("eventDate")) {
        const auto date = EdtfDate::parse(value);
        return date ? dateText(*date) : value;
    }
    return value;
}

} // namespace careo::ui
