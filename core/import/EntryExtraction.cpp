#include "core/import/EntryExtraction.h"

#include "core/import/FileBytes.h"
#include "core/import/archive/ZipKind.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

bool isHidden(const QString& path)
{
    const QStringList steps = path.split(u'/');
    return std::any_of(steps.begin(), steps.end(), [](const QString& step) {
        return step == u"__MACOSX"_s
            || (step.startsWith(u'.') && step != u"."_s && step != u".."_s);
    });
}

class EntryWalk
{
public:
    EntryWalk(const TakeExtraction& take, const IsCancelled& isCancelled)
        : m_take(take)
        , m_isCancelled(isCancelled)
    {
    }

    void read(const QString& name, const QByteArray& bytes, int depth)
    {
        if (isArchive(bytes)) {
            if (depth >= deepestArchive)
                m_take({name, failure(ErrorCode::ArchiveTooLarge, name)});
            else
                readArchive(name, bytes, depth);
            return;
        }
        m_take({name, extractBytes(name.section(u'/', -1), bytes, m_isCancelled)});
    }

private:
    bool isArchive(const QByteArray& bytes) const
    {
        return looksLikeZip(bytes) && zipKind(bytes, m_isCancelled) == ZipKind::Files;
    }

    void readArchive(const QString& name, const QByteArray& bytes, int depth)
    {
        bool isEmpty = true;
        const auto walked = walkZip(
            bytes, m_budget, m_isCancelled, [](const QString& entry) { return !isHidden(entry); },
            [&](const ArchiveEntry& entry) {
                isEmpty = false;
                read(name + u'/' + entry.name, entry.bytes, depth + 1);
                return !m_isOver;
            });
        if (walked && !isEmpty)
            return;
        // The budget is one for all: what was too much inside ends the walk outside, told once.
        if (m_isOver)
            return;
        const ErrorCode code = walked ? ErrorCode::EmptyFile : walked.error().code;
        m_isOver = code == ErrorCode::ArchiveTooLarge || code == ErrorCode::Cancelled;
        m_take({name, failure(code, name)});
    }

    const TakeExtraction& m_take;
    const IsCancelled& m_isCancelled;
    UnpackingBudget m_budget;
    bool m_isOver = false;
};

} // namespace

void extractEach(const QString& path, const TakeExtraction& take, const IsCancelled& isCancelled)
{
    const Result<QByteArray> bytes = readFileBytes(path, isCancelled);
    if (!bytes)
        take({path, tl::unexpected(bytes.error())});
    else
        extractEachOf(path, *bytes, take, isCancelled);
}

void extractEachOf(const QString& name, const QByteArray& bytes, const TakeExtraction& take,
    const IsCancelled& isCancelled)
{
    EntryWalk(take, isCancelled).read(name, bytes, 0);
}

} // namespace careo
