#include "core/import/rtf/RtfReader.h"

#include "core/import/ParagraphText.h"
#include "core/import/office/DocumentFacts.h"
#include "core/import/rtf/RtfWords.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype deepestGroup = 10'000;
constexpr qsizetype bytesBetweenLooks = 65'536;

enum class Destination { Text, Fonts, Title, Author, Skipped };

struct Group {
    Destination destination = Destination::Text;
    int fallbackLength = 1; ///< characters that stand in for a \u
    int font = -1;
};

class RtfParser
{
public:
    RtfParser(const QByteArray& bytes, const IsCancelled& isCancelled)
        : m_bytes(bytes)
        , m_isCancelled(isCancelled)
    {
    }

    Result<void> run()
    {
        qsizetype nextLook = bytesBetweenLooks;
        while (m_at < m_bytes.size()) {
            if (m_at >= nextLook) {
                nextLook = m_at + bytesBetweenLooks;
                if (m_isCancelled && m_isCancelled())
                    return failure(ErrorCode::Cancelled);
            }
            const char c = m_bytes[m_at++];
            if (c == '{') {
                flush();
                m_groups.append(m_groups.last());
                if (m_groups.size() > deepestGroup)
                    return failure(ErrorCode::FileDamaged);
            } else if (c == '}') {
                closeGroup();
            } else if (c == '\\') {
                readControl();
            } else if (c != '\r' && c != '\n') {
                addByte(c);
            }
        }
        flush();
        m_text.endParagraph(m_headingLevel);
        return {};
    }

    ReadDocument document() const
    {
        ReadDocument document;
        document.mediaType = u"application/rtf"_s;
        document.text = m_text.text();
        document.hints = m_text.hints();
        document.facts.yieldsToText = true;
        fill(document.facts.title, m_title, u"\\title"_s);
        fill(document.facts.author, m_author, u"\\author"_s);
        return document;
    }

private:
    static void fill(ProposedText& fact, const QString& value, const QString& name)
    {
        const QString text = value.simplified();
        if (!text.isEmpty() && !isMadeByProgram(text))
            fact = {text, {EvidenceKind::MetaTag, u"%1: %2"_s.arg(name, text)}};
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    Group& group() { return m_groups.last(); }

    void closeGroup()
    {
        flush();
        if (m_groups.size() > 1)
            m_groups.removeLast();
        m_fallbackLeft = 0;
    }

    void addByte(char c)
    {
        if (m_fallbackLeft > 0)
            --m_fallbackLeft;
        else
            m_pending += c;
    }

    QByteArray encoding()
    {
        const QByteArray ofFont = m_fontEncodings.value(group().font);
        return ofFont.isEmpty() ? m_encoding : ofFont;
    }

    void flush()
    {
        if (m_pending.isEmpty())
            return;
        if (group().destination == Destination::Text || group().destination == Destination::Title
            || group().destination == Destination::Author) {
            QStringDecoder decoder(encoding().constData());
            addText(decoder.isValid() ? QString(decoder.decode(m_pending))
                                      : QString::fromLatin1(m_pending));
        }
        m_pending.clear();
    }

    void addText(const QString& text)
    {
        switch (group().destination) {
        case Destination::Text:
            m_text.append(text);
            break;
        case Destination::Title:
            m_title += text;
            break;
        case Destination::Author:
            m_author += text;
            break;
        case Destination::Fonts:
        case Destination::Skipped:
            break;
        }
    }

    void readControl()
    {
        if (m_at >= m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if (isLetter(c)) {
            readWord();
            return;
        }
        ++m_at;
        if (c == '\'') {
            const QByteArray hex = m_bytes.mid(m_at, 2);
            m_at = std::min(m_at + 2, m_bytes.size());
            bool isHex = false;
            const uint code = hex.toUInt(&isHex, 16);
            if (isHex)
                addByte(static_cast<char>(code));
        } else if (c == '*') {
            m_isOptional = true;
        } else if (c == '\\' || c == '{' || c == '}') {
            addByte(c);
        } else if (c == '\n' || c == '\r') {
            endParagraph();
        } else if (c == '~') {
            flush();
            addText(QString(QChar(u'\xa0')));
        } else if (c == '_') {
            addByte('-');
        }
    }

    void readWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]))
            ++m_at;
        const QByteArray word = m_bytes.mid(start, std::min(m_at - start, qsizetype{40}));
        const qsizetype digits = m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
            ++m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9')
            ++m_at;
        bool hasNumber = false;
        const int number
            = m_bytes.mid(digits, std::min(m_at - digits, qsizetype{12})).toInt(&hasNumber);
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        takeWord(word, hasNumber ? number : 0, hasNumber);
        m_isOptional = false;
    }

    void takeWord(const QByteArray& word, int number, bool hasNumber)
    {
        if (word == "u")
            addCharacter(number);
        else if (word == "uc")
            group().fallbackLength = std::clamp(number, 0, 100);
        else if (word == "bin")
            m_at = std::min(m_at + std::max(number, 0), m_bytes.size());
        else if (const QString sign = rtfSign(word); !sign.isEmpty()) {
            flush();
            addText(sign);
        } else if (word == "par" || word == "cell" || word == "row" || word == "sect"
            || word == "page")
            endParagraph();
        else if (word == "pard")
            m_headingLevel = 0;
        else if (word == "outlinelevel")
            m_headingLevel = std::clamp(number + 1, 0, 6);
        else if (!takeEncoding(word, number, hasNumber))
            takeDestination(word);
    }

    bool takeEncoding(const QByteArray& word, int number, bool hasNumber)
    {
        if (word == "ansicpg")
            m_encoding = encodingOfCodePage(number);
        else if (word == "mac")
            m_encoding = "macintosh";
        else if (word == "f" && hasNumber) {
            flush();
            group().font = number;
        } else if (word == "fcharset" && group().destination == Destination::Fonts)
            m_fontEncodings.insert(group().font, encodingOfCharset(number));
        else
            return false;
        return true;
    }

    void takeDestination(const QByteArray& word)
    {
        if (group().destination == Destination::Skipped && word != "title" && word != "author")
            return;
        if (word == "fonttbl")
            group().destination = Destination::Fonts;
        else if (word == "info")
            m_infoDepth = m_groups.size();
        else if (m_infoDepth > 0 && m_groups.size() == m_infoDepth + 1 && word == "title")
            group().destination = Destination::Title;
        else if (m_infoDepth > 0 && m_groups.size() == m_infoDepth + 1 && word == "author")
            group().destination = Destination::Author;
        else if (m_isOptional || isHiddenDestination(word))
            group().destination = Destination::Skipped;
        if (word == "info")
            group().destination = Destination::Skipped;
    }

    void addCharacter(int number)
    {
        flush();
        m_fallbackLeft = group().fallbackLength;
        addText(QString(QChar(static_cast<char16_t>(number))));
    }

    void endParagraph()
    {
        flush();
        if (group().destination == Destination::Text)
            m_text.endParagraph(m_headingLevel);
    }

    const QByteArray& m_bytes;
    const IsCancelled& m_isCancelled;
    ParagraphText m_text;
    QString m_title;
    QString m_author;
    QList<Group> m_groups{Group{}};
    QByteArray m_encoding = "windows-1252";
    QHash<int, QByteArray> m_fontEncodings;
    QByteArray m_pending; ///< bytes of text, in the encoding of their font
    qsizetype m_at = 0;
    qsizetype m_infoDepth = 0;
    int m_fallbackLeft = 0;
    int m_headingLevel = 0;
    bool m_isOptional = false; ///< after \*: skip what is not known
};

} // namespace

bool looksLikeRtf(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("{\\rtf"));
}

Result<ReadDocument> readRtf(const QByteArray& bytes, const IsCancelled& isCancelled)
{
    RtfParser parser(bytes, isCancelled);
    const Result<void> read = parser.run();
    if (!read)
        return tl::unexpected(read.error());
    return parser.document();
}

} // namespace careo
