import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { withAnswer } from '../../provenance';
import { here, tenAnswers } from '../../testing/tenAnswers';

const proposer = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), proposer).answers.measures;
const idsOf = (...answers: Parameters<typeof tenAnswers>) =>
  draft(...answers).measures.map(({ id }) => id);

describe('the measures that are proposed', () => {
  test.each([
    ['few', ['contacts', 'firstTry', 'overdue', 'satisfied']],
    ['partner', ['contacts', 'firstTry', 'tierOne', 'onArticle', 'overdue']],
    ['desk', ['contacts', 'firstTry', 'tierOne', 'onArticle', 'handovers', 'overdue']],
    ['outsourced', ['contacts', 'tierOne', 'onArticle', 'handovers', 'overdue', 'satisfied']],
  ] as const)('fit the shape “%s”', (shape, ids) => {
    expect(idsOf(shape)).toEqual(ids);
  });

  test('are used for the end of the joint call only where there is one', () => {
    const usesOf = (shape: 'few' | 'desk') =>
      draft(shape).measures.find(({ id }) => id === 'contacts')?.usedFor;
    expect(usesOf('few')).toEqual(['goNoGo', 'earlyLife', 'staffing']);
    expect(usesOf('desk')).toEqual(['bridgeExit', 'goNoGo', 'earlyLife', 'staffing']);
  });

  test('follow the signs for the end of the call', () => {
    const plan = withAnswer(drafted(tenAnswers('desk'), proposer), 'process', 'bridgeExit', [
      'phaseDone',
    ]);
    const proposed = proposer(plan, 'measures')['measures']?.answer as { id: string }[];
    expect(proposed.map(({ id }) => id)).not.toContain('onArticle');
  });
});

describe('who decides when a target is missed', () => {
  test.each([
    ['few', 'planOwner'],
    ['partner', 'planOwner'],
    ['desk', 'rolloutLead'],
    ['outsourced', 'rolloutLead'],
  ] as const)('may stop a phase, and reads the figures: %s', (shape, party) => {
    const { rollout, measures } = drafted(tenAnswers(shape), proposer).answers;
    expect(measures.missedBy).toBe(party);
    expect(rollout.mayPause).toContain(party);
    expect(measures.readBy).toContain(party);
  });

  test('is somebody else where only they may', () => {
    const plan = withAnswer(drafted(tenAnswers('desk'), proposer), 'rollout', 'mayPause', [
      'tier3',
    ]);
    expect(proposer(plan, 'measures')['missedBy']?.answer).toBe('tier3');
  });
});

test('targets are confirmed a week before production, but never before the pilot has begun', () => {
  expect(draft('desk').baseline).toBe('2027-05-17');
  expect(draft('desk', { pilotStart: '2027-05-18' }).baseline).toBe('2027-05-19');
});
