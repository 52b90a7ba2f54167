#include "core/import/html/HtmlMetadata.h"

#include "core/base/Folding.h"
#include "core/dates/WrittenDates.h"
#include "core/import/html/HtmlTags.h"
#include "core/import/html/JsonLd.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

/// The calendar day a machine-readable date names where it was written.
EdtfDate dayIn(const QString& value)
{
    static const QRegularExpression iso(u"^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s);
    static const QRegularExpression compact(
        u"^\\s*(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?:\\D|$|\\d{4,6}$)"_s);
    for (const QRegularExpression* form : {&iso, &compact}) {
        const QRegularExpressionMatch match = form->match(value);
        if (!match.hasMatch())
            continue;
        const QDate day(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (day.isValid() && day.year() > 1600)
            return EdtfDate::fromDay(day);
    }
    const QList<WrittenDate> dates = findWrittenDates(QStringView(value).left(200));
    return dates.isEmpty() ? EdtfDate() : dates.first().value;
}

/// The day in an address like /2012/05/31/ or /2012-05-31/.
EdtfDate dayInAddress(const QString& url)
{
    static const QRegularExpression day(
        u"[/_-]((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?:[/_.-]|$)"_s);
    const QRegularExpressionMatch match = day.match(url);
    if (!match.hasMatch())
        return {};
    const QDate date(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? EdtfDate::fromDay(date) : EdtfDate();
}

QString cleanAuthor(QString author)
{
    static const QRegularExpression label(u"^(?:(?:written|posted|escrito|publicado|publié|rédigé|"
                                          u"text|texto)\\s+)?(?:by|por|par|von)\\s+|"
                                          "^(?:author|autor|autora|auteur)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    author = author.simplified().remove(label);
    static const QRegularExpression rest(
        u"\\s*(?:[|•·]|\\s[-–—]\\s).*$|\\s*,?\\s*\\d{1,2}[/.]\\d.*$"_s);
    static const QRegularExpression dangling(
        u"\\s+(?:le|el|on|am|du)$"_s, QRegularExpression::CaseInsensitiveOption);
    author.remove(rest);
    author.remove(dangling);
    const bool isAddress = author.contains("://"_L1) || author.contains(u'@');
    if (isAddress || author.size() > 120 || author.compare("admin"_L1, Qt::CaseInsensitive) == 0)
        return {};
    return author;
}

class MetadataReader
{
public:
    explicit MetadataReader(const HtmlTree& tree)
        : m_tags(readHtmlTags(tree))
        , m_jsonLd(readJsonLd(m_tags.jsonLd))
    {
    }

    PageFacts read()
    {
        readOutlet();
        readTitle();
        readAddress();
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
            return m_jsonLd.count == 1;
        static const QStringList names{u"article:published_time"_s, u"citation_title"_s,
            u"og:article:published_time"_s, u"parsely-pub-date"_s};
        return m_tags.meta(u"og:type"_s).compare("article"_L1, Qt::CaseInsensitive) == 0
            || std::any_of(names.begin(), names.end(),
                [this](const QString& name) { return m_tags.metas.contains(name); });
    }

    static void propose(ProposedText& text, const QString& value, const QString& tag)
    {
        if (text.value.isEmpty() && !value.isEmpty())
            text = {value, {EvidenceKind::MetaTag, tag}};
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
        propose(title, m_tags.items.value(u"headline"_s).value(0), u"itemprop headline"_s);
        if (title.value.isEmpty())
            propose(title, m_tags.title, u"title"_s);
        m_page.title = title;
        m_page.title.value = withoutSite(title.value);
        takeHeading();
    }

    /// The heading that readers see is the title; the tags often add the site or cut it short.
    void takeHeading()
    {
        const QString given = folded(m_page.title.value);
        const QString document = folded(m_tags.title);
        const QString head = folded(m_tags.title.section(titleBar(), 0, -2));
        for (const QString& heading : m_tags.headings) {
            const QString seen = folded(heading);
            if (seen.size() < 8 || seen.size() > 400)
                continue;
            const bool same = given.startsWith(seen) || seen.startsWith(given)
                || document.startsWith(seen) || (head.size() >= 8 && seen.startsWith(head));
            if (same || (given.isEmpty() && m_tags.headings.size() == 1)) {
                m_page.title = {heading, {EvidenceKind::Heading, heading}};
                if (!head.isEmpty() && seen.startsWith(head))
                    takeOutletFromTitle();
                return;
            }
        }
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
        if (looksLikeOutlet(tail))
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
            || (!host.isEmpty() && joined.contains(host));
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

    /// The outlet's own name, its desk, or its address stands where no author was given.
    bool isOutlet(const QString& author) const
    {
        static const QRegularExpression desk(
            u"^(?:la\\s+)?(?:redacci[oó]n|r[ée]daction|reda[cç][cç][aã]o|redaktion|staff|newsroom|"
            "editors?|editorial|web\\s*master)\\b|\\bwww\\."_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        const QString name = folded(author).remove(u' ');
        const QString host = hostOf(m_page.url.value);
        return name.isEmpty() || name == folded(m_page.outlet.value).remove(u' ')
            || (name.size() >= 5 && folded(host).contains(name)) || desk.match(author).hasMatch();
    }

    void proposeAuthor(const QString& given, const QString& tag)
    {
        const QString author = cleanAuthor(given);
        if (!isAgency(author) && !isOutlet(author))
            propose(m_page.author, author, tag);
    }

    void readAuthor()
    {
        proposeAuthor(m_jsonLd.author, u"JSON-LD author"_s);
        for (const QString& name : {u"author"_s, u"article:author"_s, u"dc.creator"_s,
                 u"dcterms.creator"_s, u"citation_author"_s, u"byl"_s, u"sailthru.author"_s,
                 u"parsely-author"_s, u"og:article:author"_s}) {
            proposeAuthor(m_tags.metas.value(name).join(u", "_s), name);
        }
        proposeAuthor(m_tags.items.value(u"author"_s).value(0), u"itemprop author"_s);
        for (const QString& byline : m_tags.bylines) {
            const QString author = namesAtStart(cleanAuthor(byline));
            if (wordsOf(author).size() >= 2)
                proposeAuthor(author, u"byline"_s);
        }
    }

    void proposeDate(const QString& value, const QString& tag)
    {
        if (!m_page.published.value.isUnknown() || value.isEmpty())
            return;
        const EdtfDate day = dayIn(value);
        if (day.isUnknown())
            return;
        static const QRegularExpression utc(u"\\d(?:Z|\\+00:?00|\\s*(?:GMT|UTC))$"_s);
        m_isUtc = utc.match(value).hasMatch();
        m_page.published = {day, {EvidenceKind::MetaTag, tag}};
    }

    void readDate()
    {
        proposeDate(m_jsonLd.published, u"JSON-LD datePublished"_s);
        for (const QString& name : {u"article:published_time"_s, u"og:published_time"_s,
                 u"og:article:published_time"_s, u"datepublished"_s, u"citation_publication_date"_s,
                 u"citation_online_date"_s, u"dc.date.issued"_s, u"dcterms.issued"_s, u"dc.date"_s,
                 u"dcterms.created"_s, u"dcterms.date"_s, u"dc.date.created"_s, u"pubdate"_s,
                 u"publishdate"_s, u"publish-date"_s, u"publish_date"_s, u"parsely-pub-date"_s,
                 u"sailthru.date"_s, u"cxenseparse:recs:publishtime"_s, u"date"_s}) {
            proposeDate(m_tags.meta(name), name);
        }
        proposeDate(m_tags.items.value(u"datepublished"_s).value(0), u"itemprop datePublished"_s);
        proposeDate(m_tags.items.value(u"datecreated"_s).value(0), u"itemprop dateCreated"_s);
        for (const QString& time : m_tags.times)
            proposeDate(time, u"time"_s);
        for (const QString& text : m_tags.dateTexts)
            proposeDate(text, u"date"_s);
        const EdtfDate day = dayInAddress(m_page.url.value);
        if (day.isUnknown())
            return;
        // A time in UTC may name the day after or before the one the outlet dated it.
        const EdtfDate& found = m_page.published.value;
        const bool isNextDay = m_isUtc && !found.isUnknown() && found != day
            && std::abs(found.first().daysTo(day.first())) == 1;
        if (found.isUnknown() || isNextDay)
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

    HtmlTags m_tags;
    JsonLdArticle m_jsonLd;
    PageFacts m_page;
    bool m_isUtc = false; ///< the time of publication is
};

} // namespace

PageFacts readHtmlMetadata(const HtmlTree& tree)
{
    return MetadataReader(tree).read();
}

} // namespace careo
