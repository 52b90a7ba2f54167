#pragma once

#include <QString>
#include <QStringList>

namespace careo
{

/// An author as structured data give it, without "By", addresses, accounts and what follows a bar;
/// empty when nothing is left, or it is a desk ("Redacción", "Staff").
[[nodiscard]] QString cleanAuthor(QString author);

/// The people named in a byline, in its order: "Por Ana Ruiz y Luis Gil, corresponsales" gives
/// two. Trades, places and agencies are no names. With `isMarked` (the page says that an author
/// stands here) a single word will do.
[[nodiscard]] QStringList namesInByline(const QString& byline, bool isMarked);

/// True when a line begins as bylines do: "By", "Text:", "Propos recueillis par", and a capital.
[[nodiscard]] bool opensByline(const QString& line);

} // namespace careo
