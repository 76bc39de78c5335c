import { expect, it } from 'vitest';
import { allCards } from './cards.ts';
import { cardProblems } from './problems.ts';

const cards = await allCards();

it('has a card for each page of the guide and one for all else, in every language', () => {
  const paths = cards.map(({ path }) => path);
  expect(paths).toHaveLength(84);
  for (const locale of ['en', 'zh-tw', 'nl', 'ko']) {
    expect(paths).toContain(`cards/${locale}/training.png`);
    expect(paths).toContain(`cards/${locale}/site.png`);
  }
});

it('accepts the cards as they are', () => {
  expect(cardProblems(cards)).toEqual([]);
});

it('names a card that was made from other words, and how to draw it anew', () => {
  const [card] = cards.filter(({ path }) => path === 'cards/ko/training.png');
  if (!card) throw new Error('There is no card to change.');
  expect(cardProblems([{ ...card, version: 'of another title' }])).toEqual([
    'cards/ko/training.png is missing or older than its page: npm run cards',
  ]);
});

it('names a card that is missing', () => {
  const [card] = cards;
  if (!card) throw new Error('There is no card to change.');
  expect(cardProblems([{ ...card, path: 'cards/en/none.png' }])).toHaveLength(1);
});
