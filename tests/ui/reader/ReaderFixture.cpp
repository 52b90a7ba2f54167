#include "ReaderFixture.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace careo;
using namespace careo::ui;

void ReaderFixture::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("careo-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
    QStandardPaths::setTestModeEnabled(true);
}

void ReaderFixture::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(QStringLiteral("case.careo")));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
    m_view = std::make_unique<ReaderView>(*m_session);
    m_view->resize(800, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    show(QStringLiteral("A headline\nBy somebody\n\nThe judge spoke on Friday. Officers acted the "
                        "arrest again, he said.\n\nNobody told the consulate."),
        24);
}

void ReaderFixture::cleanup()
{
    m_view.reset();
    m_session.reset();
    m_folder.reset();
}

ArticleId ReaderFixture::addArticle(const QString& text, qsizetype bodyStart)
{
    Article article;
    article.title = QStringLiteral("A headline");
    article.text = text;
    article.bodyStart = bodyStart;
    const auto added = m_session->store().articles().add(article);
    return added ? added->id : ArticleId();
}

void ReaderFixture::show(const QString& text, qsizetype bodyStart)
{
    const ArticleId id = addArticle(text, bodyStart);
    QVERIFY(id.isValid());
    m_session->setCurrentArticle(id);
    m_article = m_view->article();
    this->text().setFocus();
    QTRY_VERIFY(this->text().hasFocus());
}

Passage ReaderFixture::passageOf(const QString& words) const
{
    const qsizetype start = m_article.text.indexOf(words);
    return {start, start + words.size()};
}

void ReaderFixture::select(const QString& words)
{
    text().select(passageOf(words));
}

void ReaderFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&text(), key, modifiers);
}

QList<Claim> ReaderFixture::stored() const
{
    return m_session->store().claims().ofArticle(m_article.id).value_or(QList<Claim>());
}

QStringList ReaderFixture::quotes() const
{
    QStringList quotes;
    for (const Claim& claim : stored())
        quotes.append(claim.quote);
    return quotes;
}

QString ReaderFixture::typeName(const Claim& claim) const
{
    return m_session->claimType(claim.type).name.toLower();
}

QPoint ReaderFixture::pointAt(qsizetype position) const
{
    QTextCursor cursor(text().document());
    cursor.setPosition(int(position));
    return text().cursorRect(cursor).center();
}
