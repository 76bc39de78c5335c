import { existsSync, readFileSync } from 'node:fs';
import { type Card, cardFile } from './cards.ts';

/** Tells whether a card is there and says what it has to say now. */
export function isCurrent(card: Card): boolean {
  const path = cardFile(card);
  return existsSync(path) && readFileSync(path).includes(card.version);
}

/** Cards that are missing or older than the words of their page. */
export const cardProblems = (cards: readonly Card[]): string[] =>
  cards
    .filter((card) => !isCurrent(card))
    .map(({ path }) => `${path} is missing or older than its page: npm run cards`);
