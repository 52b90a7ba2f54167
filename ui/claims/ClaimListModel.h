#pragma once

#include "core/model/Claim.h"
#include "core/store/ChangeSet.h"

#include <QAbstractListModel>
#include <QList>

namespace careo::ui
{

class CaseSession;

/// The claims of the article in hand, by position in its text.
class ClaimListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< claim type and paragraph
        SpeakerRole, ///< who says it and how; empty when neither is known
        DateRole, ///< the event date in words, empty when unknown
        StatusRole, ///< sign and word, empty while unreviewed
        ColorRole, ///< the claim type's base hue, QRgb
    };

    explicit ClaimListModel(CaseSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the quotation in its marks.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const Claim& claim(int row) const { return m_claims.at(row); }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(ClaimId claim) const;

private:
    void load();
    void loadParagraphs();
    [[nodiscard]] QList<Claim> storedClaims() const;
    void follow(const ChangeSet& changes);
    void removeRow(ClaimId id);
    void placeRow(const Claim& claim);
    [[nodiscard]] int paragraph(const Claim& claim) const;
    [[nodiscard]] QString place(const Claim& claim) const;
    [[nodiscard]] QString description(const Claim& claim) const;

    CaseSession& m_session;
    ArticleId m_article;
    QList<Claim> m_claims;
    QList<qsizetype> m_paragraphStarts; ///< of the paragraphs that have a number
};

} // namespace careo::ui
