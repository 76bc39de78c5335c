import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../../i18n/locales';
import { wholeDocument } from '../document';
import { exampleIds, loadExamples } from '../examples';
import { loadWords } from '../loading';
import { fileOf } from '../markdownFile';
import { blankPlan, type Plan } from '../plan';
import { drafted, loadProposer } from '../proposing';
import { fullPlan } from '../testing/fullPlan';
import { halfPlan } from '../testing/halfPlan';
import { here, tenAnswers } from '../testing/tenAnswers';

/** The plans that people read: `<locale>/<name>.md` beside this file. */
const names = ['blank', 'form', 'half', ...exampleIds, 'full'] as const;

/** Drafts from ten answers, by the shape of the team; read in English, since names and reasons are tested in each. */
const drafts = {
  'draft-few': 'few',
  'draft-desk': 'desk',
  'draft-partner': 'partner',
  'draft-outsourced': 'outsourced',
} as const;

type Name = (typeof names)[number] | keyof typeof drafts;

const isDraft = (name: string): name is keyof typeof drafts => name in drafts;

async function planFor(name: Name, locale: Locale): Promise<Plan> {
  if (name === 'blank' || name === 'form') return blankPlan('golden', locale);
  if (name === 'half') return halfPlan();
  if (name === 'full') return fullPlan();
  if (isDraft(name)) {
    return drafted(tenAnswers(drafts[name]), (await loadProposer(locale))(here));
  }
  return (await loadExamples(locale))(name, 'golden');
}

/** The file without the answers at its end: they are not for people to read. */
async function textOf(name: Name, locale: Locale): Promise<string> {
  const options = { ...wholeDocument, diagram: name === 'full', form: name === 'form' };
  const file = fileOf(await planFor(name, locale), await loadWords(locale), options);
  const end = file.indexOf('\n<!-- support-plan-answers');
  expect(end).toBeGreaterThan(0);
  return file.slice(0, end);
}

describe.each(localeIds)('in %s', (locale) => {
  test.each(names)('the %s plan reads as somebody has read and accepted it', async (name) => {
    await expect(await textOf(name, locale)).toMatchFileSnapshot(
      join(import.meta.dirname, locale, `${name}.md`),
      'Read the diff as a reader of the plan would. If all of it is right: npm run golden, then commit the files.',
    );
  });
});

test.each(Object.keys(drafts).filter(isDraft))(
  '“%s” reads as somebody has read and accepted it',
  async (name) => {
    await expect(await textOf(name, 'en')).toMatchFileSnapshot(
      join(import.meta.dirname, 'en', `${name}.md`),
      'Read the diff as a service-desk lead would, from start to end. If all of it is right: npm run golden.',
    );
  },
);

test('every accepted file is a plan that is still made', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const made = [
    ...localeIds.flatMap((locale) => names.map((name) => join(locale, `${name}.md`))),
    ...Object.keys(drafts).map((name) => join('en', `${name}.md`)),
  ];
  expect(files.filter((file) => file.endsWith('.md') && !made.includes(file))).toEqual([]);
});
