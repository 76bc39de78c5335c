import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapterIds } from '../../../plan/chapters';
import type { Plan } from '../../../plan/plan';
import { drafted, loadProposer, reproposed } from '../../../plan/proposing';
import { unconfirmedIn } from '../../../plan/provenance';
import { plans } from '../../../plan/testing/plans';
import { here } from '../../../plan/testing/tenAnswers';
import { sessionInMemory } from '../testing/session';
import type { Session } from './session';

const propose = (await loadProposer('en'))(here);
const shapes = ['few', 'desk', 'partner', 'outsourced'] as const;

const planOf = (session: Session) => session.state().history.plan;
const inDoubt = (plan: Plan) => chapterIds.flatMap((chapter) => unconfirmedIn(plan, chapter));

/** What a user does with proposals, each with one press. */
type Act = (session: Session, turn: number) => void;

const drafts: Act = (session) => {
  session.propose((plan) => drafted(plan, propose));
};

const confirms =
  (every: number): Act =>
  (session, turn) => {
    const refs = inDoubt(planOf(session));
    session.confirm(refs.filter((_, index) => index % every === turn % every));
  };

const reshapes =
  (shape: (typeof shapes)[number]): Act =>
  (session, turn) => {
    const since = planOf(session);
    session.answer('scope', 'shape', shape, `shape ${turn}`);
    session.propose((plan) => reproposed(plan, since, propose));
  };

/** An entry with whatever is proposed in it goes. */
const removes: Act = (session, turn) => {
  const { tiers } = planOf(session).answers.teams;
  session.answer('teams', 'tiers', tiers.slice(1), `remove ${turn}`);
};

const acts = fc.array(
  fc.oneof(
    fc.constant(drafts),
    fc.integer({ min: 1, max: 4 }).map(confirms),
    fc.constantFrom(...shapes).map(reshapes),
    fc.constant(removes),
  ),
  { maxLength: 6 },
);

/** All that a plan says, as it is at the moment. */
const said = ({ answers, sources }: Plan) => structuredClone({ answers, sources });

test('undo and redo lead through drafts and confirmations, with every answer and whose it is', async () => {
  await fc.assert(
    fc.asyncProperty(plans(fc.string()), acts, async (plan, all) => {
      const session = sessionInMemory();
      await session.open(plan, 'nothing');
      const seen = [said(planOf(session))];
      let steps = session.state().history.past.length;
      const stop = session.subscribe(() => {
        const { past, plan: now } = session.state().history;
        if (past.length > steps) seen.push(said(now));
        steps = past.length;
      });
      for (const [turn, act] of [drafts, ...all].entries()) act(session, turn);
      stop();
      for (const before of seen.slice(0, -1).toReversed()) {
        session.undo();
        expect(said(planOf(session))).toEqual(before);
      }
      expect(planOf(session)).toBe(plan);
      for (const after of seen.slice(1)) {
        session.redo();
        expect(said(planOf(session))).toEqual(after);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
