#include "core/base/ErrorText.h"

#include "core/base/QueryMistake.h"

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
        return text("The search is not understood at character %1; change it there.");
    case ErrorCode::Cancelled:
        return text("Stopped; what was done before is kept.");
    case ErrorCode::RenderFailed:
        return text("%1 could not be made; try another place or format.");
    case ErrorCode::PrinterFailed:
        return text("%1 did not print the summary; see that it is on and connected and print "
                    "again, or save a PDF.");
    }
    Q_UNREACHABLE();
}

QString mistakeSentence(QueryExpectation expected)
{
    switch (expected) {
    case QueryExpectation::Word:
        return text("A word is missing at character %1 of the search; OR needs a word, a phrase "
                    "or a group on both sides.");
    case QueryExpectation::ClosingQuote:
        return text("The quotation mark at character %1 of the search is never closed; type "
                    "another where the phrase ends.");
    case QueryExpectation::ClosingParenthesis:
        return text("The parenthesis at character %1 of the search is never closed; type “)” "
                    "where the group ends.");
    case QueryExpectation::OpeningParenthesis:
        return text("The “)” at character %1 of the search closes nothing; remove it, or type “(” "
                    "where the group begins.");
    case QueryExpectation::NearTerm:
        return text("A word is missing at character %1 of the search; NEAR needs a word or a "
                    "phrase on both sides.");
    case QueryExpectation::NearPair:
        return text("The NEAR at character %1 of the search is one too many; join two words at a "
                    "time, as in (a NEAR b) (b NEAR c).");
    case QueryExpectation::Value:
        return text("The value of a field is missing at character %1 of the search; type it "
                    "right after the colon.");
    case QueryExpectation::Date:
        return text("The date at character %1 of the search is not understood; write it like "
                    "2005-12-08, 2005-12 or 2005.");
    case QueryExpectation::Status:
        return text("The status at character %1 of the search does not exist; type unreviewed, "
                    "confirmed, disputed or “set aside”.");
    case QueryExpectation::Stance:
        return text("The stance at character %1 of the search does not exist; type asserts, "
                    "denies, reports, questions or retracts.");
    case QueryExpectation::Property:
        return text("What “has:” asks for at character %1 of the search does not exist; type "
                    "claims, author, outlet, language, published, date, note, speaker, orphan or "
                    "approximate.");
    case QueryExpectation::Title:
        return text("The place at character %1 of the search does not exist; type in:title, or "
                    "leave it out to search the whole article.");
    case QueryExpectation::TitleWords:
        return text("The in:title at character %1 of the search has no words beside it; type "
                    "what the title must hold.");
    case QueryExpectation::LessNesting:
        return text("The parentheses at character %1 of the search are too deep; take some away.");
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
    case ErrorCode::PrinterFailed:
        return text("The printer");
    case ErrorCode::DiskFull:
        return text("the case");
    default:
        return text("The case");
    }
}

/// Whether an error's detail is a name people know, not a library's words.
bool detailIsName(ErrorCode code)
{
    return code == ErrorCode::NameTaken || code == ErrorCode::FileNotFound
        || code == ErrorCode::FileExists || code == ErrorCode::FileNotWritable;
}

} // namespace

QString errorText(const Error& error, const QString& subject)
{
    if (error.code == ErrorCode::QueryInvalid) {
        const QueryMistake mistake = QueryMistake::of(error);
        return mistakeSentence(mistake.expected).arg(mistake.place + 1);
    }
    QString named = subject;
    if (named.isEmpty() && detailIsName(error.code))
        named = error.detail;
    if (named.isEmpty())
        named = unnamed(error.code);
    const QString pattern = sentence(error.code);
    return pattern.contains(QLatin1StringView("%1")) ? pattern.arg(named) : pattern;
}

} // namespace careo
