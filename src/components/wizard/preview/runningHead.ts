/** Text as a string of CSS, in which nothing ends it: all but letters and digits stand as their code points. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/**
 * Puts the title of what is printed above every page but the first, which has it in full, and into the name that the
 * browser gives a PDF. Browsers that know no margin boxes of pages print without the first. Gives back what takes it
 * away again.
 */
export function runningHead(title: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @top-left { content: ${cssString(title)}; font-size: 8pt; } }
     @page :first { @top-left { content: ""; } }`,
  );
  const { title: before } = document;
  document.title = title;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.title = before;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
