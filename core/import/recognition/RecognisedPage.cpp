#include "core/import/recognition/RecognisedPage.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr int pageLevel = 1;
constexpr int paragraphLevel = 3;
constexpr int lineLevel = 4;
constexpr int wordLevel = 5;
constexpr int columns = 12;
constexpr double readableWord = 60;
constexpr int fewestReadable = 3;
constexpr double likelyNoise = 30;

struct Cell {
    int level = 0;
    QRectF box;
    double confidence = 0;
    QString text;
};

Cell readCell(const QString& row, double scale)
{
    const QStringList values = row.split(u'\t');
    if (values.size() < columns)
        return {};
    const auto length = [&](int column) { return values[column].toDouble() * scale; };
    return {values[0].toInt(), QRectF(length(6), length(7), length(8), length(9)),
        values[10].toDouble(), values[11].trimmed()};
}

class PageBuilder
{
public:
    PageBuilder(int page, int dpi)
        : m_number(page)
        , m_scale(72.0 / dpi)
    {
    }

    void add(const QString& row)
    {
        const Cell cell = readCell(row, m_scale);
        if (cell.level == pageLevel)
            m_height = cell.box.height();
        else if (cell.level == paragraphLevel)
            endParagraph();
        else if (cell.level == lineLevel)
            startLine(cell.box);
        else if (cell.level == wordLevel && !cell.text.isEmpty())
            addWord(cell);
    }

    RecognisedPage take()
    {
        endParagraph();
        if (m_readable < fewestReadable)
            return {};
        return std::move(m_page);
    }

private:
    void startLine(const QRectF& box)
    {
        endLine();
        m_line = {{}, box, m_number, m_height};
    }

    void addWord(const Cell& word)
    {
        if (!m_line.text.isEmpty())
            m_line.text += u' ';
        m_line.text += word.text;
        ++m_words;
        m_confidence += word.confidence;
        const auto letters = std::count_if(
            word.text.begin(), word.text.end(), [](QChar c) { return c.isLetter(); });
        if (letters >= 3 && word.confidence >= readableWord)
            ++m_readableInLine;
    }

    /// Specks and the edges of pictures are read as letters too, but never surely.
    void endLine()
    {
        if (m_words > 0 && m_confidence / m_words >= likelyNoise) {
            m_paragraph << m_line;
            m_page.words += m_words;
            m_page.confidenceSum += m_confidence;
            m_readable += m_readableInLine;
        }
        m_line = {};
        m_words = 0;
        m_readableInLine = 0;
        m_confidence = 0;
    }

    /// A line's box is as high as its letters reach, which differs though the type does not.
    void endParagraph()
    {
        endLine();
        QList<double> heights;
        for (const PdfLine& line : std::as_const(m_paragraph))
            heights << line.box.height();
        std::sort(heights.begin(), heights.end());
        for (PdfLine& line : m_paragraph) {
            const double middle = line.box.center().y();
            line.box.setHeight(heights[heights.size() / 2]);
            line.box.moveTop(middle - line.box.height() / 2);
        }
        m_page.lines << m_paragraph;
        m_paragraph.clear();
    }

    RecognisedPage m_page;
    QList<PdfLine> m_paragraph;
    PdfLine m_line;
    int m_words = 0;
    int m_readableInLine = 0;
    int m_readable = 0;
    double m_confidence = 0;
    int m_number;
    double m_scale;
    double m_height = 0;
};

} // namespace

RecognisedPage readRecognisedPage(const QByteArray& table, int page, int dpi)
{
    PageBuilder builder(page, dpi);
    const QStringList rows = QString::fromUtf8(table).split(u'\n');
    for (const QString& row : rows)
        builder.add(row);
    return builder.take();
}

} // namespace careo
