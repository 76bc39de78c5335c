import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { loadWords } from './loading';
import { planWith } from './testing/planWith';
import { paragraph, phrasing, strong, table, wordsOf } from './tree';
import { writerFor } from './writer';

const words = await loadWords('en');

const process = (answers: object) =>
  writerFor(planWith({ process: { ...answers } }), 'process', words);

const missing = (ref: object) => ({
  type: 'emphasis',
  data: { gap: ref },
  children: [{ type: 'text', value: 'not filled in yet' }],
});

describe('a question of a chapter', () => {
  test('that has no answer is a gap that leads to it', () => {
    expect(phrasing(process({}).show('contactOwner'))).toEqual([
      missing({ chapter: 'process', question: 'contactOwner' }),
    ]);
    expect(phrasing(process({}).show('meetings'))).toEqual([
      missing({ chapter: 'process', question: 'meetings' }),
    ]);
  });

  test('that needs no answer, or is not asked, is a dash', () => {
    const notAsked = process({ bridge: 'no', bridgePlace: 'Teams' }).show('bridgePlace');
    expect(wordsOf(paragraph(process({}).show('ownFixReturn')))).toBe('–');
    expect(wordsOf(paragraph(notAsked))).toBe('–');
  });

  test('gives its choices in words, only while it is asked', () => {
    const bridgeExit = ['phaseDone'];
    const chosen = process({ fixReturn: ['written'], bridge: 'no', bridgeExit });
    expect(chosen.each('bridgeExit')).toEqual([]);
    expect(chosen.each('fixReturn')).toEqual([
      'Whoever finds the fix writes the steps in the ticket, rather than just explaining them by phone.',
    ]);
    expect(process({ contactOwner: 'tier1' }).each('contactOwner')).toEqual([]);
  });
});

describe('a question of an entry', () => {
  test('is a gap that leads to its entry, counted from 1', () => {
    const steps = [
      { id: 'a', action: 'report' },
      { id: 'b', action: 'report' },
    ];
    const [, second] = process({ steps }).entries('steps');
    expect(phrasing(second?.show('actor') ?? '')).toEqual([
      missing({
        chapter: 'process',
        question: 'actor',
        entry: { list: 'steps', id: 'b', place: 2 },
      }),
    ]);
    expect(wordsOf(paragraph(second?.show('limit') ?? ''))).toBe('–');
  });
});

describe('a block knows the answers that it says', () => {
  const answersOf = (block: Paragraph) => block.data?.answers;

  test('in the order in which it says them, each once', () => {
    const { show, bare, marked } = process({ bridge: 'yes', bridgeAt: '09:00' });
    const times = marked([bare('bridgeAt'), ' ', bare('timesZone')], ['bridgeAt', 'timesZone']);
    expect(answersOf(paragraph('From ', times, strong(show('bridgePlace'))))).toEqual([
      'process.bridgeAt',
      'process.timesZone',
      'process.bridgePlace',
    ]);
  });

  test('also where an answer is missing, not needed or not the user’s own', () => {
    const answers = { ...planWith({ process: { contactOwner: 'tier1' } }) };
    const sources = { 'process.contactOwner': 'proposed' } as const;
    const { show } = writerFor({ ...answers, sources }, 'process', words);
    expect(answersOf(paragraph(show('contactOwner')))).toEqual(['process.contactOwner']);
    expect(answersOf(paragraph(show('ownFixReturn')))).toEqual(['process.ownFixReturn']);
    expect(answersOf(paragraph(show('steps')))).toEqual(['process.steps']);
  });

  test('of an entry by its id, cell by cell', () => {
    const [only] = process({ intake: [{ id: 'a', channel: 'chat' }] }).entries('intake');
    const cells = table(['Way'], [[only?.show('channel') ?? '']]).children.map(({ children }) =>
      children.map(({ data }) => data?.answers),
    );
    expect(cells).toEqual([[undefined], [['process.intake.a.channel']]]);
  });

  test('and not one that is not asked: there would be no field to go to', () => {
    const { show } = process({ bridge: 'no' });
    expect(answersOf(paragraph(show('bridgePlace')))).toBeUndefined();
  });
});
