#include "core/store/UserName.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>
#include <QSettings>

#include <optional>

namespace careo
{

namespace
{

const QString settingsKey = QStringLiteral("user/name");

/// Read once: it signs every row of an import.
struct Signature {
    QMutex mutex;
    std::optional<QString> name;
};

Signature& signature()
{
    static Signature held;
    return held;
}

QString loginName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

bool hasSettings()
{
    return !QCoreApplication::organizationName().isEmpty();
}

} // namespace

QString userName()
{
    Signature& held = signature();
    const QMutexLocker lock(&held.mutex);
    if (!held.name)
        held.name = hasSettings() ? QSettings().value(settingsKey).toString() : QString();
    return held.name->isEmpty() ? loginName() : *held.name;
}

void setUserName(const QString& name)
{
    Signature& held = signature();
    const QMutexLocker lock(&held.mutex);
    held.name = name.simplified();
    if (hasSettings())
        QSettings().setValue(settingsKey, *held.name);
}

} // namespace careo
