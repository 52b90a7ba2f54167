#include "core/base/ErrorText.h"

#include <QCoreApplication>

namespace careo
{

namespace
{

QString text(const char* sentence)
{
    return QCoreApplication::translate("careo::ErrorText", sentence);
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return text("%1 was not found; check its name and where it is now.");
    case ErrorCode::FileNotReadable:
        return text("%1 could not be read; check that you may open it, then try again.");
    case ErrorCode::FileNotWritable:
        return text("%1 could not be written; choose another folder or check your permissions.");
    case ErrorCode::FileExists:
        return text("%1 already exists and was left as it is; choose another name.");
    case ErrorCode::FileTooLarge:
        return text("%1 is larger than 256 MB and was not read; split it and import the parts.");
    case ErrorCode::EmptyFile:
        return text("%1 has no text in it, so nothing was imported; check the file.");
    case ErrorCode::NotText:
        return text("%1 is in no format that can be read; save it as text, HTML or PDF and import "
                    "that.");
    case ErrorCode::FileDamaged:
        return text("%1 is damaged and could not be read; get or save it again and import that.");
    case ErrorCode::FileEncrypted:
        return text("%1 is protected by a password; save it without one and import that.");
    case ErrorCode::ArchiveTooLarge:
        return text("%1 unpacks to more than is safe and was not read to its end; unpack it "
                    "yourself and import the files.");
    case ErrorCode::GivenUp:
        return text("%1 took too long to read and was given up; split it or save it as text.");
    case ErrorCode::DiskFull:
        return text("The disk is full, so %1 was not changed; free some space and try again.");
    case ErrorCode::NotACase:
        return text("%1 is not a Careo case and was left as it is; choose a .careo file.");
    case ErrorCode::CaseDamaged:
        return text("%1 is damaged or cut short and was left as it is; open a backup copy of it.");
    case ErrorCode::CaseTooNew:
        return text("%1 was made by a newer Careo and was left as it is; update Careo to open it.");
    case ErrorCode::CaseReadOnly:
        return text("%1 can only be read, so the change was not made; copy the case to a folder "
                    "you can write to and open the copy.");
    case ErrorCode::CaseLocked:
        return text("%1 is being used by another program; close it there and try again.");
    case ErrorCode::DatabaseFailed:
        return text("%1 could not be changed or read; nothing was changed. Try again, and if it "
                    "stays so, check the case with careo-cli.");
    case ErrorCode::ChangedMeanwhile:
        return text("%1 was changed elsewhere meanwhile, so nothing was done; look at it and "
                    "try again.");
    case ErrorCode::NotFound:
        return text("%1 is no longer in the case, so nothing was changed.");
    case ErrorCode::QuoteNotFound:
        return text("The quotation is not in the text of %1; copy it from there word for word.");
    case ErrorCode::QuoteNotUnique:
        return text("The quotation stands more than once in %1; take a longer one.");
    case ErrorCode::PassageInvalid:
        return text("%1 is no passage of the text; select some words and try again.");
    case ErrorCode::NameTaken:
        return text("There is already a claim type named %1; choose another name.");
    case ErrorCode::NameEmpty:
        return text("A claim type needs a name; type one.");
    case ErrorCode::TypeInUse:
        return text("%1 still has claims or claim types under it; move them first.");
    case ErrorCode::DateInvalid:
        return text("%1 is not understood as a date; write it like 8 Dec 2005, Dec 2005 or 2005.");
    case ErrorCode::QueryInvalid:
        return text("The search is not complete at character %1; check quotation marks and "
                    "parentheses.");
    case ErrorCode::Cancelled:
        return text("Stopped; what was done before is kept.");
    case ErrorCode::RenderFailed:
        return text("%1 could not be made; try another place or format.");
    }
    Q_UNREACHABLE();
}

/// What stands in when neither the caller nor the error names the thing.
QString unnamed(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileTooLarge:
    case ErrorCode::EmptyFile:
    case ErrorCode::NotText:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileEncrypted:
    case ErrorCode::ArchiveTooLarge:
    case ErrorCode::GivenUp:
        return text("The file");
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::NotFound:
    case ErrorCode::PassageInvalid:
    case ErrorCode::DateInvalid:
        return text("This");
    case ErrorCode::QuoteNotFound:
    case ErrorCode::QuoteNotUnique:
        return text("the article");
    case ErrorCode::RenderFailed:
        return text("The document");
    case ErrorCode::DiskFull:
        return text("the case");
    default:
        return text("The case");
    }
}

/// Whether an error's detail is a name people know, not a library's words.
bool detailIsName(ErrorCode code)
{
    return code == ErrorCode::NameTaken || code == ErrorCode::QueryInvalid
        || code == ErrorCode::FileNotFound || code == ErrorCode::FileExists
        || code == ErrorCode::FileNotWritable;
}

} // namespace

QString errorText(const Error& error, const QString& subject)
{
    QString named = subject;
    if (error.code == ErrorCode::QueryInvalid)
        named = QString::number(error.detail.toInt() + 1);
    else if (named.isEmpty() && detailIsName(error.code))
        named = error.detail;
    if (named.isEmpty())
        named = unnamed(error.code);
    const QString pattern = sentence(error.code);
    return pattern.contains(QLatin1StringView("%1")) ? pattern.arg(named) : pattern;
}

} // namespace careo
