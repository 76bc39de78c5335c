import { expect, test } from 'vitest';
import { sizeOf } from '../../size';

test('sixteen questions take half a minute each, a list of four two', () => {
  expect(sizeOf('scope')).toEqual({ questions: 20, minutes: 10 });
});
