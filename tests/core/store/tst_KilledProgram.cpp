#include "core/store/CaseStore.h"
#include "core/store/IntegrityCheck.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

/// What of a case the worker changes.
struct State {
    QHash<QString, QString> notes; ///< of the claims, by UUID
    QSet<QString> articles;

    [[nodiscard]] static State of(CaseStore& store)
    {
        State state;
        const auto articles = store.queries().articles({}, ArticleOrder::Published);
        for (const ArticleId id : articles ? *articles : QList<ArticleId>()) {
            const auto article = store.articles().article(id);
            const auto claims = store.claims().ofArticle(id);
            if (!article || !claims)
                return {};
            state.articles << article->uuid.toString(QUuid::WithoutBraces);
            for (const Claim& claim : *claims)
                state.notes.insert(claim.uuid.toString(QUuid::WithoutBraces), claim.note);
        }
        return state;
    }

    /// False for a line that confirms nothing.
    [[nodiscard]] bool apply(const QString& line)
    {
        const QStringList words = line.split(u' ');
        if (words.first() == u"article")
            articles << words.value(1);
        else if (words.first() == u"remove")
            return notes.remove(words.value(1)) == 1;
        else if (words.first() == u"add" || words.first() == u"note")
            notes.insert(words.value(1), words.value(2));
        else if (words.first() == u"pair")
            notes.insert(words.value(1), words.value(3)),
                notes.insert(words.value(2), words.value(3));
        else
            return false;
        return true;
    }

    /// The UUIDs whose claims or articles differ.
    [[nodiscard]] QStringList differenceTo(const State& other) const
    {
        QStringList different;
        for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
            if (!other.notes.contains(note.key()) || other.notes[note.key()] != note.value())
                different << note.key();
        }
        for (auto note = other.notes.cbegin(); note != other.notes.cend(); ++note) {
            if (!notes.contains(note.key()))
                different << note.key();
        }
        const QSet<QString> added = other.articles - articles;
        const QSet<QString> gone = articles - other.articles;
        return different + QStringList(added.cbegin(), added.cend())
            + QStringList(gone.cbegin(), gone.cend());
    }
};

/// A case, the program that works on it, and what that program has confirmed.
struct Lane {
    QString path;
    State state;
    std::unique_ptr<QProcess> worker;
    int killAfterMs = 0;
    bool isReadyFirst = true;
};

} // namespace

class tst_KilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoConfirmedAction();

private:
    void start(Lane& lane, int round);
    void kill(Lane& lane);
    void check(Lane& lane);

    int m_actions = 0;
};

void tst_KilledProgram::start(Lane& lane, int round)
{
    constexpr int longestMs = 40;
    constexpr int oneIn = 5; // is killed while it still opens the case
    lane.killAfterMs = QRandomGenerator::global()->bounded(longestMs);
    lane.isReadyFirst = QRandomGenerator::global()->bounded(oneIn) > 0;
    lane.worker = std::make_unique<QProcess>();
    lane.worker->start(QStringLiteral(CAREO_CASE_WORKER),
        {lane.path, QString::number(1 + qint64{round} * 1'000'000)});
}

void tst_KilledProgram::kill(Lane& lane)
{
    QVERIFY(lane.worker->waitForStarted());
    if (lane.isReadyFirst)
        QVERIFY(lane.worker->waitForReadyRead());
    QTest::qSleep(lane.killAfterMs);
    lane.worker->kill();
    QVERIFY(lane.worker->waitForFinished());
    QCOMPARE(lane.worker->exitStatus(), QProcess::CrashExit);
}

void tst_KilledProgram::check(Lane& lane)
{
    const QByteArray printed = lane.worker->readAllStandardOutput();
    // What follows the last line break was not confirmed in full.
    const QString confirmed = QString::fromUtf8(printed.left(printed.lastIndexOf('\n') + 1));
    for (const QString& line : confirmed.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(lane.state.apply(line), qPrintable(line));
        ++m_actions;
    }
    const auto store = CaseStore::open(lane.path);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    const State stored = State::of(**store);
    // Killed between its commit and its line, the last action may be there unconfirmed: in whole.
    const QStringList unconfirmed = lane.state.differenceTo(stored);
    const bool isPair = unconfirmed.size() == 2
        && stored.notes.value(unconfirmed[0]).startsWith(u"pair")
        && stored.notes.value(unconfirmed[0]) == stored.notes.value(unconfirmed[1]);
    QVERIFY2(unconfirmed.size() < 2 || isPair, qPrintable(unconfirmed.join(u' ')));
    if (unconfirmed.size() == 1)
        QVERIFY(!stored.notes.value(unconfirmed[0]).startsWith(u"pair"));
    const auto problems = checkCase(**store);
    QVERIFY(problems);
    QVERIFY2(problems->isEmpty(),
        qPrintable(problems->isEmpty() ? QString() : problems->first().message));
    lane.state = stored;
}

void tst_KilledProgram::losesNoConfirmedAction()
{
    constexpr int rounds = 50;
    QTemporaryDir folder;
    std::array<Lane, 4> lanes;
    for (size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].path = folder.filePath(u"case%1.careo"_s.arg(i));
        QVERIFY(CaseStore::create(lanes[i].path));
    }
    for (int round = 0; round < rounds; ++round) {
        for (Lane& lane : lanes)
            start(lane, round);
        for (Lane& lane : lanes) {
            kill(lane);
            if (QTest::currentTestFailed())
                return;
        }
        for (Lane& lane : lanes) {
            check(lane);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%d kills, %d confirmed actions", rounds * static_cast<int>(lanes.size()), m_actions);
    QVERIFY(m_actions > rounds);
}

QTEST_GUILESS_MAIN(tst_KilledProgram)
#include "tst_KilledProgram.moc"
