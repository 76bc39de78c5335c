/**
 * Turns Pagefind's excerpt, a string of HTML, into text and `<mark>` elements and nothing else.
 * The parsed document is inert: nothing in it loads or runs.
 */
export function excerptNodes(excerpt: string): DocumentFragment {
  const fragment = new DocumentFragment();
  for (const node of new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    } else {
      fragment.append(text);
    }
  }
  return fragment;
}
