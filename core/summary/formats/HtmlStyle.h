#pragma once

#include <QLatin1StringView>

namespace careo
{

/// How the HTML summary looks on screen and on paper.
inline constexpr QLatin1StringView htmlStyleSheet(R"css(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; background: #fff;
  color: #1f1e1b; font: 15px/1.5 "Noto Sans", "Source Sans 3", "Liberation Sans", sans-serif; }
h1, h2, blockquote, .title { font-family: "Noto Serif", "Source Serif 4", "Liberation Serif", serif; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: .2rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h3 small { font-weight: 400; color: #5c5a54; margin-inline-start: .6em; }
p { margin: 0 0 .4rem; }
.muted, cite, .kicker { color: #5c5a54; }
.kicker { font-weight: 600; }
.claim { margin: 0 0 1.1rem; padding: 0 1rem; border-left: 4px solid var(--type); }
blockquote { margin: 0 0 .15rem; font-size: 1.1rem; line-height: 1.45; white-space: pre-wrap;
  overflow-wrap: anywhere; }
figcaption { font-size: .875rem; }
cite { display: block; font-style: normal; }
cite a, .address a { color: inherit; }
.stamp { display: inline-block; margin: .25rem 0; padding: .1rem .5rem; border: 1.5px solid #9b1c1c;
  color: #9b1c1c; font-weight: 700; font-size: .875rem; }
.stored { color: #9b1c1c; white-space: pre-wrap; overflow-wrap: anywhere; }
.warning { color: #9b1c1c; font-weight: 700; }
.swatch { display: inline-block; min-width: 1.3em; padding: 0 .2em; border-radius: .2em; font: 700 .68em/1.35 "Noto Sans",
  "Liberation Sans", sans-serif; text-align: center; vertical-align: .1em; color: #fff;
  background: var(--type); margin-inline-end: .45em; }
.claim.nested { margin-inline-start: 2rem; }
.claim.p1 { border-left-style: dashed; } .claim.p2 { border-left-style: double; border-left-width: 5px; }
.claim.p3 { border-left-style: dotted; }
.strong { font-weight: 600; }
.copies { display: block; color: #5c5a54; }
nav ol { list-style: none; margin: 0; padding: 0; } nav li.sub { padding-inline-start: 1.2rem; }
nav a { color: inherit; }
.entry { margin: 0 0 .9rem; font-size: .875rem; overflow-wrap: anywhere; }
.entry p { margin: 0; }
.paragraph { position: relative; padding-inline-start: 3.6rem; margin: 0 0 .6rem; }
.paragraph .label { position: absolute; inset-inline-start: 0; color: #5c5a54; font-size: .8rem; }
.paragraph u { text-decoration-thickness: .09em; text-underline-offset: .15em; }
.paragraph p { font-family: "Noto Serif", "Source Serif 4", "Liberation Serif", serif; margin: 0; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 0; font-variant-numeric: tabular-nums; }
th, td { text-align: end; font-weight: 400; padding: .35rem 0 .35rem .75rem; border-top: 1px solid #c9c6bd; }
th:first-child { text-align: start; padding-inline-start: 0; }
thead th { border-top: 0; color: #5c5a54; font-size: .875rem; }
tfoot th, tfoot td { font-weight: 600; }
.timeline { margin: .5rem 0 0; }
.timeline svg { display: block; width: 100%; height: auto; }
ol.articles { list-style: none; margin: 0; padding: 0; }
ol.articles li { position: relative; padding-inline-start: 2.6rem; margin: 0 0 .9rem; font-size: .875rem; }
ol.articles .number { position: absolute; inset-inline-start: 0; color: #5c5a54; }
ol.articles .title { display: block; font-size: 1.02rem; font-weight: 600; }
ol.articles .address { color: #5c5a54; overflow-wrap: anywhere; }
footer { margin-top: 3rem; color: #5c5a54; font-size: .875rem; }
@media print {
  @page { margin: 20mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .claim, ol.articles li, tr, .timeline { break-inside: avoid; }
  h1, h2, h3, h2 + p { break-after: avoid; }
  .claim, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css");

} // namespace careo
