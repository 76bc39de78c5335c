import axe from 'axe-core';

/** Rules of a whole page; a part of one has no title, landmarks and first heading. */
const ofPages = ['document-title', 'landmark-one-main', 'page-has-heading-one', 'region'];

/** What axe finds in what is shown, one line for each rule. */
export async function accessibilityFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}) at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
