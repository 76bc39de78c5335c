import { chapterIds } from '../src/plan/chapters/index.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { openFile } from '../src/plan/openFile.ts';
import type { Item } from '../src/plan/kinds/question.ts';
import { labelFor } from '../src/plan/words/vocabulary.ts';
import { type Answered, answersFor, organisations, typedDay } from './answers.ts';
import { expect, localeIds, locales, test } from './fixtures.ts';
import { fillChapter, tabTo } from './keyboard.ts';
import { occurrences, planIn, readDocument } from './markdown.ts';
import { expectSaved, fileFrom, partHeading, type PlanFile } from './planner.ts';
import { type Language, languageOf } from './words.ts';

/** A word from the middle of a sentence under the heading `refreshers` of the page on training. */
const searches: Record<Locale, string> = {
  en: 'calendar',
  'zh-tw': '日曆',
  nl: 'kalender',
  ko: '달력',
};

/** A field of an entry is `list.question`. */
const addressOf = ({ list, name }: Answered) => (list === null ? name : `${list}.${name}`);

/** Every line of a text is a line, a point or a cell of its own in the document. */
const linesOf = ({ question, answer }: Answered) =>
  question.kind === 'text' ? String(answer).split('\n') : [];

/** What the document repeats on purpose, in its summary or in a heading. */
const repeated = ['organisation', 'tiers.team', 'meetings.ownMeeting'];

/** Stand in the title block. */
const inTitleBlock = ['planOwner', 'ownerRole', 'version'];

for (const locale of localeIds) {
  test(`the guide is found, searched and read in another language (${locale})`, async ({
    page,
  }) => {
    const { site, words } = await languageOf(locale);
    const other = localeIds[(localeIds.indexOf(locale) + 1) % localeIds.length] ?? 'en';

    await page.goto(`${locale}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.home.title);
    await page
      .getByRole('navigation', { name: site.nav.label })
      .getByRole('link', { name: site.nav.guide, exact: true })
      .click();
    await page.locator('main a[href$="/guide/overview/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/overview/$`));

    await page.getByRole('button', { name: site.nav.search }).click();
    const dialog = page.getByRole('dialog', { name: site.search.title });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.insertText(searches[locale]);
    const result = dialog.locator('a[href$="/guide/training/#refreshers"]');
    await expect(result).toBeVisible();
    await result.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/training/#refreshers$`));
    const heading = page.locator('#refreshers');
    await expect(heading).toBeInViewport();

    await page
      .getByRole('navigation', { name: site.nav.languages })
      .getByRole('link', { name: locales[other].name })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${other}/guide/training/#refreshers$`));
    await expect(page.locator('html')).toHaveAttribute('lang', locales[other].lang);
    await expect(heading).toBeInViewport();

    await page.goBack();
    await page.getByRole('link', { name: site.guide.doorButton }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: words.labels.chapter.training, exact: true }),
    ).toBeVisible();
  });

  test(`every question is answered by keyboard and stands in the file (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const language = await languageOf(locale);
    const { site, say, words } = language;
    const answers = answersFor(locale);

    await page.goto(`${locale}/guide/overview/`);
    await tabTo(page, page.getByRole('link', { name: site.guide.doorButton }));
    await page.keyboard.press('Enter');

    for (const chapter of chapterIds) {
      const title = partHeading(page, words.labels.chapter[chapter]);
      await expect(title).toBeVisible();
      const given = await fillChapter(page, chapter, answers, language);
      const expected = answers.filter((each) => each.chapter === chapter).map(addressOf);
      expect([...given].sort()).toEqual(expected.sort());

      if (chapter === 'scope') {
        const preview = page.getByRole('region', { name: say.preview.title });
        await expect(preview).toContainText(organisations[locale].typed);
        await expect(preview).toContainText(textOf(answers, 'planOwner'));
      }
      if (chapter === 'process') {
        const place = page.locator('#articlePlace');
        await expectSaved(page, language);
        await page.reload();
        await expect(title).toBeVisible();
        await expect(place).toHaveValue(textOf(answers, 'articlePlace'));
        await tabTo(page, page.getByRole('button', { name: say.chapter.continue, exact: true }));
      }
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 1, name: say.review.title })).toBeFocused();

    const download = page.getByRole('button', { name: say.bar.download, exact: true });
    await tabTo(page, download, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: say.download.title });
    await tabTo(page, dialog.getByRole('button', { name: say.download.save }));
    const waiting = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await fileFrom(await waiting);
    await expect(dialog.getByText(say.download.saved)).toBeVisible();

    checkAnswers(file, answers);
    checkDocument(file, answers, language);
  });
}

function textOf(answers: readonly Answered[], name: string): string {
  return String(answers.find((each) => each.name === name)?.answer);
}

/** Every answer that was given is among the answers in the file. */
function checkAnswers({ text }: PlanFile, answers: readonly Answered[]): void {
  expect(openFile(text)).toMatchObject({ kind: 'opened', edited: false, unread: [] });
  const plan = planIn(text);
  for (const { chapter, list, name, answer } of answers) {
    const ofChapter: Record<string, unknown> = { ...plan.answers[chapter] };
    const entry: Record<string, unknown> =
      list === null ? ofChapter : { ...(ofChapter[list] as Item[]).at(-1) };
    expect(entry[name], `${chapter}.${list ?? ''}.${name}`).toEqual(answer);
  }
}

/** Every text stands once, where it belongs, and nothing that was answered is said to be missing. */
function checkDocument(
  { name, text }: PlanFile,
  answers: readonly Answered[],
  { locale, words }: Language,
): void {
  const { typed, slug } = organisations[locale];
  const { labels, document } = words;
  expect(name).toBe(`support-plan-${slug}-${typedDay}.${locales[locale].lang}.md`);

  const { facts, title, sections, open } = readDocument(text);
  const status = answers.find((each) => each.name === 'status')?.answer;
  expect(facts).toEqual({
    title: document.title + typed,
    organisation: typed,
    version: textOf(answers, 'version'),
    status: words.choices['status']?.[String(status)],
    language: locales[locale].lang,
    date: typedDay,
  });
  expect(title).toBe(document.title + typed);

  const summary = sections.find(({ headings }) => headings[0] === document.summary.heading);
  expect(summary?.words).toContain(typed);
  const body = sections.filter((section) => section !== summary);
  for (const answered of answers) {
    const { chapter, group } = answered;
    const address = addressOf(answered);
    const number = chapterIds.indexOf(chapter) + 1;
    const groupName = labels.group[chapter][group] ?? '';
    const ofChapter = sections.filter(
      ({ headings }) => headings[0] === `${number} ${labels.chapter[chapter]}`,
    );
    const ofGroup = ofChapter.filter(({ headings }) => headings[1]?.endsWith(` ${groupName}`));
    for (const line of linesOf(answered)) {
      const places = body.filter(({ words: found }) => found.includes(line));
      if (address === 'organisation') {
        expect(places, 'the organisation stands in the title').toEqual([]);
        continue;
      }
      const total = body.reduce((sum, each) => sum + occurrences(each.words, line), 0);
      expect(total, `${address} “${line}” stands once`).toBe(1);
      const [place] = places;
      const home = inTitleBlock.includes(address)
        ? sections.slice(0, 1)
        : ofGroup.length > 0
          ? ofGroup
          : ofChapter;
      expect(home, `${address} under “${String(place?.headings.join(' › '))}”`).toContain(place);
      if (repeated.includes(address)) continue;
      expect(occurrences(summary?.words ?? '', line), `${address} in the summary`).toBe(0);
      const inHeadings = sections.some(({ headings }) => headings.join('\n').includes(line));
      expect(inHeadings, `${address} in a heading`).toBe(false);
    }
  }

  const plan = planIn(text);
  const separator = document.open.path(['', '']).join('');
  for (const { chapter, list, name: question } of answers) {
    const ofChapter: Record<string, unknown> = { ...plan.answers[chapter] };
    const place = list === null ? 0 : (ofChapter[list] as Item[]).length;
    const path = [
      labels.chapter[chapter],
      ...(list === null
        ? []
        : [document.open.entry(labelFor(words, chapter, list), String(place))]),
      labelFor(words, chapter, question),
    ].join(separator);
    expect(open, `open although answered`).not.toContain(path);
  }
}
