#include "core/summary/formats/SummaryMarkdown.h"

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

/// Every ASCII punctuation sign may be escaped; only those that can mean something are.
QString escaped(const QString& words)
{
    QString result;
    result.reserve(words.size());
    bool startsLine = true;
    for (const QChar c : words) {
        const bool marksLine = startsLine && QStringView(u"#+-=:").contains(c);
        if (marksLine || QStringView(u"\\`*_[]<>|&~").contains(c))
            result += u'\\';
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            result += QChar::ReplacementCharacter;
        else
            result += c;
        startsLine = c == u'\n' || (startsLine && (c.isDigit() || c.isSpace()));
        // "1." and "1)" would begin a list.
        if ((c == u'.' || c == u')') && result.size() > 1 && result.at(result.size() - 2).isDigit()
            && result.trimmed().size() < 5)
            result.insert(result.size() - 1, u'\\');
    }
    return result;
}

/// Line ends within a paragraph stay line ends.
QString inQuote(const QString& words)
{
    QString quoted = words;
    return u"> "_s + quoted.replace(u'\n', u"\\\n> "_s);
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const SummaryContent& content)
        : m_content(content)
    {
    }

    QString write()
    {
        for (const Block& block : m_content.blocks)
            std::visit(*this, block);
        return m_text + u"---\n\n"_s + escaped(m_content.made) + u'\n';
    }

    void operator()(const Heading& heading)
    {
        const QString words = spans(heading.line).simplified();
        m_text += u"#"_s.repeated(heading.level) + u' ' + words + u"\n\n"_s;
    }

    void operator()(const Paragraph& paragraph) { m_text += spans(paragraph.line) + u"\n\n"_s; }

    void operator()(const Quotation& quotation)
    {
        QString words;
        for (const Run& run : quotation.words)
            words += run.tone == Tone::Passage ? u"**"_s + escaped(run.words) + u"**"_s
                                               : escaped(run.words);
        const QString prefix = quotation.isNested ? u"> "_s : QString();
        QStringList lines = inQuote(words).split(u'\n');
        lines.append(u">"_s);
        if (!quotation.stamp.isEmpty())
            lines.append(u"> **"_s + escaped(quotation.stamp) + u"**\\"_s);
        if (!quotation.stampDetail.isEmpty())
            lines.append(inQuote(escaped(quotation.stampDetail)) + u'\\');
        lines.append(u"> "_s + spans(quotation.facts) + u'\\');
        lines.append(
            u"> "_s + spans(quotation.citation) + (quotation.copies.isEmpty() ? u""_s : u"\\"_s));
        if (!quotation.copies.isEmpty())
            lines.append(u"> "_s + spans(quotation.copies));
        m_text += prefix + lines.join(u'\n' + prefix) + u"\n\n"_s;
    }

    void operator()(const Table& table)
    {
        m_text += u"| "_s + cells(table.head).join(u" | "_s) + u" |\n|---|"_s
            + u"---:|"_s.repeated(table.head.size() - 1) + u'\n';
        for (const TableRow& row : table.rows + QList<TableRow>{table.sum})
            m_text += u"| "_s + spans(row.name) + u" | "_s + cells(row.cells).join(u" | "_s)
                + u" |\n"_s;
        m_text += u'\n';
    }

    void operator()(const Entry& entry)
    {
        QStringList lines;
        for (const Line& line : entry.lines)
            lines.append(spans(line));
        QString label;
        for (const Run& run : entry.label)
            label += (run.type >= 0 ? m_content.types.at(run.type).letter : escaped(run.words))
                + u' ';
        if (!label.isEmpty())
            label = u"**"_s + label.trimmed() + u"** "_s;
        m_text += label + lines.join(u"\\\n"_s) + u"\n\n"_s;
    }

    void operator()(const TimelinePicture& picture)
    {
        m_text += escaped(picture.caption) + u"\n\n"_s;
    }

    void operator()(const ContentsList&)
    {
        for (const Heading* heading : contentsOf(m_content)) {
            m_text += u"    "_s.repeated(heading->level - 2) + u"- "_s
                + escaped(heading->line.value(0).words.simplified()) + u'\n';
        }
        m_text += u'\n';
    }

    void operator()(const PageBreak&) { m_text += u"---\n\n"_s; }

private:
    [[nodiscard]] static QStringList cells(const QStringList& words)
    {
        QStringList result;
        for (const QString& word : words)
            result.append(escaped(word));
        return result;
    }

    [[nodiscard]] QString spans(const Line& line) const
    {
        QString text;
        for (const Run& run : line) {
            if (run.type >= 0 && !m_content.types.at(run.type).letter.isEmpty())
                text += u'(' + m_content.types.at(run.type).letter + u") "_s;
            const QString words = escaped(run.words);
            const bool isStrong = run.tone == Tone::Strong || run.tone == Tone::Warning
                || run.tone == Tone::Passage;
            if (isStrong && !words.trimmed().isEmpty())
                text += u"**"_s + words.trimmed() + u"**"_s
                    + (words.endsWith(u' ') ? u" "_s : u""_s);
            else if (!run.target.isEmpty() && !run.target.startsWith(u'#'))
                text += u'[' + words + u"](<"_s + run.target + u">)"_s;
            else
                text += words;
        }
        return text;
    }

    const SummaryContent& m_content;
    QString m_text;
};

} // namespace

QString summaryMarkdown(const SummaryContent& content)
{
    return MarkdownWriter(content).write();
}

} // namespace careo
