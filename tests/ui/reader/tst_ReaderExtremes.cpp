#include "ReaderFixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

/// Texts and claims that nobody writes, and that come all the same.
class tst_ReaderExtremes : public ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void tenMegabytesInOneLine();
    void aThousandClaimsOnOneWord();
    void aFullDisk();
};

void tst_ReaderExtremes::tenMegabytesInOneLine()
{
    constexpr qsizetype size = 10'000'000;
    const QString words = u"The police did not call the consulate; "_s;
    QString line = words.repeated(size / words.size());
    line += u"the very last words."_s;
    show(line);
    QCOMPARE(m_article.text.size(), line.size());
    QCOMPARE(text().document()->characterCount() - 1, int(line.size()));
    text().forEachVisibleBlock([](int number, const QTextBlock& block, QPointF) {
        QCOMPARE(number, block.blockNumber() == 0 ? 1 : 0); // it is one paragraph
    });
    for (const QString& quote : {u"very last"_s, u"did not call"_s}) {
        select(quote);
        press(Qt::Key_1);
        QCOMPARE(currentQuote(), quote);
    }
    QCOMPARE(stored().size(), 2);
}

void tst_ReaderExtremes::aThousandClaimsOnOneWord()
{
    show(u"The police did not call."_s);
    constexpr int count = 1000;
    const auto added = m_session->store().atomically([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Claim claim;
            claim.article = m_article.id;
            claim.type = m_session->claimTypeForKey(1 + i % 3).id;
            claim.passage = passageOf(u"police"_s);
            if (const auto done = m_session->store().claims().add(claim); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
    QVERIFY(added);
    QCOMPARE(text().claims().size(), count);
    QCOMPARE(text().claimsAt(passageOf(u"police"_s).start + 1).size(), count);
    QVERIFY(!m_view->grab().isNull());
    select(u"did not call"_s);
    press(Qt::Key_2);
    QCOMPARE(currentQuote(), u"did not call"_s);
    select(u"police"_s);
    press(Qt::Key_2);
    QCOMPARE(stored().size(), count + 2);
    m_session->undoStack().undo();
    QCOMPARE(stored().size(), count + 1);
}

void tst_ReaderExtremes::aFullDisk()
{
    show(u"The police did not call."_s);
    const Database& database = m_session->store().database();
    QVERIFY(database.run(u"PRAGMA max_page_count = 1"_s)); // as many as there are, no more
    const QSignalSpy failures(m_session.get(), &CaseSession::failureReported);
    constexpr int most = 1000;
    int confirmed = 0;
    while (failures.isEmpty() && confirmed < most) {
        select(u"did not call"_s);
        press(Qt::Key_1);
        confirmed += failures.isEmpty() ? 1 : 0;
    }
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().toString(),
        u"The disk is full, so the case was not changed; free some space and try again."_s);
    QCOMPARE(stored().size(), confirmed);
    QCOMPARE(text().claims().size(), confirmed);
    QCOMPARE(m_session->undoStack().count(), confirmed);

    QVERIFY(database.run(u"PRAGMA max_page_count = 1000000"_s));
    select(u"did not call"_s);
    press(Qt::Key_1);
    QCOMPARE(stored().size(), confirmed + 1);
}

QTEST_MAIN(tst_ReaderExtremes)
#include "tst_ReaderExtremes.moc"
