#pragma once

#include "core/model/Passage.h"
#include "ui/reader/ClaimSpans.h"
#include "ui/reader/ShownClaim.h"
#include "ui/reader/TextLook.h"

#include <QPlainTextEdit>

#include <functional>
#include <optional>

namespace careo::ui
{

class ClaimHover;
class ClaimMargin;
class ParagraphGutter;
class ReaderLayout;

/// An article's text on paper: read only, with a caret, claims underlined and tinted, paragraph
/// numbers at the left and claim stripes at the right. Positions are those of Article::text.
class ArticleText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ArticleText(QWidget* parent = nullptr);

    /// The lines before `bodyStart` are hidden until showHeaderLines().
    void setArticle(const QString& text, qsizetype bodyStart);
    void showHeaderLines();
    [[nodiscard]] const QString& articleText() const { return m_text; }
    [[nodiscard]] qsizetype bodyStart() const { return m_bodyStart; }
    [[nodiscard]] bool showsHeaderLines() const { return m_showsHeaderLines; }

    void setClaims(const QList<ShownClaim>& claims, ClaimId current);
    [[nodiscard]] const QList<ShownClaim>& claims() const { return m_claims; }
    [[nodiscard]] ClaimId currentClaim() const { return m_currentClaim; }
    [[nodiscard]] ClaimHover& hover() const { return *m_hover; }
    /// Passages to outline with dots: nobody has made them claims.
    void setProposals(const QList<ShownProposal>& proposals);
    [[nodiscard]] const QList<ShownProposal>& proposals() const { return m_proposals; }
    /// Words to mark quietly, by position.
    void setMarkedWords(const QList<Passage>& words);
    [[nodiscard]] const QList<Passage>& markedWords() const { return m_markedWords; }

    [[nodiscard]] Passage selection() const;
    [[nodiscard]] qsizetype caret() const;
    void select(Passage passage);
    void placeCaret(qsizetype position);
    /// Scrolls only where the passage's beginning is out of view.
    void reveal(Passage passage);

    /// Claims at a place, the shortest first.
    [[nodiscard]] QList<ClaimId> claimsAt(qsizetype position) const;
    [[nodiscard]] QList<ClaimExtent> visibleClaims() const;
    /// Calls with each visible paragraph's number (0 for none), its block and its top left corner.
    void forEachVisibleBlock(
        const std::function<void(int, const QTextBlock&, QPointF)>& visit) const;

    void setLook(const TextLook& look);
    /// The position that the topmost line begins with.
    [[nodiscard]] qsizetype topPosition() const;
    /// Scrolls so that the line with the position is the topmost, as far as the text goes.
    void showAtTop(qsizetype position);
    /// Where the column of text lies in this widget.
    [[nodiscard]] int columnLeft() const { return m_columnLeft; }
    [[nodiscard]] int columnWidth() const { return m_columnWidth; }
    /// Where the strip with the claims' stripes begins.
    [[nodiscard]] int marginLeft() const;
    void applyPalette();

Q_SIGNALS:
    void columnMoved();
    void placeClicked(qsizetype position);
    void claimClicked(careo::ClaimId claim);
    void menuRequested(const QPoint& globalPosition);
    void textSizeStepRequested(int step);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void hideAndNumberBlocks();
    [[nodiscard]] qsizetype trimmedBodyStart() const;
    void refreshMarks();
    [[nodiscard]] QTextCharFormat spanFormat(const ClaimSpan& span) const;
    void drawUnderlines(QPainter& painter) const;
    void drawProposals(QPainter& painter) const;
    void updateColumn();
    void placeSideStrips();
    [[nodiscard]] QPointF onLine(QPointF point) const;
    [[nodiscard]] QMouseEvent onLine(const QMouseEvent& event) const;

    ReaderLayout* m_layout;
    ParagraphGutter* m_gutter;
    ClaimMargin* m_margin;
    ClaimHover* m_hover;
    QString m_text;
    qsizetype m_bodyStart = 0;
    bool m_showsHeaderLines = false;
    QList<int> m_paragraphNumbers; ///< by block
    QList<ShownClaim> m_claims;
    ClaimId m_currentClaim;
    ClaimSpans m_spans;
    QList<ShownProposal> m_proposals;
    QList<Passage> m_markedWords;
    std::optional<Passage> m_revealWhenShown;
    std::optional<qsizetype> m_topWhenShown;
    QPoint m_pressedAt;
    int m_measure = TextLook{}.measure;
    int m_columnLeft = 0;
    int m_columnWidth = 0;
};

} // namespace careo::ui
