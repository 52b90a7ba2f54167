#pragma once

#include "core/model/EdtfDate.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace careo
{

/// What a short line around an article says about it: source, author, date, address.
struct HeaderLine {
    enum class Label {
        None,
        Source,
        Byline,
        Field, ///< of an export, and none of those above
    };

    QString outlet;
    QString author;
    QString url;
    EdtfDate date; ///< unknown when it can not be told, as in 03/04/2012
    bool hasDate = false;
    bool isUpdate = false; ///< the date is that of a later change
    Label label = Label::None;

    /// True when the line holds nothing else: it is about an article, not part of one.
    bool isSignal = false;
};

/// Reads one line. A line longer than 200 characters is none.
[[nodiscard]] HeaderLine readHeaderLine(QStringView line);

/// "2. A title (Outlet, 3 May 2010)": a title that names its own source and day.
struct SignedTitle {
    QString title;
    HeaderLine header;
};

/// Nothing when the line is no such title. Lines that end otherwise than in a bracket cost nothing.
[[nodiscard]] std::optional<SignedTitle> readSignedTitle(QStringView line);

/// The outlet's name in a web address: its host without "www.".
[[nodiscard]] QString hostOf(const QString& url);

} // namespace careo
