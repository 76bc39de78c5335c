/** What matters of a paragraph or an item of a list. */
export interface Block {
  localName: string;
  innerText: string;
  firstElementChild: { localName: string } | null;
}

/**
 * A template as text for a ticket or a message: lines with a label and items of a list follow each other closely,
 * running text stands apart.
 */
export function plainText(blocks: Iterable<Block>): string {
  let text = '';
  let wasApart = false;
  for (const block of blocks) {
    const isItem = block.localName === 'li';
    const isApart = !isItem && block.firstElementChild?.localName !== 'strong';
    const line = (isItem ? '- ' : '') + block.innerText.trim();
    text += text && (isApart || wasApart ? '\n\n' : '\n');
    text += line;
    wasApart = isApart;
  }
  return text;
}
