#pragma once

#include "ui/reader/ArticleText.h"
#include "ui/reader/ReaderView.h"
#include "ui/session/CaseSession.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

/// A shown reader on a case of its own, with what tests do to it.
class ReaderFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    careo::ArticleId addArticle(const QString& text, qsizetype bodyStart = 0);
    void show(const QString& text, qsizetype bodyStart = 0);
    [[nodiscard]] careo::Passage passageOf(const QString& words) const;
    void select(const QString& words);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QList<careo::Claim> stored() const;
    [[nodiscard]] QStringList quotes() const;
    [[nodiscard]] QString typeName(const careo::Claim& claim) const;
    [[nodiscard]] QString currentQuote() const { return m_view->currentClaim().quote; }
    [[nodiscard]] QPoint pointAt(qsizetype position) const;
    [[nodiscard]] careo::ui::ArticleText& text() const { return m_view->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<careo::ui::CaseSession> m_session;
    std::unique_ptr<careo::ui::ReaderView> m_view;
    careo::Article m_article;
};
