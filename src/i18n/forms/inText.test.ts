import { expect, test } from 'vitest';
import { inText } from './inText';

test('a line loses its first capital within another, and names keep theirs', () => {
  expect(inText('Stand-up')).toBe('stand-up');
  expect(inText('Call with Microsoft')).toBe('call with Microsoft');
  expect(inText('IT managers')).toBe('IT managers');
  expect(inText('Één keer per week')).toBe('één keer per week');
});
