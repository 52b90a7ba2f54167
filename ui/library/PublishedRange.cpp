#include "ui/library/PublishedRange.h"

#include "core/base/ErrorText.h"
#include "core/dates/DateInput.h"
#include "ui/session/CaseSession.h"
#include "ui/session/FilterEdits.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace careo::ui
{

PublishedRange::PublishedRange(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_from(createEdit(QStringLiteral("publishedFrom"), tr("from"), tr("Published from")))
    , m_to(createEdit(QStringLiteral("publishedTo"), tr("to"), tr("Published to")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 12, 4);
    row->addWidget(m_from);
    row->addWidget(m_to);
    connect(&session, &CaseSession::filterChanged, this, &PublishedRange::show);
    show();
}

QLineEdit* PublishedRange::createEdit(
    const QString& name, const QString& label, const QString& spoken)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(label);
    edit->setAccessibleName(spoken);
    edit->setToolTip(tr("A day, a month or a year, like 8 Dec 2005, Dec 2005 or 2005"));
    connect(edit, &QLineEdit::editingFinished, this, &PublishedRange::take);
    return edit;
}

void PublishedRange::show()
{
    m_from->setText(rangeStart(m_session.filter().publishedFrom).toString());
    m_to->setText(rangeEnd(m_session.filter().publishedTo).toString());
}

void PublishedRange::take()
{
    CaseFilter filter = m_session.filter();
    for (const QLineEdit* edit : {m_from, m_to}) {
        const auto date = readTypedDate(edit->text());
        if (!date) {
            Q_EMIT refused(errorText(date.error(), tr("“%1”").arg(edit->text())));
            return;
        }
        (edit == m_from ? filter.publishedFrom : filter.publishedTo)
            = edit == m_from ? date->first() : date->last();
    }
    if (filter.publishedFrom.isValid() && filter.publishedTo.isValid()
        && filter.publishedTo < filter.publishedFrom) {
        Q_EMIT refused(tr("The range ends before it begins; put the earlier date first."));
        return;
    }
    if (filter == m_session.filter())
        show();
    else
        m_session.setFilter(filter);
}

} // namespace careo::ui
