// Measures the reading of press-database exports on the real ones in shared/data/dumps: the
// separators are counted in the text on their own, and each article is compared with them. With
// --list it names each article that has no title, outlet or date.

#include "core/import/Extraction.h"
#include "tests/core/import/SharedData.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// Where the file's own separators stand in its text.
QList<qsizetype> separators(const QString& text)
{
    static const QRegularExpression mark(
        u"^[ \\t]*(?:End of Document|\\d+ of \\d+ DOCUMENTS?)[ \\t]*$"_s,
        QRegularExpression::MultilineOption);
    QList<qsizetype> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found << it.next().capturedStart();
    return found;
}

/// Articles with exactly one neighbour on their side of each separator: none is split, none joined.
int rightlyBounded(const Extraction& file, const QList<qsizetype>& marks)
{
    const auto cell = [&marks](qsizetype position) {
        return std::upper_bound(marks.begin(), marks.end(), position) - marks.begin();
    };
    QHash<qsizetype, int> articlesIn;
    for (const ArticleProposal& article : file.articles)
        ++articlesIn[cell(article.span.start)];
    return static_cast<int>(std::count_if(
        file.articles.begin(), file.articles.end(), [&](const ArticleProposal& article) {
            const auto in = cell(article.span.start);
            return articlesIn.value(in) == 1 && cell(article.span.end - 1) == in;
        }));
}

void measure(const QString& path, bool lists, QTextStream& out)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Extraction> file = extractFile(path);
    const qint64 milliseconds = timer.elapsed();
    out << QFileInfo(path).fileName() << ": ";
    if (!file) {
        out << "not read, " << toKey(file.error().code) << '\n';
        return;
    }
    const QList<qsizetype> marks = separators(file->text);
    int titles = 0;
    int outlets = 0;
    int dates = 0;
    int authors = 0;
    int bylines = 0;
    for (const ArticleProposal& article : file->articles) {
        titles += article.title.value.isEmpty() ? 0 : 1;
        outlets += article.outlet.value.isEmpty() ? 0 : 1;
        dates += article.published.value.isUnknown() ? 0 : 1;
        authors += article.author.value.isEmpty() ? 0 : 1;
        bylines += article.span.in(file->text).contains(u"\nbyline:", Qt::CaseInsensitive) ? 1 : 0;
        if (lists && (article.outlet.value.isEmpty() || article.published.value.isUnknown()))
            out << "\n    incomplete: " << article.title.value;
    }
    out << "separators " << marks.size() << ", articles " << file->articles.size()
        << ", rightly bounded " << rightlyBounded(*file, marks) << ", title " << titles
        << ", outlet " << outlets << ", date " << dates << ", author " << authors << " of "
        << bylines << " bylines, " << milliseconds << " ms\n";
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    const QDir folder(test::sharedData(u"dumps"_s));
    if (!folder.exists()) {
        out << "The open data are not there; see tests/README.md.\n";
        return EXIT_FAILURE;
    }
    const bool lists = argc > 1 && QByteArrayView(argv[1]) == "--list";
    for (const QString& name : folder.entryList(QDir::Files))
        measure(folder.filePath(name), lists, out);
    return EXIT_SUCCESS;
}
