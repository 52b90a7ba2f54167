#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace careo::ui
{

/// The questions the window puts to the user, apart from it so that a test can answer them. An
/// empty answer means the user thought better of it.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual QString newCasePath(QWidget* parent) = 0;
    virtual QString openCasePath(QWidget* parent) = 0;
    virtual QStringList importPaths(QWidget* parent) = 0;
};

/// The desktop's own file dialogs.
class DesktopDialogs : public Dialogs
{
public:
    QString newCasePath(QWidget* parent) override;
    QString openCasePath(QWidget* parent) override;
    QStringList importPaths(QWidget* parent) override;
};

} // namespace careo::ui
