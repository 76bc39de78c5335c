import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type GuideGroup, guideGroups, guidePages } from '../../src/i18n/guide.ts';
import { type Locale, localeIds, locales } from '../../src/i18n/locales.ts';
import type { SiteMessages } from '../../src/i18n/messages/en/site.ts';
import { readGuidePage } from '../guide-page.ts';
import { root } from '../toolchain.mjs';
import { cardMarkup, cardStyles } from './markup.ts';

/** The picture that other sites show with a link to a page. */
export interface Card {
  /** Where it stands below `public/`. */
  path: string;
  lang: string;
  markup: string;
  /** Of what it says and how: the picture names it, so that an old one is found. */
  version: string;
}

/** Where a card is kept. */
export const cardFile = ({ path }: Card): string => join(root, 'public', path);

function card(locale: Locale, name: string, says: Parameters<typeof cardMarkup>[0]): Card {
  const { lang } = locales[locale];
  const markup = cardMarkup(says);
  const version = createHash('sha256')
    .update(lang + markup + cardStyles)
    .digest('hex')
    .slice(0, 16);
  return { path: `cards/${locale}/${name}.png`, lang, markup, version };
}

/** The cards of a language: one for each page of the guide, and one for everything else. */
async function cardsIn(locale: Locale): Promise<Card[]> {
  const messages = `../../src/i18n/messages/${locale}/site.ts`;
  const { site } = (await import(messages)) as { site: SiteMessages };
  const groups = Object.keys(guideGroups) as GuideGroup[];
  const groupOf = (page: string) =>
    groups.find((group) => guideGroups[group].some((each) => each === page)) ?? 'start';
  const pages = guidePages.flatMap((page) => {
    const title = readGuidePage(locale, page)?.frontMatter['title'];
    if (typeof title !== 'string') return [];
    return card(locale, page, { site: site.name, above: site.guide.groups[groupOf(page)], title });
  });
  return [...pages, card(locale, 'site', { site: site.name, above: '', title: site.home.title })];
}

/** All cards of the site as they have to be now. */
export const allCards = async (): Promise<Card[]> =>
  (await Promise.all(localeIds.map(cardsIn))).flat();
