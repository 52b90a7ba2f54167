#include "core/import/Contradictions.h"

#include "core/base/Folding.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace careo
{

namespace
{

constexpr qsizetype mostContradictions = 5;
constexpr double whenContradicted = 0.7;

QSet<QString> wordsIn(const QString& text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : folded(text) + u' ') {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.insert(std::exchange(word, {}));
    }
    return words;
}

bool disagrees(const QString& one, const QString& other)
{
    const QSet<QString> a = wordsIn(one);
    const QSet<QString> b = wordsIn(other);
    return !a.isEmpty() && !b.isEmpty() && !a.contains(b) && !b.contains(a);
}

void keep(QList<OtherValue>& list, const OtherValue& other)
{
    const bool isThere = std::any_of(list.cbegin(), list.cend(), [&](const OtherValue& known) {
        return known.value == other.value || !disagrees(known.value, other.value);
    });
    if (isThere || list.size() >= mostContradictions)
        return;
    list.append(other);
    std::stable_sort(list.begin(), list.end(), [](const OtherValue& a, const OtherValue& b) {
        return confidenceOf(a.evidence) > confidenceOf(b.evidence);
    });
}

double reduced(double confidence, bool isContradicted)
{
    return isContradicted ? confidence * whenContradicted : confidence;
}

} // namespace

double confidenceOf(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::None:
        return 0;
    case EvidenceKind::MetaTag:
        return evidence.detail.startsWith("JSON-LD"_L1) ? 0.95
            : evidence.detail == "script"_L1            ? 0.6
                                                        : 0.9;
    case EvidenceKind::Heading:
        return 0.9;
    case EvidenceKind::SourceLine:
        return 0.85;
    case EvidenceKind::Byline:
    case EvidenceKind::TextLanguage:
        return 0.8;
    case EvidenceKind::DateLine:
    case EvidenceKind::Dateline:
        return 0.75;
    case EvidenceKind::Address:
        return 0.65;
    case EvidenceKind::OutletLine:
        return 0.5;
    }
    Q_UNREACHABLE();
}

double confidenceOf(const ProposedText& text)
{
    return text.value.isEmpty()
        ? 0
        : reduced(confidenceOf(text.evidence), !text.contradictions.isEmpty());
}

double confidenceOf(const ProposedDate& date)
{
    return date.value.isUnknown()
        ? 0
        : reduced(confidenceOf(date.evidence), !date.contradictions.isEmpty());
}

void noteContradiction(ProposedText& text, const OtherValue& other)
{
    if (disagrees(text.value, other.value))
        keep(text.contradictions, other);
}

void noteContradiction(ProposedDate& date, const EdtfDate& other, const Evidence& evidence)
{
    if (!date.value.isUnknown() && !other.isUnknown() && !date.value.overlaps(other))
        keep(date.contradictions, {other.toString(), evidence});
}

} // namespace careo
