#include "core/anchors/TextReplacing.h"
#include "core/store/IntegrityCheck.h"
#include "tests/Properties.h"
#include "ui/claims/ClaimEditing.h"
#include "ui/claims/ClaimTypeEditing.h"
#include "ui/session/CaseSession.h"
#include "ui/texts/ReplaceTextCommand.h"

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
    void quotationsStandAfterAnything();

private:
    void open();
    [[nodiscard]] State state() const;
    [[nodiscard]] int below(qsizetype count) { return m_draws.below(count); }
    [[nodiscard]] QString piece() { return pieces.at(below(pieces.size())); }
    [[nodiscard]] Passage somePassage(const QString& text);
    [[nodiscard]] ClaimId someClaim();
    [[nodiscard]] ClaimTypeId someType();
    [[nodiscard]] QString changed(QString text);
    void act();
    void replaceText();
    void mergeTypes();
    [[nodiscard]] QString broken() const;
    void assertUnbroken() const;

    test::Draws m_draws;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    ArticleId m_article;
};

void tst_TextChanges::open()
{
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

ClaimTypeId tst_TextChanges::someType()
{
    const QList<ClaimType>& types = m_session->claimTypes();
    return types.at(below(types.size())).id;
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

void tst_TextChanges::mergeTypes()
{
    const ClaimTypeId type = someType();
    const ClaimTypeId into = someType();
    if (type != into)
        mergeClaimType(*m_session, type, into);
}

void tst_TextChanges::act()
{
    const QString text = state().article.text;
    const ClaimTypeId type = someType();
    switch (below(10)) {
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
    case 8:
        mergeTypes();
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

void tst_TextChanges::assertUnbroken() const
{
    if (const QString wrong = broken(); !wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
}

void tst_TextChanges::quotationsStandAfterAnything()
{
    constexpr int cases = 12;
    constexpr int mostActions = 60;
    const bool isSo = test::holds(cases, [this] {
        m_draws = test::Draws(*test::Draws::some(60));
        open();
        const State first = state();
        const auto actions = *rc::gen::resize(mostActions,
            rc::gen::container<std::vector<test::Draws::Numbers>>(test::Draws::some(12)));
        for (const test::Draws::Numbers& numbers : actions) {
            m_draws = test::Draws(numbers);
            act();
            assertUnbroken();
        }
        const State last = state();
        const int steps = m_session->undoStack().index();
        for (int i = 0; i < steps; ++i) {
            m_session->undoStack().undo();
            assertUnbroken();
        }
        RC_ASSERT(state() == first);
        for (int i = 0; i < steps; ++i)
            m_session->undoStack().redo();
        RC_ASSERT(state() == last);
        const auto problems = checkCase(m_session->store());
        RC_ASSERT(problems.has_value());
        RC_ASSERT(problems->isEmpty());
    });
    QVERIFY(isSo);
}

QTEST_MAIN(tst_TextChanges)
#include "tst_TextChanges.moc"
