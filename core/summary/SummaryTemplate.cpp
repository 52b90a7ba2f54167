#include "core/summary/SummaryTemplate.h"

#include "core/store/CaseStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// A name nobody can give: the store refuses an empty one for templates.
const QString current;

SummaryTemplate builtIn(const QString& key, const QList<SummaryPart>& parts, QuoteContext context,
    CitationStyle citations)
{
    SummaryTemplate made;
    made.name = key;
    made.isBuiltIn = true;
    made.options.parts = parts;
    made.options.context = context;
    made.options.citations = citations;
    return made;
}

QString comparable(const QString& name)
{
    QString plain = name.toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_'; });
    return plain;
}

bool isBuiltInName(const QString& name)
{
    const QList<SummaryTemplate> builtIns = builtInTemplates();
    return std::any_of(builtIns.begin(), builtIns.end(), [&name](const SummaryTemplate& entry) {
        return comparable(entry.name) == comparable(name);
    });
}

QString paperKey(const QPageSize& paper)
{
    return paper.id() == QPageSize::Letter ? u"letter"_s : u"a4"_s;
}

} // namespace

QList<SummaryTemplate> builtInTemplates()
{
    using enum SummaryPart;
    return {
        builtIn(u"court"_s,
            {Cover, Contents, Overview, Chronology, Questions, ClaimsByType, Sources, Provenance},
            QuoteContext::Sentence, CitationStyle::Numbered),
        builtIn(u"newsroom"_s,
            {Overview, Timeline, Chronology, Questions, ClaimsBySpeaker, Sources},
            QuoteContext::Passage, CitationStyle::AuthorDate),
        builtIn(u"workingCopy"_s,
            {Contents, Overview, Timeline, Chronology, ClaimsByType, ClaimsBySpeaker,
                ClaimsByArticle, Questions, AnnotatedArticles, Notes, Sources, Provenance},
            QuoteContext::Paragraph, CitationStyle::Numbered)};
}

Result<QList<SummaryTemplate>> summaryTemplates(const CaseStore& store)
{
    const auto saved = store.summarySettings().all();
    if (!saved)
        return tl::unexpected(saved.error());
    QList<SummaryTemplate> templates = builtInTemplates();
    for (const SummarySetting& setting : *saved) {
        if (setting.name != current)
            templates.append({setting.name, optionsFromJson(setting.choices, {}), false});
    }
    return templates;
}

Result<SummaryTemplate> findTemplate(const CaseStore& store, const QString& name)
{
    const auto templates = summaryTemplates(store);
    if (!templates)
        return tl::unexpected(templates.error());
    for (const SummaryTemplate& entry : *templates) {
        if (comparable(entry.name) == comparable(name))
            return entry;
    }
    return failure(ErrorCode::NotFound, name);
}

SummaryOptions withTemplate(const SummaryOptions& options, const SummaryTemplate& chosen)
{
    SummaryOptions result = options;
    result.parts = chosen.options.parts;
    result.context = chosen.options.context;
    result.citations = chosen.options.citations;
    if (!chosen.isBuiltIn) {
        result.language = chosen.options.language;
        result.paper = chosen.options.paper;
        result.margin = chosen.options.margin;
    }
    return result;
}

Result<void> saveTemplate(CaseStore& store, const QString& name, const SummaryOptions& options)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return failure(ErrorCode::NameEmpty);
    if (isBuiltInName(plain))
        return failure(ErrorCode::NameTaken, plain);
    SummaryOptions kept = options;
    kept.author.clear();
    kept.notes.clear();
    return store.summarySettings().save({plain, toJson(kept)});
}

Result<void> removeTemplate(CaseStore& store, const QString& name)
{
    return name == current ? Result<void>(failure(ErrorCode::NotFound))
                           : store.summarySettings().remove(name);
}

SummaryOptions rememberedOptions(const CaseStore& store, const SummaryOptions& usual)
{
    const auto saved = store.summarySettings().all();
    if (saved) {
        for (const SummarySetting& setting : *saved) {
            if (setting.name == current)
                return optionsFromJson(setting.choices, usual);
        }
    }
    return usual;
}

Result<void> rememberOptions(CaseStore& store, const SummaryOptions& options)
{
    return store.summarySettings().save({current, toJson(options)});
}

QString toJson(const SummaryOptions& options)
{
    QJsonArray parts;
    for (const SummaryPart part : options.parts)
        parts.append(toKey(part));
    QJsonArray notes;
    for (const QUuid& note : options.notes)
        notes.append(note.toString(QUuid::WithoutBraces));
    const QJsonObject object{{u"parts"_s, parts}, {u"context"_s, toKey(options.context)},
        {u"citations"_s, toKey(options.citations)}, {u"language"_s, toKey(options.language)},
        {u"author"_s, options.author}, {u"notes"_s, notes}, {u"paper"_s, paperKey(options.paper)},
        {u"margin"_s, options.margin}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SummaryOptions optionsFromJson(const QString& json, const SummaryOptions& usual)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto text = [&object](const QString& key) { return object.value(key).toString(); };
    SummaryOptions options = usual;
    if (object.contains(u"parts"_s))
        options.parts.clear();
    for (const auto& value : object.value(u"parts"_s).toArray()) {
        const auto part = summaryPartFromKey(value.toString());
        if (part && !options.has(*part))
            options.parts.append(*part);
    }
    options.context = quoteContextFromKey(text(u"context"_s)).value_or(usual.context);
    options.citations = citationStyleFromKey(text(u"citations"_s)).value_or(usual.citations);
    options.language = summaryLanguageFromKey(text(u"language"_s)).value_or(usual.language);
    options.author = text(u"author"_s);
    for (const auto& value : object.value(u"notes"_s).toArray())
        options.notes.append(QUuid::fromString(value.toString()));
    if (object.contains(u"paper"_s))
        options.paper
            = QPageSize(text(u"paper"_s) == "letter"_L1 ? QPageSize::Letter : QPageSize::A4);
    options.margin
        = std::clamp(object.value(u"margin"_s).toInt(usual.margin), leastMargin, mostMargin);
    return options;
}

} // namespace careo
