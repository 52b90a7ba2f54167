#include "core/import/recognition/Tesseract.h"

#include "core/import/guard/ChildProgram.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr std::chrono::seconds longestAsking{5};
constexpr std::chrono::seconds longestPage{60};
constexpr qint64 memoryLimit = qint64{2} * 1024 * 1024 * 1024;

} // namespace

Tesseract::Tesseract(QString program, QString languages)
    : m_program(std::move(program))
    , m_languages(std::move(languages))
{
}

std::optional<Tesseract> Tesseract::find()
{
    const QString program = QStandardPaths::findExecutable(u"tesseract"_s);
    if (program.isEmpty())
        return {};
    const auto listed
        = runChild({program, {u"--list-langs"_s}, longestAsking, memoryLimit}, {}, {});
    if (!listed)
        return {};
    const QStringList known = QString::fromUtf8(*listed).split(u'\n');
    QStringList languages;
    for (const QString& language : {u"eng"_s, u"spa"_s, u"fra"_s}) {
        if (known.contains(language))
            languages << language;
    }
    if (languages.isEmpty())
        return {};
    return Tesseract(program, languages.join(u'+'));
}

Result<RecognisedPage> Tesseract::read(
    const QByteArray& picture, int page, int dpi, const IsCancelled& isCancelled) const
{
    const QStringList arguments{
        u"stdin"_s, u"stdout"_s, u"-l"_s, m_languages, u"--dpi"_s, QString::number(dpi), u"tsv"_s};
    const auto table
        = runChild({m_program, arguments, longestPage, memoryLimit}, picture, isCancelled);
    if (table)
        return readRecognisedPage(*table, page, dpi);
    if (table.error().code == ErrorCode::FileDamaged)
        return RecognisedPage{};
    return tl::unexpected(table.error());
}

} // namespace careo
