#include "core/base/Folding.h"

namespace careo
{

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark())
            plain += character;
    }
    return plain.toCaseFolded().simplified();
}

} // namespace careo
