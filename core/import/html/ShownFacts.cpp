#include "core/import/html/ShownFacts.h"

#include "core/base/Folding.h"
#include "core/dates/WrittenDates.h"
#include "core/import/html/AuthorNames.h"
#include "core/import/html/LinesNearTitle.h"
#include "core/import/html/PageDates.h"
#include "core/import/html/TitleLines.h"
#include "core/import/page/HeaderLine.h"
#include "core/import/page/Words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

using Kind = ShownSign::Kind;

QSet<QString> wordSet(const QString& text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else {
            if (word.size() > 1)
                words.insert(word);
            word.clear();
        }
    }
    return words;
}

double sharedWords(const QString& a, const QString& b)
{
    const QSet<QString> one = wordSet(a);
    const QSet<QString> other = wordSet(b);
    const qsizetype least = std::min(one.size(), other.size());
    return least == 0 ? 0
                      : static_cast<double>(QSet<QString>(one).intersect(other).size())
            / static_cast<double>(least);
}

class SignChooser
{
public:
    SignChooser(const ShownSigns& signs, const ShownContext& context)
        : m_signs(signs)
        , m_context(context)
    {
    }

    ShownFacts choose()
    {
        chooseTitle();
        chooseAuthor();
        chooseDate();
        m_facts.isOneArticle = showsOneArticle();
        return m_facts;
    }

private:
    bool mayBeTitle(const ShownSign& heading) const
    {
        const QString& text = heading.text;
        return text.size() >= 8 && text.size() < 400 && folded(text) != folded(m_context.outlet)
            && !isSiteName(text) && !(heading.isHome && hasOtherHeading(heading));
    }

    /// A heading that leads home is the site's name where another one is in the window's title.
    bool hasOtherHeading(const ShownSign& home) const
    {
        const QString document = folded(m_context.documentTitle);
        return std::any_of(
            m_signs.headings.begin(), m_signs.headings.end(), [&](const ShownSign& other) {
                return !other.isHome && other.text != home.text && other.text.size() >= 8
                    && document.contains(folded(other.text));
            });
    }

    /// What follows the article's title in the window's title is the site's name, the shorter one.
    bool isSiteName(const QString& heading) const
    {
        static const QRegularExpression bar(u"\\s[|–—»«·-]\\s$"_s);
        const QString document = folded(m_context.documentTitle);
        const QString seen = folded(heading);
        const QString head = document.left(document.size() - seen.size());
        return document.endsWith(seen) && bar.match(head).hasMatch() && wordsOf(seen).size() <= 6
            && wordsOf(head).size() > wordsOf(seen).size();
    }

    /// How well a heading agrees with what the page calls itself, 0 to 1.
    double agreement(const QString& heading) const
    {
        const bool isInTitle = heading.size() >= 12
            && (folded(m_context.documentTitle).contains(folded(heading))
                || folded(m_context.title).contains(folded(heading)));
        return isInTitle ? 1
                         : std::max(sharedWords(heading, m_context.title),
                             sharedWords(heading, m_context.documentTitle));
    }

    void chooseTitle()
    {
        const ShownSign* best = nullptr;
        double most = 0;
        int first = 0;
        for (const ShownSign& heading : m_signs.headings) {
            if (!mayBeTitle(heading))
                continue;
            first += heading.level == 1 && !m_signs.isAside(heading.order, -1) ? 1 : 0;
            const auto words = static_cast<double>(wordSet(heading.text).size());
            double score = agreement(heading.text);
            if (score < (heading.level == 1 ? 0.5 : 0.99) || (heading.level > 1 && words < 3))
                continue;
            score += std::min(words, 12.0) / 50 - heading.level * 0.1;
            if (m_signs.isAside(heading.order, -1))
                score -= 0.3;
            if (!best || score > most) {
                best = &heading;
                most = score;
            }
        }
        if (!best && first == 1)
            best = onlyHeading();
        if (!best && first == 0)
            best = titleLine(m_signs, m_context.documentTitle, m_context.outlet);
        if (!best)
            return;
        m_facts.isOnlyHeading = first == 1 && best->level == 1 && wordSet(best->text).size() >= 4;
        m_facts.title = {withoutKicker(best->text), {EvidenceKind::Heading, best->text}};
        m_title = best;
    }

    /// "Politics | A title": the section may stand in the heading.
    QString withoutKicker(const QString& heading) const
    {
        const QString rest = heading.section(u'|', 1).trimmed();
        const bool isKicker = rest.size() >= 12
            && (folded(m_context.documentTitle).startsWith(folded(rest))
                || folded(m_context.title) == folded(rest));
        return isKicker ? rest : heading;
    }

    const ShownSign* onlyHeading() const
    {
        for (const ShownSign& heading : m_signs.headings) {
            if (heading.level == 1 && mayBeTitle(heading) && !m_signs.isAside(heading.order, -1)
                && wordSet(heading.text).size() >= 3)
                return &heading;
        }
        return nullptr;
    }

    QList<const ShownSign*> linesNear() const { return linesNearTitle(m_signs, m_title); }

    /// Less for what stands far from the title, most of all before it.
    double distanceLoss(const ShownSign& sign) const
    {
        if (!m_title)
            return std::min(3.0, static_cast<double>(sign.position) / 3000);
        const auto distance = static_cast<double>(sign.position - m_title->position);
        return distance >= 0 ? std::min(3.5, distance / 1200) : std::min(3.5, 0.5 - distance / 400);
    }

    bool isOutside(const ShownSign& sign) const
    {
        return m_signs.isAside(sign.order, m_title ? m_title->order : -1);
    }

    static double weightAsAuthor(Kind kind)
    {
        switch (kind) {
        case Kind::Item:
            return 5;
        case Kind::Class:
            return 4.2;
        case Kind::Link:
            return 4;
        default:
            return 3.6;
        }
    }

    bool isOutletName(const QString& name) const
    {
        const QString plain = folded(name).remove(u' ');
        return plain == folded(m_context.outlet).remove(u' ');
    }

    QStringList authorsIn(const ShownSign& sign) const
    {
        QStringList names = namesInByline(
            sign.machine.isEmpty() ? sign.text : sign.machine, sign.kind != Kind::Line);
        names.removeIf([this](const QString& name) { return isOutletName(name); });
        return names;
    }

    void chooseAuthor()
    {
        const ShownSign* best = nullptr;
        double most = 0.7;
        for (const ShownSign& sign : m_signs.authors) {
            if (isOutside(sign))
                continue;
            const QStringList names = authorsIn(sign);
            if (names.isEmpty())
                continue;
            double score = weightAsAuthor(sign.kind) - distanceLoss(sign);
            const QString& name = names.first();
            if (!name.contains(u' ') && sign.kind != Kind::Item)
                continue;
            if (!name.contains(u' '))
                score -= 1.5;
            if (score > most) {
                most = score;
                best = &sign;
            }
        }
        if (!best) {
            m_facts.author = nameBesideDate(linesNear(), m_context);
            return;
        }
        m_facts.author = {allAuthors(*best).join(u", "_s), {EvidenceKind::Byline, best->text}};
    }

    /// Several authors often have an element each, side by side.
    QStringList allAuthors(const ShownSign& best) const
    {
        QStringList names = authorsIn(best);
        for (const ShownSign& sign : m_signs.authors) {
            const bool isNear = sign.kind == best.kind && !isOutside(sign)
                && std::abs(sign.position - best.position) < 120;
            if (!isNear)
                continue;
            for (const QString& name : authorsIn(sign)) {
                if (!names.contains(name) && name.contains(u' '))
                    names.append(name);
            }
        }
        return names;
    }

    /// "Ana Duarte 3/5/2022 22:41": what a line about an article ends with, and no sentence.
    static bool endsWithTimeStamp(const QString& line)
    {
        static const QRegularExpression stamp(
            u"(?:^|\\s)\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}[\\s,|–-]+\\d{1,2}[:.h]\\d{2}"
            "\\s*(?:[ap]\\.?m\\.?|h(?:rs?|s)?\\.?|uhr)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype longest = 100;
        return line.size() <= longest && stamp.match(line).hasMatch();
    }

    EdtfDate dayOf(const ShownSign& sign) const
    {
        if (sign.kind == Kind::Line) {
            const HeaderLine line = readHeaderLine(sign.text);
            if (endsWithTimeStamp(sign.text))
                return dayIn(sign.text, m_context.language);
            if (!line.isSignal || !line.hasDate)
                return {};
            return line.date.isUnknown() ? dayIn(sign.text, m_context.language) : line.date;
        }
        // What is shown is the outlet's own day; a time stamp may be in another zone.
        const EdtfDate shown = dayIn(sign.text, m_context.language);
        const EdtfDate stamped = dayIn(sign.machine, m_context.language);
        if (stamped.isUnknown() || (isInUtc(sign.machine) && !shown.isUnknown()))
            return shown;
        return stamped;
    }

    static double weightAsDate(const ShownSign& sign)
    {
        if (sign.isUpdate)
            return 1.6;
        switch (sign.kind) {
        case Kind::Item:
            return 5;
        case Kind::Time:
            return 4.2;
        case Kind::Class:
            return 3.8;
        default:
            return 3.4;
        }
    }

    void chooseDate()
    {
        double most = 0.5;
        for (const ShownSign& sign : m_signs.dates) {
            const double score = weightAsDate(sign) - distanceLoss(sign);
            if (score <= most || isOutside(sign))
                continue;
            const EdtfDate day = dayOf(sign);
            if (day.isUnknown() || day.precision() != EdtfDate::Precision::Day)
                continue;
            most = score;
            m_facts.published = {day, evidenceOf(sign)};
        }
        if (m_facts.published.value.isUnknown())
            m_facts.published = dayBesideTitle(linesNear(), m_context);
        if (m_facts.published.value.isUnknown())
            takeOnlyTime();
    }

    static Evidence evidenceOf(const ShownSign& sign)
    {
        if (sign.kind == Kind::Item || sign.kind == Kind::Time)
            return {EvidenceKind::MetaTag, u"time"_s};
        return {EvidenceKind::DateLine, sign.text.isEmpty() ? sign.machine : sign.text};
    }

    /// The one day that all marked times of the page name, wherever they stand.
    void takeOnlyTime()
    {
        ProposedDate only;
        for (const ShownSign& sign : m_signs.dates) {
            if (sign.kind != Kind::Time && sign.kind != Kind::Item)
                continue;
            const EdtfDate day = dayOf(sign);
            if (day.isUnknown())
                continue;
            if (!only.value.isUnknown() && only.value != day)
                return;
            only = {day, evidenceOf(sign)};
        }
        m_facts.published = only;
    }

    /// The page is called as its heading is, marks its author or date beside it, and has no other
    /// lines that date articles.
    bool showsOneArticle() const
    {
        if (!m_title || m_title->level != 1 || agreement(m_title->text) < 0.7)
            return false;
        const auto isBeside = [this](const ShownSign& sign) {
            constexpr double asNear = 0.5;
            const bool isNearLine = sign.position > m_title->position && distanceLoss(sign) < asNear
                && (opensByline(sign.text) || readHeaderLine(sign.text).isSignal);
            return !isOutside(sign)
                && (sign.kind == Kind::Line ? isNearLine : distanceLoss(sign) < 2);
        };
        const bool isMarked = std::any_of(m_signs.authors.begin(), m_signs.authors.end(), isBeside)
            || std::any_of(m_signs.dates.begin(), m_signs.dates.end(), isBeside);
        const auto others = std::count_if(
            m_signs.dates.begin(), m_signs.dates.end(), [this](const ShownSign& sign) {
                return sign.kind == Kind::Line && !isOutside(sign) && sign.order > m_title->order
                    && readHeaderLine(sign.text).hasDate;
            });
        return isMarked && others <= 3;
    }

    const ShownSigns& m_signs;
    const ShownContext& m_context;
    const ShownSign* m_title = nullptr;
    ShownFacts m_facts;
};

} // namespace

ShownFacts chooseShownFacts(const ShownSigns& signs, const ShownContext& context)
{
    return SignChooser(signs, context).choose();
}

} // namespace careo
