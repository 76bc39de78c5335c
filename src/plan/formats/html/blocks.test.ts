import { expect, test } from 'vitest';
import { htmlOf } from './blocks';

const place = { idOf: () => undefined, around: 'Plan' };

test.each([
  ['#teams', '<a href="#teams">Teams &amp; tiers</a>'],
  ['https://example.org', 'Teams &amp; tiers'],
  ['javascript:alert(1)', 'Teams &amp; tiers'],
])('a link leads to a part of the document, or is words alone (%s)', (url, html) => {
  const children = [{ type: 'text', value: 'Teams & tiers' } as const];
  expect(htmlOf({ type: 'link', url, children }, place)).toBe(html);
});
