import { describe, expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { here, tenAnswers } from '../../testing/tenAnswers';

const proposer = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), proposer).answers.agreement;
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what is proposed follows the shape', () => {
  test.each([
    ['few', ['ticketPeak', 'keyPerson', 'expiry', 'badPolicy', 'licences'], ['all']],
    [
      'desk',
      ['ticketPeak', 'expiry', 'badPolicy', 'licences', 'whoManages'],
      ['management', 'desk', 'security'],
    ],
    [
      'partner',
      ['ticketPeak', 'keyPerson', 'expiry', 'badPolicy', 'licences', 'whoManages', 'partnerAccess'],
      ['management', 'partner'],
    ],
    [
      'outsourced',
      ['ticketPeak', 'expiry', 'badPolicy', 'whoManages', 'partnerAccess', 'nightCase'],
      ['management', 'desk', 'security', 'partner'],
    ],
  ] as const)('“%s”', (shape, risks, approvers) => {
    const proposed = draft(shape);
    expect(idsOf(proposed.risks)).toEqual(risks);
    expect(idsOf(proposed.approvers)).toEqual(approvers);
  });
});

test('a supplier is not alone at night where the own tiers never close', () => {
  const helpDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const risksWith = (helpUntil: string) =>
    idsOf(draft('outsourced', { helpDays, helpFrom: '07:00', helpUntil }).risks);
  expect(risksWith('19:00')).toContain('nightCase');
  expect(risksWith('07:00')).not.toContain('nightCase');
});

test('one or two people are not told to put more people on shift', () => {
  const actionsOf = (shape: 'few' | 'desk') =>
    draft(shape).risks.find(({ id }) => id === 'ticketPeak')?.actions;
  expect(actionsOf('few')).toEqual(['articles', 'smallerPhase']);
  expect(actionsOf('desk')).toEqual(['articles', 'smallerPhase', 'morePeople']);
});

test('personal devices bring their risk, and no Apple device means no Apple certificate', () => {
  const ids = idsOf(
    draft('desk', { ownership: ['personal'], platforms: ['windows', 'android'] }).risks,
  );
  expect(ids).toContain('privacy');
  expect(ids).not.toContain('expiry');
});

test('days hang on pilot and production, and never lie before the plan', () => {
  const dueOf = (...answers: Parameters<typeof tenAnswers>) =>
    Object.fromEntries(draft(...answers).risks.map(({ id, riskDue }) => [id, riskDue]));
  expect(dueOf('desk')).toMatchObject({ ticketPeak: '2027-05-17', expiry: '2027-04-12' });
  expect(dueOf('desk', { pilotStart: '2027-02-18' })).toMatchObject({ expiry: '2027-02-16' });
});

test('the plan is reviewed four weeks into production, or when a shorter rollout is over', () => {
  expect(draft('desk').nextReview).toBe('2027-06-21');
  expect(draft('desk', { rolloutEnd: '2027-06-04' }).nextReview).toBe('2027-06-04');
});
