#include "core/anchors/TextReplacing.h"

#include <algorithm>

namespace careo
{

namespace
{

/// A surrogate without its other half can not be stored.
QString withWholeCharacters(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair
            = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString withPlainLines(QString text)
{
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
}

SoughtQuote soughtSource(const SourceLink& source, const QString& text)
{
    Claim place;
    if (source.passage.isValidIn(text))
        anchorClaim(place, text, source.passage);
    return {source.passage, source.quote, place.prefix, place.suffix};
}

/// The words by which an article names a source only follow when they are the same.
Statement followed(Statement statement, const Reanchoring& anchoring)
{
    for (SourceLink& source : statement.sources) {
        if (source.quote.isEmpty())
            continue;
        const Reanchored found = anchoring.find(soughtSource(source, anchoring.former()));
        const bool isSame = found.state == AnchorState::Exact || found.state == AnchorState::Moved;
        source.passage = isSame ? found.passage : Passage{};
    }
    return statement;
}

Claim anchored(const ClaimAnchoring& anchoring, const QString& text)
{
    Claim claim = anchoring.claim;
    if (anchoring.found.state == AnchorState::Orphan) {
        claim.passage = anchoring.found.passage;
        claim.anchor = AnchorState::Orphan;
        return claim;
    }
    const bool waitsForReview = claim.anchor == AnchorState::Approximate
        && claim.quote == anchoring.found.passage.in(text);
    anchorClaim(claim, text, anchoring.found.passage);
    claim.anchor = waitsForReview ? AnchorState::Approximate : anchoring.found.state;
    return claim;
}

} // namespace

qsizetype TextPreview::count(AnchorState state) const
{
    return std::count_if(claims.cbegin(), claims.cend(),
        [state](const ClaimAnchoring& anchoring) { return anchoring.found.state == state; });
}

Result<TextPreview> previewText(const Article& article, const QList<Claim>& claims,
    const QList<Statement>& statements, const QString& text, const Progress& progress)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::EmptyFile, article.title);
    TextPreview preview{article, withWholeCharacters(withPlainLines(text)), 0, {}, {}};
    const Reanchoring anchoring(article.text, preview.text);
    preview.bodyStart = anchoring.map().presentPosition(article.bodyStart);
    for (const Claim& claim : claims) {
        if (progress && !progress(preview.claims.size(), claims.size()))
            return failure(ErrorCode::Cancelled);
        preview.claims << ClaimAnchoring{claim, anchoring.find(soughtQuote(claim))};
    }
    for (const Statement& statement : statements) {
        Statement next = followed(statement, anchoring);
        if (next != statement)
            preview.statements << next;
    }
    return preview;
}

TextReplacement replacementOf(const TextPreview& preview, TextChange change)
{
    const Article& article = preview.article;
    TextReplacement replacement{article.id, article.text,
        {preview.text, preview.bodyStart, article.sourceFile, article.sourceSpan}, {}, change, {},
        preview.statements};
    for (const ClaimAnchoring& anchoring : preview.claims)
        replacement.claims << anchored(anchoring, preview.text);
    return replacement;
}

} // namespace careo
