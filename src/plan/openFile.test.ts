import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openFile, type OpenedPlan } from './openFile';

/** A file as an earlier build wrote it. */
const fixture = (locale: string, name: string) =>
  readFileSync(new URL(`migrate/fixtures/schema-1/${locale}/${name}.md`, import.meta.url), 'utf8');

const small = fixture('en', 'small');

/** What opening gives, without the text of the file. */
function opened(file: string): Omit<OpenedPlan, 'written'> {
  const result = openFile(file);
  if (result.kind !== 'opened') throw new Error(`Not opened: ${result.kind}`);
  const { written, ...about } = result;
  expect(file.replace(/\r\n?/g, '\n').startsWith(written.text)).toBe(true);
  return about;
}

/** A file of answers and nothing else. */
const fileWith = (answers: unknown, schema: unknown = 1) =>
  `# A plan\n\n<!-- support-plan-answers ${JSON.stringify({
    hash: '0',
    plan: { schema, id: '1', writtenIn: 'en', answers },
  })} -->\n`;

describe('a downloaded file', () => {
  test('opens, untouched, with nothing unread', () => {
    const { plan, ...about } = opened(small);
    expect(about).toEqual({
      kind: 'opened',
      edited: false,
      notesBelow: false,
      upgraded: true,
      unread: [],
    });
    expect(small).toContain(`organisation: "${plan.answers.scope.organisation}"\n`);
    expect(plan.answers.scope.organisation).not.toBe('');
  });

  const names = ['small', 'medium', 'large', 'half-filled', 'hostile', 'largest'];
  const every = ['en', 'zh-tw', 'nl', 'ko'].flatMap((locale) =>
    names.map((name) => [locale, name] as const),
  );

  test.each(every)('of an earlier build opens whole: %s, %s', (locale, name) => {
    const { plan, ...about } = opened(fixture(locale, name));
    expect(about).toEqual({
      kind: 'opened',
      edited: false,
      notesBelow: false,
      upgraded: true,
      unread: [],
    });
    expect(plan.answers.teams.tiers.length).toBeGreaterThan(0);
  });

  test.each([
    ['Windows', small.replaceAll('\n', '\r\n')],
    ['the old Macintosh', small.replaceAll('\n', '\r')],
    ['an editor that drops what ends a file', small.trimEnd()],
    ['an editor that adds empty lines', `${small}\n\n \n`],
    ['a formatter that closes up the comment', small.replace(/ -->\s*$/, '-->\n')],
    ['a formatter that indents the comment', small.replace('\n<!-- support', '\n  <!-- support')],
  ])('is the same after %s', (_, file) => {
    expect(opened(file)).toEqual(opened(small));
  });

  test('says when its text was edited; the answers come back all the same', () => {
    const edited = opened(small.replace('Still open', 'Open points'));
    expect(edited).toEqual({ ...opened(small), edited: true });
  });

  test('says when notes were added below the answers', () => {
    expect(opened(`${small}\n- Ask the partner\n`)).toEqual({
      ...opened(small),
      notesBelow: true,
    });
  });
});

describe('a file that becomes no plan says why:', () => {
  const middle = small.indexOf('support-plan-answers') + 2_000;
  const withoutAnswers = small.slice(0, small.indexOf('<!-- support-plan-answers'));
  test.each([
    ['an empty one', '', 'notAPlan'],
    ['another Markdown file', '# Notes\n', 'notAPlan'],
    ['one whose answers were deleted', withoutAnswers, 'notAPlan'],
    ['one that quotes the comment', 'See `<!-- support-plan-answers {} -->`\n', 'notAPlan'],
    ['one cut in the answers', small.slice(0, middle), 'cutShort'],
    ['one cut in the last characters', small.trimEnd().slice(0, -1), 'cutShort'],
    ['one cut in the first word of the comment', `${withoutAnswers}<!-- support-pl`, 'cutShort'],
    ['one with a hole in the answers', small.replace('"plan":{', '"plan":'), 'damaged'],
    ['answers that are none', '<!-- support-plan-answers {} -->', 'damaged'],
    ['answers that are a list', '<!-- support-plan-answers [] -->', 'damaged'],
    ['answers without chapters', fileWith('none'), 'damaged'],
    ['a plan without a version', fileWith({}, 'x'), 'damaged'],
    ['a plan whose version is text', fileWith({}, '99'), 'damaged'],
    ['a newer version', fileWith({}, 99), 'newerSchema'],
    ['two plans', `${small}\n${small}`, 'severalPlans'],
    ['a cut plan and a whole one', `${small.slice(0, middle)}\n${small}`, 'severalPlans'],
  ])('%s', (_, file, kind) => {
    expect(openFile(file)).toEqual({ kind });
  });

  test('answers whose characters were lost in another encoding', () => {
    const lost = fileWith({ scope: { organisation: 'caf\ufffd' } });
    expect(openFile(lost, false)).toEqual({ kind: 'otherEncoding' });
  });

  test('but not when only the text above lost some, or when the mark was typed', () => {
    const above = fileWith({ scope: { organisation: 'Noord' } });
    expect(openFile(`caf\ufffd\n${above}`, false)).toMatchObject({ kind: 'opened' });
    const typed = fileWith({ scope: { organisation: 'a\ufffd' } });
    expect(opened(typed).plan.answers.scope.organisation).toBe('a\ufffd');
  });
});

describe('a file that can be read only in part', () => {
  test('says what it left out and opens with the rest', () => {
    const { plan, unread } = opened(
      fileWith({
        scope: { organisation: 'Noord', planDate: '2027-02-30', platforms: ['windows', 'abacus'] },
        weather: { rain: 'yes' },
      }),
    );
    expect(plan.answers.scope).toMatchObject({
      organisation: 'Noord',
      planDate: null,
      platforms: ['windows'],
    });
    expect(unread).toEqual([
      { chapter: 'scope', question: 'planDate', why: 'badDate', value: '2027-02-30' },
    ]);
  });

  test('keeps what a newer build may have written: it is no loss', () => {
    const { plan, unread } = opened(
      fileWith({ scope: { platforms: ['windows', 'abacus'] }, weather: { rain: 'yes' } }),
    );
    expect(unread).toEqual([]);
    expect(plan.kept).toEqual([
      { path: ['answers', 'scope', 'platforms'], value: ['abacus'] },
      { path: ['answers', 'weather'], value: { rain: 'yes' } },
    ]);
  });

  test('takes no more entries than the form does, and passes over those without an id', () => {
    const regions = Array.from({ length: 33 }, (_, index) => ({
      ...(index !== 1 && { id: `r${index}` }),
      region: `Region ${index}`,
    }));
    const { plan, unread } = opened(fileWith({ scope: { regions } }));
    expect(plan.answers.scope.regions).toHaveLength(30);
    expect(plan.answers.scope.regions.map(({ id }) => id).slice(0, 2)).toEqual(['r0', 'r2']);
    expect(unread).toEqual([
      { chapter: 'scope', question: 'regions', entry: 2, why: 'noEntryId' },
      { chapter: 'scope', question: 'regions', why: 'tooManyEntries', value: 2 },
    ]);
  });

  test('keeps a text that the form would ask to shorten, and cuts one that no field can show', () => {
    const scope = { organisation: 'x'.repeat(5_001), ownerRole: 'y'.repeat(50_007) };
    const { plan, unread } = opened(fileWith({ scope }));
    expect(plan.answers.scope.organisation).toHaveLength(5_001);
    expect(plan.answers.scope.ownerRole).toHaveLength(50_000);
    expect(unread).toEqual([{ chapter: 'scope', question: 'ownerRole', why: 'tooLong', value: 7 }]);
  });
});

describe('a file far beyond every limit', () => {
  const hundredThousand = (entry: (index: number) => unknown) =>
    fileWith({ scope: { regions: Array.from({ length: 100_000 }, (_, index) => entry(index)) } });

  test.each([
    ['entries', hundredThousand((index) => ({ id: `r${index}`, region: 'Europe' }))],
    ['entries without an id', hundredThousand(() => ({ region: 'Europe' }))],
    ['entries that are none', hundredThousand(() => 'Europe')],
    ['unknown ids', fileWith({ scope: { platforms: Array<string>(100_000).fill('abacus') } })],
    ['spaces in a line', fileWith({ scope: { organisation: ' '.repeat(5_000_000) } })],
    ['spaces outside the answers', `${' '.repeat(5_000_000)}\n${fileWith({})}`],
    ['comments', '<!-- support-plan-answers \n'.repeat(100_000)],
  ])('opens or is refused within a second: %s', (_, file) => {
    const from = performance.now();
    openFile(file);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
