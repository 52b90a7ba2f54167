#include "ui/fields/EventDateField.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

class tst_EventDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void entersWhatIsUnderstood();
    void keepsWhatIsNotUnderstood_data();
    void keepsWhatIsNotUnderstood();
    void saysWhatItMeans();
    void proposes();
    void nothingIsProposedBesideADate();

private:
    [[nodiscard]] QString meaning() const
    {
        const auto* label = m_field->findChild<QLabel*>(u"eventDateMeaning"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton* takeButton() const
    {
        return m_field->findChild<QPushButton*>(u"takeProposedDate"_s);
    }

    std::unique_ptr<EventDateField> m_field;
};

void tst_EventDateField::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_EventDateField::init()
{
    m_field = std::make_unique<EventDateField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->line().setFocus();
}

void tst_EventDateField::entersWhatIsUnderstood()
{
    QSignalSpy entered(m_field.get(), &EventDateField::dateEntered);
    QTest::keyClicks(&m_field->line(), u"8 dic 2005"_s);
    QTest::keyClick(&m_field->line(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<EdtfDate>().toString(), u"2005-12-08"_s);
}

void tst_EventDateField::keepsWhatIsNotUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such day") << u"31 February 2012"_s;
    QTest::newRow("no such month") << u"12/13/14/15"_s;
    QTest::newRow("no such day in digits") << u"2012-02-31"_s;
    QTest::newRow("backwards") << u"2012/2005"_s;
    QTest::newRow("either first") << u"03/04/12 or so"_s;
    QTest::newRow("scanner") << u"8 Dec 2O05"_s;
    QTest::newRow("words") << u"some day"_s;
}

void tst_EventDateField::keepsWhatIsNotUnderstood()
{
    QFETCH(QString, typed);
    m_field->setDate(*EdtfDate::parse(u"2005"));
    m_field->line().selectAll();
    QSignalSpy entered(m_field.get(), &EventDateField::dateEntered);
    QTest::keyClicks(&m_field->line(), typed);
    QVERIFY(!m_field->commit());
    QCOMPARE(entered.size(), 0);
    QCOMPARE(m_field->typed(), typed);
    QVERIFY2(meaning().startsWith(u"Not understood, so not stored."_s), qPrintable(meaning()));
    // The case goes on elsewhere: the words stay.
    m_field->setDate(*EdtfDate::parse(u"2006"));
    QCOMPARE(m_field->typed(), typed);
    m_field->reset();
    QCOMPARE(m_field->typed(), u"2006"_s);
    QCOMPARE(meaning(), QString());
}

void tst_EventDateField::saysWhatItMeans()
{
    QTest::keyClicks(&m_field->line(), u"2005-12"_s);
    QCOMPARE(meaning(), u"means: December 2005"_s);
}

void tst_EventDateField::proposes()
{
    m_field->setProposal(*EdtfDate::parse(u"2005-12/.."), u"from “since December 2005”"_s);
    QVERIFY(meaning().startsWith(u"Proposed: "_s));
    QVERIFY(meaning().endsWith(u"from “since December 2005”"_s));
    QSignalSpy entered(m_field.get(), &EventDateField::dateEntered);
    QTest::mouseClick(takeButton(), Qt::LeftButton);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<EdtfDate>().toString(), u"2005-12/.."_s);
}

void tst_EventDateField::nothingIsProposedBesideADate()
{
    m_field->setProposal(*EdtfDate::parse(u"2005-12"), u"from “December 2005”"_s);
    m_field->setDate(*EdtfDate::parse(u"2008"));
    QVERIFY(!takeButton()->isVisible());
    QVERIFY(!m_field->takeProposal());
}

QTEST_MAIN(tst_EventDateField)
#include "tst_EventDateField.moc"
