#include "ui/reader/SharedTextButton.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QHash>
#include <QMenu>
#include <QSet>

namespace careo::ui
{

namespace
{

constexpr qsizetype mostWords = 60; // characters of a passage in the menu
constexpr qsizetype mostTitle = 50;
constexpr qsizetype mostEntries = 40; // a menu longer than the screen serves nobody

struct OtherSide {
    ArticleId article;
    Passage passage;
};

OtherSide otherSide(const TextCopy& copy, ArticleId article)
{
    return copy.first == article ? OtherSide{copy.second, copy.secondPassage}
                                 : OtherSide{copy.first, copy.firstPassage};
}

QString shortened(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(u'…');
}

QString entryText(const Article& other, Passage passage)
{
    const QString words = quoted(shortened(passage.in(other.text).toString(), mostWords));
    QString text = QStringLiteral("%1 · %2 · %3: %4")
                       .arg(shortened(titleText(other.title), mostTitle), outletText(other.outlet),
                           shortDateText(other.published), words);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SharedTextButton::SharedTextButton(CaseSession& session, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("sharedText"));
    setToolTip(tr("Passages that stand word for word in other articles too"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &SharedTextButton::fillMenu);
    connect(&session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.copies || changes.hasArticles())
            refresh();
    });
}

void SharedTextButton::setArticle(ArticleId article)
{
    m_article = article;
    refresh();
}

void SharedTextButton::setShown(bool isShown)
{
    m_isShown = isShown;
    setVisible(isShown && !m_copies.isEmpty());
}

void SharedTextButton::refresh()
{
    const auto copies = m_session.store().copies().ofArticle(m_article);
    m_copies = copies ? *copies : QList<TextCopy>();
    QSet<ArticleId> others;
    for (const TextCopy& copy : std::as_const(m_copies))
        others.insert(otherSide(copy, m_article).article);
    setText(tr("Shares text with %1").arg(articlesText(static_cast<int>(others.size()))));
    setAccessibleName(text());
    setShown(m_isShown);
}

void SharedTextButton::fillMenu()
{
    m_menu->clear();
    QHash<ArticleId, Article> articles;
    for (const TextCopy& copy : m_copies.first(std::min(m_copies.size(), mostEntries))) {
        const OtherSide other = otherSide(copy, m_article);
        if (!articles.contains(other.article)) {
            const auto article = m_session.store().articles().article(other.article);
            if (!article)
                continue;
            articles.insert(other.article, *article);
        }
        const QString entry = entryText(articles.value(other.article), other.passage);
        m_menu->addAction(
            entry, this, [this, other] { m_session.showPassage(other.article, other.passage); });
    }
    if (m_copies.size() > mostEntries) {
        m_menu->addAction(tr("and %1 more passages").arg(m_copies.size() - mostEntries))
            ->setEnabled(false);
    }
}

} // namespace careo::ui
