#pragma once

#include "ui/imports/FileReading.h"
#include "ui/session/CaseSession.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// An empty case, and a page of three articles by Ann Seller (The Coast Herald), the Evening Post
/// and Tom Reyes (Gulf News Wire).
class ImportFixture : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] static QByteArray page();
    [[nodiscard]] static careo::Extraction extractPage();
    [[nodiscard]] static careo::ui::ReadSource read(const QString& name, const QByteArray& bytes);
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// All articles of the case, oldest first.
    [[nodiscard]] QList<careo::Article> stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<careo::ui::CaseSession> m_session;
};
