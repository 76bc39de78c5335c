import { page } from 'vitest/browser';
import type { Locale } from '../../i18n/locales';
import { write } from '../formats/html/file';
import type { Plan } from '../plan';
import { orders, textFrom } from './orders';

/** What a downloaded web page looks like in a window so many pixels wide, once its styles are changed like this. */
export async function webPage(
  locale: Locale,
  plan: Plan,
  width: number,
  changed = (html: string) => html,
): Promise<Document> {
  await page.viewport(1280, 900);
  const html = textFrom(await write((await orders(locale))(plan)));
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0`;
  frame.srcdoc = changed(html).replace(/<meta http-equiv.*?>/, '');
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.replaceChildren(frame);
  });
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}
