#include "ui/suggestions/SuggestionListModel.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <QLocale>

#include <algorithm>

namespace careo::ui
{

namespace
{

/// What a person would notice of a score.
constexpr double noticeable = 0.05;

QString scoreText(double score)
{
    return SuggestionListModel::tr("%1%", "how likely")
        .arg(QLocale().toString(qRound(score * 100)));
}

} // namespace

SuggestionListModel::SuggestionListModel(CaseSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

int SuggestionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
}

QVariant SuggestionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProposedPassage& proposed = m_suggestions.at(index.row());
    const Suggestion& suggestion = proposed.suggestion;
    const QString title = m_showsTitles ? titleText(proposed.articleTitle) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return quoted(proposed.quote.simplified());
    case TypeRole:
        return typeText(suggestion);
    case ScoreRole:
        return scoreText(suggestion.score);
    case ReasonRole:
        return reasonText(suggestion);
    case TitleRole:
        return title;
    case ColorRole:
        return QVariant::fromValue(m_session.claimType(suggestion.type).color);
    case Qt::ToolTipRole:
        return tr("How likely by its cues: %1").arg(scoreText(suggestion.cueScore));
    case Qt::AccessibleTextRole: {
        QStringList parts{quoted(proposed.quote.simplified()), typeText(suggestion),
            scoreText(suggestion.score), reasonText(suggestion), title};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

void SuggestionListModel::setSuggestions(
    const QList<ProposedPassage>& suggestions, bool showsTitles)
{
    beginResetModel();
    m_suggestions = suggestions;
    m_showsTitles = showsTitles;
    endResetModel();
}

void SuggestionListModel::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    m_suggestions.removeAt(row);
    endRemoveRows();
}

int SuggestionListModel::rowOf(const Suggestion& suggestion) const
{
    const auto found = std::find_if(
        m_suggestions.cbegin(), m_suggestions.cend(), [&suggestion](const ProposedPassage& each) {
            return each.suggestion.article == suggestion.article
                && each.suggestion.type == suggestion.type
                && each.suggestion.passage == suggestion.passage;
        });
    return found == m_suggestions.cend() ? -1 : static_cast<int>(found - m_suggestions.cbegin());
}

QString SuggestionListModel::typeText(const Suggestion& suggestion) const
{
    const QString name = m_session.claimType(suggestion.type).name;
    return suggestion.stance == Stance::Asserts
        ? name
        : tr("%1 · %2", "claim type, stance").arg(name, stanceText(suggestion.stance));
}

QString SuggestionListModel::reasonText(const Suggestion& suggestion)
{
    const double shift = suggestion.score - suggestion.cueScore;
    if (shift > noticeable)
        return tr("matches %1 · raised by your decisions").arg(suggestion.reason);
    if (shift < -noticeable)
        return tr("matches %1 · lowered by your decisions").arg(suggestion.reason);
    return tr("matches %1").arg(suggestion.reason);
}

} // namespace careo::ui
