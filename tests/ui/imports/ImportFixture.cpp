#include "ImportFixture.h"

#include "tests/ui/HarbourFirePage.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace careo;
using namespace careo::ui;
using namespace Qt::StringLiterals;

void ImportFixture::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = CaseStore::create(m_folder->filePath(u"case.careo"_s));
    QVERIFY(store);
    m_session = std::make_unique<CaseSession>(std::move(*store));
}

void ImportFixture::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

QByteArray ImportFixture::page()
{
    return harbourFirePage;
}

Extraction ImportFixture::extractPage()
{
    return extractBytes(u"page.txt"_s, page()).value_or(Extraction{});
}

ReadSource ImportFixture::read(const QString& name, const QByteArray& bytes)
{
    return {name, extractBytes(name, bytes)};
}

QString ImportFixture::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can not write %s", qPrintable(path));
    return path;
}

QList<Article> ImportFixture::stored() const
{
    const auto ids
        = m_session->store().queries().articles({}, ArticleOrder::Published, Qt::AscendingOrder);
    QList<Article> articles;
    for (const ArticleId id : ids.value_or(QList<ArticleId>()))
        articles << *m_session->store().articles().article(id);
    return articles;
}
