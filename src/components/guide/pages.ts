import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales';
import type { SiteMessages } from '../../i18n/messages/en/site';
import { guidePages, type GuidePage } from '../../i18n/guide';

export interface GuideEntry {
  page: GuidePage;
  entry: CollectionEntry<'guide'>;
}

type Group = keyof SiteMessages['guide']['groups'];

const groupOf: Record<GuidePage, Group> = {
  overview: 'start',
  'teams-and-tiers': 'questions',
  'support-process': 'questions',
  training: 'questions',
  'early-involvement': 'questions',
  'check-rules': 'reference',
  'check-rules-rollout': 'reference',
  resources: 'reference',
};

/** The guide pages that exist in a language, in reading order. */
export async function guideEntries(locale: Locale): Promise<GuideEntry[]> {
  const entries = await getCollection('guide');
  return guidePages.flatMap((page) => {
    const entry = entries.find(({ id }) => id === `${locale}/${page}`);
    return entry ? [{ page, entry }] : [];
  });
}

/** The same pages in the groups that lists of chapters show. */
export async function guideGroups(
  locale: Locale,
): Promise<{ group: Group; pages: GuideEntry[] }[]> {
  const entries = await guideEntries(locale);
  return [...new Set(entries.map(({ page }) => groupOf[page]))].map((group) => ({
    group,
    pages: entries.filter(({ page }) => groupOf[page] === group),
  }));
}
