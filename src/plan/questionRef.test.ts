import { expect, test } from 'vitest';
import { addressAt, fieldAddress } from './questionRef';

test('the address of a question is read back', () => {
  expect(addressAt('scope', 'users')).toEqual({ chapter: 'scope', question: 'users' });
});

test.each(['t1', '1-2-3-4', 'a.b', '.', 'two words\nand a line'])(
  'the address of a question of an entry is read back, whatever its id holds (%j)',
  (id) => {
    const address = { question: 'team', entry: { list: 'tiers', id } };
    const field = fieldAddress({ ...address, entry: { ...address.entry, place: 1 } });
    expect(addressAt('teams', field)).toEqual({ chapter: 'teams', ...address });
  },
);
