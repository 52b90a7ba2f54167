#include "ui/shell/StatusLine.h"

#include "ui/session/CaseSession.h"
#include "ui/session/FilterResults.h"
#include "ui/style/Words.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr int announcementMs = 6000;
constexpr qsizetype mostKeysShown = 5;

QLabel* label(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setContentsMargins(8, 0, 8, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar& bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_counts(label(QStringLiteral("caseCounts")))
    , m_keys(label(QStringLiteral("tagKeys")))
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_progress->setMaximumWidth(200);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setObjectName(QStringLiteral("stopWork"));
    m_cancel->setAccessibleName(tr("Stop the work under way"));
    m_bar.setSizeGripEnabled(false);
    m_bar.addWidget(m_counts);
    m_bar.addPermanentWidget(m_progress);
    m_bar.addPermanentWidget(m_cancel);
    m_bar.addPermanentWidget(m_keys);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    hideProgress();
}

void StatusLine::setSession(CaseSession* session)
{
    m_session = session;
    m_bar.clearMessage();
    if (session) {
        connect(session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
            if (changes.claimTypes)
                updateKeys();
        });
        connect(&session->results(), &FilterResults::counted, this, &StatusLine::updateCounts);
    }
    updateCounts();
    updateKeys();
}

void StatusLine::announce(const QString& sentence)
{
    m_bar.showMessage(sentence, announcementMs);
}

void StatusLine::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 read").arg(done).arg(total));
    m_progress->show();
    m_cancel->show();
}

void StatusLine::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::updateCounts()
{
    if (!m_session) {
        m_counts->clear();
        return;
    }
    const QString name = QFileInfo(m_session->store().path()).completeBaseName();
    const auto& found = m_session->results().counts();
    const QString counts = found
        ? tr("%1, %2").arg(articlesText(found->articles), claimsText(found->claims))
        : tr("Counting…");
    m_counts->setText(m_session->filter().isEmpty()
            ? tr("%1     %2").arg(name, counts)
            : tr("%1     %2 under the filter").arg(name, counts));
}

void StatusLine::updateKeys()
{
    QStringList keys;
    if (m_session) {
        QList<ClaimType> types = m_session->claimTypes();
        std::sort(types.begin(), types.end(),
            [](const ClaimType& a, const ClaimType& b) { return a.key < b.key; });
        for (const ClaimType& type : types) {
            if (type.key > 0 && keys.size() < mostKeysShown)
                keys << tr("<b>%1</b> %2").arg(type.key).arg(type.name.toHtmlEscaped());
        }
    }
    m_keys->setText(keys.join(QStringLiteral(" &nbsp; ")));
}

} // namespace careo::ui
