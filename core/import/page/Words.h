#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace careo
{

/// Looks at the words of a short line; all are fast and take any text.

/// The line's pieces between white space.
[[nodiscard]] QList<QStringView> wordsOf(QStringView line);

/// True when it ends as a sentence does: . ! ? … and their like, closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView line);

/// True when the first letter is a capital, or belongs to a script that has none.
[[nodiscard]] bool startsWithCapital(QStringView line);

/// "Elinor Comlay", "María de la Cruz": two to five capitalised words, particles between.
[[nodiscard]] bool looksLikeName(QStringView line);

/// The name or names at the start of what follows "By": up to the first comma, bracket or dash;
/// empty when those words are no names.
[[nodiscard]] QString namesAtStart(QStringView text);

/// The name of a news agency that `text` is, or starts with.
[[nodiscard]] bool isAgency(QStringView text);

/// "El Correo", "Daily Post", "Metro", "example.org": a short line that can be nothing
/// but the name of an outlet.
[[nodiscard]] bool looksLikeOutlet(QStringView line);

} // namespace careo
