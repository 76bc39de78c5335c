import type { Locale } from '../src/i18n/locales.ts';
import { test } from './fixtures.ts';
import { openPlanner } from './planner.ts';
import * as dutch from './tour/dutch.ts';
import * as english from './tour/english.ts';
import * as korean from './tour/korean.ts';
import {
  allStands,
  checkAnswers,
  checkFile,
  download,
  refineProcess,
  refineTeams,
  reopen,
  tenAnswers,
  translate,
} from './tour/steps.ts';
import * as taiwan from './tour/taiwan.ts';
import type { Paper, Screen } from './tour/words.ts';

/** Each begins in one language and takes its file along in another. */
const tours: readonly [Locale, Screen, Locale, Paper][] = [
  ['en', english.screen, 'nl', dutch.paper],
  ['nl', dutch.screen, 'ko', korean.paper],
  ['ko', korean.screen, 'zh-tw', taiwan.paper],
  ['zh-tw', taiwan.screen, 'en', english.paper],
];

for (const [from, screen, to, paper] of tours) {
  test(`from ten answers through the tables to a file in another language, and back (${from} to ${to})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openPlanner(page, from);
    await tenAnswers(page, screen);
    await refineTeams(page, screen);
    await refineProcess(page, screen);
    await checkAnswers(page, screen);
    await translate(page, screen, paper);
    const file = await download(page, screen, paper);
    checkFile(file, paper, screen);
    await reopen(page, screen, file);
    await allStands(page, screen, paper);
  });
}
