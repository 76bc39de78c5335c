import { describe, expect, test } from 'vitest';
import { loadExamples } from './examples';
import { nextGap } from './nextGap';
import { blankPlan, type Plan } from './plan';
import { fieldAddress, type QuestionRef } from './questionRef';

const small = (await loadExamples('en'))('small', 'small');
const { answers } = small;
/** A finished plan with two open questions in the first chapter and an empty list in the fourth. */
const plan: Plan = {
  ...small,
  answers: {
    ...answers,
    scope: { ...answers.scope, planOwner: '', users: null },
    training: { ...answers.training, sessions: [] },
  },
};
const at = (chapter: QuestionRef['chapter'], question: string): QuestionRef => ({
  chapter,
  question,
});
const said = (ref: QuestionRef | null) => ref && `${ref.chapter} ${fieldAddress(ref)}`;

describe('the next open question', () => {
  test('is the first one where nobody is at any question yet', () => {
    expect(said(nextGap(plan, { chapter: null, ref: null }))).toBe('scope planOwner');
    expect(said(nextGap(blankPlan('blank', 'en'), { chapter: null, ref: null }))).toBe(
      'scope organisation',
    );
  });

  test('is the one below, whether the present one is answered or not', () => {
    const after = (question: string) =>
      said(nextGap(plan, { chapter: 'scope', ref: at('scope', question) }));
    expect(after('organisation')).toBe('scope planOwner');
    expect(after('planOwner')).toBe('scope users');
  });

  test('leads on to the next chapter, and from the last one back to the first', () => {
    expect(said(nextGap(plan, { chapter: 'scope', ref: at('scope', 'users') }))).toBe(
      'training sessions',
    );
    expect(said(nextGap(plan, { chapter: 'teams', ref: null }))).toBe('training sessions');
    expect(said(nextGap(plan, { chapter: 'involvement', ref: null }))).toBe('scope planOwner');
  });

  test('may stand inside of an entry', () => {
    const [first, ...others] = answers.teams.tiers;
    if (!first) throw new Error('The example has no tier.');
    const tiers = [{ ...first, team: '' }, ...others];
    const open: Plan = { ...small, answers: { ...answers, teams: { ...answers.teams, tiers } } };
    expect(said(nextGap(open, { chapter: null, ref: null }))).toBe(`teams tiers.${first.id}.team`);
  });

  test('is none where the plan has everything it needs', () => {
    expect(nextGap(small, { chapter: 'scope', ref: null })).toBeNull();
  });
});
