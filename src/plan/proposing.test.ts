import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../i18n/locales';
import { askedIn, gapsIn } from './asking';
import { chapterIds, questionsOf } from './chapters';
import { documentOf, wholeDocument } from './document';
import { entriesOf } from './kinds/list';
import { loadRules, loadWords } from './loading';
import { markdownOf } from './markdown';
import { blankPlan, type Plan, readPlan, writtenPlan } from './plan';
import { drafted, loadProposer, reasonFor, reproposed } from './proposing';
import { confirmed, sourceOf, unconfirmed, unconfirmedIn } from './provenance';
import { fieldAddress, type QuestionRef } from './questionRef';
import { review } from './review';
import { planWith } from './testing/planWith';
import { plans } from './testing/plans';
import { here, tenAnswers } from './testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose);
const shapes = ['few', 'desk', 'partner', 'outsourced'] as const;

/** Every answer that stands in a plan, by its name. */
const answersIn = (plan: Plan) =>
  new Map(
    chapterIds
      .flatMap((chapter) => askedIn(plan, chapter))
      .filter(({ question, answer }) => question.kind !== 'list' && question.isAnswered(answer))
      .map(({ ref, question, answer }) => [
        `${ref.chapter}.${fieldAddress(ref)}`,
        { ref, question, answer },
      ]),
  );

/** An answer as it stands in a plan, also where it is not asked for at the moment. */
function standingIn({ answers }: Plan, { chapter, question, entry }: QuestionRef): unknown {
  const beside: Readonly<Record<string, unknown>> = answers[chapter];
  if (!entry) return beside[question];
  const list = questionsOf(chapter)[entry.list];
  if (list?.kind !== 'list') return undefined;
  return entriesOf(list, beside[entry.list]).find(({ id }) => id === entry.id)?.[question];
}

const ownIn = (plan: Plan) =>
  [...answersIn(plan)].filter(([, { ref }]) => sourceOf(plan, ref) === null);

describe('what is the user’s own', () => {
  test('is never changed by a draft', () => {
    fc.assert(
      fc.property(plans(fc.string()), (plan) => {
        const after = answersIn(drafted(plan, propose));
        const own = ownIn(plan).map(([name, { answer }]) => [name, answer]);
        expect(own.map(([name]) => [name, after.get(String(name))?.answer])).toEqual(own);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('is never changed by proposing again', () => {
    const halfOwn = shapes.map((shape) => {
      const since = draft(shape);
      const refs = chapterIds.flatMap((id) => unconfirmedIn(since, id));
      const mine = confirmed(
        since,
        refs.filter((_, index) => index % 2 === 0),
      );
      return { since, mine };
    });
    fc.assert(
      fc.property(plans(fc.string()), fc.constantFrom(...halfOwn), (plan, { since, mine }) => {
        // Half of the answers of a draft, made the user's own, among answers of any kind.
        const moved = { ...mine, answers: { ...mine.answers, scope: plan.answers.scope } };
        const after = reproposed(moved, since, propose);
        // What it hangs on may be proposed anew, so that it is asked no more; it stays in the plan.
        const own = ownIn(moved);
        expect(own.map(([name, { ref }]) => [name, standingIn(after, ref)])).toEqual(
          own.map(([name, { answer }]) => [name, answer]),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('stays as it was typed, also where it is no answer yet', () => {
    const plan = drafted(tenAnswers('desk', { users: 'some thousand', devices: 'twice' }), propose);
    expect([plan.answers.scope.users, plan.answers.scope.devices]).toEqual([
      'some thousand',
      'twice',
    ]);
  });

  test('keeps a list from being filled when it holds an entry', () => {
    const own = planWith({
      ...tenAnswers('desk').answers,
      training: { agenda: [{ id: 'mine', item: 'labs', minutes: 150 }] },
    });
    expect(drafted(own, propose).answers.training.agenda.map(({ id }) => id)).toEqual(['mine']);
  });
});

test('proposing twice is proposing once', () => {
  fc.assert(
    fc.property(plans(fc.string()), (plan) => {
      const once = drafted(plan, propose);
      expect(drafted(once, propose)).toEqual(once);
      expect(reproposed(once, once, propose)).toBe(once);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each(shapes)(
  'a draft (%s) that was saved and opened again has nothing proposed anew',
  (shape) => {
    const opened = readPlan(writtenPlan(draft(shape)));
    expect(opened && reproposed(opened, opened, propose)).toEqual(opened);
  },
);

test('a blank plan is drafted without a guess at who, where and when', () => {
  const plan = drafted(blankPlan('1', 'nl'), propose);
  expect(plan.answers.scope).toMatchObject({
    organisation: '',
    planOwner: null,
    users: null,
    platforms: [],
    shape: null,
    pilotStart: null,
    languages: ['nl'],
    planDate: '2027-02-15',
  });
  expect(plan.answers.teams.tiers).toEqual([]);
});

describe.each(shapes)('ten answers of the shape “%s”', (shape) => {
  const plan = draft(shape);

  test('leave open what only the user can know, and nothing else', () => {
    const open = chapterIds
      .flatMap((chapter) => gapsIn(plan, chapter))
      .map(({ chapter, question, entry }) =>
        [chapter, entry?.list, question].filter(Boolean).join('.'),
      );
    expect(new Set(open)).toEqual(
      new Set([
        'process.intake.address',
        'process.articlePlace',
        'process.majorLead',
        'vendor.contract',
        'vendor.openers.opener',
        'vendor.suppliers.supplier',
        'vendor.suppliers.reach',
        // Somebody is there at night only where tier 1 is.
        ...(shape === 'outsourced' ? ['vendor.nightReach'] : []),
        'runbook.expiries.expires',
        'runbook.expiries.account',
        'runbook.expiries.renewer',
        'training.trainers',
        'training.sessions.trainer',
        'involvement.involvement.owner',
        'rollout.phases.group',
        'agreement.risks.riskOwner',
        'agreement.approvers.approver',
      ]),
    );
  });

  test('mark all that they did not answer as proposed, each with a reason', () => {
    const answered = [...answersIn(plan)].map(([name]) => name);
    const typed = [...answersIn(tenAnswers(shape))].map(([name]) => name);
    expect(typed).toHaveLength(15);
    expect(unconfirmed(plan)).toBe(answered.length - typed.length);
    const without = chapterIds
      .flatMap((id) => unconfirmedIn(plan, id))
      .filter((ref) => !reasonFor(propose(plan, ref.chapter), ref)?.why);
    expect(without.map(fieldAddress)).toEqual([]);
  });

  test('leave no risk', async () => {
    const rules = await loadRules();
    const risks = review(plan, 'en', rules).filter(({ kind }) => kind === 'risk');
    expect(risks).toEqual([]);
  });

  test('leave no work that no tier has', async () => {
    const rules = await loadRules();
    const ids = review(plan, 'en', rules).map(({ id }) => id);
    expect(ids).not.toContain('nobodyDoes');
  });

  test.each(shape === 'few' ? [20, 60, 150] : [250, 500, 600, 850, 1_200, 5_000, 50_000])(
    'leave none for %i users either: phases end before the rollout does, and tier 1 can take them',
    async (users) => {
      const rules = await loadRules();
      const sized = tenAnswers(shape, { users, devices: null, rolloutEnd: null });
      const risks = review(drafted(sized, propose), 'en', rules).filter(
        ({ kind }) => kind === 'risk',
      );
      expect(risks.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(
    (['intuneOnly', 'coManagement'] as const).flatMap((product) =>
      [5, 20, 100, 250, 1_000, 5_000, 50_000].map((users) => [product, users] as const),
    ),
  )('cause no risk of their own with %s and %i users', async (product, users) => {
    const rules = await loadRules();
    const sized = tenAnswers(shape, { product, users, devices: null, rolloutEnd: null });
    const risks = review(drafted(sized, propose), 'en', rules)
      .filter(({ kind }) => kind === 'risk')
      .map(({ id }) => id);
    // One or two people can't help thousands, however the rollout is divided: that is in the answers.
    const fromAnswers = new Set(['few', 'partner'].includes(shape) ? ['tooManyContacts'] : []);
    expect(risks.filter((id) => !fromAnswers.has(id))).toEqual([]);
  });

  test('hold no weekend and no day before the plan in what is proposed', () => {
    const days = [...answersIn(plan)].filter(
      ([name, { answer, ref }]) =>
        sourceOf(plan, ref) === 'proposed' &&
        name !== 'scope.planDate' &&
        /^\d{4}-/.test(String(answer)),
    );
    expect(days.length).toBeGreaterThan(9);
    for (const [name, { answer }] of days) {
      const weekday = new Date(String(answer)).getUTCDay();
      expect([name, weekday % 6 === 0, String(answer) < '2027-02-15']).toEqual([
        name,
        false,
        false,
      ]);
    }
  });

  test.each(localeIds)('are drafted alike in %s, but for names', async (locale) => {
    const told = drafted(tenAnswers(shape), (await loadProposer(locale))(here));
    expect([...answersIn(told).keys()]).toEqual([...answersIn(plan).keys()]);
    expect(told.answers.teams.tiers.map(({ team }) => team)).not.toContain('');
  });
});

describe('at the end of all days that a plan can hold', () => {
  test.each([
    [{ pilotStart: '9999-12-20', firstWave: null }],
    [{ pilotStart: '9999-12-31', firstWave: '9999-12-31', rolloutEnd: '9999-12-31' }],
    [{ rolloutEnd: '9999-12-31' }],
  ])('nothing is proposed for later, and the draft can be read again: %j', async (scope) => {
    const plan = draft('desk', scope);
    const days = [...answersIn(plan)].filter(([, { question }]) => question.kind === 'date');
    expect(days.length).toBeGreaterThan(5);
    for (const [name, { answer }] of days) {
      expect([name, String(answer)]).toEqual([name, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    }
    expect(plan.answers.measures.normalFrom).toBeNull();
    expect(readPlan(writtenPlan(plan))?.answers).toEqual(plan.answers);
    const document = markdownOf(documentOf(plan, await loadWords('en'), wholeDocument));
    expect(document).not.toMatch(/Invalid Date|January 10000/);
  });
});

test('an entry that no rule proposes has no reason', () => {
  const ref = {
    chapter: 'teams',
    question: 'team',
    entry: { list: 'tiers', id: 'x', place: 1 },
  } as const;
  expect(reasonFor(propose(draft('desk'), 'teams'), ref)).toBeUndefined();
});
