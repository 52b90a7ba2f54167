#include "ui/shell/WelcomePage.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr int columnWidth = 480;

QPushButton* button(const QString& name, const QString& text, const QIcon& picture = {})
{
    auto* button = new QPushButton(picture, text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_recent->setSpacing(2);
    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(24);
    rows->addWidget(createWords());
    rows->addWidget(createButtons());
    rows->addLayout(m_recent);
    // Stretches, not an alignment: only they keep the height that wrapped words need.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

QWidget* WelcomePage::createWords()
{
    auto* words = new QWidget;
    auto* rows = new QVBoxLayout(words);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* title = new QLabel(tr("Careo"));
    QFont large = serifFont(28);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* text
        = new QLabel(tr("Gather what the press says of one case, tag what each article claims, "
                        "see it on a timeline, and print a summary whose every quotation "
                        "stands. A case is one file on this computer; nothing leaves it."));
    text->setWordWrap(true);
    text->setFont(serifFont(12));
    rows->addWidget(title);
    rows->addWidget(text);
    return words;
}

QWidget* WelcomePage::createButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* newCase = button(QStringLiteral("newCaseButton"), tr("New case…"));
    newCase->setProperty("primary", true);
    auto* openCase = button(
        QStringLiteral("openCaseButton"), tr("Open case…"), icon(QStringLiteral("article")));
    auto* sample = button(QStringLiteral("sampleButton"), tr("Look at the sample case"),
        icon(QStringLiteral("read")));
    row->addWidget(newCase);
    row->addWidget(openCase);
    row->addWidget(sample);
    row->addStretch();
    connect(newCase, &QPushButton::clicked, this, &WelcomePage::newCaseRequested);
    connect(openCase, &QPushButton::clicked, this, &WelcomePage::openCaseRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return buttons;
}

void WelcomePage::setRecentCases(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty())
        return;
    auto* heading = new QLabel(tr("Recent cases"));
    heading->setFont(sansFont(0.95, QFont::DemiBold));
    m_recent->addWidget(heading);
    for (const QString& path : paths) {
        const QFileInfo info(path);
        auto* entry = new QPushButton(
            tr("%1  ·  %2")
                .arg(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath())));
        entry->setFlat(true);
        entry->setObjectName(QStringLiteral("recentCase"));
        entry->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
        entry->setToolTip(QDir::toNativeSeparators(path));
        entry->setStyleSheet(QStringLiteral("text-align: left; padding: 6px 8px; border: none;"));
        connect(
            entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentCaseRequested(path); });
        m_recent->addWidget(entry);
    }
}

} // namespace careo::ui
