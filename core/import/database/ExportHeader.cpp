#include "core/import/database/ExportHeader.h"

#include "core/dates/WrittenDates.h"
#include "core/import/database/FactivaFields.h"
#include "core/import/page/HeaderReading.h"
#include "core/import/page/Language.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestHeader = 30; // lines
constexpr qsizetype longestDateLine = 160;
constexpr qsizetype longestCover = 20'000; // lines

class DocumentReader
{
public:
    DocumentReader(QStringView text, const QList<TextLine>& lines)
        : m_text(text)
        , m_lines(lines)
        , m_body(0)
        , m_end(lines.size())
    {
    }

    ArticleProposal read(ExportFamily family, bool isFirst)
    {
        switch (family) {
        case ExportFamily::NexisNumbered:
            readNumbered();
            break;
        case ExportFamily::NexisEnded:
            readEnded(isFirst);
            break;
        case ExportFamily::Factiva:
            readFactiva();
            break;
        case ExportFamily::Europresse:
        case ExportFamily::None:
            readEuropresse();
            break;
        }
        return finish();
    }

private:
    QStringView line(qsizetype i) const { return m_lines[i].in(m_text); }
    QString value(qsizetype i) const { return asValue(line(i)); }
    qsizetype limit(qsizetype from) const { return std::min(m_lines.size(), from + longestHeader); }

    std::optional<EdtfDate> dateIn(qsizetype i) const
    {
        if (line(i).size() > longestDateLine)
            return {};
        const QList<WrittenDate> dates = findWrittenDates(line(i));
        if (dates.isEmpty() || dates.first().value.isUnknown())
            return {};
        return dates.first().value;
    }

    bool opensWithDate(qsizetype i) const
    {
        return dateIn(i) && findWrittenDates(line(i)).first().passage.start <= 12;
    }

    /// The first line from `from` that holds a date; -1 when none does.
    qsizetype findDate(qsizetype from, qsizetype end, bool mustOpen) const
    {
        for (qsizetype i = from; i < end; ++i) {
            if (mustOpen ? opensWithDate(i) : dateIn(i).has_value())
                return i;
        }
        return -1;
    }

    void setTitle(qsizetype first, qsizetype end)
    {
        if (first < 0 || first >= end)
            return;
        QStringList parts;
        for (qsizetype i = first; i < end; ++i)
            parts << value(i);
        const QString title = parts.join(u' ');
        m_found.title = {title, {EvidenceKind::Heading, title}};
    }

    void setOutlet(qsizetype i)
    {
        static const QRegularExpression aside(
            u"(?:\\s*\\(.*|,? n[o°]\\.? ?\\d.*|,? Nr\\. ?\\d.*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        m_found.outlet = {value(i).remove(aside), {EvidenceKind::OutletLine, value(i)}};
    }

    void setDate(qsizetype i)
    {
        if (const auto date = dateIn(i))
            m_found.published = {*date, {EvidenceKind::DateLine, value(i)}};
    }

    void setAuthor(const QString& byline, qsizetype i)
    {
        if (const QString author = authorOf(byline); !author.isEmpty())
            m_found.author = {author, {EvidenceKind::Byline, value(i)}};
    }

    void takeField(const ExportLine& field, qsizetype i)
    {
        if (field.field == ExportField::Byline && m_found.author.value.isEmpty())
            setAuthor(field.value, i);
        else if (field.field == ExportField::Headline && m_found.title.value.isEmpty())
            m_found.title = {field.value, {EvidenceKind::Heading, value(i)}};
    }

    /// Goes over the fields that stand before the body and puts m_body behind them.
    void readFields(qsizetype from)
    {
        m_body = from;
        for (qsizetype i = from; i < limit(from); ++i) {
            const ExportLine field = readExportLine(line(i));
            if (field.field == ExportField::Body) {
                m_body = i + 1;
                return;
            }
            if (field.field == ExportField::None || field.field == ExportField::Trailer)
                continue;
            // A field's value may go on in the line below; what stands apart is the body.
            const bool isNear = i <= m_body + 1 || !m_lines[i - 1].followsGap;
            if (!isNear)
                break;
            takeField(field, i);
            m_body = i + 1;
        }
    }

    void readNumbered()
    {
        qsizetype at = 0;
        while (at < m_lines.size() && readExportLine(line(at)).field == ExportField::Copyright)
            ++at;
        const qsizetype date = findDate(at, limit(at), true);
        if (date < 0 || date == at) {
            readUnclear(at);
            return;
        }
        m_first = at;
        setOutlet(at);
        setDate(date);
        qsizetype title = date + 1;
        while (title < m_lines.size() && isField(title)) {
            takeField(readExportLine(line(title)), title);
            ++title;
        }
        if (!m_found.title.value.isEmpty() || title >= m_lines.size()) {
            readFields(date + 1);
            return;
        }
        qsizetype end = title + 1;
        while (end < m_lines.size() && isWrapped(end - 1) && !m_lines[end].followsGap
            && !isField(end) && end < title + 4)
            ++end;
        setTitle(title, end);
        readFields(end);
    }

    /// As long as a line that goes on in the next: plain text is wrapped near 80 columns.
    bool isWrapped(qsizetype i) const { return line(i).size() >= 60 && line(i).size() <= 90; }

    bool isField(qsizetype i) const { return readExportLine(line(i)).field != ExportField::None; }

    /// A date with a field near below and a name above it.
    qsizetype findNexisDate() const
    {
        const qsizetype end = std::min(m_lines.size(), longestCover);
        for (qsizetype i = 1; i < end; ++i) {
            if (!opensWithDate(i) || isField(i))
                continue;
            for (qsizetype below = i + 1; below < std::min(m_lines.size(), i + 6); ++below) {
                const ExportField field = readExportLine(line(below)).field;
                if (field == ExportField::Header || field == ExportField::Byline
                    || field == ExportField::Body || field == ExportField::Copyright)
                    return i;
            }
        }
        return -1;
    }

    void readEnded(bool isFirst)
    {
        const qsizetype date = findNexisDate();
        if (date < 1) {
            readUnclear(0);
            return;
        }
        // A section in brackets may follow the outlet.
        qsizetype outlet = date - 1;
        while (outlet > 1 && line(outlet).startsWith(u'('))
            --outlet;
        m_first = isFirst ? std::max(qsizetype{0}, outlet - 1) : 0;
        while (isFirst && m_first > 0 && !m_lines[m_first].followsGap)
            --m_first;
        setTitle(m_first, outlet);
        setOutlet(outlet);
        setDate(date);
        readFields(date + 1);
        const auto address = std::find_if(m_lines.begin() + m_body, m_lines.end(),
            [this](const TextLine& each) { return isAddress(each.in(m_text)); });
        if (address != m_lines.end() && !m_found.url.value.size()) {
            const QString url = asValue(address->in(m_text));
            m_found.url = {url, {EvidenceKind::Address, url}};
        }
    }

    static bool isAddress(QStringView text)
    {
        return (text.startsWith(u"http://") || text.startsWith(u"https://")) && !text.contains(u' ')
            && text.size() < 2000;
    }

    void readFactiva()
    {
        if (const auto fields = readFactivaFields(m_text, m_lines))
            takeFactivaFields(*fields);
        else
            readBareFactiva();
    }

    void takeFactivaFields(const FactivaFields& fields)
    {
        m_first = fields.headline.first;
        setTitle(fields.headline.first, fields.headline.end);
        if (fields.byline.first < fields.byline.end)
            setAuthor(value(fields.byline.first), fields.byline.first);
        setDate(fields.date.first);
        setOutlet(fields.source.first);
        m_body = fields.body.first < fields.body.end ? fields.body.first : m_lines.size();
        m_end = fields.body.first < fields.body.end ? fields.body.end : m_lines.size();
    }

    /// The same values without their codes, in their usual order.
    void readBareFactiva()
    {
        const qsizetype end = std::min(m_lines.size(), longestHeader);
        qsizetype words = 0;
        while (words < end && !isWordCount(line(words)))
            ++words;
        if (words >= end || words == 0) {
            readUnclear(0);
            return;
        }
        readFactivaTitle(words);
        const qsizetype date = findDate(words + 1, limit(words), true);
        if (date < 0)
            return;
        setDate(date);
        qsizetype outlet = date + 1;
        static const QRegularExpression time(u"^\\d{1,2}[:.]\\d{2}"_s);
        if (outlet < m_lines.size() && time.match(value(outlet)).hasMatch())
            ++outlet;
        if (outlet < m_lines.size())
            setOutlet(outlet);
        m_body = std::min(outlet + 1, m_lines.size());
        for (qsizetype i = m_body; i < limit(outlet); ++i) {
            if (readExportLine(line(i)).field == ExportField::Copyright) {
                m_body = i + 1;
                break;
            }
        }
    }

    void readFactivaTitle(qsizetype words)
    {
        m_first = std::max(qsizetype{0}, words - 5);
        static const QRegularExpression byline(
            u"^(?:by|von|por|par|di)\\s"_s, QRegularExpression::CaseInsensitiveOption);
        qsizetype title = -1;
        for (qsizetype i = m_first; i < words; ++i) {
            if (byline.match(value(i)).hasMatch())
                setAuthor(value(i), i);
            else if (title < 0 || line(i).size() > line(title).size())
                title = i;
        }
        setTitle(title, title + 1);
        if (m_found.author.value.isEmpty() && title < words - 1)
            takeBareName(words - 1);
    }

    /// A line that is the author's name alone, "Ana Duarte" or "Duarte, Ana". True when it is one.
    bool takeBareName(qsizetype i)
    {
        static const QRegularExpression reversed(
            u"^[\\p{Lu}][\\p{L}'’ -]+, [\\p{Lu}][\\p{L}'’ -]+$"_s);
        const QString words = value(i);
        constexpr qsizetype longestName = 60;
        if (words.size() > longestName
            || (!looksLikeName(words) && !reversed.match(words).hasMatch()))
            return false;
        setAuthor(words, i);
        return true;
    }

    void readEuropresse()
    {
        // What the document before is closed by may stand below the line that parts them.
        while (m_first + 1 < m_lines.size() && isRightsNotice(line(m_first)))
            ++m_first;
        const qsizetype date = findDate(m_first, std::min(m_lines.size(), m_first + 10), false);
        if (date <= m_first || date + 1 >= m_lines.size()) {
            readUnclear(m_first);
            return;
        }
        setOutlet(m_first);
        setDate(date);
        qsizetype title = date + 1;
        if (isWordCount(line(title)) && title + 1 < m_lines.size())
            ++title;
        setTitle(title, title + 1);
        m_body = title + 1;
        static const QRegularExpression byline(
            u"^(?:by|von|por|par|di)\\s.{3,80}$"_s, QRegularExpression::CaseInsensitiveOption);
        if (m_body < m_lines.size() && byline.match(value(m_body)).hasMatch()) {
            setAuthor(value(m_body), m_body);
            ++m_body;
        } else if (m_body + 1 < m_lines.size() && takeBareName(m_body)) {
            ++m_body;
        }
    }

    /// No header as the family has it: the first line is shown as the title, the rest stays empty.
    void readUnclear(qsizetype first)
    {
        m_first = std::min(first, m_lines.size() - 1);
        m_body = m_first + 1;
        while (m_body < std::min(m_lines.size(), m_first + 3) && !m_lines[m_body].followsGap)
            ++m_body;
        setTitle(m_first, m_body);
        readFields(m_body);
    }

    ArticleProposal finish()
    {
        for (qsizetype i = m_body; i < m_end; ++i) {
            const ExportField field = readExportLine(line(i)).field;
            const bool isTrailer = field == ExportField::Trailer || field == ExportField::Language
                || (i + 4 >= m_end && (field == ExportField::Copyright || isRightsNotice(line(i))));
            if (isTrailer) {
                m_end = i;
                break;
            }
        }
        m_end = std::max(m_end, m_first + 1);
        m_body = std::clamp(m_body, m_first, m_end);
        m_found.span = {m_lines[m_first].span.start, m_lines[m_end - 1].span.end};
        const qsizetype body = m_body < m_end ? m_lines[m_body].span.start : m_found.span.end;
        m_found.bodyStart = body - m_found.span.start;
        const LanguageGuess guess = guessLanguage(m_text.sliced(body, m_found.span.end - body));
        m_found.language = {guess.language,
            {guess.language.isEmpty() ? EvidenceKind::None : EvidenceKind::TextLanguage,
                guess.words}};
        return m_found;
    }

    QStringView m_text;
    const QList<TextLine>& m_lines;
    ArticleProposal m_found;
    qsizetype m_first = 0;
    qsizetype m_body;
    qsizetype m_end;
};

} // namespace

ArticleProposal readExportDocument(
    QStringView text, const QList<TextLine>& lines, ExportFamily family, bool isFirst)
{
    return DocumentReader(text, lines).read(family, isFirst);
}

} // namespace careo
