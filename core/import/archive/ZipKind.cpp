#include "core/import/archive/ZipKind.h"

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

ZipKind kindOfMimetype(const QByteArray& mimetype)
{
    const QByteArray type = mimetype.trimmed();
    if (type == "application/epub+zip")
        return ZipKind::Epub;
    if (type == "application/vnd.oasis.opendocument.text"
        || type == "application/vnd.oasis.opendocument.text-template")
        return ZipKind::Odt;
    return ZipKind::OtherDocument;
}

} // namespace

Result<ZipKind> zipKind(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    ZipKind kind = ZipKind::Files;
    UnpackingBudget budget;
    budget.entryBytes = qint64{4} * 1024 * 1024;
    const auto wants = [](const QString& name) {
        return name == u"mimetype"_s || name == u"[Content_Types].xml"_s;
    };
    const auto take = [&kind](const ArchiveEntry& entry) {
        if (entry.name == u"mimetype"_s)
            kind = kindOfMimetype(entry.bytes);
        else
            kind
                = entry.bytes.contains("wordprocessingml") ? ZipKind::Docx : ZipKind::OtherDocument;
        return false;
    };
    const auto walked = walkZip(bytes, budget, isCancelled, wants, take);
    if (!walked)
        return tl::unexpected(walked.error());
    return kind;
}

} // namespace careo
