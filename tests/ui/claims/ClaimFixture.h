#pragma once

#include "ui/session/CaseSession.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// A case of its own with two articles, for tests of what shows claims and claim types.
class ClaimFixture : public QObject
{
    Q_OBJECT

protected:
    void openCase();
    void closeCase();

    /// Tags these words of an article with the type of that key.
    careo::ClaimId tag(careo::ArticleId article, const QString& words, int key);
    careo::ClaimId tag(const QString& words, int key) { return tag(m_article, words, key); }
    [[nodiscard]] careo::Claim stored(careo::ClaimId claim) const;
    [[nodiscard]] qsizetype claimCount() const;
    [[nodiscard]] careo::ClaimType type(int key) const { return m_session->claimTypeForKey(key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<careo::ui::CaseSession> m_session;
    careo::ArticleId m_article;
    careo::ArticleId m_other;
};
