import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from '../i18n/locales';
import { documentOf } from './document';
import { loadWords } from './loading';
import { fileNameOf, fileOf } from './markdownFile';
import { openFile } from './openFile';
import { type Plan, readPlan, writtenPlan } from './plan';
import { withAnswer } from './provenance';
import { plans } from './testing/plans';
import { nodesIn } from './testing/said';
import { shapeOf } from './testing/structure';
import { ownTexts } from './ownTexts';
import { translated, withoutLeftovers } from './translating';

const english = await loadWords('en');
const dutch = await loadWords('nl');
const korean = await loadWords('ko');

const answers = {
  scope: { organisation: 'Northwick', planOwner: 'wit', ownerRole: 'Service owner' },
  teams: {
    directory: [{ id: 'wit', person: 'M. de Wit' }],
    units: [
      { id: 'a', unit: 'Service desk' },
      { id: 'b', unit: 'Endpoint team' },
    ],
    tiers: [
      { id: 'a', level: 'tier1', team: 'a' },
      {
        ...{
          id: 'b',
          level: 'tier2',
          team: 'b',
          contact: 'help@example.org +31 20 555 0100',
        },
        ownResponsibilities: 'Packages apps\nTests updates',
      },
    ],
  },
};

const translations = {
  'teams.units.a.unit': { nl: { from: 'Service desk', text: 'Servicedesk' } },
  'teams.units.b.unit': { nl: { from: 'Desktop team', text: 'Werkplekteam' } },
};

/** A plan in English with two Dutch translations, one of which was made from an earlier text. */
function someone(): Plan {
  const plan = readPlan({ schema: 2, id: 'p', writtenIn: 'en', answers, translations });
  if (!plan) throw new Error('The plan of this test is none.');
  return plan;
}

const told = (plan: Plan, locale: Locale) =>
  ownTexts(plan, locale).map(({ source, told: state, needed }) => [
    source,
    needed ? state : 'as it is',
  ]);

describe('words to translate', () => {
  test('are what was typed, but for names, addresses and numbers', () => {
    expect(told(someone(), 'nl')).toEqual([
      ['Northwick', 'as it is'],
      ['Service owner', 'open'],
      ['help@example.org +31 20 555 0100', 'as it is'],
      ['Packages apps\nTests updates', 'open'],
      ['M. de Wit', 'as it is'],
      ['Service desk', 'translated'],
      ['Endpoint team', 'changed'],
    ]);
  });

  test('are all open in a language into which nothing is translated', () => {
    expect(told(someone(), 'ko').filter(([, state]) => state === 'open')).toHaveLength(4);
  });

  test('stand under the name of their answer, whatever place their entry has', () => {
    const [first, second] = someone().answers.teams.units;
    const moved = withAnswer(someone(), 'teams', 'units', [second, first]);
    expect(told(moved, 'nl')).toContainEqual(['Service desk', 'translated']);
    expect(moved.translations).toEqual(translations);
  });
});

describe('a translation', () => {
  test('is set, replaced, and gone once it is empty', () => {
    const name = 'scope.ownerRole';
    const from = 'Service owner';
    const set = translated(someone(), 'nl', { [name]: { from, text: 'Eigenaar' } });
    expect(told(set, 'nl')).toContainEqual(['Service owner', 'translated']);
    const twice = translated(set, 'ko', { [name]: { from, text: '책임자' } });
    expect(twice.translations[name]).toEqual({
      nl: { from, text: 'Eigenaar' },
      ko: { from, text: '책임자' },
    });
    const cleared = translated(translated(twice, 'ko', { [name]: { from, text: '' } }), 'nl', {
      [name]: { from, text: '' },
    });
    expect(cleared.translations).toEqual(translations);
  });

  test('stays when its text changes, and fits again when the text comes back', () => {
    const [first, second] = someone().answers.teams.units;
    const changed = withAnswer(someone(), 'teams', 'units', [{ ...first, unit: 'Desk' }, second]);
    expect(told(changed, 'nl')).toContainEqual(['Desk', 'changed']);
    const back = withAnswer(changed, 'teams', 'units', [first, second]);
    expect(told(back, 'nl')).toContainEqual(['Service desk', 'translated']);
  });

  test('goes with its entry, comes back with it, and is copied with it', () => {
    const plan = someone();
    const [first, second] = plan.answers.teams.units;
    const removed = withAnswer(plan, 'teams', 'units', [second]);
    expect(Object.keys(removed.translations)).toEqual(['teams.units.b.unit']);
    const back = withAnswer(removed, 'teams', 'units', [first, second], {}, plan.translations);
    expect(back.translations).toEqual(translations);
    const copied = withAnswer(plan, 'teams', 'units', [first, { ...first, id: 'c' }, second]);
    expect(copied.translations).toEqual({
      ...translations,
      'teams.units.c.unit': { nl: { from: 'Service desk', text: 'Servicedesk' } },
    });
  });

  test('of a text that was emptied is not that of a row that says nothing either', () => {
    const [first, second] = someone().answers.teams.units;
    const emptied = withAnswer(someone(), 'teams', 'units', [{ ...first, unit: '' }, second]);
    const blank = { ...first, id: 'c', unit: '' };
    const added = withAnswer(emptied, 'teams', 'units', [...emptied.answers.teams.units, blank]);
    expect(added.translations).toEqual(translations);
  });

  test('of a text that was emptied stays in the plan and is left out of its file', () => {
    const [first, second] = someone().answers.teams.units;
    const emptied = withAnswer(someone(), 'teams', 'units', [{ ...first, unit: ' ' }, second]);
    expect(emptied.translations).toEqual(translations);
    expect(Object.keys(withoutLeftovers(emptied).translations)).toEqual(['teams.units.b.unit']);
    const opened = openFile(fileOf(emptied, english));
    expect(opened.kind === 'opened' && Object.keys(opened.plan.translations)).toEqual([
      'teams.units.b.unit',
    ]);
  });
});

describe('a document in another language', () => {
  const body = (plan: Plan, words: typeof english) => fileOf(plan, words).split('<!--')[0] ?? '';

  test('tells the translations that there are, also a changed one, and else what was typed', () => {
    const text = body(someone(), dutch);
    expect(text).toContain('| Servicedesk |');
    expect(text).toContain('| Werkplekteam |');
    expect(text).not.toContain('Endpoint team');
    expect(text).toContain('Service owner');
    expect(text).toContain('- Packages apps\n');
  });

  test('in the language of the plan tells what was typed, whatever translations there are', () => {
    const alsoEnglish = { 'scope.ownerRole': { en: { from: 'Service owner', text: 'Not this' } } };
    expect(body({ ...someone(), translations: alsoEnglish }, english)).not.toContain('Not this');
  });

  test('is named and titled by the translated organisation, down to its file', () => {
    const named = translated(someone(), 'ko', {
      'scope.organisation': { from: 'Northwick', text: '노스윅' },
    });
    expect(body(named, korean)).toContain('organisation: "노스윅"');
    expect(body(named, korean)).toMatch(/^# .*노스윅$/m);
    expect(fileNameOf(named, korean, '2027-01-12')).toBe('support-plan-노스윅-2027-01-12.ko.md');
  });

  test('says nothing for a text that was emptied', () => {
    const [first, second] = someone().answers.teams.units;
    const emptied = withAnswer(someone(), 'teams', 'units', [{ ...first, unit: '' }, second]);
    expect(body(emptied, dutch)).not.toContain('Servicedesk');
  });

  test('marks what stays in another language where it is drawn, and not in Markdown', () => {
    const options = { chapters: ['scope', 'teams'] as const, diagram: true };
    const drawn = documentOf(someone(), dutch, { ...options, languages: true });
    const marked = nodesIn(drawn).flatMap((node) =>
      node.type === 'text' && node.data?.lang ? [[node.data.lang, node.value]] : [],
    );
    expect(marked).toEqual([
      ['en', 'Northwick'],
      ['en', 'M. de Wit'],
      ['en', 'Service owner'],
      ['en', 'Packages apps'],
      ['en', 'Tests updates'],
    ]);
    expect(nodesIn(documentOf(someone(), dutch, options)).some(({ data }) => data)).toBe(true);
    expect(JSON.stringify(documentOf(someone(), dutch, options))).not.toContain('"lang":"en"');
    const own = documentOf(someone(), english, { ...options, languages: true });
    expect(JSON.stringify(own)).not.toContain('"lang":"en"');
  });

  test('has the same structure with translations and without', { timeout: 120_000 }, () => {
    const words = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/);
    fc.assert(
      fc.property(plans(words), fc.constantFrom(english, dutch, korean), (plan, language) => {
        const shape = (each: Plan) => shapeOf(documentOf(each, language));
        expect(shape(plan)).toEqual(shape({ ...plan, translations: {} }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('translations from outside', () => {
  test('come back from a file in any language of its document', () => {
    for (const words of [english, dutch, korean]) {
      const opened = openFile(fileOf(someone(), words));
      expect(opened.kind === 'opened' && opened.plan).toEqual(someone());
    }
  });

  test('that can’t be read are named and take no neighbour along; unknown languages stay', () => {
    const file = (raw: unknown) =>
      `<!-- support-plan-answers ${JSON.stringify({
        plan: { schema: 2, id: 'p', writtenIn: 'en', answers, translations: raw },
      })} -->\n`;
    const opened = openFile(
      file({
        'teams.units.a.unit': {
          nl: { from: 'Service desk', text: 'Servicedesk', by: 'someone' },
          ko: 'just a text',
          ja: { from: 'Service desk', text: 'サービスデスク' },
        },
        'scope.ownerRole': 7,
        'scope.organisation': { nl: { from: 'Northwick', text: 'x'.repeat(50_001) } },
      }),
    );
    if (opened.kind !== 'opened') throw new Error('The file of this test does not open.');
    expect(opened.plan.translations['teams.units.a.unit']).toEqual({
      nl: { from: 'Service desk', text: 'Servicedesk', by: 'someone' },
      ja: { from: 'Service desk', text: 'サービスデスク' },
    });
    expect(opened.plan.translations).not.toHaveProperty('scope.ownerRole');
    expect(opened.plan.translations['scope.organisation']?.['nl']?.text).toHaveLength(50_000);
    expect(opened.unread).toEqual([
      { chapter: 'teams', question: 'units', item: 'unit', why: 'notText', value: 'just a text' },
      { chapter: 'scope', question: 'ownerRole', why: 'notText', value: 7 },
      { chapter: 'scope', question: 'organisation', why: 'tooLong', value: 1 },
    ]);
    expect(openFile(file('nonsense'))).toMatchObject({
      kind: 'opened',
      plan: { translations: {} },
    });
  });

  test('leave nothing behind in a plan that has none', () => {
    const plan = translated(someone(), 'nl', {
      'teams.units.a.unit': { from: 'Service desk', text: '' },
      'teams.units.b.unit': { from: 'Endpoint team', text: '' },
    });
    expect(writtenPlan(plan)).not.toHaveProperty('translations');
  });

  test('are in every language of the site while the document is in another', () => {
    const plan = { ...someone(), writtenIn: 'zh-tw' as const };
    const open = localeIds.map((locale) => told(plan, locale).filter(([, is]) => is === 'open'));
    expect(open.map((each) => each.length)).toEqual([4, 4, 2, 4]);
  });
});
