#include "ui/texts/FormerTexts.h"

#include "core/anchors/TextDifference.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr QSize usualSize(880, 600);
constexpr int listWidth = 230;

QString versionText(const TextVersion& version)
{
    const QString when = QLocale().toString(version.changedAt.toLocalTime(), QLocale::ShortFormat);
    const QString what = version.change == TextChange::Corrected
        ? FormerTexts::tr("Before the correction of %1")
        : FormerTexts::tr("Before the replacement of %1");
    if (version.changedBy.isEmpty())
        return what.arg(when);
    return FormerTexts::tr("%1\nby %2", "what and when, who")
        .arg(what.arg(when), version.changedBy);
}

} // namespace

FormerTexts::FormerTexts(
    const Article& article, const QList<TextVersion>& versions, QWidget* parent)
    : QDialog(parent)
    , m_article(article)
    , m_versions(versions)
    , m_list(new QListWidget)
    , m_legend(new QLabel)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("formerTextsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Former texts of “%1”").arg(titleText(article.title)));
    layOut();
    resize(usualSize);
    for (const TextVersion& version : m_versions)
        m_list->addItem(versionText(version));
    connect(m_list, &QListWidget::currentRowChanged, this, &FormerTexts::showVersion);
    m_list->setCurrentRow(0);
}

void FormerTexts::layOut()
{
    m_list->setObjectName(QStringLiteral("formerTextList"));
    m_list->setAccessibleName(tr("Former texts"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_legend->setText(tr("Struck through: taken out. Underlined: put in."));
    m_text->setObjectName(QStringLiteral("formerText"));
    m_text->setAccessibleName(tr("Former text with what changed"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(serifFont());
    auto* right = new QVBoxLayout;
    right->addWidget(m_legend);
    right->addWidget(m_text, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list);
    columns->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeFormerTexts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString FormerTexts::nextText(int row) const
{
    return row == 0 ? m_article.text : m_versions.at(row - 1).former.text;
}

void FormerTexts::showVersion(int row)
{
    if (row < 0)
        return;
    const QString former = m_versions.at(row).former.text;
    const QString next = nextText(row);
    QTextCharFormat removed;
    removed.setFontStrikeOut(true);
    removed.setForeground(mutedColor(palette()));
    QTextCharFormat added;
    added.setFontUnderline(true);
    added.setFontWeight(QFont::DemiBold);
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    int firstChange = -1;
    for (const TextPiece& piece : textDifference(former, next)) {
        if (!piece.isSame && firstChange < 0)
            firstChange = cursor.position();
        cursor.insertText(
            piece.former.in(former).toString(), piece.isSame ? QTextCharFormat() : removed);
        if (!piece.isSame)
            cursor.insertText(piece.present.in(next).toString(), added);
    }
    cursor.endEditBlock();
    cursor.setPosition(std::max(0, firstChange));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

} // namespace careo::ui
