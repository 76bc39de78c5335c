import { describe, expect, test } from 'vitest';
import { characterReferences, wronglyDecoded } from './encoding.ts';

describe('a text that was decoded wrongly', () => {
  test.each([
    ['nl', 'De coÃ¶rdinator belt terug.'],
    ['nl', 'Dat zijn tweeâ€™s.'],
    ['nl', 'Prijs: Â€ 12'],
    ['ko', 'ì§€ì› ê³„íšì„œ'],
    ['zh-tw', 'æ”¯æ´è¨ˆç•«'],
    ['ko', '지원 계획\u{FFFD}'],
    ['en', '\u{FEFF}Support plan'],
    ['en', 'The plan\u0092s owner'],
  ] as const)('is found in %s: %s', (locale, text) => {
    expect(wronglyDecoded(text, locale)).not.toEqual([]);
  });

  test.each([
    ['nl', 'De coördinator in Curaçao en São Paulo: ‘één café’s’, ën €12.'],
    ['ko', '지원 계획서(초안)'],
    ['zh-tw', '支援計畫「初稿」'],
    ['en', '“Ångström”, naïve – 20 °C'],
  ] as const)('is not found in good %s: %s', (locale, text) => {
    expect(wronglyDecoded(text, locale)).toEqual([]);
  });
});

describe('a character reference', () => {
  test.each(['Fish&nbsp;chips', 'Don&#39;t', 'R&#x26;D', 'Q&amp;A', '3 tiers have &3; teams'])(
    'is found: %s',
    (text) => {
      expect(characterReferences(text, 'en')).not.toEqual([]);
    },
  );

  test.each(['Q&A; then lunch', 'R & D;', 'Half & Half', 'a&b'])('is not found: %s', (text) => {
    expect(characterReferences(text, 'en')).toEqual([]);
  });
});
