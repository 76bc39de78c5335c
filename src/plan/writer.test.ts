import { describe, expect, test } from 'vitest';
import { loadWords } from './loading';
import { planWith } from './testing/planWith';
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
    expect(process({}).show('contactOwner')).toEqual(
      missing({ chapter: 'process', question: 'contactOwner' }),
    );
    expect(process({}).show('meetings')).toEqual(
      missing({ chapter: 'process', question: 'meetings' }),
    );
  });

  test('that needs no answer, or is not asked, is a dash', () => {
    expect(process({}).show('ownFixReturn')).toBe('–');
    expect(process({ bridge: 'no', bridgePlace: 'Teams' }).show('bridgePlace')).toBe('–');
  });

  test('gives its choices in words, only while it is asked', () => {
    const bridgeExit = ['phaseDone'];
    const chosen = process({ fixReturn: ['written'], bridge: 'no', bridgeExit });
    expect(chosen.each('bridgeExit')).toEqual([]);
    expect(chosen.each('fixReturn')).toEqual([
      'The steps are written in the case, not told on the phone.',
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
    expect(second?.show('actor')).toEqual(
      missing({
        chapter: 'process',
        question: 'actor',
        entry: { list: 'steps', id: 'b', place: 2 },
      }),
    );
    expect(second?.show('limit')).toBe('–');
  });
});
