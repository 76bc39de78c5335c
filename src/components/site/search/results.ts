import { excerptNodes } from './excerpt';
import type { PageResult } from './pagefind';

/** Headings shown below a page; more would push the next page out of sight. */
const headingsPerPage = 3;

function resultLink(url: string, title: string, excerpt: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  const strong = document.createElement('strong');
  strong.textContent = title;
  const text = document.createElement('span');
  text.append(excerptNodes(excerpt));
  link.append(strong, text);
  return link;
}

function item(...content: Node[]): HTMLLIElement {
  const li = document.createElement('li');
  li.append(...content);
  return li;
}

/** One page with the headings below which the words were found most often. */
export function resultItem(page: PageResult): HTMLLIElement {
  const headings = page.sub_results
    .filter((sub) => sub.anchor)
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, headingsPerPage);
  const first = resultLink(page.url, page.meta.title ?? page.url, page.excerpt);
  if (headings.length === 0) return item(first);
  // The headings carry their own excerpts; the page's would repeat the first of them.
  first.lastElementChild?.remove();
  const list = document.createElement('ol');
  list.role = 'list';
  list.append(...headings.map((sub) => item(resultLink(sub.url, sub.title, sub.excerpt))));
  return item(first, list);
}
