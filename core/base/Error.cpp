#include "core/base/Error.h"

namespace careo
{

QString toKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("fileNotFound");
    case ErrorCode::FileNotReadable:
        return QStringLiteral("fileNotReadable");
    case ErrorCode::FileNotWritable:
        return QStringLiteral("fileNotWritable");
    case ErrorCode::FileExists:
        return QStringLiteral("fileExists");
    case ErrorCode::FileTooLarge:
        return QStringLiteral("fileTooLarge");
    case ErrorCode::EmptyFile:
        return QStringLiteral("emptyFile");
    case ErrorCode::NotText:
        return QStringLiteral("notText");
    case ErrorCode::FileDamaged:
        return QStringLiteral("fileDamaged");
    case ErrorCode::FileEncrypted:
        return QStringLiteral("fileEncrypted");
    case ErrorCode::ArchiveTooLarge:
        return QStringLiteral("archiveTooLarge");
    case ErrorCode::GivenUp:
        return QStringLiteral("givenUp");
    case ErrorCode::DiskFull:
        return QStringLiteral("diskFull");
    case ErrorCode::NotACase:
        return QStringLiteral("notACase");
    case ErrorCode::CaseDamaged:
        return QStringLiteral("caseDamaged");
    case ErrorCode::CaseTooNew:
        return QStringLiteral("caseTooNew");
    case ErrorCode::CaseReadOnly:
        return QStringLiteral("caseReadOnly");
    case ErrorCode::CaseLocked:
        return QStringLiteral("caseLocked");
    case ErrorCode::DatabaseFailed:
        return QStringLiteral("databaseFailed");
    case ErrorCode::ChangedMeanwhile:
        return QStringLiteral("changedMeanwhile");
    case ErrorCode::NotFound:
        return QStringLiteral("notFound");
    case ErrorCode::QuoteNotFound:
        return QStringLiteral("quoteNotFound");
    case ErrorCode::QuoteNotUnique:
        return QStringLiteral("quoteNotUnique");
    case ErrorCode::PassageInvalid:
        return QStringLiteral("passageInvalid");
    case ErrorCode::NameTaken:
        return QStringLiteral("nameTaken");
    case ErrorCode::NameEmpty:
        return QStringLiteral("nameEmpty");
    case ErrorCode::TypeInUse:
        return QStringLiteral("typeInUse");
    case ErrorCode::DateInvalid:
        return QStringLiteral("dateInvalid");
    case ErrorCode::QueryInvalid:
        return QStringLiteral("queryInvalid");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::RenderFailed:
        return QStringLiteral("renderFailed");
    case ErrorCode::PrinterFailed:
        return QStringLiteral("printerFailed");
    }
    Q_UNREACHABLE();
}

} // namespace careo
