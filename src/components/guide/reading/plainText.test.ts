import { expect, test } from 'vitest';
import { plainText } from './plainText';

const block = (localName: string, innerText: string, first?: string) => ({
  localName,
  innerText,
  firstElementChild: first === undefined ? null : { localName: first },
});

test('labelled lines and items stay together, running text stands apart', () => {
  const blocks = [
    block('p', 'Dear colleagues,'),
    block('p', 'Since when: [time]', 'strong'),
    block('p', 'Who: [names]', 'strong'),
    block('li', 'restart'),
    block('li', ' sync '),
    block('p', 'Thank you'),
  ];
  expect(plainText(blocks)).toBe(
    'Dear colleagues,\n\nSince when: [time]\nWho: [names]\n- restart\n- sync\n\nThank you',
  );
});
