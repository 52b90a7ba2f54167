#include "ImportFixture.h"

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
    return R"(Harbour fire: captain says the alarm was late
The Coast Herald, 3 May 2011
By Ann Seller

The captain of the ferry said on Tuesday that nobody rang the alarm before the smoke reached the
upper deck. He told the harbour court that two men had locked the engine room from outside.

The owners of the ferry deny it. Their lawyer said the door was found open on 28 April 2011.


Engine room was open, says ferry's owner
Evening Post
May 5, 2011

The owner of the burnt ferry told reporters on Thursday that the engine room was never locked.
According to him the crew left it open for the painters, who worked there until the evening.

A deckhand who had spoken of a locked door withdrew his words before the harbour court.


Painter heard the lock turn
Gulf News Wire, 9 May 2011
By Tom Reyes

A painter said on Monday that he heard the lock of the engine room turn shortly before the fire.
He had not told the police because nobody asked him, he said, and would repeat it under oath.

The harbour court meets again in June.
)";
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
