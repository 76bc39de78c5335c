import { plainText } from './plainText';

/** What the page says of copying, in its own language; on the article as `data-copy` and so on. */
type Said = 'copy' | 'copied' | 'linked' | 'failed';

/** Puts a Copy button on each template, and lets the sign at a heading copy its address as it goes there. */
export function offerCopies(): void {
  const said = (document.querySelector<HTMLElement>('article')?.dataset ?? {}) as Record<
    Said,
    string
  >;
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'visually-hidden';
  document.body.append(status);

  /** Copies a text, tells those who can't see it, and shows the others for two seconds. */
  const copy = async (text: string, done: Said, show: (said: string) => void) => {
    let result = said[done];
    try {
      // Not there at all where a page isn't sent by HTTPS.
      await navigator.clipboard.writeText(text);
    } catch {
      result = said.failed;
    }
    status.textContent = result;
    show(result);
    setTimeout(() => {
      status.textContent = '';
      show('');
    }, 2000);
  };

  for (const template of document.querySelectorAll('.copyable')) {
    const button = document.createElement('button');
    button.className = 'button';
    button.textContent = said.copy;
    button.onclick = () =>
      copy(plainText(template.querySelectorAll<HTMLElement>('p, li')), 'copied', (result) => {
        button.textContent = result || said.copy;
      });
    template.append(button);
  }

  for (const link of document.querySelectorAll<HTMLAnchorElement>('.heading > a')) {
    link.onclick = () => {
      void copy(link.href, 'linked', (result) => {
        link.dataset['said'] = result;
      });
    };
  }
}
