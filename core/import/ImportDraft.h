#pragma once

#include "core/import/Extraction.h"

#include <QList>
#include <QSet>

namespace careo
{

/// A file's extraction while the researcher decides: where each article begins and ends, what is
/// no article, and what is known of each. Values only; any one thread.
class ImportDraft
{
public:
    enum class Field { Title, Outlet, Author, Published, Language, Url };

    /// A stretch of the file's text: one article, or one that is left out.
    struct Block {
        Passage span;
        bool isArticle = true;
        LeftOutReason reason = LeftOutReason::ByUser; ///< where it is no article
        ArticleProposal proposal; ///< where it is one
        QSet<Field> edited; ///< set by the user, so kept when boundaries move

        bool operator==(const Block&) const = default;
    };

    explicit ImportDraft(Extraction extraction);

    [[nodiscard]] const Extraction& extraction() const { return m_extraction; }
    /// By position, not overlapping.
    [[nodiscard]] const QList<Block>& blocks() const { return m_blocks; }
    /// The block that holds `position` or, between blocks, the one before; -1 when there is none.
    [[nodiscard]] int blockAt(qsizetype position) const;
    /// The articles to store, in order.
    [[nodiscard]] QList<Article> articles() const;
    [[nodiscard]] int articleCount() const;

    /// A new article begins with the line at `position`. False when one begins there already.
    bool splitAt(qsizetype position);
    /// Removes the boundary before a block; the earlier block's facts stay. False for the first.
    bool joinWithPrevious(int block);
    /// Moves the boundary before a block by whole lines that hold text, up (negative) or down.
    /// False when that would empty a block.
    bool moveStart(int block, int lines);
    /// Leaves a block out, or takes it in as an article.
    void setArticle(int block, bool isArticle);
    /// The whole text as one article.
    void takeAsOne();

    /// A value typed by the user.
    void setText(int block, Field field, const QString& value);
    void setPublished(int block, const EdtfDate& value);

private:
    void propose(Block& block) const;
    [[nodiscard]] Passage trimmed(Passage span) const;

    Extraction m_extraction;
    QList<Block> m_blocks;
};

} // namespace careo
