import { expect, test } from 'vitest';
import { sessionInMemory } from '../testing/session';
import { fitsNow, planThatFits } from './fitting';
import { named } from './testing/scene';

test('a state has the plan that fitted from the one that it was made from, or its own', async () => {
  const session = sessionInMemory();
  const fits = () => planThatFits(session.state().history);
  const type = (text: string) => {
    session.answer('scope', 'organisation', text, text);
    return session.state().history.plan;
  };
  const opened = named('p', 'Opened');
  await session.open(opened);
  expect(fits()).toBe(opened);
  type('Changed');
  expect(fits()).toBe(opened);
  type('Not seen');
  const updated = type('Brought up to date');
  fitsNow(updated);
  expect(fits()).toBe(updated);
  session.undo();
  expect(fits()).toBe(opened);
  session.redo();
  expect(fits()).toBe(updated);
});

test('a plan that was changed elsewhere fits as it is when it comes', async () => {
  const session = sessionInMemory();
  await session.open(named('p', 'From here'));
  planThatFits(session.state().history);
  const other = named('p', 'From another tab');
  await session.open(other);
  expect(planThatFits(session.state().history)).toBe(other);
});
