import { expect, test } from 'vitest';
import { sizeOf } from '../../size';

test('twenty-one questions take half a minute each, a list of four two', () => {
  expect(sizeOf('scope')).toEqual({ questions: 25, minutes: 13 });
});
