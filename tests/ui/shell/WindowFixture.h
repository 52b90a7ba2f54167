#pragma once

#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// What the user chooses in the file dialogs.
struct WindowAnswers {
    QString newCase;
    QString openCase;
    QStringList imports;
};

/// A shown main window in a folder of its own; the file dialogs answer what the test sets.
class WindowFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] QString notice() const;
    /// Presses keys where the keyboard is, as the window system would.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    void click(const QString& name) const;

    template <class T> [[nodiscard]] T* find(const QString& name) const
    {
        return m_window->findChild<T*>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<WindowAnswers> m_answers;
    std::unique_ptr<careo::ui::MainWindow> m_window;
};
