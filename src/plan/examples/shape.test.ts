import { describe, expect, test } from 'vitest';
import { localeIds } from '../../i18n/locales';
import { chapterIds } from '../chapters';
import { askedIn } from '../asking';
import { loadWords } from '../loading';
import { fileOf } from '../markdownFile';
import { unconfirmed, withAnswer } from '../provenance';
import { cast as en } from './cast/en';
import { cast as ko } from './cast/ko';
import { cast as nl } from './cast/nl';
import { cast as zhTw } from './cast/zh-tw';
import { asExample, type ExampleId, exampleIds, loadExamples, shapeOf } from './index';

const casts = { en, 'zh-tw': zhTw, nl, ko };

/** Every name, role, number, address and place that the example's people and company have. */
const told = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(told)
      : [];

const cases = exampleIds.flatMap((id) => localeIds.map((locale) => [id, locale] as const));

describe.each(cases)('a plan that begins as the %s example in %s', (id: ExampleId, locale) => {
  test('holds no name, no number to call, no place and no day of it', async () => {
    const example = (await loadExamples(locale))(id, 'x');
    const plan = withAnswer(shapeOf(example), 'scope', 'organisation', 'Own Company');
    const file = fileOf(plan, await loadWords(locale));
    // Codes of languages and zones are no names; the languages that users speak stay as a choice.
    const names = told(casts[locale][id]).filter((text) => !/^[a-z]{2}(-\w+)?$/.test(text));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => file.includes(name))).toEqual([]);
    expect(file).toContain('Own Company');
    expect(file).not.toMatch(/\b20\d\d-\d\d-\d\d\b/);
    expect(file).not.toMatch(/\+\d[\d ]{6,}|@[\w-]+\.\w+/);
  });

  test('has every answer that is left marked as the example’s', async () => {
    const plan = shapeOf((await loadExamples(locale))(id, 'x'));
    const answered = chapterIds
      .flatMap((chapter) => askedIn(plan, chapter))
      .filter(({ question, answer }) => question.kind !== 'list' && question.isAnswered(answer));
    expect(answered.length).toBeGreaterThan(40);
    // But for the status: a plan that begins is a draft.
    expect(plan.answers.scope.status).toBe('draft');
    expect(unconfirmed(plan)).toBe(answered.length - 1);
  });
});

test('a file of an example opens as somebody else’s plan, with all of it', async () => {
  const example = (await loadExamples('en'))('small', 'small');
  const plan = asExample(example);
  expect(plan.answers).toEqual(example.answers);
  expect(unconfirmed(plan)).toBeGreaterThan(200);
});
