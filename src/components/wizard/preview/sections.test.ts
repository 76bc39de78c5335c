import { expect, test } from 'vitest';
import { documentOf, piecesOf, wholeDocument } from '../../../plan/document';
import { loadExamples } from '../../../plan/examples';
import { loadWords } from '../../../plan/loading';
import { type Blocks, heading, paragraph, wordsOf } from '../../../plan/tree';
import { type Section, sectionsOf, unmarked } from './sections';

const parts = (before: readonly Section[] = [], ...children: Blocks) =>
  sectionsOf({ type: 'root', children }, before);

const title = heading(1, 'Plan');
const teams = heading(2, '1 Teams', 'teams');
const open = heading(2, 'Still open', 'open');

test('a document falls into its title and a part for each heading that begins one', () => {
  const sections = parts([], title, paragraph('a'), teams, heading(3, '1.1'), paragraph('b'), open);
  expect(sections.map(({ id, blocks }) => [id, ...blocks.map(wordsOf)])).toEqual([
    ['', 'Plan', 'a'],
    ['teams', '1 Teams', '1.1', 'b'],
    ['open', 'Still open'],
  ]);
  expect(sections.flatMap(({ changed }) => [...changed])).toEqual([]);
});

test('a part in which nothing changed is the very same as before; of another, what changed is marked', () => {
  const first = parts([], title, teams, paragraph('a'), open);
  const second = parts(first, structuredClone(title), teams, paragraph('b'), open);
  expect(second.map((section, index) => section === first[index])).toEqual([true, false, true]);
  expect(second.flatMap(({ changed }) => [...changed].map(wordsOf))).toEqual(['b']);
});

test('marks go with the next change elsewhere, and when they are taken off', () => {
  const first = parts([], title, teams, paragraph('a'), open);
  const second = parts(first, title, teams, paragraph('b'), open);
  const third = parts(second, title, teams, paragraph('b'), open, paragraph('c'));
  expect(third.map(({ changed }) => [...changed].map(wordsOf))).toEqual([[], [], ['c']]);
  expect(second.map(unmarked).flatMap(({ changed }) => [...changed])).toEqual([]);
});

test('written part by part, a document falls into the same parts', async () => {
  const large = (await loadExamples('en'))('large', 'large');
  const words = await loadWords('en');
  const pieces = [...piecesOf(large, words, wholeDocument)];
  expect(pieces.length).toBeGreaterThan(12);
  expect(pieces.flatMap((children) => sectionsOf({ type: 'root', children }))).toEqual(
    sectionsOf(documentOf(large, words)),
  );
});
