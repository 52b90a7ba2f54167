#pragma once

#include "core/base/Result.h"
#include "core/model/CaseFilter.h"
#include "core/model/EdtfDate.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace careo
{

class CaseStore;

/// An article as reference managers know one. An empty value is unknown and left out.
struct Reference {
    QString key; ///< unique among the references, ASCII letters, digits and hyphens
    QString title;
    QString outlet;
    QString author; ///< as the article prints it; never split into given name and surname
    EdtfDate published;
    QString language;
    QString url;

    bool operator==(const Reference&) const = default;
};

/// The articles that pass, by publication date, undated last. Thread of `store`. QueryInvalid.
[[nodiscard]] Result<QList<Reference>> gatherReferences(
    const CaseStore& store, const CaseFilter& filter);

/// CSL-JSON 1.0 (citationstyles.org, schema csl-data): type article-newspaper, literal names.
[[nodiscard]] QByteArray toCslJson(const QList<Reference>& references);
/// RIS (Research Information Systems, 2011 tags): type NEWS, lines ended by CR LF, UTF-8.
[[nodiscard]] QByteArray toRis(const QList<Reference>& references);
/// BibTeX entries of type article in UTF-8, for biblatex and for BibTeX styles that know urls.
[[nodiscard]] QByteArray toBibTeX(const QList<Reference>& references);

/// By the ending of `path`: .json, .ris or .bib. The whole file or none. FileNotWritable (any
/// other ending too), DiskFull.
[[nodiscard]] Result<void> writeReferences(const QList<Reference>& references, const QString& path);

} // namespace careo
