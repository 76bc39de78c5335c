import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeIds } from '../../../i18n/locales';
import { issueIds } from '../../../plan/catalogue/issues/ids';
import { issuesIn } from './issues';

const sources = Object.keys(parse(readFileSync('src/content/sources.yaml', 'utf8')) as object);

test.each(localeIds)('all twenty issues are complete and have sources (%s)', async (locale) => {
  const { list, platforms, tiers } = await issuesIn(locale);
  expect(list.map(({ id }) => id)).toEqual([...issueIds]);
  expect(list).toHaveLength(20);
  for (const issue of list) {
    const { name, tier, where, checks, escalate } = issue;
    for (const text of [name, tier, where, escalate, ...checks]) expect(text).toMatch(/\p{L}/u);
    expect(checks.length, issue.id).toBeGreaterThan(1);
    expect(issue.sources.length, issue.id).toBeGreaterThan(0);
    for (const id of issue.sources) expect(sources).toContain(id);
  }
  expect(platforms).toHaveLength(5);
  expect(tiers).toHaveLength(2);
});

test('an issue reads as one in English: who starts, what is on the screen, when it goes on', async () => {
  const { list } = await issuesIn('en');
  expect(list.find(({ id }) => id === 'workProfile')).toMatchObject({
    name: 'Android work profile can’t be created',
    tier: 'Tier 1',
    where: 'Android',
    collect: 'Also note: the model and the Android version.',
    escalate: 'Tier 2, if Test DPC fails as well, because then the manufacturer has to help',
  });
});
