/** What a card says. */
interface Says {
  site: string;
  /** The group that the page belongs to; empty where there is none. */
  above: string;
  title: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The site's mark: five lines, a tier each. */
const mark = (name: string): string =>
  `<svg class="${name}" viewBox="0 0 24 24"><path d="M10 4.5h4M8 8.5h8M7 12.5h10M5 16.5h14M3 20.5h18"/></svg>`;

/** A card as HTML. */
export const cardMarkup = ({ site, above, title }: Says): string => `
<header>${mark('mark')}<span>${escaped(site)}</span></header>
<main><p>${escaped(above)}</p><h1>${escaped(title)}</h1></main>
${mark('ladder')}`;

/** Its looks; colours and fonts are the site's own. */
export const cardStyles = `
* { margin: 0; box-sizing: border-box; }
body {
  position: relative;
  display: flex;
  flex-direction: column;
  inline-size: 1200px;
  block-size: 630px;
  padding: 72px 80px;
  overflow: hidden;
  border-block-start: 12px solid var(--accent);
  background: var(--paper);
  color: var(--ink);
  font-family: var(--font-latin);
}
:lang(zh) { font-family: var(--font-zh); }
:lang(ko) { font-family: var(--font-ko); word-break: keep-all; }
header { display: flex; gap: 20px; align-items: center; font-size: 32px; font-weight: 700; }
svg { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linecap: round; }
.mark { inline-size: 52px; }
main { max-inline-size: 880px; margin-block: auto; }
p { min-block-size: 1.5em; color: var(--accent); font-size: 34px; font-weight: 700; }
h1 { margin-block-start: 12px; font-size: 84px; line-height: 1.15; letter-spacing: var(--tracking); text-wrap: balance; }
:lang(zh) h1 { font-size: 76px; text-wrap: pretty; }
.ladder { position: absolute; inset-block-end: -48px; inset-inline-end: -56px; z-index: -1; inline-size: 380px; stroke: var(--accent-soft); }
`;
