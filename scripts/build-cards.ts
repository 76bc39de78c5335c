// `npm run cards`: draws the pictures that other sites show with links to ours, where their words have changed.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { allCards, cardFile } from './cards/cards.ts';
import { cardStyles } from './cards/markup.ts';
import { isCurrent } from './cards/problems.ts';
import { browserArguments, findBrowser, thisMachine } from './find-browser.mjs';
import { root } from './toolchain.mjs';

const tokens = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
const cards = (await allCards()).filter((card) => !isCurrent(card));

const executablePath = await findBrowser(thisMachine);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const card of cards) {
  await page.setContent(
    `<!doctype html><html lang="${card.lang}" data-theme="light"><style>${tokens}${cardStyles}</style>${card.markup}`,
  );
  const path = cardFile(card);
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  // Flat colours and the edges of letters: sixteen are enough, and a tenth of the bytes.
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .withExif({ IFD0: { ImageDescription: card.version } })
    .toFile(path);
}
await browser.close();
console.log(`${cards.length} cards drawn.`);
