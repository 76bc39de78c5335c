import axe, { type Result, type RunOptions } from 'axe-core';

/** Rules of a whole page; a part of one has no title, landmarks and first heading. */
const ofPages = ['document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];

const inWords = (theme: string, { id, help, nodes }: Result) =>
  `${theme}: ${id} (${help}) at ${nodes.map((node) => node.target.join(' ')).join(', ')}`;

/** All that changes with the language of the page. */
const ofNames = [
  'aria-input-field-name',
  'button-name',
  'label',
  'label-content-name-mismatch',
  'link-name',
];

/** What axe finds in what is shown, one line for each rule: all rules in the light theme, its colours in the dark one. */
export async function accessibilityFindings(): Promise<string[]> {
  await drawn();
  const light = await findings('light', {
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
  });
  return [...light, ...(await findings('dark', { runOnly: ['color-contrast'] }))];
}

/** What axe finds in the names of things: for a part that has passed all rules in another language. */
export async function findingsInNames(): Promise<string[]> {
  await drawn();
  return findings('light', { runOnly: ofNames });
}

/** Waits for what parts change after they have seen their own size. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

async function findings(theme: 'light' | 'dark', options: RunOptions): Promise<string[]> {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  try {
    const run = { ...options, resultTypes: ['violations' as const] };
    return (await axe.run(document.body, run)).violations.map((each) => inWords(theme, each));
  } finally {
    delete dataset['theme'];
  }
}
