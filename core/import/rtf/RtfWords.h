#pragma once

#include <QByteArray>
#include <QString>

namespace careo
{

/// The character a control word stands for (\emdash, \lquote, \tab ...), empty for other words.
[[nodiscard]] QString rtfSign(const QByteArray& word);

/// True for destinations whose content is no text of the document.
[[nodiscard]] bool isHiddenDestination(const QByteArray& word);

/// The encoding's name for \ansicpg and for \fcharset; empty for a charset that says nothing.
[[nodiscard]] QByteArray encodingOfCodePage(int codePage);
[[nodiscard]] QByteArray encodingOfCharset(int charset);

} // namespace careo
