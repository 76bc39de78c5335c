/**
 * How the file looks by itself: on a screen in light or dark, in forced colours, and on paper. Fonts are those of the
 * reader's machine; per language, so that Chinese is not drawn with Korean letter forms.
 */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #15171a);
  --sunk: light-dark(#f4f2ec, #1c1f23);
  --ink: light-dark(#1a1d21, #e9e7e2);
  --muted: light-dark(#5a6069, #a3a9b1);
  --line: light-dark(#d5d1c5, #3a3f46);
  --accent: light-dark(#0a5c6b, #7fd0dd);
  --gap: light-dark(#8a4b00, #f0b66a);
  --gap-soft: light-dark(#fbf0de, #362713);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 2rem clamp(1rem, 4vw, 2.5rem) 4rem;
  max-inline-size: 62rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif;
  overflow-wrap: break-word;
}
:lang(zh) body, body:lang(zh) {
  font-family: 'Segoe UI', Roboto, 'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif;
  line-height: 1.75;
}
:lang(ko) body, body:lang(ko) {
  font-family: 'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif;
  line-height: 1.75;
  word-break: keep-all;
}
:lang(zh) :lang(en) { font-family: 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); font-size: 1.4rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1.12rem; line-height: 1.4; }
p { margin: 0.5rem 0; }
p, li { max-inline-size: 46rem; }
.byline { color: var(--muted); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav { margin-block: 2rem; padding: 1rem 1.25rem; background: var(--sunk); }
nav h2 { margin: 0; padding: 0; border: 0; font-size: 1.1rem; }
nav ul { margin: 0.25rem 0 0; padding-inline-start: 1.1rem; list-style: none; }
nav > ul { padding: 0; columns: 17rem; column-gap: 2rem; }
nav > ul > li { break-inside: avoid; }
nav a { display: inline-block; padding-block: 0.15rem; }
ul { margin: 0.25rem 0 0.75rem; padding-inline-start: 1.5rem; }
.task { list-style: none; margin-inline-start: -1.4em; }
.scroll { overflow-x: auto; margin-block: 0.75rem; }
table { border-collapse: collapse; min-inline-size: 100%; font-size: 0.94rem; line-height: 1.5; }
th, td { padding: 0.4rem 0.9rem 0.4rem 0; min-inline-size: 5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--muted); font-weight: 600; }
@media screen {
  .marks :is(th, td):first-child { position: sticky; inset-inline-start: 0; min-inline-size: min(12rem, 30vw); background: var(--paper); }
  .scroll:has(> .columns-8) { --wide: max(100%, min(100vw - 6rem, 74rem)); inline-size: var(--wide); margin-inline: calc((100% - var(--wide)) / 2); }
  .columns-8 { font-size: 0.8rem; }
  .columns-8 :is(th, td) { padding-inline-end: 0.5rem; min-inline-size: 3rem; }
}
@media print, (width >= 52rem) {
  #calls + p + .scroll :is(th, td) { inline-size: 24%; }
  #calls + p + .scroll :is(th, td):nth-child(3) { inline-size: 36%; }
}
@media screen and (width < 52rem) {
  .cards, .cards :is(thead, tbody, tr, td) { display: block; }
  .cards thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding-block: 0.6rem; border-block-end: 1px solid var(--line); }
  .cards td { padding: 0.2rem 0; border: 0; }
  .cards td:first-child { font-weight: 600; }
  .cards td:empty { display: none; }
  .cards [data-head]::before { display: block; color: var(--muted); font-size: 0.85em; content: attr(data-head); content: attr(data-head) / ''; }
  table:not(.columns-4) :is(th, td) { overflow-wrap: anywhere; hyphens: auto; }
}
:is(:lang(ko), :lang(zh)) td:not(:first-child):has(> br:nth-of-type(3)) { min-inline-size: 12em; }
.day { white-space: nowrap; }
figure { margin: 1rem 0; break-inside: avoid; }
figure .scroll { margin-block: 0; }
figcaption { color: var(--muted); font-weight: 600; }
.drawing { display: block; inline-size: 100%; max-inline-size: 671px; min-inline-size: 640px; block-size: auto; }
pre { overflow-x: auto; padding: 0.75rem; background: var(--sunk); font-size: 0.87rem; }
.gap { padding-inline: 0.2em; background: var(--gap-soft); color: var(--gap); font-style: italic; }
.source { color: var(--muted); text-decoration: underline dotted var(--accent); text-underline-offset: 0.2em; }
.source--example { text-decoration: underline dashed var(--gap); }
@media (forced-colors: active) { .gap { outline: 1px dashed; } }
@page { size: A4; margin: 18mm 16mm; }
@page { @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
@media print {
  :root { color-scheme: light; }
  body { padding: 0; max-inline-size: none; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  nav { background: none; padding: 0; font-size: 9pt; line-height: 1.4; }
  nav > ul { columns: 3; column-gap: 1.5rem; }
  nav a { padding: 0; }
  h2, h3, p:has(+ :is(.scroll, ul)) { break-after: avoid; }
  .byline, tbody tr:last-child { break-before: avoid; }
  #calls, #calls ~ h2:not(#calls ~ h2 ~ h2) { break-before: page; margin-block-start: 0; padding: 0; border: 0; }
  nav, p, li, tr, .short { break-inside: avoid; }
  tr:has(> td:first-child > strong:only-child) { break-after: avoid; }
  td:first-child:has(> br:nth-of-type(3)) { min-inline-size: 12em; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 9pt; }
  th, td { padding-inline-end: 0.75em; min-inline-size: 4.5em; overflow-wrap: anywhere; hyphens: auto; }
  th:last-child, td:last-child { padding-inline-end: 0; }
  #calls ~ .scroll:not(#calls ~ h2 ~ .scroll) { margin-block: 0.4rem; }
  #calls ~ .scroll:not(#calls ~ h2 ~ .scroll) table { font-size: 8pt; line-height: 1.35; }
  #calls ~ .scroll:not(#calls ~ h2 ~ .scroll) :is(th, td) { padding-block: 0.2em; }
  .to-sign td { block-size: 3.5em; }
  .to-sign :is(th, td):last-child { min-inline-size: 16em; }
  .columns-8 { font-size: 7pt; }
  .columns-8 :is(th, td) { padding-inline-end: 0.5em; min-inline-size: 3em; }
  .columns-8 :is(th, td):first-child { min-inline-size: 9em; }
  .columns-16 :is(th, td):not(:first-child) { min-inline-size: 0; }
  .whole-words th, .whole-cells td { overflow-wrap: break-word; hyphens: manual; }
}
`;
