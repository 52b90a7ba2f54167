#include "ui/reader/ArticleHeader.h"

#include "ui/reader/ArticleForm.h"
#include "ui/reader/SharedTextButton.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace careo::ui
{

ArticleHeader::ArticleHeader(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_details(new QLabel(this))
    , m_shared(new SharedTextButton(session, this))
    , m_edit(new QToolButton(this))
    , m_form(new ArticleForm(session, this))
{
    m_title->setObjectName(QStringLiteral("readerTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_details->setObjectName(QStringLiteral("readerDetails"));
    m_details->setAccessibleName(tr("Outlet, publication date, language, author, origin"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("editArticle"));
    m_edit->setAccessibleName(tr("Edit the article's details"));
    m_edit->setText(tr("Edit"));
    m_edit->setAutoRaise(true);
    m_form->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_details, 1);
    line->addWidget(m_shared, 0, Qt::AlignTop);
    line->addWidget(m_edit, 0, Qt::AlignTop);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    m_column->addLayout(line);
    m_column->addWidget(m_form);
    connect(m_edit, &QToolButton::clicked, this, [this] { setEditing(true); });
    connect(m_form, &ArticleForm::finished, this, [this] {
        setEditing(false);
        Q_EMIT editingFinished();
    });
    applyPalette();
}

void ArticleHeader::applyPalette()
{
    const QPalette palette = QApplication::palette();
    m_title->setFont([] {
        QFont font = serifFont(sansFont().pointSizeF() * 1.8);
        font.setWeight(QFont::Bold);
        return font;
    }());
    const QFont secondary = sansFont(0.95);
    m_details->setFont(secondary);
    m_edit->setFont(secondary);
    m_shared->setFont(secondary);
    QPalette muted;
    muted.setColor(QPalette::WindowText, mutedColor(palette));
    m_details->setPalette(muted);
    QPalette accent;
    accent.setColor(QPalette::ButtonText, accentColor(palette));
    m_edit->setPalette(accent);
    m_shared->setPalette(accent);
}

void ArticleHeader::setArticle(const Article& article)
{
    const bool isOther = article.id != m_article;
    m_article = article.id;
    showDetails(article);
    m_shared->setArticle(article.id);
    if (isOther)
        setEditing(false);
    m_form->setArticle(article);
}

void ArticleHeader::showDetails(const Article& article)
{
    const QString title = article.title.isEmpty() ? tr("No title known") : article.title;
    m_title->setText(title);
    m_title->setAlignment(
        title.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft));
    QStringList facts{
        outletText(article.outlet), dateText(article.published), languageText(article.language)};
    if (!article.author.isEmpty())
        facts.append(article.author);
    if (article.recognition)
        facts.append(tr("text %1").arg(recognitionText(*article.recognition)));
    m_details->setText(facts.join(QStringLiteral(" · ")));
}

void ArticleHeader::setColumn(int left, int width, int marginLeft)
{
    m_left = left;
    m_width = width;
    m_marginLeft = marginLeft;
    alignColumn();
    update();
}

void ArticleHeader::alignColumn()
{
    const int right = std::max(0, width() - m_left - m_width);
    m_column->setContentsMargins(m_left + 2, 24, right, 12);
}

void ArticleHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    alignColumn();
}

void ArticleHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(hairlineColor(palette()));
    painter.drawLine(m_marginLeft, 0, m_marginLeft, height());
}

void ArticleHeader::setEditing(bool isEditing)
{
    m_form->setVisible(isEditing);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_title, m_details, m_edit})
        shown->setVisible(!isEditing);
    m_shared->setShown(!isEditing);
    if (isEditing)
        m_form->focusTitle();
}

} // namespace careo::ui
