import type { SomeAnswers } from '../planWith';

/** A rule's id, what it looks for, a plan in which it finds something, and one that differs in nothing else. */
export type Row = readonly [id: string, what: string, trips: SomeAnswers, passes: SomeAnswers];

/** Entries of a list, numbered. */
export const entries = (...all: object[]): object[] =>
  all.map((entry, index) => ({ id: String(index + 1), ...entry }));

/** A directory of people whose names begin with their ids. */
export const people = entries({ person: 'Ann' }, { person: 'Ben' });

/** Tiers by their levels alone. */
export const levels = (...all: string[]): object[] => entries(...all.map((level) => ({ level })));
