#pragma once

#include "core/suggest/CaseSuggestions.h"

#include <QAbstractListModel>

namespace careo::ui
{

class CaseSession;

/// Suggestions, the likeliest first.
class SuggestionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = Qt::UserRole, ///< claim type, and the stance where it is not "asserts"
        ScoreRole, ///< "72%"
        ReasonRole, ///< why it is proposed
        TitleRole, ///< the article's, empty when all are of one article
        ColorRole, ///< the claim type's base hue, QRgb
    };

    explicit SuggestionListModel(CaseSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the quotation in its marks.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setSuggestions(const QList<ProposedPassage>& suggestions, bool showsTitles);
    void takeOut(int row);

    [[nodiscard]] const QList<ProposedPassage>& suggestions() const { return m_suggestions; }
    [[nodiscard]] const ProposedPassage& suggestion(int row) const { return m_suggestions.at(row); }
    /// The row that proposes the same, -1 when none does.
    [[nodiscard]] int rowOf(const Suggestion& suggestion) const;

private:
    [[nodiscard]] QString typeText(const Suggestion& suggestion) const;
    [[nodiscard]] static QString reasonText(const Suggestion& suggestion);

    CaseSession& m_session;
    QList<ProposedPassage> m_suggestions;
    bool m_showsTitles = false;
};

} // namespace careo::ui
