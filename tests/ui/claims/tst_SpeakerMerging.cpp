#include "ui/claims/SpeakerMerging.h"

#include "ClaimFixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_SpeakerMerging : public ClaimFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mergesAsOneStep();
    void otherChangesStayWhenItIsUndone();
    void oneNameCannotBeMerged();

private:
    [[nodiscard]] QString speakerOf(ClaimId id) { return stored(id).speaker; }
    void speak(ClaimId id, const QString& name)
    {
        Claim claim = stored(id);
        claim.speaker = name;
        QVERIFY(m_session->store().claims().update(claim));
    }
    template <class Widget> Widget* part(const QString& name)
    {
        return m_form->findChild<Widget*>(name);
    }
    void openForm()
    {
        m_form = new SpeakerMergeForm(*m_session, nullptr);
        m_form->show();
    }

    QList<ClaimId> m_claims;
    SpeakerMergeForm* m_form = nullptr;
};

void tst_SpeakerMerging::init()
{
    openCase();
    const QString text = m_session->store().articles().article(m_article)->text;
    m_claims = {tag(text.section(u' ', 0, 1), 1), tag(text.section(u' ', 2, 3), 2),
        tag(text.section(u' ', 4, 5), 3)};
    speak(m_claims[0], u"A. Zaldivar"_s);
    speak(m_claims[1], u"Arturo Zaldívar"_s);
    speak(m_claims[2], u"A. Zaldivar"_s);
}

void tst_SpeakerMerging::cleanup()
{
    closeCase();
}

void tst_SpeakerMerging::mergesAsOneStep()
{
    openForm();
    part<QComboBox>(u"mergedSpeaker"_s)->setCurrentText(u"A. Zaldivar"_s);
    part<QComboBox>(u"keptSpeaker"_s)->setCurrentText(u"Arturo Zaldívar"_s);
    QCOMPARE(part<QLabel>(u"mergeEffect"_s)->text(),
        u"2 claims of “A. Zaldivar” will name “Arturo Zaldívar”."_s);
    const int before = m_session->undoStack().count();
    QTest::keyClick(part<QPushButton>(u"mergeSpeakers"_s), Qt::Key_Space);
    for (const ClaimId id : m_claims)
        QCOMPARE(speakerOf(id), u"Arturo Zaldívar"_s);
    QCOMPARE(m_session->undoStack().count(), before + 1);
    m_session->undoStack().undo();
    QCOMPARE(speakerOf(m_claims[0]), u"A. Zaldivar"_s);
    QCOMPARE(speakerOf(m_claims[1]), u"Arturo Zaldívar"_s);
    QCOMPARE(speakerOf(m_claims[2]), u"A. Zaldivar"_s);
    m_session->undoStack().redo();
    QCOMPARE(speakerOf(m_claims[2]), u"Arturo Zaldívar"_s);
}

void tst_SpeakerMerging::otherChangesStayWhenItIsUndone()
{
    openForm();
    part<QComboBox>(u"mergedSpeaker"_s)->setCurrentText(u"A. Zaldivar"_s);
    part<QComboBox>(u"keptSpeaker"_s)->setCurrentText(u"Arturo Zaldívar"_s);
    QTest::keyClick(part<QPushButton>(u"mergeSpeakers"_s), Qt::Key_Space);
    Claim claim = stored(m_claims[0]);
    claim.note = u"seen on film"_s;
    QVERIFY(m_session->store().claims().update(claim));
    m_session->undoStack().undo();
    QCOMPARE(stored(m_claims[0]).note, u"seen on film"_s);
    QCOMPARE(speakerOf(m_claims[0]), u"A. Zaldivar"_s);
}

void tst_SpeakerMerging::oneNameCannotBeMerged()
{
    openForm();
    part<QComboBox>(u"keptSpeaker"_s)->setCurrentText(u"A. Zaldivar"_s);
    part<QComboBox>(u"mergedSpeaker"_s)->setCurrentText(u"A. Zaldivar"_s);
    QVERIFY(!part<QPushButton>(u"mergeSpeakers"_s)->isEnabled());
    m_form->close();
}

QTEST_MAIN(tst_SpeakerMerging)
#include "tst_SpeakerMerging.moc"
