#include "ui/accounts/AccountWords.h"

#include "ui/style/Words.h"

#include <QCoreApplication>

namespace careo::ui
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("careo::ui::AccountWords", text);
}

QString counted(qsizetype count, const char* one, const char* many)
{
    return count == 1 ? tr(one) : tr(many).arg(count);
}

} // namespace

QString answerKindText(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Date:
        return tr("Date");
    case AnswerKind::Place:
        return tr("Place");
    case AnswerKind::Number:
        return tr("Number");
    case AnswerKind::Person:
        return tr("Person");
    case AnswerKind::YesNo:
        return tr("Yes or no");
    case AnswerKind::Text:
        return tr("Free text");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conflict:
        return tr("In conflict");
    case Verdict::Compatible:
        return tr("Compatible");
    case Verdict::Agreed:
        return tr("Agreed");
    case Verdict::OneSource:
        return tr("One source only");
    case Verdict::Open:
        return tr("Open");
    }
    Q_UNREACHABLE();
}

QString verdictMeaning(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Conflict:
        return tr("in conflict: they can’t all be true");
    case Verdict::Compatible:
        return tr("compatible: all can be true together");
    case Verdict::Agreed:
        return tr("agreed: independent sources say the same");
    case Verdict::OneSource:
        return tr("one source only: nothing to hold it against");
    case Verdict::Open:
        return tr("open: no claim answers it yet");
    }
    Q_UNREACHABLE();
}

QString sourcesText(qsizetype count)
{
    return counted(count, "1 independent source", "%1 independent sources");
}

QString accountsText(qsizetype count)
{
    return counted(count, "1 account", "%1 accounts");
}

QString statementsText(qsizetype count)
{
    return counted(count, "1 statement", "%1 statements");
}

QString changesText(qsizetype count)
{
    return counted(count, "1 change", "%1 changes");
}

QString questionFacts(const QuestionComparison& comparison)
{
    const auto accounts = comparison.accounts.size();
    const auto articles = static_cast<int>(comparison.articles().size());
    const QString first = comparison.verdict == Verdict::Agreed || accounts == 1
        ? comparison.accounts.first().account.answer
        : accountsText(accounts);
    return accounts == 0 ? tr("No account yet")
                         : QStringLiteral("%1 · %2").arg(first, articlesText(articles));
}

QString proposedValueText(ConflictProposal::Kind kind, const QString& value)
{
    if (kind == ConflictProposal::Kind::Date)
        return dateText(EdtfDate::parse(value).value_or(EdtfDate()));
    return value.left(1).toUpper() + value.mid(1);
}

QString proposalText(const ConflictProposal& proposal)
{
    QString second = proposal.second.value;
    if (proposal.kind == ConflictProposal::Kind::Date)
        second = proposedValueText(proposal.kind, second);
    return tr("%1 or %2?").arg(proposedValueText(proposal.kind, proposal.first.value), second);
}

QString proposalReason(const ConflictProposal& proposal, const QString& type)
{
    const QString words = proposal.sharedWords.join(QStringLiteral(", "));
    return type.isEmpty()
        ? tr("Proposed: two articles may tell the same thing differently. Both speak of: %1.")
              .arg(words)
        : tr("Proposed: two claims of “%1” may tell the same thing differently. Both speak of: %2.")
              .arg(type, words);
}

QString sourceText(const QString& outlet, const EdtfDate& published)
{
    return QStringLiteral("%1, %2").arg(outletText(outlet), shortDateText(published));
}

QString tieText(const SourceTie& tie, const QString& other)
{
    switch (tie.reason) {
    case SourceTie::Reason::Copy:
        return tr("Same text as %1: counted once").arg(other);
    case SourceTie::Reason::Agency:
        return tr("From the same agency (%1) as %2: counted once").arg(tie.name.toUpper(), other);
    case SourceTie::Reason::Speaker:
        return tr("From the same speaker (%1) as %2: counted once").arg(tie.name, other);
    case SourceTie::Reason::Ruling:
        return tr("By your word the same source as %1: counted once").arg(other);
    }
    Q_UNREACHABLE();
}

} // namespace careo::ui
