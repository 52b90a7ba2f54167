#include "core/search/IndexWords.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace careo;

namespace
{

/// Runs the index itself over each character between two letters: "x<character>y".
QHash<QString, QStringList> tokensOfTheIndex(const QList<char32_t>& codes)
{
    QHash<QString, QStringList> tokens;
    QSqlDatabase database
        = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("words"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        return tokens;
    QSqlQuery query(database);
    query.exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(text, "
                              "tokenize='unicode61 remove_diacritics 2')"));
    query.exec(QStringLiteral("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')"));
    query.exec(QStringLiteral("BEGIN"));
    query.prepare(QStringLiteral("INSERT INTO t(rowid, text) VALUES (?, ?)"));
    for (const char32_t code : codes) {
        query.bindValue(0, static_cast<qint64>(code));
        query.bindValue(1, QStringLiteral("x%1y").arg(QString::fromUcs4(&code, 1)));
        query.exec();
    }
    query.exec(QStringLiteral("SELECT doc, term FROM v ORDER BY doc, offset"));
    while (query.next()) {
        const auto code = static_cast<char32_t>(query.value(0).toLongLong());
        tokens[QString::fromUcs4(&code, 1)] << query.value(1).toString();
    }
    return tokens;
}

QStringList foldedWords(const QString& text)
{
    QStringList words;
    for (const IndexWord& word : indexWords(text))
        words << word.folded;
    return words;
}

} // namespace

class TestIndexWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsWithTheirPlaces()
    {
        const QString text = QStringLiteral("L’État, Zaldi\u0301var 😀 2005-12");
        QStringList places;
        for (const IndexWord& word : indexWords(text))
            places << word.place.in(text).toString();
        QCOMPARE(places,
            (QStringList{QStringLiteral("L"), QStringLiteral("État"),
                QStringLiteral("Zaldi\u0301var"), QStringLiteral("2005"), QStringLiteral("12")}));
        QCOMPARE(foldedWords(text),
            (QStringList{QStringLiteral("l"), QStringLiteral("etat"), QStringLiteral("zaldivar"),
                QStringLiteral("2005"), QStringLiteral("12")}));
        QVERIFY(indexWords(u" …").isEmpty());
    }

    /// Letters of European scripts and marks, which the researchers' languages are written in.
    void agreesWithTheIndexOnLetters()
    {
        QList<char32_t> codes;
        for (char32_t code = 0x21; code < 0x530; ++code)
            codes << code;
        for (char32_t code = 0x1e00; code < 0x2070; ++code)
            codes << code;
        const auto expected = tokensOfTheIndex(codes);
        QVERIFY(!expected.isEmpty());
        QStringList differ;
        for (const char32_t code : std::as_const(codes)) {
            const QString letter = QString::fromUcs4(&code, 1);
            const QString text = QStringLiteral("x%1y").arg(letter);
            // The tokenizer knows Unicode 6.1, and of letters with two accents not these.
            const bool isKnown = QChar::category(code) != QChar::Other_NotAssigned
                && QChar::unicodeVersion(code) <= QChar::Unicode_6_1 && code != U'Ǡ'
                && code != U'ǡ';
            if (isKnown && foldedWords(text) != expected.value(letter))
                differ << QStringLiteral("U+%1 %2: %3 / %4")
                              .arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'))
                              .arg(letter, foldedWords(text).join(u'|'),
                                  expected.value(letter).join(u'|'));
        }
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestIndexWords)
#include "tst_IndexWords.moc"
