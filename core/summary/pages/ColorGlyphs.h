#pragma once

#include <QtGlobal>

class QPainter;
class QTextDocument;

namespace careo
{

/// Paints as pictures the glyphs between two heights of the document that come from a colour font,
/// as emoji do: a PDF and a printer show nothing of them by themselves. Does nothing on a painter
/// that shows them. The painter's origin is the document's.
void paintColorGlyphs(QPainter& painter, const QTextDocument& document, qreal top, qreal bottom);

} // namespace careo
