#include "ui/fields/NoteEdit.h"

#include "ui/fields/MarkdownView.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_NoteEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFormattedUnlessItIsEdited();
    void emptyOneShowsNothingElse();
    void longOneKeepsItsBounds();
    void leavesHtmlAlone();

private:
    [[nodiscard]] bool isFormatted() const
    {
        return m_note->findChild<MarkdownView*>()->isVisible();
    }

    std::unique_ptr<QWidget> m_window;
    NoteEdit* m_note = nullptr;
    QLineEdit* m_other = nullptr;
};

void tst_NoteEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_note = new NoteEdit;
    m_other = new QLineEdit;
    auto* rows = new QVBoxLayout(m_window.get());
    rows->addWidget(m_other);
    rows->addWidget(m_note);
    m_window->resize(300, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void tst_NoteEdit::isFormattedUnlessItIsEdited()
{
    m_note->setPlainText(u"**Never** called\n\n- one\n- two"_s);
    QVERIFY(isFormatted());
    const QImage formatted = m_note->grab().toImage();
    m_note->setFocus();
    QVERIFY(!isFormatted());
    QTest::keyClicks(m_note, u"x"_s);
    QVERIFY(m_note->toPlainText().startsWith(u"x**Never**"_s));
    m_note->setPlainText(u"**Never** called\n\n- one\n- two"_s);
    m_other->setFocus();
    QVERIFY(isFormatted());
    QCOMPARE(m_note->toPlainText(), u"**Never** called\n\n- one\n- two"_s);
    QCOMPARE(m_note->grab().toImage(), formatted);
    // What is bold is not what its stars are.
    m_note->setPlainText(u"Never called\n\none\n\ntwo"_s);
    QVERIFY(m_note->grab().toImage() != formatted);
}

void tst_NoteEdit::emptyOneShowsNothingElse()
{
    m_note->setPlainText(u"  "_s);
    QVERIFY(!isFormatted());
}

void tst_NoteEdit::longOneKeepsItsBounds()
{
    const int least = m_note->sizeHint().height();
    m_note->setPlainText(u"A line of its own\n\n"_s.repeated(50));
    const int most = m_note->sizeHint().height();
    QVERIFY(most > least);
    m_note->setPlainText(u"A line of its own\n\n"_s.repeated(500));
    QCOMPARE(m_note->sizeHint().height(), most);
}

void tst_NoteEdit::leavesHtmlAlone()
{
    MarkdownView view;
    view.resize(300, 100);
    view.setText(u"a<br><br><br><br><br><br><br><br>b"_s);
    QVERIFY(view.textHeight(300) < 5 * view.fontMetrics().lineSpacing());
}

QTEST_MAIN(tst_NoteEdit)
#include "tst_NoteEdit.moc"
