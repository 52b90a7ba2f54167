#include "core/import/pdf/PdfParagraphs.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestHeading = 200;

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool endsSentence(const QString& text)
{
    static const QRegularExpression end(u"[.!?:…][\"'”’»)\\]]*$"_s);
    return end.match(text).hasMatch();
}

bool endsWithHyphen(const QString& text)
{
    if (text.size() < 2 || !text.at(text.size() - 2).isLetter())
        return false;
    const QChar last = text.back();
    return last == u'-' || last == u'\x2010' || last == u'\xad';
}

class Composer
{
public:
    explicit Composer(const QList<PdfLine>& lines)
        : m_lines(lines)
    {
        measure();
        collectHyphenated();
    }

    ParagraphText compose()
    {
        ParagraphText text;
        int level = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || startsParagraph(i)) {
                text.endParagraph(level);
                level = headingLevel(m_lines[i]);
            } else if (!joinsWord(i) && !endsWithHyphen(m_lines[i - 1].text)) {
                text.append(u" ");
            }
            const bool isCut
                = i + 1 < m_lines.size() && joinsWord(i + 1) && !startsParagraph(i + 1);
            text.append(
                isCut ? QStringView(m_lines[i].text).chopped(1) : QStringView(m_lines[i].text));
        }
        text.endParagraph(level);
        return text;
    }

private:
    void measure()
    {
        QList<double> sizes;
        QList<double> pitches;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            // Long lines say more about the body than short ones.
            if (m_lines[i].text.size() > 20)
                sizes << m_lines[i].size();
            if (i > 0 && isBelow(i) && isSameSize(i))
                pitches << m_lines[i].box.top() - m_lines[i - 1].box.top();
        }
        m_size = median(sizes);
        m_pitch = median(pitches);
    }

    void collectHyphenated()
    {
        static const QRegularExpression word(u"\\p{L}+-\\p{L}+"_s);
        for (const PdfLine& line : m_lines) {
            if (!line.text.contains(u'-'))
                continue;
            for (auto it = word.globalMatch(line.text); it.hasNext();)
                m_hyphenated.insert(it.next().captured().toLower());
        }
    }

    /// Line i stands under line i - 1, in the same column.
    bool isBelow(qsizetype i) const
    {
        const PdfLine& line = m_lines[i];
        const PdfLine& before = m_lines[i - 1];
        return line.page == before.page && line.box.top() > before.box.top()
            && line.box.left() < before.box.right() && before.box.left() < line.box.right();
    }

    bool isSameSize(qsizetype i) const
    {
        return std::abs(m_lines[i].size() - m_lines[i - 1].size())
            <= 0.15 * std::max(m_lines[i].size(), m_lines[i - 1].size());
    }

    /// How far lines reach in the column around line i.
    double columnRight(qsizetype i) const
    {
        constexpr qsizetype reach = 5;
        double right = m_lines[i].box.right();
        for (qsizetype k = i; k > 0 && k > i - reach && isBelow(k); --k)
            right = std::max(right, m_lines[k - 1].box.right());
        for (qsizetype k = i + 1; k < m_lines.size() && k < i + reach && isBelow(k); ++k)
            right = std::max(right, m_lines[k].box.right());
        return right;
    }

    bool isShort(qsizetype i) const { return columnRight(i) - m_lines[i].box.right() > 3 * m_size; }

    bool startsParagraph(qsizetype i) const
    {
        const PdfLine& line = m_lines[i];
        const PdfLine& before = m_lines[i - 1];
        if (!isSameSize(i))
            return true;
        if (!isBelow(i)) {
            // In another column or on another page a sentence may go on.
            const bool goesOn = !endsSentence(before.text)
                && (line.text.front().isLower() || endsWithHyphen(before.text));
            return !goesOn;
        }
        const double pitch = line.box.top() - before.box.top();
        if (m_pitch > 0 && pitch > std::max(1.4 * m_pitch, 1.6 * line.size()))
            return true;
        const double indent = line.box.left() - before.box.left();
        if (indent > 0.7 * m_size && (endsSentence(before.text) || isShort(i - 1)))
            return true;
        return isShort(i - 1) && (endsSentence(before.text) || !line.text.front().isLower());
    }

    bool joinsWord(qsizetype i) const
    {
        static const QRegularExpression last(u"(\\p{L}+)[-\u2010\u00ad]$"_s);
        static const QRegularExpression first(u"^\\p{Ll}\\p{L}*"_s);
        const QString& before = m_lines[i - 1].text;
        if (!endsWithHyphen(before))
            return false;
        const QString tail = last.match(before).captured(1);
        const QString head = first.match(m_lines[i].text).captured();
        if (head.isEmpty())
            return false;
        return !m_hyphenated.contains((tail + u'-' + head).toLower());
    }

    int headingLevel(const PdfLine& line) const
    {
        if (m_size <= 0 || line.text.size() > longestHeading || line.size() < 1.2 * m_size)
            return 0;
        return line.size() > 1.6 * m_size ? 1 : 2;
    }

    const QList<PdfLine>& m_lines;
    QSet<QString> m_hyphenated;
    double m_size = 0;
    double m_pitch = 0;
};

} // namespace

ParagraphText composePdfText(const QList<PdfLine>& lines)
{
    return Composer(lines).compose();
}

} // namespace careo
