import { expect, test } from 'vitest';
import { sizeOf } from '../../size';

test('twenty-one questions take half a minute each, a list of three one and three quarters', () => {
  expect(sizeOf('scope')).toEqual({ questions: 24, minutes: 13 });
});
