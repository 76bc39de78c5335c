import { expect, test } from 'vitest';
import { drafted, loadProposer } from '../../proposing';
import { withAnswer } from '../../provenance';
import { here, tenAnswers } from '../../testing/tenAnswers';

const propose = (await loadProposer('en'))(here);
const draft = (...answers: Parameters<typeof tenAnswers>) =>
  drafted(tenAnswers(...answers), propose).answers;
const step = ({ involvement }: ReturnType<typeof draft>, id: string) => {
  const found = involvement.involvement.find((each) => each.step === id);
  return found && [found.phase, found.due];
};

test('the first articles are there when the list of issues says so, before the pilot', () => {
  const plan = draft('desk');
  expect(step(plan, 'writeArticles')).toEqual(['testing', '2027-04-12']);
  const due = plan.runbook.issues.flatMap((each) => each.due ?? []);
  expect(due.toSorted()[0]).toBe('2027-04-12');
});

test('support reads the messages before the first goes out, two weeks before users enrol', () => {
  expect(step(draft('desk'), 'reviewMessages')).toEqual(['pilot', '2027-05-03']);
});

test('what belongs to the pilot is not due before it, however close the first production day', () => {
  const plan = draft('few', { pilotStart: '2027-04-19', firstWave: '2027-05-03' });
  expect(step(plan, 'reviewMessages')).toEqual(['pilot', '2027-04-20']);
  expect(step(plan, 'readiness')).toEqual(['pilot', '2027-04-26']);
});

test('who takes part in the joint call is agreed only where there may be one', () => {
  const called = (bridge: string | null) =>
    drafted(
      withAnswer(tenAnswers('desk'), 'process', 'bridge', bridge),
      propose,
    ).answers.involvement.involvement.some(({ step: id }) => id === 'bridge');
  expect([called(null), called('yes'), called('no')]).toEqual([true, true, false]);
});
