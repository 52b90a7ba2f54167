#include "ui/claims/ClaimListModel.h"

#include "ui/session/CaseSession.h"
#include "ui/style/Words.h"

#include <algorithm>
#include <tuple>

namespace careo::ui
{

namespace
{

/// Above this many changed claims it is faster to read the article's claims anew.
constexpr qsizetype manyChanges = 200;

bool standsBefore(const Claim& a, const Claim& b)
{
    const auto key = [](const Claim& claim) {
        return std::tuple(claim.passage.start, claim.passage.end, claim.id);
    };
    return key(a) < key(b);
}

/// Where the paragraphs begin that the reader numbers: the lines of the body that have words.
QList<qsizetype> paragraphStarts(const QString& text, qsizetype bodyStart)
{
    QList<qsizetype> starts;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const bool isBody = end + 1 > bodyStart;
        if (isBody && !QStringView(text).mid(start, end - start).trimmed().isEmpty())
            starts.append(start);
        start = end + 1;
    }
    return starts;
}

QString anchorText(AnchorState anchor)
{
    switch (anchor) {
    case AnchorState::Approximate:
        return ClaimListModel::tr("place approximate");
    case AnchorState::Orphan:
        return ClaimListModel::tr("not found in the text");
    case AnchorState::Exact:
    case AnchorState::Moved:
        return {};
    }
    Q_UNREACHABLE();
}

/// "Ana Ruiz denies"; without a speaker, "asserts" would say nothing.
QString speakerText(const Claim& claim)
{
    if (claim.speaker.isEmpty())
        return claim.stance == Stance::Asserts ? QString() : stanceText(claim.stance);
    return ClaimListModel::tr("%1 %2", "speaker, stance")
        .arg(claim.speaker, stanceText(claim.stance));
}

QString signedStatus(ClaimStatus status)
{
    if (status == ClaimStatus::Unreviewed)
        return {};
    return QStringList{statusSign(status), statusText(status)}.join(u' ');
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ClaimListModel::ClaimListModel(CaseSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &CaseSession::currentArticleChanged, this, &ClaimListModel::load);
    connect(&session, &CaseSession::caseChanged, this, &ClaimListModel::follow);
    load();
}

int ClaimListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

QVariant ClaimListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Claim& claim = m_claims.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return quoted(claim.quote);
    case PlaceRole:
        return place(claim);
    case SpeakerRole:
        return speakerText(claim);
    case DateRole:
        return claim.eventDate.isUnknown() ? QString() : dateText(claim.eventDate);
    case StatusRole:
        return signedStatus(claim.status);
    case ColorRole:
        return m_session.claimType(claim.type).color;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(claim);
    default:
        return {};
    }
}

int ClaimListModel::rowOf(ClaimId claim) const
{
    const auto found = std::find_if(m_claims.cbegin(), m_claims.cend(),
        [claim](const Claim& candidate) { return candidate.id == claim; });
    return found == m_claims.cend() ? -1 : static_cast<int>(found - m_claims.cbegin());
}

void ClaimListModel::load()
{
    beginResetModel();
    m_article = m_session.currentArticle();
    m_claims = storedClaims();
    loadParagraphs();
    endResetModel();
}

QList<Claim> ClaimListModel::storedClaims() const
{
    if (!m_article.isValid())
        return {};
    const auto claims = m_session.store().claims().ofArticle(m_article);
    if (claims)
        return *claims;
    m_session.report(claims.error());
    return {};
}

void ClaimListModel::loadParagraphs()
{
    m_paragraphStarts.clear();
    if (!m_article.isValid())
        return;
    if (const auto article = m_session.store().articles().article(m_article))
        m_paragraphStarts = paragraphStarts(article->text, article->bodyStart);
}

void ClaimListModel::follow(const ChangeSet& changes)
{
    const bool isConcerned = changes.claimArticles.contains(m_article);
    const qsizetype count
        = changes.claimsAdded.size() + changes.claimsChanged.size() + changes.claimsRemoved.size();
    if (changes.articlesChanged.contains(m_article))
        loadParagraphs();
    if (isConcerned && count > manyChanges) {
        load();
    } else if (isConcerned) {
        for (const ClaimId id : changes.claimsRemoved)
            removeRow(id);
        for (const ClaimId id : changes.claimsAdded + changes.claimsChanged) {
            const auto claim = m_session.store().claims().claim(id);
            if (claim && claim->article == m_article)
                placeRow(*claim);
        }
    }
    const bool looksNew = changes.claimTypes || changes.articlesChanged.contains(m_article);
    if (looksNew && !m_claims.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ClaimListModel::removeRow(ClaimId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_claims.removeAt(row);
    endRemoveRows();
}

void ClaimListModel::placeRow(const Claim& claim)
{
    const int old = rowOf(claim.id);
    // Among the others: a changed claim's old place does not count.
    const auto before
        = std::count_if(m_claims.cbegin(), m_claims.cend(), [&claim](const Claim& other) {
              return other.id != claim.id && standsBefore(other, claim);
          });
    const int row = static_cast<int>(before);
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_claims.insert(row, claim);
        endInsertRows();
        return;
    }
    if (old != row) {
        beginMoveRows({}, old, old, {}, row > old ? row + 1 : row);
        m_claims.move(old, row);
        endMoveRows();
    }
    m_claims[row] = claim;
    Q_EMIT dataChanged(index(row), index(row));
}

int ClaimListModel::paragraph(const Claim& claim) const
{
    const auto behind = std::upper_bound(
        m_paragraphStarts.cbegin(), m_paragraphStarts.cend(), claim.passage.start);
    return static_cast<int>(behind - m_paragraphStarts.cbegin());
}

QString ClaimListModel::place(const Claim& claim) const
{
    const int number = paragraph(claim);
    return joined({m_session.claimType(claim.type).name,
        number > 0 && claim.anchor != AnchorState::Orphan ? QStringLiteral("¶ %1").arg(number)
                                                          : QString(),
        anchorText(claim.anchor)});
}

QString ClaimListModel::description(const Claim& claim) const
{
    const QString date = claim.eventDate.isUnknown() ? QString() : dateText(claim.eventDate);
    QStringList parts{quoted(claim.quote),
        joined({place(claim), speakerText(claim), date, signedStatus(claim.status)})};
    if (!claim.note.isEmpty())
        parts << claim.note;
    return parts.join(u'\n');
}

} // namespace careo::ui
