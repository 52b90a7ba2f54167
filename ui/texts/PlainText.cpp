#include "ui/texts/PlainText.h"

#include <QTextDocument>

namespace careo::ui
{

QString plainText(const QTextDocument& document)
{
    return document.toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n');
}

} // namespace careo::ui
