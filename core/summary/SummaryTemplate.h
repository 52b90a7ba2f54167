#pragma once

#include "core/base/Result.h"
#include "core/summary/SummaryOptions.h"

#include <QList>
#include <QString>

namespace careo
{

class CaseStore;

/// A named composition: parts, context, citations. Language, paper and margin too when the user
/// saved it; author and chosen notes belong to a case and are in no template.
struct SummaryTemplate {
    QString name; ///< of a built-in one a key: "court", "newsroom", "workingCopy"
    SummaryOptions options;
    bool isBuiltIn = false;

    bool operator==(const SummaryTemplate&) const = default;
};

[[nodiscard]] QList<SummaryTemplate> builtInTemplates();
/// The built-in ones, then those saved with the case, by name.
[[nodiscard]] Result<QList<SummaryTemplate>> summaryTemplates(const CaseStore& store);
/// Case, spaces, hyphens and underscores make no difference: "working-copy". NotFound.
[[nodiscard]] Result<SummaryTemplate> findTemplate(const CaseStore& store, const QString& name);

/// `options` with what a template decides: language, paper and margin only from the user's own.
[[nodiscard]] SummaryOptions withTemplate(
    const SummaryOptions& options, const SummaryTemplate& chosen);

/// Stores it with the case, in place of the user's one of that name. NameEmpty; NameTaken when a
/// built-in one has the name.
[[nodiscard]] Result<void> saveTemplate(
    CaseStore& store, const QString& name, const SummaryOptions& options);
/// NotFound.
[[nodiscard]] Result<void> removeTemplate(CaseStore& store, const QString& name);

/// What was last chosen for this case; `usual` before anything was.
[[nodiscard]] SummaryOptions rememberedOptions(const CaseStore& store, const SummaryOptions& usual);
[[nodiscard]] Result<void> rememberOptions(CaseStore& store, const SummaryOptions& options);

/// As JSON text. Reading passes over what it does not know and keeps `usual` for what is missing.
[[nodiscard]] QString toJson(const SummaryOptions& options);
[[nodiscard]] SummaryOptions optionsFromJson(const QString& json, const SummaryOptions& usual);

} // namespace careo
