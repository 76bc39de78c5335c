import { expect, test } from 'vitest';
import { usersFirst } from './usersFirst';

const ids = ['en', 'zh-Hant', 'zh-Hans', 'nl', 'ko', 'ja'];

test.each([
  [
    ['ko-KR', 'ko', 'en-US'],
    ['ko', 'en', 'zh-Hant', 'zh-Hans', 'nl', 'ja'],
  ],
  [
    ['zh-TW', 'ja'],
    ['zh-Hant', 'ja', 'en', 'zh-Hans', 'nl', 'ko'],
  ],
  [['zh-CN'], ['zh-Hans', 'en', 'zh-Hant', 'nl', 'ko', 'ja']],
  [
    ['fy', 'nl-BE'],
    ['nl', 'en', 'zh-Hant', 'zh-Hans', 'ko', 'ja'],
  ],
  [['no tag at all'], ids],
  [[], ids],
])('languages of %j come first', (languages, order) => {
  expect(usersFirst(ids, languages)).toEqual(order);
});
