import type { Found } from './finder';
import type { Group } from './groups';
import type { Search } from './load';
import { bestSentence, markedPieces, type Piece } from './marked';

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

const pieceNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isFound }) => (isFound ? element('mark', text) : text));

function link(address: string, ...content: Node[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.append(...content);
  return made;
}

/** A place: its heading, and a whole sentence of its text where that can be had. */
async function placeLink({ place, words }: Found, search: Search): Promise<HTMLAnchorElement> {
  const text = await search.textOf(place).catch(() => '');
  const heading = markedPieces(place.heading, words, search.tongue);
  const sentence = bestSentence(text, words, search.tongue, document.documentElement.lang);
  return link(
    search.addressOf(place),
    element('strong', ...pieceNodes(heading)),
    element('span', ...pieceNodes(sentence)),
  );
}

/** One page with the places on it; a page that was found as a whole alone is one link. */
export async function resultItem(group: Group, search: Search): Promise<HTMLElement> {
  const [{ place: first }] = group;
  const links = await Promise.all(group.map((found) => placeLink(found, search)));
  const [only] = links;
  if (group.length === 1 && first.id === '' && only) return element('li', only);
  const page = link(search.addressOf({ ...first, id: '' }), element('strong', first.title));
  const places = links.filter((_, at) => group[at]?.place.id !== '');
  const list = element('ol', ...places.map((each) => element('li', each)));
  list.role = 'list';
  return element('li', page, list);
}
