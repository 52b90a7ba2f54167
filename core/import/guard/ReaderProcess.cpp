#include "core/import/guard/ReaderProcess.h"

#include "core/import/guard/ChildProgram.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr QLatin1StringView readerArgument("--read-for-careo");
constexpr QLatin1StringView pagesTask("pages");
constexpr QLatin1StringView pictureTask("picture");
constexpr qint64 readerMemory = qint64{2} * 1024 * 1024 * 1024;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

QString& readerProgram()
{
    static QString path;
    return path;
}

template <class Value> QByteArray answer(const Result<Value>& result)
{
    QByteArray bytes;
    QDataStream to(&bytes, QIODevice::WriteOnly);
    to.setVersion(streamVersion);
    to << result.has_value();
    if (result)
        to << *result;
    else
        to << qint32(result.error().code);
    return bytes;
}

template <class Value> Result<Value> fromAnswer(const QByteArray& bytes)
{
    QDataStream from(bytes);
    from.setVersion(streamVersion);
    bool isRead = false;
    Value value;
    qint32 code = 0;
    from >> isRead;
    if (isRead)
        from >> value;
    else
        from >> code;
    if (from.status() != QDataStream::Ok)
        return failure(ErrorCode::FileDamaged);
    if (!isRead)
        return failure(static_cast<ErrorCode>(code));
    return value;
}

template <class Value, class InProcess>
Result<Value> guarded(const QStringList& task, const QByteArray& bytes,
    const IsCancelled& isCancelled, const InProcess& inProcess)
{
    if (readerProgram().isEmpty())
        return inProcess();
    const ChildProgram child{
        readerProgram(), QStringList{readerArgument} + task, longestReading, readerMemory};
    const auto answered = runChild(child, bytes, isCancelled);
    if (answered)
        return fromAnswer<Value>(*answered);
    if (answered.error().code == ErrorCode::NotFound)
        return inProcess();
    return tl::unexpected(answered.error());
}

void ignore(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& /*text*/) { }

} // namespace

std::optional<int> serveAsReader(int argc, char** argv)
{
    if (argc < 3 || QLatin1StringView(argv[1]) != readerArgument) {
        setReaderProgram(QFileInfo(u"/proc/self/exe"_s).symLinkTarget());
        return {};
    }
    qInstallMessageHandler(ignore);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray bytes = in.readAll();
    const QLatin1StringView task(argv[2]);
    QByteArray answered;
    if (task == pagesTask)
        answered = answer(readPdfPages(bytes, {}));
    else if (task == pictureTask && argc == 5)
        answered = answer(
            renderPdfPage(bytes, QByteArray(argv[3]).toInt(), QByteArray(argv[4]).toInt()));
    return !answered.isEmpty() && out.write(answered) == answered.size() && out.flush() ? 0 : 1;
}

void setReaderProgram(const QString& path)
{
    readerProgram() = path;
}

Result<PdfPages> readPdfPagesGuarded(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    return guarded<PdfPages>(
        {pagesTask}, bytes, isCancelled, [&] { return readPdfPages(bytes, isCancelled); });
}

Result<QByteArray> renderPdfPageGuarded(
    const QByteArray& bytes, int page, int dpi, const IsCancelled& isCancelled)
{
    return guarded<QByteArray>({pictureTask, QString::number(page), QString::number(dpi)}, bytes,
        isCancelled, [&] { return renderPdfPage(bytes, page, dpi); });
}

} // namespace careo
