// One libFuzzer target for each reader: CAREO_FUZZ_FORMAT names the function that is fed.

#include "core/import/EntryExtraction.h"
#include "core/import/database/DatabaseExport.h"
#include "core/import/html/HtmlPage.h"
#include "core/import/mail/MailContent.h"
#include "core/import/office/DocxReader.h"
#include "core/import/office/EpubReader.h"
#include "core/import/office/OdtReader.h"
#include "core/import/pdf/PdfReader.h"
#include "core/import/rtf/RtfReader.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

#ifndef CAREO_FUZZ_FORMAT
#define CAREO_FUZZ_FORMAT any
#endif

namespace
{

struct Feed {
    static void any(const QByteArray& bytes)
    {
        static_cast<void>(careo::extractBytes(QStringLiteral("fuzz"), bytes));
    }
    static void docx(const QByteArray& bytes) { static_cast<void>(careo::readDocx(bytes, {})); }
    static void odt(const QByteArray& bytes) { static_cast<void>(careo::readOdt(bytes, {})); }
    static void epub(const QByteArray& bytes) { static_cast<void>(careo::readEpub(bytes, {})); }
    static void zip(const QByteArray& bytes)
    {
        careo::extractEachOf(QStringLiteral("fuzz"), bytes, [](const careo::NamedExtraction&) {});
    }
    static void message(const QByteArray& bytes)
    {
        static_cast<void>(careo::readMailContent(bytes));
    }
    static void rtf(const QByteArray& bytes) { static_cast<void>(careo::readRtf(bytes, {})); }
    static void pdf(const QByteArray& bytes) { static_cast<void>(careo::readPdf(bytes, {})); }
    static void html(const QByteArray& bytes)
    {
        static_cast<void>(careo::readHtmlPage(QString::fromUtf8(bytes)));
    }
    static void database(const QByteArray& bytes)
    {
        static_cast<void>(careo::splitDatabaseExport(QString::fromUtf8(bytes)));
    }
};

} // namespace

/// Without Tesseract, which would be started for every picture.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/)
{
    qputenv("PATH", "/nowhere");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Feed::CAREO_FUZZ_FORMAT(
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
