#pragma once

#include <QString>

namespace careo
{

/// What went wrong, for code. The words for people are those of errorText().
enum class ErrorCode {
    FileNotFound, ///< no such file or folder
    FileNotReadable, ///< exists, but may not or can not be read
    FileNotWritable, ///< may not or can not be written
    FileExists, ///< would overwrite a file
    FileTooLarge, ///< above the size a reader takes
    EmptyFile, ///< no bytes, or no text in them
    NotText, ///< bytes that are no text in any known encoding or format
    FileDamaged, ///< a document or archive that breaks the rules of its format
    FileEncrypted, ///< needs a password
    ArchiveTooLarge, ///< unpacks to more than is taken, or holds too many files or levels
    GivenUp, ///< took longer than the time for one file
    DiskFull, ///< no room left
    NotACase, ///< no SQLite database, or another program's
    CaseDamaged, ///< a case file that is cut short or fails its integrity check
    CaseTooNew, ///< written by a newer Careo
    CaseReadOnly, ///< opened for reading only, a write was refused
    CaseLocked, ///< another program holds the case
    DatabaseFailed, ///< any other failure of the database; detail holds its words
    ChangedMeanwhile, ///< the case no longer holds what the action started from
    NotFound, ///< the id names nothing in the case
    QuoteNotFound, ///< the quotation is not in the article's text
    QuoteNotUnique, ///< the quotation is there more than once
    PassageInvalid, ///< empty, reversed, or outside the text
    NameTaken, ///< another claim type of the same parent has that name
    NameEmpty, ///< a name is needed
    TypeInUse, ///< the claim type still has claims or child types
    DateInvalid, ///< not a date of EDTF level 0 or 1
    QueryInvalid, ///< the search text can not be understood; detail is that of QueryMistake
    Cancelled, ///< stopped by the user
    RenderFailed, ///< a document or picture could not be made
    PrinterFailed, ///< the printer did not take the pages
};

/// A failure. `detail` is for the log and for the sentence's variable part: a path, a name, or the
/// words of a library; it is never shown alone.
struct Error {
    ErrorCode code;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The word careo-cli prints for a code: "fileNotFound", "emptyFile" ...
[[nodiscard]] QString toKey(ErrorCode code);

} // namespace careo
