#include "ui/accounts/testimony/DifferenceHtml.h"

#include "core/compare/WordDifference.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QCoreApplication>

namespace careo::ui
{

QString differenceHtml(const QString& earlier, const QString& later, const QPalette& palette)
{
    QStringList parts;
    for (const DifferencePiece& piece : wordDifference(earlier, later)) {
        const QString words = piece.words.toHtmlEscaped();
        switch (piece.kind) {
        case DifferencePiece::Kind::Same:
            parts << words;
            break;
        case DifferencePiece::Kind::Removed:
            parts << QStringLiteral("<s style=\"color: %1\">%2</s>")
                         .arg(mutedColor(palette).name(), words);
            break;
        case DifferencePiece::Kind::Added:
            parts << QStringLiteral("<b><u>%1</u></b>").arg(words);
            break;
        }
    }
    return parts.join(u' ');
}

QString whenSaidText(const SpokenClaim& spoken)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("careo::ui::Testimony", text);
    };
    QStringList parts;
    if (!spoken.statement.spoken.isUnknown())
        parts << dateText(spoken.statement.spoken);
    if (!spoken.statement.occasion.isEmpty())
        parts << spoken.statement.occasion;
    if (spoken.statement.spoken.isUnknown()) {
        parts << (spoken.row.published.isUnknown()
                ? tr("when it was said is not known")
                : tr("published %1, said before that").arg(dateText(spoken.row.published)));
    }
    QString text = parts.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace careo::ui
