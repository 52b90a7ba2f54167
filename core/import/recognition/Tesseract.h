#pragma once

#include "core/base/Result.h"
#include "core/import/Extraction.h"
#include "core/import/recognition/RecognisedPage.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace careo
{

/// The Tesseract program, where it is installed: it reads the words in a picture, in English,
/// Spanish and French as far as it knows them. Any thread.
class Tesseract
{
public:
    /// Nothing where there is no such program or it knows none of the languages.
    [[nodiscard]] static std::optional<Tesseract> find();

    /// Reads a picture (PNG, JPEG, TIFF, PNM ...) whose dots stand `dpi` to an inch. A picture it
    /// can not read has no lines. GivenUp after a minute, Cancelled.
    [[nodiscard]] Result<RecognisedPage> read(
        const QByteArray& picture, int page, int dpi, const IsCancelled& isCancelled) const;

    /// As Tesseract writes them: "eng+spa".
    [[nodiscard]] const QString& languages() const { return m_languages; }

private:
    Tesseract(QString program, QString languages);

    QString m_program;
    QString m_languages;
};

} // namespace careo
