import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankPlan, readPlan, writtenPlan } from './plan';
import { hostileText } from './testing/hostile';
import { plans } from './testing/plans';

describe('a plan from storage or a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(plans(hostileText), (plan) => {
        expect(readPlan(JSON.parse(JSON.stringify(writtenPlan(plan))))).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps every answer that can be read, also beside broken ones', () => {
    const plan = blankPlan('1', 'nl');
    const read = readPlan({
      schema: 1,
      id: '1',
      answers: {
        scope: {
          organisation: 'Noord',
          users: 'about ten',
          devices: -3,
          platforms: ['ios', 'abacus', 'windows'],
          planDate: '2027-02-30',
          regions: [{ id: 'a', region: 'Europe' }, 'nonsense', null, { region: 'no id', more: 1 }],
          version: ['1'],
          status: '',
        },
        teams: 'nonsense',
        process: null,
        training: ['nonsense'],
      },
    });
    expect(read?.answers.scope).toMatchObject({
      organisation: 'Noord',
      users: 'about ten',
      devices: null,
      platforms: ['windows', 'ios'],
      planDate: null,
      regions: [{ id: 'a', region: 'Europe', zone: null, regionUsers: null }],
    });
    expect(read?.answers.teams).toEqual(plan.answers.teams);
    expect(read?.answers.process).toEqual(plan.answers.process);
    expect(read?.answers.training).toEqual(plan.answers.training);
    // What is broken is no answer of a newer build.
    expect(read?.kept).toEqual([{ path: ['answers', 'scope', 'platforms'], value: ['abacus'] }]);
  });

  test('has no two entries of one id, which would be one to whoever changes or removes one of them', () => {
    const person = (id: string, name: string) => ({ id, person: name });
    const directory = [
      person('a', 'One'),
      person('a', 'Two'),
      person('b', 'Three'),
      person('a', 'Four'),
    ];
    const read = readPlan({ schema: 2, id: '1', answers: { teams: { directory } } });
    const entries = read?.answers.teams.directory.map(({ id, person: name }) => `${id}: ${name}`);
    expect(entries).toEqual(['a: One', 'a-2: Two', 'b: Three', 'a-2-2: Four']);
  });

  test('has the name and the language of its document, and nothing of them where they say nothing', () => {
    const written = writtenPlan({ ...blankPlan('1', 'nl'), name: 'Rollout 2027' });
    expect(written).toMatchObject({ name: 'Rollout 2027' });
    expect(Object.keys(written as object)).not.toContain('documentLanguage');
    expect(Object.keys(writtenPlan(blankPlan('1', 'nl')) as object)).not.toContain('name');
    const raw = { schema: 1, id: '1', answers: {} };
    expect(readPlan({ ...raw, documentLanguage: 'ko' })).toMatchObject({
      name: '',
      documentLanguage: 'ko',
    });
    expect(readPlan({ ...raw, name: 7, documentLanguage: 'fr' })).toMatchObject({
      name: '',
      documentLanguage: null,
    });
    expect(readPlan({ ...raw, name: 'N'.repeat(201) })?.name).toBe('N'.repeat(200));
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [{ schema: 0, id: '1', answers: {} }],
    [{ schema: '1', id: '1', answers: {} }],
  ])('that is none is refused: %j', (raw) => {
    expect(readPlan(raw)).toBeNull();
  });
});
