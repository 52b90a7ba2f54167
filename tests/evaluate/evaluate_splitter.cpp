// Measures the splitting of pages that hold several articles: puts real articles
// (shared/data/claims, title, day and paragraphs known) together to pages in several layouts and
// counts the boundaries that come back. With --list it names each page that comes back otherwise.

#include "core/import/Extraction.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocumentFragment>
#include <QTextStream>

#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype articlesPerPage = 8;

struct Report {
    QString title;
    QDate day;
    QStringList paragraphs;
};

QList<Report> readReports(const QByteArray& json)
{
    static const QRegularExpression paragraph(u"<p>(.*?)</p>"_s);
    QList<Report> reports;
    for (const auto& value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject sample = value[u"sample"_s].toObject();
        Report report;
        report.title = sample[u"Input.title"_s].toString().simplified();
        report.day
            = QDate::fromString(sample[u"Input.publish_date"_s].toString().left(10), Qt::ISODate);
        const QString body = sample[u"Input.article_interface"_s].toString();
        for (auto it = paragraph.globalMatch(body); it.hasNext();) {
            const QString words
                = QTextDocumentFragment::fromHtml(it.next().captured(1)).toPlainText().simplified();
            if (!words.isEmpty())
                report.paragraphs << words;
        }
        if (!report.title.isEmpty() && report.day.isValid() && report.paragraphs.size() >= 3)
            reports << report;
    }
    return reports;
}

struct Layout {
    const char* name;
    QString (*header)(const Report&);
    QString between;
};

QString day(const Report& report)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(report.day, u"MMMM d, yyyy"_s);
}

QList<Layout> layouts()
{
    const auto plain = [](const Report& report) { return report.title; };
    return {
        {"title, outlet, date",
            [](const Report& r) { return r.title + u"\n\nDaily Post\n\n"_s + day(r); }, u"\n\n"_s},
        {"title, date", [](const Report& r) { return r.title + u"\n\n"_s + day(r); }, u"\n\n"_s},
        {"title, byline", [](const Report& r) { return r.title + u"\n\nBy Ana Lindqvist"_s; },
            u"\n\n"_s},
        {"date, title", [](const Report& r) { return day(r) + u"\n\n"_s + r.title; }, u"\n\n"_s},
        {"title, source line",
            [](const Report& r) { return r.title + u"\n\nSource: Coast Herald, "_s + day(r); },
            u"\n\n"_s},
        {"title only, a rule between", plain, u"\n\n---\n\n"_s},
        {"title only, a wide gap", plain, u"\n\n\n\n"_s},
        {"title only, the usual gap", plain, u"\n\n"_s},
    };
}

struct Score {
    qsizetype expected = 0;
    qsizetype found = 0;
    qsizetype right = 0;
    qsizetype titles = 0;
};

void measurePage(
    const QList<Report>& reports, const Layout& layout, Score& score, QTextStream* list)
{
    QString text;
    QList<qsizetype> starts;
    QStringList titles;
    for (const Report& report : reports) {
        if (!text.isEmpty())
            text += layout.between;
        starts << text.size();
        titles << report.title;
        text += layout.header(report) + u"\n\n"_s + report.paragraphs.join(u"\n\n"_s);
    }
    const Result<Extraction> page = extractBytes(u"page.txt"_s, text.toUtf8());
    if (!page)
        return;
    score.expected += starts.size();
    score.found += page->articles.size();
    QSet<qsizetype> found;
    for (const ArticleProposal& article : page->articles) {
        const qsizetype place = starts.indexOf(article.span.start);
        found << article.span.start;
        if (place >= 0) {
            ++score.right;
            score.titles += article.title.value == titles[place] ? 1 : 0;
        } else if (list) {
            *list << layout.name << ": too many: " << article.title.value << '\n';
        }
    }
    for (qsizetype i = 0; list && i < starts.size(); ++i) {
        if (!found.contains(starts[i]))
            *list << layout.name << ": missed: " << titles[i] << '\n';
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    QFile file(test::sharedData(u"claims/hrdsattack-train.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "There is no " << file.fileName() << ": set CAREO_SHARED_DATA.\n";
        return EXIT_FAILURE;
    }
    const bool lists = argc > 1 && qstrcmp(argv[1], "--list") == 0;
    const QList<Report> reports = readReports(file.readAll());
    for (const Layout& layout : layouts()) {
        Score score;
        for (qsizetype i = 0; i < reports.size(); i += articlesPerPage)
            measurePage(reports.mid(i, articlesPerPage), layout, score, lists ? &out : nullptr);
        const auto percent = [](qsizetype part, qsizetype whole) {
            return whole == 0 ? 0.0
                              : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
        };
        out << QString::fromLatin1(layout.name).leftJustified(30) << score.expected
            << " articles, found " << score.found << ", beginning right "
            << QString::number(percent(score.right, score.expected), 'f', 1)
            << " %, of those proposed "
            << QString::number(percent(score.right, score.found), 'f', 1) << " %, title right "
            << QString::number(percent(score.titles, score.expected), 'f', 1) << " %\n";
    }
    return EXIT_SUCCESS;
}
