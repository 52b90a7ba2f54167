#include "core/import/page/HeaderReading.h"

#include "core/dates/WrittenDates.h"
#include "core/import/page/Dateline.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/Language.h"
#include "core/import/page/LinkLine.h"
#include "core/import/page/Words.h"

#include <algorithm>

namespace careo
{

namespace
{

using Kind = PageUnit::Kind;

constexpr qsizetype longestStandfirst = 400;

void propose(ProposedText& text, const QString& value, EvidenceKind kind, QStringView line)
{
    if (text.value.isEmpty() && !value.isEmpty())
        text = {value, {kind, line.toString()}};
}

class HeaderReader
{
public:
    HeaderReader(QStringView text, const QList<PageUnit>& units, qsizetype title)
        : m_text(text)
        , m_units(units)
        , m_title(title)
    {
    }

    ArticleProposal read()
    {
        m_article.span = {m_units.first().span.start, m_units.last().span.end};
        if (m_title >= 0) {
            const QStringView line = m_units[m_title].in(m_text);
            if (const std::optional<SignedTitle> titled = readSignedTitle(line)) {
                propose(m_article.title, asValue(titled->title), EvidenceKind::Heading, line);
                take(titled->header, line);
            }
            propose(m_article.title, asValue(line), EvidenceKind::Heading, line);
        }
        const qsizetype body = bodyUnit();
        for (qsizetype i = 0; i < body; ++i)
            readLine(i, body);
        readBareName(body);
        if (body < m_units.size()) {
            m_article.bodyStart = m_units[body].span.start - m_article.span.start;
            readOpening(body);
        } else {
            m_article.bodyStart = m_article.span.length();
        }
        readTrailer(body);
        readLanguage();
        return m_article;
    }

private:
    QStringView line(qsizetype unit) const { return m_units[unit].in(m_text); }

    /// The first unit of the body: after the lines about the article, and after a standfirst that
    /// has such lines below it.
    qsizetype bodyUnit() const
    {
        qsizetype unit = std::max(m_title + 1, qsizetype{0});
        while (unit < m_units.size() && m_units[unit].kind != Kind::Body)
            ++unit;
        const qsizetype next = unit + 1;
        const bool standfirst = next < m_units.size() && m_units[next].kind == Kind::Signal
            && m_units[unit].span.length() <= longestStandfirst
            && !readDateline(line(unit)).isFound();
        if (!standfirst)
            return unit;
        qsizetype after = next;
        while (after < m_units.size() && m_units[after].kind != Kind::Body)
            ++after;
        return after < m_units.size() ? after : unit;
    }

    void readLine(qsizetype unit, qsizetype body)
    {
        if (unit == m_title)
            return;
        const QStringView words = line(unit);
        if (m_units[unit].kind == Kind::Signal) {
            take(readHeaderLine(words), words);
        } else if (m_units[unit].kind == Kind::Short && unit <= m_title + 4 && unit < body
            && !isCaption(words) && looksLikeOutlet(words)) {
            propose(m_article.outlet, asValue(words), EvidenceKind::OutletLine, words);
        }
    }

    /// A name alone between title and outlet or date is the author's, where the outlet is known:
    /// without one it may be a body or a place.
    void readBareName(qsizetype body)
    {
        if (!m_article.author.value.isEmpty() || m_article.outlet.value.isEmpty())
            return;
        for (qsizetype i = m_title + 1; i < body && i <= m_title + 3; ++i) {
            const QStringView words = line(i);
            const bool isFollowed = words.toString().isUpper()
                || (i + 1 < body
                    && (m_units[i + 1].kind == Kind::Signal || looksLikeOutlet(line(i + 1))));
            if (m_units[i].kind == Kind::Short && isFollowed && looksLikeName(words)
                && !looksLikeOutlet(words) && !isCaption(words)) {
                propose(m_article.author, asValue(words), EvidenceKind::Byline, words);
                return;
            }
        }
    }

    void take(const HeaderLine& header, QStringView words)
    {
        const bool bySource = header.label == HeaderLine::Label::Source;
        propose(m_article.outlet, header.outlet,
            bySource                                        ? EvidenceKind::SourceLine
                : header.label == HeaderLine::Label::Byline ? EvidenceKind::Byline
                                                            : EvidenceKind::OutletLine,
            words);
        propose(m_article.author, header.author, EvidenceKind::Byline, words);
        propose(m_article.url, header.url, EvidenceKind::Address, words);
        if (header.date.isUnknown())
            return;
        const bool replaces
            = m_article.published.value.isUnknown() || (m_isUpdate && !header.isUpdate);
        if (replaces) {
            m_article.published = {header.date,
                {bySource ? EvidenceKind::SourceLine : EvidenceKind::DateLine, words.toString()}};
            m_isUpdate = header.isUpdate;
        }
    }

    void readOpening(qsizetype body)
    {
        const QStringView opening = line(body);
        const Dateline dateline = readDateline(opening);
        if (!dateline.isFound())
            return;
        const QStringView words = opening.left(dateline.length);
        propose(m_article.outlet, dateline.agency, EvidenceKind::Dateline, words.trimmed());
        const QList<WrittenDate> dates = findWrittenDates(words);
        if (!dates.isEmpty() && m_article.published.value.isUnknown()
            && !dates.first().value.isUnknown()) {
            m_article.published
                = {dates.first().value, {EvidenceKind::Dateline, words.trimmed().toString()}};
        }
    }

    /// Source, author and date may also stand below the text.
    void readTrailer(qsizetype body)
    {
        for (qsizetype i = m_units.size() - 1; i > body && m_units[i].kind != Kind::Body; --i) {
            if (m_units[i].kind == Kind::Signal)
                take(readHeaderLine(line(i)), line(i));
        }
    }

    void readLanguage()
    {
        const QStringView body = m_article.span.in(m_text).sliced(m_article.bodyStart);
        LanguageGuess guess = guessLanguage(body);
        if (guess.language.isEmpty())
            guess = guessLanguage(m_article.span.in(m_text));
        if (!guess.language.isEmpty())
            m_article.language = {guess.language, {EvidenceKind::TextLanguage, guess.words}};
    }

    QStringView m_text;
    const QList<PageUnit>& m_units;
    qsizetype m_title;
    bool m_isUpdate = false;
    ArticleProposal m_article;
};

} // namespace

QString asValue(QStringView line)
{
    return line.left(1000).toString().simplified();
}

ArticleProposal readHeader(QStringView text, const QList<PageUnit>& units, qsizetype title)
{
    Q_ASSERT(!units.isEmpty());
    return HeaderReader(text, units, title).read();
}

} // namespace careo
