#include "ui/texts/TextEditPage.h"

#include "core/base/ErrorText.h"
#include "core/import/ReplacementText.h"
#include "ui/style/Theme.h"
#include "ui/texts/PlainText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

void read(QPromise<Result<Extraction>>& promise, const QString& path)
{
    promise.addResult(extractFile(path, [&promise] { return promise.isCanceled(); }));
}

QString helpText(TextChange change)
{
    return change == TextChange::Corrected
        ? TextEditPage::tr("Correct what was garbled. The former text is kept, and its claims are "
                           "found again.")
        : TextEditPage::tr("Paste the better text, or take it from a file. The former text is "
                           "kept, and its claims are found again.");
}

} // namespace

TextEditPage::TextEditPage(TextChange change, const QString& text, AskForFile askForFile)
    : m_askForFile(std::move(askForFile))
    , m_edit(new QPlainTextEdit)
    , m_fromFile(new QPushButton(tr("From a fi&le…")))
    , m_message(new QLabel)
{
    m_edit->setObjectName(QStringLiteral("newText"));
    m_edit->setAccessibleName(tr("New text of the article"));
    m_edit->setFont(serifFont());
    m_edit->setTabChangesFocus(true);
    if (change == TextChange::Corrected)
        m_edit->setPlainText(text);
    else
        m_edit->setPlaceholderText(tr("Paste the text here"));
    m_fromFile->setObjectName(QStringLiteral("textFromFile"));
    m_fromFile->setAccessibleName(tr("Take the text from a file"));
    m_fromFile->setAutoDefault(false);
    m_fromFile->setVisible(change == TextChange::Replaced);
    m_message->setObjectName(QStringLiteral("textFileMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* help = new QLabel(helpText(change));
    help->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fromFile);
    row->addWidget(m_message, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(help);
    column->addWidget(m_edit, 1);
    column->addLayout(row);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextEditPage::textChanged);
    connect(m_fromFile, &QPushButton::clicked, this, &TextEditPage::readFile);
    connect(&m_reading.watcher(), &QFutureWatcherBase::finished, this, &TextEditPage::takeFile);
}

QString TextEditPage::text() const
{
    return plainText(*m_edit->document());
}

void TextEditPage::readFile()
{
    const QString path = m_askForFile(this);
    if (path.isEmpty())
        return;
    m_fileName = QFileInfo(path).fileName();
    m_message->setText(tr("Reading %1…").arg(m_fileName));
    m_fromFile->setEnabled(false);
    m_reading.start(read, path);
}

void TextEditPage::takeFile()
{
    m_fromFile->setEnabled(true);
    if (m_reading.watcher().isCanceled() || m_reading.watcher().future().resultCount() == 0)
        return;
    const Result<Extraction> extraction = m_reading.watcher().result();
    if (!extraction) {
        m_message->setText(errorText(extraction.error(), m_fileName));
        return;
    }
    m_file = extraction->file;
    m_fileSpan = replacementSpan(*extraction);
    m_edit->setPlainText(m_fileSpan.in(extraction->text).toString());
    m_message->setText(extraction->articles.size() > 1
            ? tr("%1 holds several articles; cut away what is not this one.").arg(m_fileName)
            : tr("From %1, which is kept in the case.").arg(m_fileName));
    m_edit->setFocus();
}

} // namespace careo::ui
