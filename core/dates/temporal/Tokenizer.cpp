#include "core/dates/temporal/Token.h"

namespace careo::temporal
{

namespace
{

constexpr qsizetype charactersPerToken = 5;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isSpace(QChar c)
{
    return c.unicode() < 0x80
        ? c == QLatin1Char(' ') || (c >= QLatin1Char('\t') && c <= QLatin1Char('\r'))
        : c.isSpace();
}

bool isLetter(QChar c)
{
    if (c.unicode() < 0x80)
        return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z';
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

char16_t plainMark(QChar c)
{
    switch (c.unicode()) {
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0x2010:
    case 0x2011:
    case 0x2013:
        return u'-';
    default:
        return c.unicode();
    }
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, const Lexicon& lexicon, NumericOrder order)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_order(order)
    {
        m_list.tokens.reserve(static_cast<size_t>(text.size() / charactersPerToken) + 1);
    }

    TokenList run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isSpace(c))
                takeSpaces();
            else if (isLetter(c))
                append(takeWord());
            else if (isDigit(c))
                append(takeNumber());
            else
                append(takeMark());
        }
        return std::move(m_list);
    }

private:
    void takeSpaces()
    {
        for (; m_at < m_text.size() && isSpace(m_text[m_at]); ++m_at)
            m_lineEnds += m_text[m_at] == QLatin1Char('\n') ? 1 : 0;
        m_hasSpace = true;
    }

    void append(Token token)
    {
        token.hasSpaceBefore = m_hasSpace;
        // A line that was only wrapped goes on in lower case or with a number.
        token.hasBreakBefore = m_lineEnds > 1
            || (m_lineEnds == 1 && (token.isCapital || (!token.senses && !token.word)));
        m_hasSpace = false;
        m_lineEnds = 0;
        m_at = token.end;
        m_list.tokens.push_back(token);
    }

    Token takeWord()
    {
        Token token;
        token.start = m_at;
        token.isCapital = m_text[m_at].isUpper();
        qsizetype end = m_at;
        bool hasDigits = false;
        for (; end < m_text.size(); ++end) {
            if (isDigit(m_text[end]))
                hasDigits = true;
            else if (!isLetter(m_text[end]))
                break;
        }
        token.end = end;
        const QStringView word = m_text.mid(m_at, end - m_at);
        if (hasDigits) {
            readMixedWord(word, token);
            return token;
        }
        Lexicon::Buffer buffer;
        token.word = m_lexicon.find(Lexicon::fold(word, buffer));
        token.senses = token.word ? token.word->senses : 0;
        return token;
    }

    static void readMixedWord(QStringView word, Token& token)
    {
        const QChar letter = word[0].toUpper();
        const bool isQuarter = word.size() == 2
            && (letter == QLatin1Char('Q') || letter == QLatin1Char('T'))
            && word[1] >= QLatin1Char('1') && word[1] <= QLatin1Char('4');
        if (isQuarter) {
            token.senses = maskOf(Sense::Quarter);
            token.number = word[1].digitValue();
        } else if (isDamagedNumber(word)) {
            token.senses = maskOf(Sense::Damaged);
        }
    }

    Token takeNumber()
    {
        Token token = readNumber(m_text, m_at, m_order, m_list.dates);
        if (!m_hasSpace && !m_list.tokens.empty()) {
            const QChar before(m_list.tokens.back().mark);
            const QStringView signs(u"#+$@_=&*");
            token.isSum |= signs.contains(before) || before.category() == QChar::Symbol_Currency;
        }
        return token;
    }

    Token takeMark()
    {
        Token token;
        token.start = m_at;
        token.end = m_at + 1;
        token.mark = plainMark(m_text[m_at]);
        if (const LexiconWord* word = m_lexicon.find({&token.mark, 1}))
            token.word = word;
        return token;
    }

    QStringView m_text;
    const Lexicon& m_lexicon;
    NumericOrder m_order;
    TokenList m_list;
    qsizetype m_at = 0;
    bool m_hasSpace = false;
    int m_lineEnds = 0;
};

} // namespace

TokenList tokenize(QStringView text, const Lexicon& lexicon, NumericOrder order)
{
    return Tokenizer(text, lexicon, order).run();
}

} // namespace careo::temporal
