#include "core/import/html/HtmlMetadata.h"

#include "core/base/Folding.h"
#include "core/import/Contradictions.h"
#include "core/import/html/AuthorNames.h"
#include "core/import/html/HtmlTags.h"
#include "core/import/html/JsonLd.h"
#include "core/import/html/PageDates.h"
#include "core/import/html/ScriptFacts.h"
#include "core/import/html/ShownFacts.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/Language.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// More names than that are those of works cited.
constexpr qsizetype mostAuthors = 12;

class MetadataReader
{
public:
    MetadataReader(
        const HtmlTree& tree, const QList<HtmlLine>& lines, const QSet<const GumboNode*>& teasers)
        : m_tree(tree)
        , m_lines(lines)
        , m_teasers(teasers)
        , m_tags(readHtmlTags(tree))
        , m_jsonLd(readJsonLd(m_tags.jsonLd, m_tags.title + u'\n' + m_tags.meta(u"og:title"_s)))
    {
    }

    PageFacts read()
    {
        readOutlet();
        readAddress();
        readTitle();
        readAuthor();
        readDate();
        readLanguage();
        m_page.isOneArticle = saysOneArticle();
        return m_page;
    }

private:
    bool saysOneArticle() const
    {
        if (m_jsonLd.count > 0)
            return m_jsonLd.count == 1 || m_shown.isOneArticle;
        static const QStringList names{u"article:published_time"_s, u"citation_title"_s,
            u"og:article:published_time"_s, u"parsely-pub-date"_s};
        return m_shown.isOneArticle
            || m_tags.meta(u"og:type"_s).compare("article"_L1, Qt::CaseInsensitive) == 0
            || std::any_of(names.begin(), names.end(),
                [this](const QString& name) { return m_tags.metas.contains(name); });
    }

    static void propose(ProposedText& text, const QString& value, const QString& tag)
    {
        if (value.isEmpty())
            return;
        if (text.value.isEmpty())
            text = {value, {EvidenceKind::MetaTag, tag}};
        else
            noteContradiction(text, {value, {EvidenceKind::MetaTag, tag}});
    }

    void proposeMeta(ProposedText& text, std::initializer_list<QString> names)
    {
        for (const QString& name : names)
            propose(text, m_tags.meta(name), name);
    }

    void readOutlet()
    {
        proposeMeta(m_page.outlet, {u"og:site_name"_s});
        propose(m_page.outlet, m_jsonLd.publisher, u"JSON-LD publisher"_s);
        proposeMeta(m_page.outlet,
            {u"citation_journal_title"_s, u"dc.publisher"_s, u"dcterms.publisher"_s,
                u"application-name"_s, u"publisher"_s});
        if (m_page.outlet.value.contains("://"_L1))
            m_page.outlet = {};
    }

    void readTitle()
    {
        ProposedText title;
        propose(title, m_jsonLd.headline, u"JSON-LD headline"_s);
        proposeMeta(title,
            {u"og:title"_s, u"citation_title"_s, u"dc.title"_s, u"dcterms.title"_s,
                u"twitter:title"_s, u"title"_s});
        const bool isGiven = !title.value.isEmpty();
        propose(title, m_tags.title, u"title"_s);
        m_page.title = title;
        m_page.title.value = withoutSite(title.value);
        m_shown = chooseShownFacts(readShownSigns(m_tree, m_teasers),
            {m_page.title.value, m_tags.title, pageLanguage(), m_page.outlet.value});
        takeHeading(isGiven);
    }

    /// The heading that readers see is the title; the tags often add the site, cut it short, or
    /// hold another one made for search engines.
    void takeHeading(bool isGiven)
    {
        const QString& heading = m_shown.title.value;
        if (heading.isEmpty())
            return;
        const QString given = folded(m_page.title.value);
        const QString seen = folded(heading);
        const QString head = folded(m_tags.title.section(titleBar(), 0, -2));
        const bool same = given.startsWith(seen) || seen.startsWith(given)
            || folded(m_tags.title).contains(seen);
        if (isGiven && !same && !m_shown.isOnlyHeading)
            return;
        const ProposedText before = std::exchange(m_page.title, m_shown.title);
        if (isGiven)
            noteContradiction(m_page.title, {before.value, before.evidence});
        if (!head.isEmpty() && seen.startsWith(head))
            takeOutletFromTitle();
    }

    /// As the page gives it; of one that does not, the language of its text.
    QString pageLanguage()
    {
        if (!m_language.isNull())
            return m_language;
        m_language = m_tags.language.isEmpty() ? m_tags.meta(u"og:locale"_s) : m_tags.language;
        if (!m_language.isEmpty())
            return m_language;
        QString text;
        for (const HtmlLine& line : m_lines) {
            constexpr qsizetype enough = 4000;
            if (!line.isBoilerplate && text.size() < enough)
                text += line.text + u'\n';
        }
        m_language = guessLanguage(text).language;
        if (m_language.isNull())
            m_language = u""_s;
        return m_language;
    }

    /// Between an article's title and the site's name.
    static const QRegularExpression& titleBar()
    {
        static const QRegularExpression bar(u"\\s+[|–—»«·-]\\s+"_s);
        return bar;
    }

    /// What follows the article's title in the window's title is the site's name.
    void takeOutletFromTitle()
    {
        const QString tail = m_tags.title.section(titleBar(), -1);
        const QString host = folded(hostOf(m_page.url.value)).remove(u'-');
        const QString joined = folded(tail).remove(u' ');
        if (looksLikeOutlet(tail) || (joined.size() >= 4 && host.startsWith(joined)))
            propose(m_page.outlet, tail, u"title"_s);
    }

    /// Without the site's name at the end.
    QString withoutSite(const QString& title) const
    {
        static const QRegularExpression bar(u"\\s+[|–—»«·-]\\s+(?=[^|–—»«·]*$)"_s);
        const QRegularExpressionMatch match = bar.match(title);
        if (!match.hasMatch())
            return title;
        const QString tail = folded(title.sliced(match.capturedEnd()));
        const QString head = title.left(match.capturedStart());
        const QString site = folded(m_page.outlet.value);
        const QString host = folded(hostOf(m_tags.canonical)).section(u'.', 0, 0);
        QString joined = tail;
        joined.remove(u' ');
        const bool isSite = (!site.isEmpty() && (tail.contains(site) || site.contains(tail)))
            || (!host.isEmpty() && joined.contains(host))
            || (joined.size() >= 4 && host.startsWith(joined));
        const bool isShortTail = match.captured().contains(u'|') && wordsOf(tail).size() <= 4
            && wordsOf(head).size() > 4;
        return isSite || isShortTail ? head : title;
    }

    void readAddress()
    {
        propose(m_page.url, m_tags.canonical, u"canonical"_s);
        proposeMeta(m_page.url, {u"og:url"_s});
        propose(m_page.url, m_jsonLd.url, u"JSON-LD url"_s);
        if (!m_page.url.value.startsWith("http"_L1))
            m_page.url = {};
    }

    /// The outlet's own name or its address stands where no author was given.
    bool isOutlet(const QString& author) const
    {
        const QString name = folded(author).remove(u' ');
        const QString host = hostOf(m_page.url.value);
        return name.isEmpty() || name == folded(m_page.outlet.value).remove(u' ')
            || (name.size() >= 5 && folded(host).contains(name));
    }

    void proposeAuthor(const QString& given, const QString& tag)
    {
        QStringList people;
        for (const QString& one : given.split(u", "_s, Qt::SkipEmptyParts)) {
            const QString author = cleanAuthor(one);
            if (!author.isEmpty() && !isAgency(author) && !isOutlet(author))
                people.append(author);
        }
        people.removeDuplicates();
        if (people.size() <= mostAuthors)
            propose(m_page.author, people.join(u", "_s), tag);
    }

    void readAuthor()
    {
        proposeAuthor(m_jsonLd.author, u"JSON-LD author"_s);
        for (const QString& name : {u"author"_s, u"article:author"_s, u"dc.creator"_s,
                 u"dcterms.creator"_s, u"citation_author"_s, u"byl"_s, u"sailthru.author"_s,
                 u"parsely-author"_s, u"og:article:author"_s, u"article:author_name"_s,
                 u"cxenseparse:author"_s, u"dcsext.author"_s, u"article.author"_s}) {
            proposeAuthor(m_tags.metas.value(name).join(u", "_s), name);
        }
        readLabelledAuthor();
        if (m_page.author.value.isEmpty() && !isOutlet(m_shown.author.value))
            m_page.author = m_shown.author;
        else
            noteContradiction(m_page.author, {m_shown.author.value, m_shown.author.evidence});
        if (m_page.author.value.isEmpty())
            proposeAuthor(scriptFacts().author, u"script"_s);
    }

    /// Cards for messages: "twitter:label1" says what "twitter:data1" is.
    void readLabelledAuthor()
    {
        for (const QString& number : {u"1"_s, u"2"_s}) {
            const QString value = m_tags.meta(u"twitter:data"_s + number);
            if (!value.isEmpty()
                && opensByline(m_tags.meta(u"twitter:label"_s + number) + u' ' + value))
                proposeAuthor(value, u"twitter:data"_s + number);
        }
    }

    const ScriptFacts& scriptFacts()
    {
        if (!m_scripts)
            m_scripts = readScriptFacts(m_tags.scripts);
        return *m_scripts;
    }

    void proposeDate(const QString& value, const QString& tag)
    {
        const EdtfDate day = value.isEmpty() ? EdtfDate() : dayIn(value, pageLanguage());
        if (day.isUnknown())
            return;
        if (!m_page.published.value.isUnknown()) {
            noteContradiction(m_page.published, day, {EvidenceKind::MetaTag, tag});
            return;
        }
        m_isUtc = isInUtc(value);
        m_page.published = {day, {EvidenceKind::MetaTag, tag}};
    }

    void readDate()
    {
        proposeDate(m_jsonLd.published, u"JSON-LD datePublished"_s);
        for (const QString& name :
            {u"article:published_time"_s, u"og:published_time"_s, u"og:article:published_time"_s,
                u"datepublished"_s, u"citation_publication_date"_s, u"citation_online_date"_s,
                u"dc.date.issued"_s, u"dcterms.issued"_s, u"dc.date"_s, u"dcterms.created"_s,
                u"dcterms.date"_s, u"dc.date.created"_s, u"pubdate"_s, u"publishdate"_s,
                u"publish-date"_s, u"publish_date"_s, u"parsely-pub-date"_s, u"sailthru.date"_s,
                u"cxenseparse:recs:publishtime"_s, u"pub_date"_s, u"publication_date"_s,
                u"article.published"_s, u"dcsext.pubdate"_s, u"article_date_original"_s,
                u"originalpublicationdate"_s, u"published_date"_s, u"publicationdate"_s,
                u"rnews:datepublished"_s, u"bt:pubdate"_s, u"prism.publicationdate"_s,
                u"article:publicationdate"_s, u"og:pubdate"_s, u"date"_s}) {
            proposeDate(m_tags.meta(name), name);
        }
        const ProposedDate& shown = m_shown.published;
        if (m_page.published.value.isUnknown())
            m_page.published = shown;
        else if (m_isUtc && isDayBeside(shown.value))
            m_page.published = shown;
        else
            noteContradiction(m_page.published, shown.value, shown.evidence);
        readDateOfAddress();
        if (m_page.published.value.isUnknown())
            proposeDate(scriptFacts().published, u"script"_s);
    }

    /// A time in UTC may name the day after or before the one the outlet dated it.
    bool isDayBeside(const EdtfDate& day) const
    {
        const EdtfDate& found = m_page.published.value;
        return !found.isUnknown() && !day.isUnknown()
            && std::abs(found.first().daysTo(day.first())) == 1;
    }

    void readDateOfAddress()
    {
        const EdtfDate day = dayInAddress(m_page.url.value);
        const bool isBetter = m_page.published.value.isUnknown()
            || (m_isUtc && m_shown.published.value.isUnknown() && isDayBeside(day));
        if (!day.isUnknown() && isBetter)
            m_page.published = {day, {EvidenceKind::Address, m_page.url.value}};
    }

    void readLanguage()
    {
        propose(m_page.language, m_tags.language, u"html lang"_s);
        propose(m_page.language, m_jsonLd.language, u"JSON-LD inLanguage"_s);
        proposeMeta(m_page.language, {u"og:locale"_s, u"language"_s, u"dc.language"_s});
        QString& language = m_page.language.value;
        language.replace(u'_', u'-');
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(?:-|$)"_s);
        if (tag.match(language).hasMatch())
            language = language.section(u'-', 0, 0).toLower();
        else
            m_page.language = {};
    }

    const HtmlTree& m_tree;
    const QList<HtmlLine>& m_lines;
    const QSet<const GumboNode*>& m_teasers;
    HtmlTags m_tags;
    JsonLdArticle m_jsonLd;
    QString m_language; ///< null until asked for
    PageFacts m_page;
    ShownFacts m_shown;
    std::optional<ScriptFacts> m_scripts;
    bool m_isUtc = false; ///< the time of publication is
};

} // namespace

PageFacts readHtmlMetadata(
    const HtmlTree& tree, const QList<HtmlLine>& lines, const QSet<const GumboNode*>& teasers)
{
    return MetadataReader(tree, lines, teasers).read();
}

} // namespace careo
