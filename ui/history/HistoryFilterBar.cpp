#include "ui/history/HistoryFilterBar.h"

#include "core/base/ErrorText.h"
#include "core/dates/DateInput.h"
#include "ui/history/HistoryWords.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace careo::ui
{

namespace
{

constexpr int dayWidth = 110;

QComboBox* choice(const char* name, const QString& spoken, const QString& all)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 14;
    box->setMinimumContentsLength(letters);
    box->addItem(all);
    return box;
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(const QString& articleUuid, const QString& articleTitle)
    : m_words(new QLineEdit)
    , m_article(choice("historyArticle", tr("In which article"), tr("All articles")))
    , m_kind(choice("historyKind", tr("Of what kind of thing"), tr("All things")))
    , m_who(choice("historyWho", tr("By whom"), tr("Everyone")))
{
    createWhat(articleUuid, articleTitle);
    m_from = createDay("historyFrom", tr("from"), tr("From this day on"));
    m_to = createDay("historyTo", tr("to"), tr("Up to this day"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    for (QWidget* field : QList<QWidget*>{m_article, m_kind, m_who, m_from, m_to})
        row->addWidget(field);
}

void HistoryFilterBar::createWhat(const QString& articleUuid, const QString& articleTitle)
{
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setAccessibleName(tr("Words in the history"));
    m_words->setPlaceholderText(tr("Words"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &HistoryFilterBar::changed);
    if (articleUuid.isEmpty())
        m_article->setEnabled(false);
    else
        m_article->addItem(quoted(titleText(articleTitle)), articleUuid);
    for (const HistoryKind kind : historyKinds())
        m_kind->addItem(capitalised(historyKindText(kind)), static_cast<int>(kind));
    for (QComboBox* box : {m_article, m_kind, m_who})
        connect(box, &QComboBox::activated, this, &HistoryFilterBar::changed);
}

QLineEdit* HistoryFilterBar::createDay(
    const char* name, const QString& label, const QString& spoken)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(label);
    edit->setAccessibleName(spoken);
    edit->setFixedWidth(dayWidth);
    edit->setToolTip(tr("A day, a month or a year, like 8 Dec 2005, Dec 2005 or 2005"));
    connect(edit, &QLineEdit::editingFinished, this, &HistoryFilterBar::takeDays);
    return edit;
}

void HistoryFilterBar::takeDays()
{
    const HistoryFilter before = filter();
    for (const QLineEdit* edit : {m_from, m_to}) {
        const auto date = readTypedDate(edit->text());
        if (!date) {
            Q_EMIT refused(errorText(date.error(), quoted(edit->text())));
            return;
        }
        (edit == m_from ? m_fromDay : m_toDay) = edit == m_from ? date->first() : date->last();
    }
    if (filter() != before)
        Q_EMIT changed();
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.words = m_words->text().simplified();
    filter.articleUuid = m_article->currentData().toString();
    filter.by = m_who->currentData().toString();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<HistoryKind>(m_kind->currentData().toInt());
    filter.from = m_fromDay;
    filter.to = m_toDay;
    return filter;
}

void HistoryFilterBar::setPeople(const QStringList& people)
{
    const QString chosen = m_who->currentData().toString();
    while (m_who->count() > 1)
        m_who->removeItem(1);
    for (const QString& name : people)
        m_who->addItem(name, name);
    m_who->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_who->findData(chosen)));
}

} // namespace careo::ui
