#include "WindowFixture.h"

#include "core/base/Resources.h"
#include "ui/shell/NoticeBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace careo::ui;

namespace
{

class SetAnswers : public Dialogs
{
public:
    explicit SetAnswers(std::shared_ptr<const WindowAnswers> answers)
        : m_answers(std::move(answers))
    {
    }

    QString newCasePath(QWidget*) override { return m_answers->newCase; }
    QString openCasePath(QWidget*) override { return m_answers->openCase; }
    QStringList importPaths(QWidget*) override { return m_answers->imports; }

private:
    std::shared_ptr<const WindowAnswers> m_answers;
};

} // namespace

void WindowFixture::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("careo-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
    QStandardPaths::setTestModeEnabled(true);
    careo::initResources();
}

void WindowFixture::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_shared<WindowAnswers>();
    m_window = std::make_unique<MainWindow>(std::make_unique<SetAnswers>(m_answers));
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void WindowFixture::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray WindowFixture::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString WindowFixture::notice() const
{
    const auto* bar = m_window->findChild<NoticeBar*>(QStringLiteral("noticeBar"));
    return bar->isVisible() ? bar->sentence() : QString();
}

void WindowFixture::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

void WindowFixture::type(const QString& text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowFixture::click(const QString& name) const
{
    QAbstractButton* button = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = window->findChild<QAbstractButton*>(name))
            button = found;
    }
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}
