#include "core/summary/Citations.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype longestShortTitle = 40;
constexpr int lettersInAlphabet = 26;

QString shortened(const QString& title)
{
    if (title.size() <= longestShortTitle)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', longestShortTitle);
    return title.left(space > 0 ? space : longestShortTitle) + u"\u2026"_s;
}

/// a to z, then aa, ab ...
QString letters(int index)
{
    const QString last(QChar(u'a' + static_cast<char16_t>(index % lettersInAlphabet)));
    return index < lettersInAlphabet ? last : letters(index / lettersInAlphabet - 1) + last;
}

/// A sentence's end, unless the words bring one.
QString closed(const QString& words)
{
    return words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!') ? words
                                                                                : words + u'.';
}

} // namespace

Citations::Citations(const CaseSummary& summary, const SummaryWords& words, CitationStyle style)
    : m_summary(summary)
    , m_words(words)
    , m_style(style)
    , m_letters(summary.articles.size())
{
    if (style == CitationStyle::AuthorDate)
        markWorksOfOneYear();
}

void Citations::markWorksOfOneYear()
{
    QHash<QString, QList<int>> works;
    for (int index = 0; index < m_summary.articles.size(); ++index) {
        const SummaryArticle& article = m_summary.articles.at(index);
        works[name(article) + u' ' + year(article)].append(index);
    }
    for (const QList<int>& same : works) {
        for (int place = 0; same.size() > 1 && place < same.size(); ++place) {
            const bool isDated = !m_summary.articles.at(same.at(place)).published.isUnknown();
            m_letters[same.at(place)] = (isDated ? u""_s : u"-"_s) + letters(place);
        }
    }
}

QString Citations::name(const SummaryArticle& article) const
{
    if (!article.author.isEmpty())
        return m_words.author(article.author.simplified());
    if (!article.outlet.isEmpty())
        return m_words.outlet(article.outlet.simplified());
    return m_words.quoted(m_words.title(shortened(article.title.simplified())));
}

QString Citations::year(const SummaryArticle& article) const
{
    const EdtfDate& date = article.published;
    if (date.isUnknown())
        return m_words.text(Word::NoDateShort);
    const bool isOneYear = date.first().isValid() && date.last().isValid()
        && date.first().year() == date.last().year();
    if (!isOneYear)
        return m_words.date(date);
    const QString year = QString::number(date.first().year());
    return date.isApproximate() || date.isUncertain() ? u"["_s + year + u"?]"_s : year;
}

QString Citations::mark(int article) const
{
    const SummaryArticle& source = m_summary.articles.at(article);
    if (m_style == CitationStyle::Numbered)
        return u"[%1]"_s.arg(source.number);
    return name(source) + u' ' + year(source) + m_letters.at(article);
}

QString Citations::detail(int article, int paragraph) const
{
    const QString place = m_words.paragraph(paragraph);
    if (m_style == CitationStyle::AuthorDate)
        return place.isEmpty() ? QString() : u", "_s + place;
    const SummaryArticle& source = m_summary.articles.at(article);
    QStringList parts{u' ' + m_words.title(source.title), m_words.outlet(source.outlet),
        m_words.date(source.published)};
    if (!place.isEmpty())
        parts.append(place);
    return parts.join(u" \u00b7 "_s);
}

QString Citations::citation(int article, int paragraph) const
{
    const QString words = mark(article) + detail(article, paragraph);
    return m_style == CitationStyle::AuthorDate ? u'(' + words + u')' : words;
}

QString Citations::reference(int article) const
{
    const SummaryArticle& source = m_summary.articles.at(article);
    // English closes the sentence before the quotation mark, Spanish and French after it.
    const QString words = m_words.title(source.title);
    const QString title = m_words.language() == SummaryLanguage::English
        ? m_words.quoted(closed(words))
        : closed(m_words.quoted(words));
    const QString date = source.published.isUnknown() ? m_words.text(Word::NoDateShort)
                                                      : m_words.date(source.published);
    QStringList parts;
    if (m_style == CitationStyle::Numbered) {
        if (!source.author.isEmpty())
            parts.append(closed(m_words.author(source.author.simplified())));
        parts.append(title);
        parts.append(closed(source.outlet.isEmpty()
                ? date
                : m_words.outlet(source.outlet.simplified()) + u", "_s + date));
        return parts.join(u' ');
    }
    const bool leadsWithTitle = source.author.isEmpty() && source.outlet.isEmpty();
    parts.append(leadsWithTitle ? title : closed(name(source)));
    parts.append(closed(year(source) + m_letters.at(article)));
    if (!leadsWithTitle)
        parts.append(title);
    QStringList imprint;
    if (!source.author.isEmpty() && !source.outlet.isEmpty())
        imprint.append(m_words.outlet(source.outlet.simplified()));
    if (!source.published.isUnknown() && date != year(source))
        imprint.append(date);
    if (!imprint.isEmpty())
        parts.append(closed(imprint.join(u", "_s)));
    return parts.join(u' ');
}

QList<int> Citations::order() const
{
    QList<int> order(m_summary.articles.size());
    std::iota(order.begin(), order.end(), 0);
    if (m_style == CitationStyle::Numbered)
        return order;
    QStringList names;
    for (const SummaryArticle& article : m_summary.articles)
        names.append(name(article));
    QCollator collator(m_words.locale());
    collator.setIgnorePunctuation(true);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const int byName = collator.compare(names.at(a), names.at(b));
        return byName != 0 ? byName < 0
                           : EdtfDate::isBefore(m_summary.articles.at(a).published,
                               m_summary.articles.at(b).published);
    });
    return order;
}

} // namespace careo
