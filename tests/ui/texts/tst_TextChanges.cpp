#include "core/anchors/TextReplacing.h"
#include "core/store/IntegrityCheck.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/session/CaseSession.h"
#include "ui/texts/ReplaceTextCommand.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Pieces that texts are made of and changed with: whatever may break a position.
const QStringList pieces{u"The raid was staged. "_s, u"he said "_s, u"he said "_s, u"🎥🎬"_s,
    u"👩‍⚖️ "_s, u"detencio\u0301n "_s, u"\u0301"_s, u"\r\n"_s, u"\r"_s, u"\n"_s,
    u"قالت الشرطة "_s, u"\u200f"_s, u"逮捕した"_s, u"no\u00a0break "_s, u"a"_s, u" "_s,
    u"A witness told the court that nobody had called the consul before Monday. "_s,
    QString(QChar(0xd83c)), u"é"_s};

struct State {
    Article article;
    QList<Claim> claims;

    bool operator==(const State&) const = default;
};

} // namespace

/// Whatever a researcher does in whatever order, a quotation is what stands at its place.
class tst_TextChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsStandAfterAnything_data();
    void quotationsStandAfterAnything();

private:
    void open(const QRandomGenerator& random);
    [[nodiscard]] State state() const;
    [[nodiscard]] int below(qsizetype count)
    {
        return count <= 0 ? 0 : static_cast<int>(m_random.bounded(static_cast<quint32>(count)));
    }
    [[nodiscard]] QString piece() { return pieces.at(below(pieces.size())); }
    [[nodiscard]] Passage somePassage(const QString& text);
    [[nodiscard]] ClaimId someClaim();
    [[nodiscard]] QString changed(QString text);
    void act();
    void replaceText();
    [[nodiscard]] QString broken() const;

    QRandomGenerator m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    ArticleId m_article;
};

void tst_TextChanges::open(const QRandomGenerator& random)
{
    m_random = random;
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    Article article;
    article.title = u"Article"_s;
    for (int i = 0; i < 30; ++i)
        article.text += piece();
    article.text.remove(QChar(0xd83c)).append(u"End."_s);
    m_article = m_session->store().articles().add(article)->id;
}

State tst_TextChanges::state() const
{
    const auto article = m_session->store().articles().article(m_article);
    const auto claims = m_session->store().claims().ofArticle(m_article);
    return article && claims ? State{*article, *claims} : State{};
}

Passage tst_TextChanges::somePassage(const QString& text)
{
    const int start = below(text.size());
    return {start, start + 1 + below(std::min<qsizetype>(60, text.size() - start))};
}

ClaimId tst_TextChanges::someClaim()
{
    const QList<Claim> claims = state().claims;
    return claims.isEmpty() ? ClaimId() : claims.at(below(claims.size())).id;
}

QString tst_TextChanges::changed(QString text)
{
    for (int i = below(4); i >= 0; --i) {
        const int at = below(text.size());
        const int length = below(30);
        switch (below(5)) {
        case 0:
            text.insert(at, piece());
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.replace(at, length, piece());
            break;
        case 3: {
            const QString moved = text.mid(at, 4 * length);
            text.remove(at, 4 * length);
            text.insert(below(text.size()), moved);
            break;
        }
        default:
            text.replace(piece(), piece());
        }
    }
    return text;
}

void tst_TextChanges::replaceText()
{
    const State now = state();
    const auto preview = previewText(now.article, now.claims, {}, changed(now.article.text));
    if (preview) {
        m_session->undoStack().push(new ReplaceTextCommand(
            *m_session, replacementOf(*preview, TextChange::Corrected), now.claims, {}));
    }
}

void tst_TextChanges::act()
{
    const QString text = state().article.text;
    const ClaimTypeId type = m_session->claimTypes().at(below(3)).id;
    switch (below(9)) {
    case 0:
    case 1:
    case 2:
        tagPassage(*m_session, m_article, somePassage(text), type);
        break;
    case 3:
        if (const ClaimId claim = someClaim(); claim.isValid())
            resizeClaim(*m_session, claim, somePassage(text));
        break;
    case 4:
        if (const ClaimId claim = someClaim(); claim.isValid())
            retagClaim(*m_session, claim, type);
        break;
    case 5:
        if (const ClaimId claim = someClaim(); claim.isValid() && below(2) == 0)
            deleteClaim(*m_session, claim);
        break;
    case 6:
        m_session->undoStack().undo();
        break;
    case 7:
        m_session->undoStack().redo();
        break;
    default:
        replaceText();
    }
}

/// Empty when every claim stands, or what does not.
QString tst_TextChanges::broken() const
{
    const State now = state();
    for (const Claim& claim : now.claims) {
        if (claim.quote.isEmpty())
            return u"a quotation is lost"_s;
        if (claim.anchor == AnchorState::Orphan) {
            if (!claim.passage.isEmpty())
                return u"an orphan has a place"_s;
        } else if (!claim.passage.isValidIn(now.article.text)
            || claim.passage.in(now.article.text) != claim.quote) {
            return u"“%1” does not stand at %2"_s.arg(claim.quote).arg(claim.passage.start);
        }
    }
    return {};
}

void tst_TextChanges::quotationsStandAfterAnything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_TextChanges::quotationsStandAfterAnything()
{
    QFETCH(quint32, seed);
    open(QRandomGenerator(seed));
    const State first = state();
    for (int step = 0; step < 50; ++step) {
        act();
        const QString wrong = broken();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
    }
    const State last = state();
    const int steps = m_session->undoStack().index();
    for (int i = 0; i < steps; ++i) {
        m_session->undoStack().undo();
        QCOMPARE(broken(), QString());
    }
    QCOMPARE(state(), first);
    for (int i = 0; i < steps; ++i)
        m_session->undoStack().redo();
    QCOMPARE(state(), last);
    const auto problems = checkCase(m_session->store());
    QVERIFY(problems);
    QVERIFY(problems->isEmpty());
}

QTEST_MAIN(tst_TextChanges)
#include "tst_TextChanges.moc"
