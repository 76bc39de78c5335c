import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Locale, localeIds, locales } from '../../i18n/locales';
import { siteMessages } from '../../i18n/site';
import { groupedEntries } from '../guide/pages';
import { localeAddress } from './address';
import { readyPlans } from './ready-plans';

/** One entry of a list of pages: where it leads, its name and what it is about. */
interface Entry {
  to: string;
  title: string;
  about: string;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const heading = (depth: 1 | 2, value: string): BlockContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

/** Addresses are whole, since the file is read away from the site. */
const list = (entries: readonly Entry[], site: URL | undefined): List => ({
  type: 'list',
  spread: false,
  children: entries.map(({ to, title, about }) => ({
    type: 'listItem',
    children: [
      paragraph(
        { type: 'link', url: new URL(to, site).href, children: [text(title)] },
        text(`: ${about}`),
      ),
    ],
  })),
});

function file(title: string, about: string, blocks: readonly BlockContent[]): string {
  const quote: BlockContent = { type: 'blockquote', children: [paragraph(text(about))] };
  return toMarkdown(
    { type: 'root', children: [heading(1, title), quote, ...blocks] },
    { bullet: '-', listItemIndent: 'one' },
  );
}

/** The guide of a language for readers that are programs, as https://llmstxt.org describes it. */
export async function llmsOf(locale: Locale, site: URL | undefined): Promise<string> {
  const { name, guide, readyPlan } = siteMessages(locale);
  const groups = (await groupedEntries(locale)).flatMap(({ group, pages }) => {
    const entries = pages.map(({ page, entry: { data } }) => ({
      to: localeAddress(locale, `guide/${page}.md`),
      title: data.title,
      about: data.description,
    }));
    return [heading(2, guide.groups[group]), list(entries, site)];
  });
  const plans = readyPlans.map((plan) => ({
    to: localeAddress(locale, `templates/${plan}.md`),
    title: readyPlan.title[plan],
    about: readyPlan.about[plan],
  }));
  return file(name, guide.description, [
    paragraph(text(guide.inMarkdown)),
    ...groups,
    // The format's own word: what stands below it may be left out where room is short.
    heading(2, 'Optional'),
    list(plans, site),
  ]);
}

/** The way to the file of each language. */
export function llmsOfAll(site: URL | undefined): string {
  const { name, guide, nav } = siteMessages('en');
  const entries = localeIds.map((id) => ({
    to: localeAddress(id, 'llms.txt'),
    title: locales[id].name,
    about: siteMessages(id).guide.description,
  }));
  return file(name, guide.description, [heading(2, nav.languages), list(entries, site)]);
}
