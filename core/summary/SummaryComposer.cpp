#include "core/summary/ClaimComposer.h"
#include "core/summary/QuestionPart.h"
#include "core/summary/ReferenceParts.h"
#include "core/summary/SummaryContent.h"
#include "core/summary/pages/SummaryStyle.h"

#include <QCollator>
#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace careo
{

using namespace content;

namespace
{

constexpr int lettersInAlphabet = 26;
constexpr qsizetype mostContents = 80; ///< lines

QString typeLetter(int index)
{
    const QString last(QChar(u'A' + static_cast<char16_t>(index % lettersInAlphabet)));
    return index < lettersInAlphabet ? last : typeLetter(index / lettersInAlphabet - 1) + last;
}

class Composer
{
public:
    using Names = ClaimComposer::Names;

    Composer(const CaseSummary& summary, const SummaryOptions& options, SummaryContent& content)
        : m_summary(summary)
        , m_options(options)
        , m_content(content)
        , m_words(options.language)
        , m_citations(summary, m_words, options.citations)
        , m_claims(summary, m_words, m_citations, options.has(SummaryPart::Sources))
    {
    }

    void compose()
    {
        addTypes();
        addTitle();
        if (m_options.has(SummaryPart::Cover))
            m_content.blocks.append(PageBreak{});
        if (m_summary.isEmpty()) {
            addNote(m_words.emptyNote(m_summary), true);
            return;
        }
        if (m_summary.claims.isEmpty())
            addNote(m_words.text(Word::NoClaims), true);
        for (const SummaryPart part : m_options.parts) {
            if (part >= SummaryPart::AnnotatedArticles)
                addOrphans();
            addPart(part);
        }
        addOrphans();
    }

private:
    void addTypes()
    {
        int used = 0;
        for (const SummaryType& type : m_summary.types) {
            const bool isUsed = std::any_of(
                m_summary.claims.begin(), m_summary.claims.end(), [&](const SummaryClaim& claim) {
                    return &m_summary.types.at(claim.type) == &type;
                });
            m_content.types.append({type.path, isUsed ? typeLetter(used++) : QString(),
                summaryStyle::typeColor(type.color).rgb()});
        }
    }

    void addPart(SummaryPart part)
    {
        const bool hasClaims = !m_summary.claims.isEmpty();
        switch (part) {
        case SummaryPart::Cover:
            break;
        case SummaryPart::Contents:
            addHeading(m_words.heading(part));
            m_content.blocks.append(ContentsList{});
            break;
        case SummaryPart::Overview:
            addOverview();
            break;
        case SummaryPart::Timeline:
            if (!m_summary.chronology.isEmpty())
                addTimeline();
            break;
        case SummaryPart::Chronology:
            if (hasClaims)
                addChronology();
            break;
        case SummaryPart::ClaimsByType:
            if (hasClaims)
                addClaimsByType();
            break;
        case SummaryPart::ClaimsBySpeaker:
            if (hasClaims)
                addClaimsBySpeaker();
            break;
        case SummaryPart::ClaimsByArticle:
            if (hasClaims)
                addClaimsByArticle();
            break;
        case SummaryPart::Questions:
            if (!m_summary.questions.isEmpty()) {
                addHeading(m_words.heading(part));
                addQuestions(m_summary, m_words, m_citations, m_claims, m_content);
            }
            break;
        case SummaryPart::AnnotatedArticles:
        case SummaryPart::Notes:
        case SummaryPart::Sources:
        case SummaryPart::Provenance:
            addHeading(m_words.heading(part));
            ReferenceParts(m_summary, m_options, m_words, m_citations, m_claims, m_content)
                .add(part);
            break;
        }
    }

    void addTitle()
    {
        m_content.blocks.append(
            Paragraph{{{m_words.text(Word::Kicker), Tone::Strong, {}, -1}}, true, false});
        m_content.blocks.append(
            Heading{1, {{m_summary.title, Tone::Plain, {}, -1}}, u"title"_s, false});
        if (!m_options.author.trimmed().isEmpty())
            m_content.blocks.append(
                Paragraph{{{m_words.text(Word::WrittenBy)
                                  .arg(SummaryWords::isolated(m_options.author.simplified())),
                              Tone::Plain, {}, -1}},
                    true, false});
        m_content.blocks.append(
            Paragraph{{{m_words.text(Word::Scope) + u"  "_s, Tone::Strong, {}, -1},
                          {m_words.scope(m_summary).join(u"; "_s), Tone::Plain, {}, -1}},
                true, false});
        const bool stands = m_summary.count(QuoteCheck::Stands) == m_summary.claims.size();
        m_content.blocks.append(Paragraph{
            {{m_words.checkResult(m_summary), stands ? Tone::Muted : Tone::Warning, {}, -1}}, false,
            false});
        if (m_options.context != QuoteContext::Passage && !m_summary.claims.isEmpty())
            addNote(m_words.text(Word::EmphasisNote));
    }

    void addHeading(const QString& words)
    {
        m_content.blocks.append(Heading{2, {{words, Tone::Plain, {}, -1}}, nextAnchor(), false});
    }

    [[nodiscard]] QString nextAnchor() { return u"section-%1"_s.arg(++m_sections); }

    void addNote(const QString& words, bool isSpaced = false, bool leads = false)
    {
        m_content.blocks.append(Paragraph{{{words, Tone::Muted, {}, -1}}, leads, isSpaced});
    }

    void addSubheading(const Line& line)
    {
        m_content.blocks.append(Heading{3, line, nextAnchor(), false});
    }

    void addClaims(const QList<int>& claims, Names names)
    {
        for (const int index : claims)
            m_content.blocks.append(m_claims.quotation(m_summary.claims.at(index), names));
    }

    [[nodiscard]] QStringList countCells(const QList<int>& claims) const
    {
        QStringList cells;
        for (const ClaimStatus status : allClaimStatuses) {
            const int count = m_summary.countOf(claims, status);
            cells.append(count > 0 ? QString::number(count) : u"\u2013"_s);
        }
        cells.append(QString::number(claims.size()));
        return cells;
    }

    void addOverview()
    {
        addHeading(m_words.text(Word::Overview));
        for (const QString& sentence : m_words.numbers(m_summary))
            m_content.blocks.append(Paragraph{{{sentence, Tone::Plain, {}, -1}}, false, false});
        Table table;
        table.head.append(m_words.text(Word::ClaimType));
        for (const ClaimStatus status : allClaimStatuses)
            table.head.append(m_words.status(status));
        table.head.append(m_words.text(Word::Claims));
        QList<int> all;
        for (int index = 0; index < m_summary.types.size(); ++index) {
            const SummaryType& type = m_summary.types.at(index);
            if (type.claims.isEmpty())
                continue;
            all += type.claims;
            table.rows.append({{{type.path, Tone::Plain, {}, index}}, countCells(type.claims)});
        }
        table.sum = {{{m_words.text(Word::AllTypes), Tone::Plain, {}, -1}}, countCells(all)};
        if (!all.isEmpty())
            m_content.blocks.append(table);
    }

    void addTimeline()
    {
        addHeading(m_words.text(Word::Timeline));
        m_content.blocks.append(TimelinePicture{m_words.timelineCaption(m_summary)});
    }

    void addChronology()
    {
        addHeading(m_words.text(Word::Chronology));
        const bool isEmpty = m_summary.chronology.isEmpty();
        addNote(m_words.text(isEmpty ? Word::NoDated : Word::ChronologyNote), false, !isEmpty);
        std::optional<EdtfDate> date;
        for (const int index : m_summary.chronology) {
            const SummaryClaim& claim = m_summary.claims.at(index);
            if (date != claim.eventDate)
                addDate(claim.eventDate);
            date = claim.eventDate;
            m_content.blocks.append(m_claims.quotation(claim, Names::Type));
            addDisagreements(claim);
        }
        if (m_summary.undated.isEmpty())
            return;
        addHeading(m_words.text(Word::Undated));
        for (const int index : m_summary.undated) {
            m_content.blocks.append(m_claims.quotation(m_summary.claims.at(index), Names::Type));
            addDisagreements(m_summary.claims.at(index));
        }
    }

    /// What other claims hold against this one, right under it.
    void addDisagreements(const SummaryClaim& claim)
    {
        addNested(claim.contradicts, Word::DisputedBy);
        addNested(claim.changes, Word::ChangedFrom);
    }

    void addNested(const QList<int>& claims, Word label)
    {
        for (const int index : claims) {
            Quotation nested = m_claims.quotation(m_summary.claims.at(index), Names::EventDate);
            nested.facts.prepend({m_words.text(label) + u" \u00b7 "_s, Tone::Strong, {}, -1});
            nested.isNested = true;
            m_content.blocks.append(nested);
        }
    }

    void addDate(const EdtfDate& date)
    {
        Line line{{m_words.dateHeading(date), Tone::Plain, {}, -1}};
        const QString open = m_words.leftOpen(date);
        if (!open.isEmpty())
            line.append({u"   "_s + open, Tone::Muted, {}, -1});
        addSubheading(line);
    }

    void addClaimsByType()
    {
        addHeading(m_words.text(Word::ClaimsByType));
        for (int index = 0; index < m_summary.types.size(); ++index) {
            const SummaryType& type = m_summary.types.at(index);
            if (type.claims.isEmpty())
                continue;
            addSubheading({{type.path, Tone::Plain, {}, index},
                {u"   "_s + m_words.claimCount(type.claims.size()), Tone::Muted, {}, -1}});
            if (!type.definition.isEmpty())
                addNote(type.definition, false, true);
            addClaims(type.claims, Names::EventDate);
        }
    }

    void addClaimsBySpeaker()
    {
        addHeading(m_words.text(Word::ClaimsBySpeaker));
        QMap<QString, QList<int>> speakers;
        for (int index = 0; index < m_summary.claims.size(); ++index) {
            if (m_summary.claims.at(index).check != QuoteCheck::Orphaned)
                speakers[m_summary.claims.at(index).speaker.simplified()].append(index);
        }
        QStringList names = speakers.keys();
        const QCollator collator(m_words.locale());
        std::stable_sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
            return a.isEmpty() || b.isEmpty() ? !a.isEmpty() && b.isEmpty()
                                              : collator.compare(a, b) < 0;
        });
        for (const QString& name : names) {
            QString shown
                = name.isEmpty() ? m_words.text(Word::NoSpeaker) : SummaryWords::isolated(name);
            if (name.isEmpty())
                shown.front() = shown.front().toUpper();
            const QList<int> claims = speakers.value(name);
            addSubheading({{shown, Tone::Plain, {}, -1},
                {u"   "_s + m_words.claimCount(claims.size()), Tone::Muted, {}, -1}});
            addClaims(claims, Names::Both);
        }
    }

    void addClaimsByArticle()
    {
        addHeading(m_words.text(Word::ClaimsByArticle));
        QList<QList<int>> claims(m_summary.articles.size());
        for (int index = 0; index < m_summary.claims.size(); ++index) {
            const SummaryClaim& claim = m_summary.claims.at(index);
            if (claim.check != QuoteCheck::Orphaned)
                claims[claim.article].append(index);
        }
        for (int index = 0; index < m_summary.articles.size(); ++index) {
            if (claims.at(index).isEmpty())
                continue;
            const SummaryArticle& article = m_summary.articles.at(index);
            addSubheading({{m_words.title(article.title), Tone::Plain, {}, -1},
                {u"   "_s + m_words.imprint(article), Tone::Muted, {}, -1}});
            addClaims(claims.at(index), Names::Both);
        }
    }

    void addOrphans()
    {
        if (m_summary.orphans.isEmpty() || m_hasOrphans)
            return;
        m_hasOrphans = true;
        addHeading(m_words.text(Word::Orphans));
        addNote(m_words.text(Word::OrphansNote), false, true);
        addClaims(m_summary.orphans, Names::Type);
    }

    const CaseSummary& m_summary;
    const SummaryOptions& m_options;
    SummaryContent& m_content;
    SummaryWords m_words;
    Citations m_citations;
    ClaimComposer m_claims;
    int m_sections = 0;
    bool m_hasOrphans = false;
};

} // namespace

SummaryContent composeSummary(const CaseSummary& summary, const SummaryOptions& options)
{
    SummaryContent content;
    content.caseName = summary.caseName;
    content.title = summary.title;
    content.author = options.author.simplified();
    content.language = options.language;
    content.made = SummaryWords(options.language).madeOn(summary.madeOn);
    Composer(summary, options, content).compose();
    return content;
}

QList<const Heading*> contentsOf(const SummaryContent& content)
{
    QList<const Heading*> headings;
    bool isAfter = false;
    for (const Block& block : content.blocks) {
        if (std::holds_alternative<ContentsList>(block))
            isAfter = true;
        else if (const auto* heading = std::get_if<Heading>(&block); heading && isAfter)
            headings.append(heading);
    }
    if (headings.size() > mostContents)
        headings.removeIf([](const Heading* heading) { return heading->level > 2; });
    return headings;
}

QString plainText(const Line& line)
{
    QString words;
    for (const Run& run : line)
        words += run.words;
    return words;
}

} // namespace careo
