// Times of the reader with 2 MB of text and 10,000 claims.

#include "ui/reader/ArticleText.h"

#include <QApplication>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <memory>

using namespace careo;

namespace
{

const QString& longText()
{
    static const QString text = QStringLiteral("Somebody said that nothing of this ever happened "
                                               "to him in the town where he lived in those days.\n")
                                    .repeated(21'000);
    return text;
}

/// Half of them overlap the next.
QList<ui::ShownClaim> manyClaims()
{
    QList<ui::ShownClaim> claims(10'000);
    for (qsizetype i = 0; i < claims.size(); ++i) {
        claims[i].id = ClaimId(i + 1);
        claims[i].passage = {i * 200, i * 200 + (i % 2 == 0 ? 260 : 120)};
        claims[i].tint = Qt::yellow;
        claims[i].strongTint = Qt::yellow;
        claims[i].line = Qt::red;
        claims[i].label = QStringLiteral("Staged raid");
    }
    return claims;
}

std::unique_ptr<ui::ArticleText> shownText()
{
    auto text = std::make_unique<ui::ArticleText>();
    text->resize(800, 800);
    text->show();
    text->setArticle(longText(), 0);
    text->setClaims(manyClaims(), {});
    return text;
}

/// From the texts in memory to the first picture.
void openArticle(benchmark::State& state)
{
    const QList<ui::ShownClaim> claims = manyClaims();
    ui::ArticleText text;
    text.resize(800, 800);
    text.show();
    for ([[maybe_unused]] auto _ : state) {
        text.setArticle(longText(), 0);
        text.setClaims(claims, {});
        benchmark::DoNotOptimize(text.grab());
    }
}
BENCHMARK(openArticle)->Unit(benchmark::kMillisecond);

void repaintText(benchmark::State& state)
{
    const auto text = shownText();
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum() / 2);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(text->grab());
}
BENCHMARK(repaintText)->Unit(benchmark::kMillisecond);

/// A page further and its picture, text and margin.
void scrollText(benchmark::State& state)
{
    const auto text = shownText();
    QScrollBar* bar = text->verticalScrollBar();
    for ([[maybe_unused]] auto _ : state) {
        const bool isAtEnd = bar->value() + bar->pageStep() > bar->maximum();
        bar->setValue(isAtEnd ? 0 : bar->value() + bar->pageStep());
        benchmark::DoNotOptimize(text->grab());
    }
}
BENCHMARK(scrollText)->Unit(benchmark::kMillisecond);

} // namespace
