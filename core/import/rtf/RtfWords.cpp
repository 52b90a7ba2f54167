#include "core/import/rtf/RtfWords.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace careo
{

QString rtfSign(const QByteArray& word)
{
    static const QHash<QByteArray, QString> signs{
        {"line", u"\n"_s},
        {"tab", u"\t"_s},
        {"emdash", u"\u2014"_s},
        {"endash", u"\u2013"_s},
        {"lquote", u"\u2018"_s},
        {"rquote", u"\u2019"_s},
        {"ldblquote", u"\u201c"_s},
        {"rdblquote", u"\u201d"_s},
        {"bullet", u"\u2022"_s},
        {"emspace", u"\u2003"_s},
        {"enspace", u"\u2002"_s},
    };
    return signs.value(word);
}

bool isHiddenDestination(const QByteArray& word)
{
    static const QSet<QByteArray> hidden{"colortbl", "stylesheet", "pict", "object", "header",
        "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "fldinst",
        "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "filetbl",
        "themedata", "colorschememapping", "datastore", "latentstyles", "nonshppict", "annotation",
        "bkmkstart", "bkmkend", "pntext", "xe", "tc", "template", "private"};
    return hidden.contains(word);
}

QByteArray encodingOfCodePage(int codePage)
{
    switch (codePage) {
    case 65001:
        return "UTF-8";
    case 10000:
        return "macintosh";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GBK";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 437:
    case 850:
        return "IBM" + QByteArray::number(codePage);
    default:
        return codePage > 0 ? "windows-" + QByteArray::number(codePage) : "windows-1252";
    }
}

QByteArray encodingOfCharset(int charset)
{
    static const QHash<int, int> codePages{{77, 10000}, {128, 932}, {129, 949}, {134, 936},
        {136, 950}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
        {204, 1251}, {222, 874}, {238, 1250}};
    const int codePage = codePages.value(charset);
    return codePage > 0 ? encodingOfCodePage(codePage) : QByteArray();
}

} // namespace careo
