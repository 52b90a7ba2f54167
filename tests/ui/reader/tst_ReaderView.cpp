#include "ReaderFixture.h"

#include "ui/claims/ClaimEditing.h"

#include "ui/reader/ClaimHover.h"
#include "ui/reader/ClaimMargin.h"
#include "ui/reader/TextLookForm.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace careo;
using namespace careo::ui;

class tst_ReaderView : public ReaderFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheArticleWithoutItsHeaderLines();
    void keepsPositionsOfEveryCharacter();
    void selectsByMouse();
    void copiesTheStoredCharacters();
    void goesToARequestedPassage();
    void showsHeaderLinesForAClaimInThem();
    void marksTheFiltersWords();
    void findsInTheArticle();
    void editsDetailsAndUndoes();
    void refusesADateItCanNotRead();
    void marksAsReadAndUnread();
    void remembersTheTextSize();
    void setsTheTextAsLiked();
    void comesBackToTheReadingPlace();
    void leavesKeysToTheFieldsOfTheForm();
    void framesTheClaimUnderThePointer();
    void showsTenThousandClaims();
};

void tst_ReaderView::showsTheArticleWithoutItsHeaderLines()
{
    QCOMPARE(m_view->findChild<QLabel*>(QStringLiteral("readerTitle"))->text(),
        QStringLiteral("A headline"));
    QVERIFY(!text().document()->firstBlock().isVisible());
    QVERIFY(text().document()->findBlock(25).isVisible());
    QStringList numbered;
    text().forEachVisibleBlock([&](int number, const QTextBlock& block, QPointF) {
        numbered.append(QStringLiteral("%1 %2").arg(number).arg(block.text().left(6)));
    });
    QCOMPARE(numbered, QStringList({QStringLiteral("1 The ju"), QStringLiteral("2 Nobody")}));
}

void tst_ReaderView::keepsPositionsOfEveryCharacter()
{
    QString odd = QStringLiteral("a\u00a0b\u2028c\u2029d\re\tf\ufffcg\ufdd0h😀Zaldi\u0301var\nj");
    odd.append(QChar(0));
    odd.append(QStringLiteral("end"));
    show(odd);
    QCOMPARE(text().document()->characterCount() - 1, int(odd.size()));
    select(QStringLiteral("end"));
    press(Qt::Key_1);
    QCOMPARE(quotes(), QStringList(QStringLiteral("end")));
}

void tst_ReaderView::selectsByMouse()
{
    const Passage words = passageOf(QStringLiteral("acted the"));
    QTest::mousePress(text().viewport(), Qt::LeftButton, {}, pointAt(words.start));
    QTest::mouseMove(text().viewport(), pointAt(words.start + 4));
    // Below the line's own height: still the same line, not its end.
    const QPoint below
        = pointAt(words.end) + QPoint(0, QFontMetrics(text().font()).height() / 2 + 2);
    QTest::mouseMove(text().viewport(), below);
    QTest::mouseRelease(text().viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(text().selection(), words);
    press(Qt::Key_Escape);
    QVERIFY(text().selection().isEmpty());
}

void tst_ReaderView::copiesTheStoredCharacters()
{
    show(QStringLiteral("held\u00a0there\u2028until noon\nand on"));
    text().selectAll();
    text().copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_article.text);
}

void tst_ReaderView::goesToARequestedPassage()
{
    QString longText;
    for (int i = 0; i < 300; ++i)
        longText += QStringLiteral("Paragraph %1 of a long text.\n\n").arg(i);
    const ArticleId id = addArticle(longText);
    const qsizetype start = longText.indexOf(QStringLiteral("Paragraph 250"));
    m_session->showPassage(id, {start, start + 13});
    QCOMPARE(m_view->article().id, id);
    QCOMPARE(text().selection(), (Passage{start, start + 13}));
    QTRY_VERIFY(text().viewport()->rect().contains(pointAt(start)));
}

void tst_ReaderView::showsHeaderLinesForAClaimInThem()
{
    QVERIFY(tagPassage(*m_session, m_article.id, passageOf(QStringLiteral("headline")),
        m_session->claimTypeForKey(1).id)
                .isValid());
    QVERIFY(text().document()->firstBlock().isVisible());
    int firstNumber = -1;
    text().forEachVisibleBlock([&](int number, const QTextBlock&, QPointF) {
        if (firstNumber < 0)
            firstNumber = number;
    });
    QCOMPARE(firstNumber, 0);
}

void tst_ReaderView::marksTheFiltersWords()
{
    CaseFilter filter;
    filter.words = QStringLiteral("JUDGE consul*");
    m_session->setFilter(filter);
    const QList<Passage> expected{
        passageOf(QStringLiteral("judge")), passageOf(QStringLiteral("consulate"))};
    QCOMPARE(text().markedWords(), expected);
    m_session->setFilter({});
    QVERIFY(text().markedWords().isEmpty());
}

void tst_ReaderView::findsInTheArticle()
{
    press(Qt::Key_Slash);
    auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("findWords"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("the"));
    auto* count = m_view->findChild<QLabel*>(QStringLiteral("findCount"));
    QCOMPARE(count->text(), QStringLiteral("1 of 3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 of 3"));
    QCOMPARE(text().selection().start, m_article.text.indexOf(QStringLiteral("the arrest")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(text().hasFocus());
    QVERIFY(text().markedWords().isEmpty());
}

void tst_ReaderView::editsDetailsAndUndoes()
{
    m_view->findChild<QToolButton*>(QStringLiteral("editArticle"))->click();
    auto* outlet = m_view->findChild<QLineEdit*>(QStringLiteral("articleOutlet"));
    QTRY_VERIFY(outlet->isVisible());
    QTest::keyClicks(outlet, QStringLiteral("Reuters"));
    QTest::keyClick(outlet, Qt::Key_Return);
    QCOMPARE(
        m_session->store().articles().article(m_article.id)->outlet, QStringLiteral("Reuters"));
    auto* published = m_view->findChild<QLineEdit*>(QStringLiteral("articlePublished"));
    QTest::keyClicks(published, QStringLiteral("7 mar 2012"));
    QTest::keyClick(published, Qt::Key_Return);
    QCOMPARE(m_view->article().published, EdtfDate::fromDay(QDate(2012, 3, 7)));
    auto* details = m_view->findChild<QLabel*>(QStringLiteral("readerDetails"));
    QVERIFY(details->text().startsWith(QStringLiteral("Reuters · 7 March 2012")));
    m_session->undoStack().undo();
    QVERIFY(m_view->article().published.isUnknown());
    m_session->undoStack().undo();
    QVERIFY(m_view->article().outlet.isEmpty());
    QVERIFY(!m_session->undoStack().canUndo());
}

void tst_ReaderView::refusesADateItCanNotRead()
{
    m_view->editDetails();
    auto* published = m_view->findChild<QLineEdit*>(QStringLiteral("articlePublished"));
    QTest::keyClicks(published, QStringLiteral("03/04/2012"));
    QTest::keyClick(published, Qt::Key_Return);
    auto* hint = m_view->findChild<QLabel*>(QStringLiteral("articlePublishedHint"));
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(QStringLiteral("Not stored")));
    QVERIFY(m_view->article().published.isUnknown());
    QVERIFY(!m_session->undoStack().canUndo());
    QCOMPARE(published->text(), QStringLiteral("03/04/2012"));
}

void tst_ReaderView::marksAsReadAndUnread()
{
    QVERIFY(!m_view->article().isRead);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->article().isRead, 6000);
    QVERIFY(!m_session->undoStack().canUndo());
    press(Qt::Key_U);
    QVERIFY(!m_session->store().articles().article(m_article.id)->isRead);
    select(QStringLiteral("judge"));
    press(Qt::Key_1);
    QVERIFY(m_view->article().isRead);
}

void tst_ReaderView::remembersTheTextSize()
{
    const qreal usual = text().font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(text().font().pointSizeF(), usual + 2);
    const ReaderView again(*m_session);
    QCOMPARE(again.findChild<ArticleText*>()->font().pointSizeF(), usual + 2);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text().font().pointSizeF(), usual + 1);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text().font().pointSizeF(), usual);
}

void tst_ReaderView::setsTheTextAsLiked()
{
    TextLook{}.store();
    const int lines = text().document()->begin().lineCount();
    const int column = text().columnWidth();
    press(Qt::Key_F9, Qt::ShiftModifier);
    auto* form = m_view->findChild<TextLookForm*>();
    QVERIFY(form);
    form->findChild<QSpinBox*>(QStringLiteral("lookMeasure"))->setValue(TextLook::narrowest);
    QVERIFY(text().columnWidth() < column);
    QVERIFY(text().document()->begin().lineCount() >= lines);
    const QString serif = text().font().family();
    form->findChild<QComboBox*>(QStringLiteral("lookFont"))->setCurrentIndex(1);
    QVERIFY(text().font().family() != serif);
    form->findChild<QSpinBox*>(QStringLiteral("lookPitch"))->setValue(TextLook::loosest);
    const TextLook look = TextLook::stored();
    QCOMPARE(look.isSerif, false);
    QCOMPARE(look.measure, TextLook::narrowest);
    QCOMPARE(look.linePitch, TextLook::loosest);
    const ReaderView again(*m_session);
    QCOMPARE(again.findChild<ArticleText*>()->font(), text().font());
    form->findChild<QAbstractButton*>(QStringLiteral("usualLook"))->click();
    QCOMPARE(text().columnWidth(), column);
    QCOMPARE(text().font().family(), serif);
    form->close();
}

void tst_ReaderView::comesBackToTheReadingPlace()
{
    QStringList paragraphs;
    for (int i = 0; i < 200; ++i)
        paragraphs << QStringLiteral("Paragraph %1 says what the others say as well.").arg(i);
    show(paragraphs.join(u'\n'));
    const ArticleId longOne = m_article.id;
    text().verticalScrollBar()->setValue(120);
    const qsizetype top = text().topPosition();
    QVERIFY(top > 0);
    const ArticleId other = addArticle(QStringLiteral("Another text."));
    m_session->setCurrentArticle(other);
    QCOMPARE(text().topPosition(), 0);
    m_session->setCurrentArticle(longOne);
    QCOMPARE(text().topPosition(), top);
    m_view.reset(); // as when the program ends
    ReaderView again(*m_session);
    again.resize(700, 500);
    again.show();
    QCOMPARE(again.text().topPosition(), top);
}

void tst_ReaderView::leavesKeysToTheFieldsOfTheForm()
{
    select(QStringLiteral("judge"));
    m_view->editDetails();
    auto* title = m_view->findChild<QLineEdit*>(QStringLiteral("articleTitle"));
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, QStringLiteral("12 sons"));
    QCOMPARE(title->text(), QStringLiteral("12 sons"));
    QVERIFY(stored().isEmpty());
}

void tst_ReaderView::framesTheClaimUnderThePointer()
{
    const Passage inner = passageOf(QStringLiteral("acted"));
    ShownClaim longer;
    longer.id = ClaimId(1);
    longer.passage = {inner.start - 4, inner.end + 10};
    ShownClaim shorter;
    shorter.id = ClaimId(2);
    shorter.passage = inner;
    longer.line = shorter.line = Qt::red;
    text().setClaims({longer, shorter}, {});
    const QImage before = text().viewport()->grab().toImage();
    QWidget* const paper = text().viewport();
    QTest::mouseMove(paper, pointAt(inner.start + 2));
    QCOMPARE(text().hover().claim(), shorter.id);
    QVERIFY(paper->grab().toImage() != before);
    QTest::mouseMove(paper, pointAt(inner.end + 5));
    QCOMPARE(text().hover().claim(), longer.id);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(paper, &leave);
    QVERIFY(!text().hover().claim().isValid());
    QCOMPARE(paper->grab().toImage(), before);
    auto* const margin = text().findChild<ClaimMargin*>();
    QVERIFY(margin);
    for (int y = 0; y < margin->height() && !text().hover().claim().isValid(); ++y)
        QTest::mouseMove(margin, QPoint(margin->width() - 10, y));
    QVERIFY(text().hover().claim().isValid());
}

void tst_ReaderView::showsTenThousandClaims()
{
    QString longText;
    for (int i = 0; i < 20'000; ++i) {
        longText += QStringLiteral("Somebody said that nothing of this ever happened to him in the "
                                   "town where he lived then, number %1.\n")
                        .arg(i);
    }
    show(longText);
    QList<ShownClaim> claims;
    for (int i = 0; i < 10'000; ++i) {
        ShownClaim claim;
        claim.id = ClaimId(i + 1);
        claim.passage = {i * 180, i * 180 + 200};
        claim.tint = Qt::yellow;
        claim.line = Qt::red;
        claims.append(claim);
    }
    text().setClaims(claims, {});
    text().viewport()->repaint();
    const QTextBlock last = text().document()->findBlock(9'999 * 180);
    QVERIFY(!last.layout()->formats().isEmpty());
}

QTEST_MAIN(tst_ReaderView)
#include "tst_ReaderView.moc"
