#include "core/summary/SummaryHtml.h"

#include "core/summary/DocumentCursor.h"
#include "core/summary/SummaryStyle.h"
#include "core/summary/SummaryTimeline.h"
#include "core/summary/SummaryWords.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qreal timelineWidth = 640;

constexpr QLatin1StringView styleSheet(R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: #fff;
  color: #1f1e1b; font: 15px/1.5 "Noto Sans", "Source Sans 3", "Liberation Sans", sans-serif; }
h1, h2, blockquote, .title { font-family: "Noto Serif", "Source Serif 4", "Liberation Serif", serif; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: .2rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h3 small { font-weight: 400; color: #5c5a54; margin-inline-start: .6em; }
p { margin: 0 0 .4rem; }
.muted, cite, .kicker { color: #5c5a54; }
.kicker { font-weight: 600; }
.claim { margin: 0 0 1.1rem; padding: 0 1rem; border-left: 4px solid var(--type); }
blockquote { margin: 0 0 .15rem; font-size: 1.1rem; line-height: 1.45; white-space: pre-wrap;
  overflow-wrap: anywhere; }
figcaption { font-size: .875rem; }
cite { display: block; font-style: normal; }
cite a, .address a { color: inherit; }
.stamp { display: inline-block; margin: .25rem 0; padding: .1rem .5rem; border: 1.5px solid #9b1c1c;
  color: #9b1c1c; font-weight: 700; font-size: .875rem; }
.stored { color: #9b1c1c; white-space: pre-wrap; overflow-wrap: anywhere; }
.warning { color: #9b1c1c; font-weight: 700; }
.swatch { display: inline-block; width: .7em; height: .7em; border-radius: .15em;
  background: var(--type); margin-inline-end: .45em; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 0; font-variant-numeric: tabular-nums; }
th, td { text-align: end; font-weight: 400; padding: .35rem 0 .35rem .75rem; border-top: 1px solid #c9c6bd; }
th:first-child { text-align: start; padding-inline-start: 0; }
thead th { border-top: 0; color: #5c5a54; font-size: .875rem; }
tfoot th, tfoot td { font-weight: 600; }
.timeline { margin: .5rem 0 0; }
.timeline svg { display: block; width: 100%; height: auto; }
ol.articles { list-style: none; margin: 0; padding: 0; }
ol.articles li { position: relative; padding-inline-start: 2.6rem; margin: 0 0 .9rem; font-size: .875rem; }
ol.articles .number { position: absolute; inset-inline-start: 0; color: #5c5a54; }
ol.articles .title { display: block; font-size: 1.02rem; font-weight: 600; }
ol.articles .address { color: #5c5a54; overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: #5c5a54; font-size: .875rem; }
@media print {
  @page { margin: 20mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .claim, ol.articles li, tr, .timeline { break-inside: avoid; }
  h1, h2, h3, h2 + p { break-after: avoid; }
  .claim, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css");

/// Text as HTML: markup escaped, control characters made visible as the replacement character.
QString escaped(const QString& words)
{
    QString shown = words;
    for (QChar& c : shown) {
        const char16_t code = c.unicode();
        const bool isControl
            = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        if (isControl)
            c = QChar::ReplacementCharacter;
    }
    return shown.toHtmlEscaped();
}

class HtmlWriter
{
public:
    HtmlWriter(const CaseSummary& summary, const SummaryParts& parts)
        : m_summary(summary)
        , m_parts(parts)
    {
    }

    QString write()
    {
        addHead();
        addTitle();
        if (m_summary.isEmpty())
            addNote(m_words.emptyNote(m_summary));
        else
            addParts();
        m_html += u"</main>\n<footer>%1</footer>\n</body>\n</html>\n"_s.arg(
            escaped(m_words.madeOn(m_summary.madeOn)));
        return m_html;
    }

private:
    enum class Names { Type, EventDate };

    void addParts()
    {
        const bool hasClaims = !m_summary.claims.isEmpty();
        if (!hasClaims)
            addNote(m_words.noClaimsNote());
        if (m_parts.overview)
            addOverview();
        if (m_parts.timeline && !m_summary.chronology.isEmpty())
            addTimeline();
        if (m_parts.chronology && hasClaims)
            addChronology();
        if (m_parts.claimsByType && hasClaims)
            addClaimsByType();
        if (!m_summary.orphans.isEmpty()) {
            addHeading(m_words.orphansHeading());
            addNote(m_words.orphansNote());
            addClaims(m_summary.orphans, Names::Type);
        }
        if (m_parts.articles)
            addArticles();
    }

    void addHead()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            m_words.locale().bcp47Name());
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'unsafe-inline'; img-src data:\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"generator\" content=\"Careo " CAREO_VERSION "\">\n"_s;
        m_html += u"<title>"_s + escaped(m_summary.title) + u"</title>\n<style>"_s + styleSheet
            + u"</style>\n</head>\n<body>\n"_s;
    }

    void addTitle()
    {
        const bool stands = m_summary.count(QuoteCheck::Stands) == m_summary.claims.size();
        m_html += u"<header>\n<p class=\"kicker\">"_s + escaped(m_words.kicker())
            + u"</p>\n<h1 dir=\"auto\">"_s + escaped(m_summary.title)
            + u"</h1>\n<p><span class=\"kicker\">"_s + escaped(m_words.scopeLabel()) + u"</span> "_s
            + escaped(m_words.scope(m_summary).join(u"; "_s)) + u"</p>\n<p class=\""_s
            + (stands ? u"muted"_s : u"warning"_s) + u"\">"_s
            + escaped(m_words.checkResult(m_summary)) + u"</p>\n</header>\n<main>\n"_s;
    }

    void addHeading(const QString& words) { m_html += u"<h2>"_s + escaped(words) + u"</h2>\n"_s; }

    void addNote(const QString& words)
    {
        m_html += u"<p class=\"muted\">"_s + escaped(words) + u"</p>\n"_s;
    }

    [[nodiscard]] static QString typeStyle(const SummaryType& type)
    {
        return u" style=\"--type:%1\""_s.arg(summaryStyle::typeColor(type.color).name());
    }

    [[nodiscard]] static QString swatch(const SummaryType& type)
    {
        return u"<span class=\"swatch\"%1></span>"_s.arg(typeStyle(type));
    }

    void addOverview()
    {
        addHeading(m_words.overviewHeading());
        for (const QString& sentence : m_words.numbers(m_summary))
            m_html += u"<p>"_s + escaped(sentence) + u"</p>\n"_s;
        QList<int> all;
        QString rows;
        for (const SummaryType& type : m_summary.types) {
            if (type.claims.isEmpty())
                continue;
            all += type.claims;
            rows += u"<tr><th scope=\"row\">"_s + swatch(type) + u"<bdi>"_s + escaped(type.path)
                + u"</bdi></th>"_s + countCells(type.claims) + u"</tr>\n"_s;
        }
        if (all.isEmpty())
            return;
        m_html += u"<table>\n<thead><tr><th scope=\"col\">"_s + escaped(m_words.claimTypeColumn())
            + u"</th>"_s;
        for (const ClaimStatus status : allClaimStatuses)
            m_html += u"<th scope=\"col\">"_s + escaped(m_words.status(status)) + u"</th>"_s;
        m_html += u"<th scope=\"col\">"_s + escaped(m_words.claimsColumn())
            + u"</th></tr></thead>\n<tbody>\n"_s + rows
            + u"</tbody>\n<tfoot><tr><th scope=\"row\">"_s + escaped(m_words.sumRow()) + u"</th>"_s
            + countCells(all) + u"</tr></tfoot>\n</table>\n"_s;
    }

    [[nodiscard]] QString countCells(const QList<int>& claims) const
    {
        QString cells;
        for (const ClaimStatus status : allClaimStatuses)
            cells += u"<td>%1</td>"_s.arg(m_summary.countOf(claims, status));
        return cells + u"<td>%1</td>"_s.arg(claims.size());
    }

    void addTimeline()
    {
        addHeading(m_words.timelineHeading());
        m_html += u"<figure class=\"timeline\" role=\"img\" aria-label=\""_s
            + escaped(m_words.timelineCaption(m_summary)) + u"\">\n"_s
            + SummaryTimeline(m_summary).svg(timelineWidth) + u"\n<figcaption class=\"muted\">"_s
            + escaped(m_words.timelineCaption(m_summary)) + u"</figcaption>\n</figure>\n"_s;
    }

    void addChronology()
    {
        addHeading(m_words.chronologyHeading());
        addNote(m_summary.chronology.isEmpty() ? m_words.noDatedNote() : m_words.chronologyNote());
        std::optional<EdtfDate> date;
        for (const int index : m_summary.chronology) {
            const SummaryClaim& claim = m_summary.claims.at(index);
            if (date != claim.eventDate) {
                const QString open = m_words.leftOpen(claim.eventDate);
                m_html += u"<h3>"_s + escaped(m_words.dateHeading(claim.eventDate))
                    + (open.isEmpty() ? QString() : u" <small>"_s + escaped(open) + u"</small>"_s)
                    + u"</h3>\n"_s;
            }
            date = claim.eventDate;
            addClaim(claim, Names::Type);
        }
        if (m_summary.undated.isEmpty())
            return;
        addHeading(m_words.undatedHeading());
        addClaims(m_summary.undated, Names::Type);
    }

    void addClaimsByType()
    {
        addHeading(m_words.claimsHeading());
        for (const SummaryType& type : m_summary.types) {
            if (type.claims.isEmpty())
                continue;
            m_html += u"<h3>"_s + swatch(type) + u"<bdi>"_s + escaped(type.path)
                + u"</bdi> <small>"_s + escaped(m_words.claimCount(type.claims.size()))
                + u"</small></h3>\n"_s;
            if (!type.definition.isEmpty())
                addNote(type.definition);
            addClaims(type.claims, Names::EventDate);
        }
    }

    void addClaims(const QList<int>& claims, Names names)
    {
        for (const int index : claims)
            addClaim(m_summary.claims.at(index), names);
    }

    void addClaim(const SummaryClaim& claim, Names names)
    {
        const SummaryType& type = m_summary.types.at(claim.type);
        const SummaryArticle& article = m_summary.articles.at(claim.article);
        m_html += u"<figure class=\"claim\""_s + typeStyle(type) + u">\n<blockquote dir=\""_s
            + (claim.quote.isRightToLeft() ? u"rtl"_s : u"ltr"_s) + u"\">"_s
            + escaped(m_words.quoted(claim.quote)) + u"</blockquote>\n<figcaption>"_s;
        addStamp(claim);
        const QString dot = u" \u00b7 "_s;
        if (names == Names::Type)
            m_html += swatch(type) + u"<bdi>"_s + escaped(type.path) + u"</bdi>"_s + dot;
        if (names == Names::EventDate)
            m_html += escaped(m_words.eventDate(claim.eventDate)) + dot;
        m_html += escaped(m_words.speaks(claim)) + dot;
        m_html += escaped(m_words.status(claim.status)) + u"\n<cite>"_s;
        const QString citation = escaped(m_words.citation(article, claim.paragraph));
        const QString number = u"[%1]"_s.arg(article.number);
        m_html += m_parts.articles
            ? u"<a href=\"#article-%1\">%2</a>"_s.arg(article.number).arg(number)
                + citation.mid(number.size())
            : citation;
        m_html += u"</cite></figcaption>\n</figure>\n"_s;
    }

    void addStamp(const SummaryClaim& claim)
    {
        const QString stamp = m_words.stamp(claim.check);
        if (stamp.isEmpty())
            return;
        m_html += u"<strong class=\"stamp\">"_s + escaped(stamp) + u"</strong>"_s;
        const QString detail = m_words.stampDetail(claim);
        if (!detail.isEmpty())
            m_html += u"<p class=\"stored\" dir=\"auto\">"_s + escaped(detail) + u"</p>"_s;
        else
            m_html += u"<br>"_s;
    }

    void addArticles()
    {
        addHeading(m_words.articlesHeading());
        m_html += u"<ol class=\"articles\">\n"_s;
        for (const SummaryArticle& article : m_summary.articles) {
            m_html += u"<li id=\"article-%1\"><span class=\"number\">[%1]</span> "_s.arg(
                          article.number)
                + u"<span class=\"title\" dir=\"auto\">"_s + escaped(m_words.title(article.title))
                + u"</span> "_s + escaped(m_words.imprint(article))
                + u" <span class=\"muted\">\u00b7 "_s + escaped(m_words.claimCount(article.claims))
                + u"</span><br><span class=\"address\">"_s + address(article) + u"</span></li>\n"_s;
        }
        m_html += u"</ol>\n"_s;
    }

    [[nodiscard]] QString address(const SummaryArticle& article) const
    {
        const QString words = escaped(m_words.address(article.url));
        return isLinkable(article.url)
            ? u"<a rel=\"noreferrer\" href=\""_s + words + u"\">"_s + words + u"</a>"_s
            : words;
    }

    const CaseSummary& m_summary;
    const SummaryParts& m_parts;
    SummaryWords m_words;
    QString m_html;
};

} // namespace

QString summaryHtml(const CaseSummary& summary, const SummaryOptions& options)
{
    return HtmlWriter(summary, options.parts).write();
}

} // namespace careo
