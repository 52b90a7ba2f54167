#include "ui/cues/CueEditor.h"

#include "core/model/TextQuery.h"
#include "ui/cues/CueCommand.h"
#include "ui/cues/CueModel.h"
#include "ui/cues/CueReading.h"
#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace careo::ui
{

namespace
{

constexpr double usualWeight = 0.5;
constexpr double closeWeights = 0.001;
constexpr qsizetype mostLearned = 6;

} // namespace

CueEditor::~CueEditor()
{
    m_session.disconnect(this);
    m_reading->stop();
    // A field that has the keyboard says that it is finished when it goes.
    m_expression->disconnect(this);
    m_weight->disconnect(this);
}

void CueEditor::connectFields()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            fillFields();
    });
    connect(m_expression, &QLineEdit::textEdited, this, &CueEditor::preview);
    connect(m_expression, &QLineEdit::editingFinished, this, &CueEditor::commit);
    connect(m_weight, &QDoubleSpinBox::editingFinished, this, &CueEditor::commit);
    connect(m_language, &QComboBox::activated, this, [this] {
        commit();
        preview();
    });
    connect(m_add, &QPushButton::clicked, this, &CueEditor::startNew);
    connect(m_remove, &QPushButton::clicked, this, &CueEditor::remove);
    connect(m_reading, &CueReading::finished, this, &CueEditor::showFacts);
    connect(&m_session, &CaseSession::caseChanged, this, [this](const ChangeSet& changes) {
        if (changes.claimTypes)
            follow();
        else if (changes.suggestionDecisions || changes.hasArticles())
            preview();
    });
}

void CueEditor::setType(ClaimTypeId type)
{
    if (type == m_type)
        return;
    commit();
    m_type = type;
    m_model->setCues({});
    follow();
}

void CueEditor::follow()
{
    const auto all = m_session.store().cues().all();
    if (!all) {
        m_session.report(all.error());
        return;
    }
    const int before = row();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setCues(all->value(m_type));
        const int kept = std::clamp(before, 0, std::max(0, m_model->rowCount() - 1));
        m_table->setCurrentIndex(m_model->index(kept, 0));
    }
    fillFields();
}

void CueEditor::fillFields()
{
    const Cue cue = row() < 0 ? Cue{{}, usualWeight, {}} : m_model->cues().at(row());
    m_expression->setText(cue.expression);
    m_expression->setCursorPosition(0);
    m_weight->setValue(cue.weight);
    int language = m_language->findData(cue.language);
    if (language < 0) {
        m_language->addItem(languageText(cue.language), cue.language);
        language = m_language->count() - 1;
    }
    m_language->setCurrentIndex(language);
    updateEnabled();
    preview();
}

int CueEditor::row() const
{
    return m_table->currentIndex().row();
}

Cue CueEditor::typed() const
{
    return {
        m_expression->text().simplified(), m_weight->value(), m_language->currentData().toString()};
}

bool CueEditor::isUnderstood() const
{
    const auto query = TextQuery::parse(typed().expression);
    return query && !query->isEmpty();
}

void CueEditor::startNew()
{
    commit();
    m_table->setCurrentIndex({});
    fillFields();
    m_expression->setFocus(Qt::OtherFocusReason);
}

void CueEditor::commit()
{
    // What can not be understood stays as typed and is not stored.
    if (!m_type.isValid() || m_session.store().isReadOnly() || !isUnderstood())
        return;
    QList<Cue> after = m_model->cues();
    const Cue cue = typed();
    if (row() < 0) {
        after << cue;
        push(after, tr("add cue"));
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        return;
    }
    const Cue& before = after.at(row());
    const bool isSame = before.expression == cue.expression && before.language == cue.language
        && qAbs(before.weight - cue.weight) < closeWeights;
    if (isSame)
        return;
    after[row()] = cue;
    push(after, tr("change cue"));
}

void CueEditor::remove()
{
    if (row() < 0)
        return;
    QList<Cue> after = m_model->cues();
    after.removeAt(row());
    push(after, tr("delete cue"));
}

void CueEditor::push(const QList<Cue>& after, const QString& text)
{
    m_session.undoStack().push(new CueCommand(m_session, m_type, m_model->cues(), after, text));
}

void CueEditor::preview()
{
    if (!m_type.isValid()) {
        m_reading->stop();
        showFacts({});
        return;
    }
    if (!typed().expression.isEmpty() && !isUnderstood()) {
        m_hits->clear();
        m_hitsLabel->setText(tr("This can not be understood yet; it is not stored."));
    }
    m_reading->read(m_type, typed());
}

void CueEditor::showFacts(const CueFacts& facts)
{
    m_model->setLearned(facts.learned);
    m_learned->setText(learnedText(facts));
    m_learned->setVisible(!m_learned->text().isEmpty());
    m_hits->clear();
    for (const ProposedPassage& hit : facts.hits.first) {
        auto* item = new QListWidgetItem(hit.quote.simplified(), m_hits);
        item->setToolTip(titleText(hit.articleTitle));
    }
    if (!m_type.isValid() || typed().expression.isEmpty()) {
        m_hitsLabel->setText(tr("Hits appear here while you type."));
        return;
    }
    if (!isUnderstood())
        return;
    const QLocale locale;
    const QString count = locale.toString(facts.hits.first.size());
    const QString articles = articlesText(static_cast<int>(facts.hits.articles));
    if (facts.hits.first.isEmpty())
        m_hitsLabel->setText(tr("No sentence of the case matches."));
    else if (facts.hits.hasMore)
        m_hitsLabel->setText(tr("The first %1 hits, in %2").arg(count, articles));
    else if (facts.hits.first.size() == 1)
        m_hitsLabel->setText(tr("1 hit"));
    else
        m_hitsLabel->setText(tr("%1 hits in %2").arg(count, articles));
}

QString CueEditor::learnedText(const CueFacts& facts) const
{
    QStringList words;
    int decisions = 0;
    for (const SignWeight& each : facts.learned) {
        if (each.sign.kind == Sign::Any)
            decisions = each.accepted + each.rejected;
        if (each.sign.kind == Sign::Word && words.size() < mostLearned)
            words << tr("%1 %2", "word, weight").arg(each.sign.text, weightText(each.weight));
    }
    if (decisions == 0)
        return {};
    const QString from = decisions == 1 ? tr("Learned from 1 decision")
                                        : tr("Learned from %1 decisions").arg(decisions);
    return words.isEmpty() ? from : tr("%1: %2").arg(from, words.join(QStringLiteral(" · ")));
}

void CueEditor::updateEnabled()
{
    const bool canWrite = m_type.isValid() && !m_session.store().isReadOnly();
    for (QWidget* field : {static_cast<QWidget*>(m_expression), static_cast<QWidget*>(m_weight),
             static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_add)})
        field->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && row() >= 0);
}

} // namespace careo::ui
