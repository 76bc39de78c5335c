import { describe, expect, test } from 'vitest';
import { inTwos } from './inTwos.mjs';

/** Runs what `needs` names, each for as many turns as it says, and tells what began and ended when. */
async function told(turns: Record<string, number>, needs: Record<string, string> = {}) {
  const lines: string[] = [];
  const done = new Set<string>();
  await inTwos(Object.keys(turns), {
    isReady: (name) => needs[name] === undefined || done.has(needs[name]),
    run: async (name) => {
      lines.push(`+${name}`);
      for (let turn = 0; turn < (turns[name] ?? 0); turn += 1) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      done.add(name);
      lines.push(`-${name}`);
    },
  });
  return lines.join(' ');
}

describe('two beside each other', () => {
  test('the next begins when one has ended', async () => {
    expect(await told({ long: 9, short: 2, next: 2 })).toBe(
      '+long +short -short +next -next -long',
    );
  });

  test('one that waits lets those behind it go first', async () => {
    const needs = { reader: 'writer' };
    expect(await told({ writer: 6, reader: 2, other: 2, last: 1 }, needs)).toBe(
      '+writer +other -other +last -last -writer +reader -reader',
    );
  });

  test('none is nothing, and what fails is not swallowed', async () => {
    expect(await told({})).toBe('');
    const fail = () => Promise.reject(new Error('broken'));
    await expect(inTwos(['one'], { isReady: () => true, run: fail })).rejects.toThrow('broken');
  });

  test('what waits for itself is said instead of ending well', async () => {
    await expect(told({ one: 1 }, { one: 'one' })).rejects.toThrow('waits for itself');
  });
});
