import { expect, it } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';

const address = 'https://example.org/plan/nl/guide/training/';

/** A built page with this in its article. */
const page = (article: string) =>
  `<html lang="nl"><head><link rel="canonical" href="${address}"></head>
  <body><nav>Menu</nav><article>${article}</article></body></html>`;

const markdown = (article: string) => pageMarkdown(page(article)).trim();

it('begins with title, lead, and language, date and address in one line', () => {
  const head = `<h1>Training</h1><p class="lead">Wat iedere laag moet kunnen.</p>
    <p class="reviewed">Nagekeken op 22 november 2026</p>`;
  expect(markdown(head)).toBe(`# Training

Wat iedere laag moet kunnen.

Nagekeken op 22 november 2026 · Nederlands · <${address}>`);
});

it('leaves out what only leads around the site', () => {
  const frame = `<div class="heading"><h2 id="a">Labs</h2><a href="#a" aria-labelledby="a">#</a></div>
    <form><select><option>Alle</option></select></form><div aria-hidden="true">→</div>
    <nav class="page-turn no-print"><a href="../x/">Volgende</a></nav>
    <p class="as-markdown no-print"><a href="../training.md">Markdown</a></p>`;
  expect(markdown(frame)).toBe('## Labs');
});

it('makes every link whole', () => {
  expect(markdown('<p><a href="../staffing/#load">a</a> <a href="#b">b</a></p>')).toBe(
    '[a](https://example.org/plan/nl/guide/staffing/#load) [b](https://example.org/plan/nl/guide/training/#b)',
  );
});

it('explains terms and sources at the end, in the order of their numbers', () => {
  const cite = (id: string, number: number) =>
    `<sup class="cite"><a href="#source-${id}" aria-label="Bron ${number}">${number}</a></sup>`;
  const text = `<p>Een <a class="term" href="../glossary/#tier">laag</a>.${cite('b', 2)}${cite('a', 1)}</p>
    <section class="sources"><h2 id="sources">Bronnen</h2><ol>
      <li id="source-a"><a href="https://a.example/">A</a> <span class="published">MS · 2020</span></li>
      <li id="source-b"><a href="https://b.example/">B</a> <span class="published">MS · 2021</span></li>
    </ol></section>`;
  expect(markdown(text)).toBe(`Een [laag][tier].[^2][^1]

## Bronnen

[^1]: [A](https://a.example/) MS · 2020

[^2]: [B](https://b.example/) MS · 2021

[tier]: https://example.org/plan/nl/guide/glossary/#tier`);
});

it('refuses a citation that leads nowhere', () => {
  const cited = '<p>A<sup class="cite"><a href="#source-a">1</a></sup></p>';
  expect(() => markdown(cited)).toThrow('cites source-a');
});

it('quotes boxes and templates under their title', () => {
  const boxes = `<aside class="callout risk" role="note"><p class="label">Risico</p><p>Pas op.</p></aside>
    <figure class="copyable"><figcaption>Notitie</figcaption><div><p>Eén.</p><p>Twee.</p></div></figure>`;
  expect(markdown(boxes)).toBe(`> **Risico**
>
> Pas op.

> **Notitie**
>
> Eén.
>
> Twee.`);
});

it('tells a figure in lines, with its caption', () => {
  const figure = `<figure class="tier-ladder"><ol role="list">
    <li><span>Laag 0</span><strong>Zelf</strong><span>Stappen</span></li>
    <li><span>Laag 1</span><strong>Desk</strong><span>Eerste contact</span></li>
    </ol><figcaption>Elke laag ziet minder.</figcaption></figure>`;
  expect(markdown(figure)).toBe(`- Laag 0 · **Zelf** · Stappen
- Laag 1 · **Desk** · Eerste contact

*Elke laag ziet minder.*`);
});

it('keeps tables as tables, with a second line of a cell behind its first', () => {
  const table = `<table><thead><tr><th>A</th><th>B</th></tr></thead>
    <tbody><tr><td>een | twee</td><td><a href="../b/">drie</a><div class="published">nieuw</div></td></tr></tbody></table>`;
  expect(markdown(table)).toBe(`| A | B |
| - | - |
| een \\| twee | [drie](https://example.org/plan/nl/guide/b/) · nieuw |`);
});

it('leads to the planner by the question and by the chapter', () => {
  const doors = `<p class="in-plan no-print"><a href="../../planner/#/training/labs">Beantwoord dit <span>Labs</span></a></p>
    <div class="door no-print"><div><p class="label">Zet dit in uw plan</p><p class="chapter">Training · 26 vragen</p></div>
    <a class="button" href="/plan/nl/planner/#/training">Beantwoorden</a></div>`;
  expect(markdown(doors))
    .toBe(`[Beantwoord dit](https://example.org/plan/nl/planner/#/training/labs) · Labs

[Zet dit in uw plan](https://example.org/plan/nl/planner/#/training) · Training · 26 vragen`);
});
