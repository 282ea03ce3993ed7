#include "report/html_style.h"

namespace alongside {

std::string_view report_style() {
  static constexpr std::string_view style = R"css(:root {
  --page: #fdfaf6; --surface: #fff; --ink: #261a2c; --muted: #51455a; --line: #dccfd6; --edge: #85758a;
  --link: #0a4a57; --brand: #3b1d47; --on-brand: #fff; --bar: #0c4f4c; --track: #e2f1ec; --focus: #261a2c;
  --error: #8a1c1c; --error-back: #fdebe7; --warning: #6b4000; --warning-back: #fff0cc; --advice: #0c4a66; --advice-back: #e1eff6;
  --good: #155026; --added: #e3f2e3; --removed: #fdebe7;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #17111b; --surface: #221929; --ink: #f7f1f5; --muted: #d3c6d6; --line: #493a52; --edge: #a48fae;
    --link: #8fdfe2; --brand: #351a40; --bar: #8fdccd; --track: #152d2c; --focus: #ffc94d;
    --error: #ffb3a8; --error-back: #3d1a18; --warning: #ffd27a; --warning-back: #37290a; --advice: #a1d4f0; --advice-back: #142c3a;
    --good: #9fdcab; --added: #17301d; --removed: #3d1a18;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink); font: 1rem/1.55 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Liberation Sans", sans-serif; }
body { font-size: 1.0625rem; margin: 0; }
header, main, footer, nav { margin-inline: auto; max-inline-size: 75rem; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.top { background: var(--brand); color: var(--on-brand); }
.top header { padding-block: 2rem; }
.top p { margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.15; margin: 0.25rem 0 0.75rem; }
h2 { border-block-end: 3px solid var(--bar); font-size: clamp(1.4rem, 1.1rem + 1.2vw, 1.875rem); line-height: 1.2; margin: 0 0 1rem; padding-block-end: 0.35rem; }
h3 { font-size: 1.1875rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
h4, h5 { font-size: 1.0625rem; line-height: 1.3; margin: 1rem 0 0.25rem; }
p, ul, ol { margin: 0 0 1rem; max-inline-size: 58ch; }
li { margin-block-end: 0.35rem; }
h1, h2, h3, h4, h5, p, li, summary { overflow-wrap: anywhere; }
td, th { overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
code { font: 0.875em/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
nav { padding-block: 1.5rem 0; }
nav h2 { border: 0; font-size: 1.1875rem; margin: 0 0 0.5rem; padding: 0; }
nav ul { columns: 16rem; list-style: none; max-inline-size: none; padding: 0; }
nav li { break-inside: avoid; margin: 0; }
nav a { display: inline-block; padding-block: 0.3rem; }
section { padding-block: 2rem 0.5rem; }
.file { color: var(--muted); display: block; font-weight: 400; }
.note { background: var(--surface); border: 2px solid var(--bar); border-inline-start-width: 0.6rem; border-radius: 0.5rem; padding: 1rem 1.25rem; }

.figures ul { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); list-style: none; max-inline-size: none; padding: 0; }
.figures li { background: var(--surface); border: 1px solid var(--edge); border-radius: 0.75rem; margin: 0; padding: 0.9rem 1.1rem; }
.figures strong { display: block; font-size: 2rem; line-height: 1.15; }
.pair { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); }
.pair > div { min-inline-size: 0; }
.pair tbody th { min-inline-size: 0; white-space: nowrap; }

.mark { border-radius: 0.35rem; display: inline-block; font-weight: 700; padding-inline: 0.4rem; white-space: nowrap; }
.mark.error { background: var(--error-back); color: var(--error); }
.mark.warning { background: var(--warning-back); color: var(--warning); }
.mark.advice { background: var(--advice-back); color: var(--advice); }
.there, .behind, .draft, .missing { white-space: nowrap; }
.there { color: var(--good); }
.behind, .draft { color: var(--warning); font-weight: 700; }
.missing { color: var(--muted); }
/* The word says the same as the shape, so that nothing is read out for it. */
.error::before { content: "■ "; content: "■ " / ""; }
.warning::before, .behind::before { content: "▲ "; content: "▲ " / ""; }
.advice::before, .there::before { content: "● "; content: "● " / ""; }
.draft::before { content: "◐ "; content: "◐ " / ""; }
.missing::before { content: "○ "; content: "○ " / ""; }
.swatch { block-size: 1.25rem; border: 1px solid var(--edge); border-radius: 0.2rem; inline-size: 1.25rem; vertical-align: text-bottom; }
.side { color: var(--muted); font-weight: 600; margin: 0 0 0.25rem; }
ins { background: var(--added); text-decoration-thickness: 2px; }
del { background: var(--removed); text-decoration-thickness: 2px; }

ol.pages { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); list-style: none; max-inline-size: none; padding-inline-start: 0; }
ol.pages > li { background: var(--surface); border: 1px solid var(--edge); border-radius: 0.75rem; break-inside: avoid; margin: 0; min-inline-size: 0; padding: 1rem 1.25rem 0.25rem; }
ol.pages > li > :first-child { font-size: 1.1875rem; margin: 0 0 0.25rem; }
.frame { margin: 0 0 1rem; overflow-x: auto; }
table { background: var(--surface); border: 1px solid var(--edge); border-collapse: collapse; inline-size: 100%; }
caption { font-weight: 700; padding: 0.5rem 0; text-align: start; }
th, td { border-block-end: 1px solid var(--line); padding: 0.4rem 0.75rem; text-align: start; vertical-align: top; }
thead th { background: var(--surface); border-block-end: 2px solid var(--edge); vertical-align: bottom; }
tbody th { font-weight: 600; min-inline-size: min(11rem, 36vw); }
thead tr:not(:last-child) th { border-block-end: 1px solid var(--line); }
thead tr th[rowspan] { border-block-end: 2px solid var(--edge); position: relative; z-index: 1; }
thead [scope="colgroup"] { border-inline-start: 1px solid var(--line); }
.number { font-variant-numeric: tabular-nums; text-align: end; }
.charted { align-items: center; display: flex; flex-wrap: wrap; gap: 0.15rem 0.75rem; }
.charted span { font-variant-numeric: tabular-nums; min-inline-size: 3.5em; }
.charted svg { background: var(--track); block-size: 0.9rem; border: 1px solid var(--edge); border-radius: 0.2rem; flex: 1 1 4rem; inline-size: 4rem; min-inline-size: 0; }
.charted.share span { min-inline-size: 5em; }
.charted rect { fill: var(--bar); stroke: var(--bar); }
.one-line { white-space: nowrap; }
ul.places { columns: 22rem; list-style: none; max-inline-size: none; padding: 0; }
ul.places li { break-inside: avoid; }
.more { color: var(--muted); font-style: normal; }
details { background: var(--surface); border: 1px solid var(--edge); border-radius: 0.75rem; margin: 0 0 0.75rem; padding: 0 1.25rem; }
summary { cursor: pointer; font-weight: 700; padding-block: 0.75rem; }
details .frame { margin-block-start: 0.25rem; }
footer { border-block-start: 1px solid var(--edge); margin-block-start: 2rem; padding-block: 1.5rem 3rem; }

@media (max-width: 40rem) {
  th, td { padding: 0.4rem 0.5rem; }
}
@media (forced-colors: active) {
  .charted rect { fill: CanvasText; }
  .charted svg { background: Canvas; }
}
@page { margin: 1.6cm 1.6cm 1.8cm; size: A4; @bottom-center { content: counter(page); font: 10pt sans-serif; } }
@media print {
  html { background: none; font-size: 10.5pt; }
  .top { background: none; color: var(--ink); border-block-end: 3pt solid var(--brand); }
  header, main, footer { max-inline-size: none; padding-inline: 0; }
  .top header { padding-block: 0 0.75rem; }
  nav { display: none; }
  section { padding-block: 1.25rem 0; }
  h2, h3, h4, h5, caption, summary, h2 + p, h3 + p { break-after: avoid; }
  tr, .figures li, .note { break-inside: avoid; }
  thead { display: table-header-group; }
  .frame { overflow: visible; }
  .figures ul { grid-template-columns: repeat(4, 1fr); }
  .pair { grid-template-columns: 1fr 1fr; }
  th, td { padding: 0.25rem 0.4rem; }
  tbody th { min-inline-size: 5.6cm; }
  table:not(:has(tbody tr:nth-child(17))) { break-inside: avoid; }
  ul.places { columns: 2; font-size: 0.9em; }
  details caption { display: none; }
  p { break-inside: avoid; }
  .pair tbody th { min-inline-size: 0; }
  .charted svg, .swatch, .mark, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details { border: 0; padding: 0; }
  details::details-content { content-visibility: visible; }
  summary { list-style: none; }
})css";
  return style;
}

}  // namespace alongside
