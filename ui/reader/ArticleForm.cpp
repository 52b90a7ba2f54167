#include "ui/reader/ArticleForm.h"

#include "core/dates/DateInput.h"
#include "ui/reader/ArticleCommands.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace careo::ui
{

namespace
{

/// In words where the words can be read back, otherwise in EDTF.
QString typedForm(const EdtfDate& date)
{
    if (date.isUnknown())
        return {};
    const QString words = dateText(date);
    const Result<EdtfDate> readBack = readTypedDate(words);
    return readBack && *readBack == date ? words : date.toString();
}

void setText(QLineEdit& field, const QString& text, bool keepsTyped)
{
    if (keepsTyped && field.hasFocus() && field.isModified())
        return;
    if (field.text() != text)
        field.setText(text);
    field.setModified(false);
    field.setCursorPosition(0);
}

} // namespace

ArticleForm::ArticleForm(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addField(*form, tr("Title"), QStringLiteral("articleTitle"), &Article::title);
    addField(*form, tr("Outlet"), QStringLiteral("articleOutlet"), &Article::outlet);
    addField(*form, tr("Author"), QStringLiteral("articleAuthor"), &Article::author);
    addPublished(*form);
    addLanguage(*form);
    addField(*form, tr("URL"), QStringLiteral("articleUrl"), &Article::url);
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("articleEditDone"));
    done->setAccessibleName(tr("Done with the article's details"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &ArticleForm::finished);
    form->addRow(QString(), done);
    done->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QLineEdit* ArticleForm::addField(
    QFormLayout& form, const QString& label, const QString& objectName, QString Article::*member)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    connect(field, &QLineEdit::editingFinished, this,
        [this, field, member, label] { storeText(*field, member, label); });
    form.addRow(label, field);
    m_texts.append({field, member});
    return field;
}

void ArticleForm::addPublished(QFormLayout& form)
{
    m_published = new QLineEdit(this);
    m_published->setObjectName(QStringLiteral("articlePublished"));
    m_published->setAccessibleName(tr("Published"));
    m_published->setPlaceholderText(tr("Date unknown"));
    m_dateHint = new QLabel(this);
    m_dateHint->setObjectName(QStringLiteral("articlePublishedHint"));
    m_dateHint->setAccessibleName(tr("How the date is understood"));
    m_dateHint->setFont(sansFont(0.9));
    m_dateHint->setWordWrap(true);
    m_dateHint->hide();
    connect(m_published, &QLineEdit::textEdited, this, [this] { showTypedDate(false); });
    connect(m_published, &QLineEdit::editingFinished, this, &ArticleForm::storePublished);
    form.addRow(tr("Published"), m_published);
    form.addRow(QString(), m_dateHint);
}

void ArticleForm::addLanguage(QFormLayout& form)
{
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("articleLanguage"));
    m_language->setAccessibleName(tr("Language"));
    connect(m_language, &QComboBox::activated, this, &ArticleForm::storeLanguage);
    form.addRow(tr("Language"), m_language);
}

void ArticleForm::fillLanguages(const QString& current)
{
    QStringList codes{QStringLiteral("ar"), QStringLiteral("ca"), QStringLiteral("de"),
        QStringLiteral("el"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fa"),
        QStringLiteral("fr"), QStringLiteral("he"), QStringLiteral("hi"), QStringLiteral("it"),
        QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("nl"), QStringLiteral("pl"),
        QStringLiteral("pt"), QStringLiteral("ru"), QStringLiteral("sv"), QStringLiteral("tr"),
        QStringLiteral("uk"), QStringLiteral("zh")};
    if (!current.isEmpty() && !codes.contains(current))
        codes.append(current);
    std::sort(codes.begin(), codes.end(), [](const QString& a, const QString& b) {
        return languageText(a).localeAwareCompare(languageText(b)) < 0;
    });
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    m_language->addItem(languageText({}), QString());
    for (const QString& code : std::as_const(codes))
        m_language->addItem(languageText(code), code);
    m_language->setCurrentIndex(m_language->findData(current));
}

void ArticleForm::setArticle(const Article& article)
{
    const bool isSame = m_article.id == article.id;
    m_article = article;
    for (const auto& [field, member] : std::as_const(m_texts))
        setText(*field, article.*member, isSame);
    setText(*m_published, typedForm(article.published), isSame);
    if (!m_published->isModified())
        m_dateHint->hide();
    fillLanguages(article.language);
}

void ArticleForm::focusTitle()
{
    QLineEdit* title = m_texts.first().first;
    title->setFocus(Qt::ShortcutFocusReason);
    title->selectAll();
}

void ArticleForm::storeText(QLineEdit& field, QString Article::*member, const QString& label)
{
    if (!field.isModified())
        return;
    field.setModified(false);
    Article changed = m_article;
    changed.*member = field.text().simplified();
    const bool isName = label.toUpper() == label;
    changeArticleDetails(m_session, changed, isName ? label : label.toLower());
}

void ArticleForm::showTypedDate(bool isFinished)
{
    const Result<EdtfDate> date = readTypedDate(m_published->text());
    QPalette colors;
    QString words;
    if (date) {
        words = dateText(*date);
        colors.setColor(QPalette::WindowText, mutedColor(palette()));
    } else if (isFinished) {
        words
            = tr("Not stored: this is not a date Careo can read without doubt. Write the month as "
                 "a word, as in “8 Dec 2005” or “Dec 2005”, or the year first, as in “2005-12”.");
    }
    m_dateHint->setPalette(colors);
    m_dateHint->setText(words);
    m_dateHint->setVisible(!words.isEmpty());
}

void ArticleForm::storePublished()
{
    if (!m_published->isModified())
        return;
    const Result<EdtfDate> date = readTypedDate(m_published->text());
    if (!date) {
        showTypedDate(true);
        return;
    }
    m_published->setModified(false);
    Article changed = m_article;
    changed.published = *date;
    changeArticleDetails(m_session, changed, tr("publication date"));
    setText(*m_published, typedForm(*date), false);
    m_dateHint->hide();
}

void ArticleForm::storeLanguage()
{
    Article changed = m_article;
    changed.language = m_language->currentData().toString();
    changeArticleDetails(m_session, changed, tr("language"));
}

void ArticleForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    auto* field = qobject_cast<QLineEdit*>(focusWidget());
    if (field && field->isModified()) {
        field->setModified(false);
        setArticle(m_article);
    } else {
        Q_EMIT finished();
    }
}

} // namespace careo::ui
