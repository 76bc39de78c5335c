import { dotsOf, peopleADot } from './dots';

/** What a line of the sheet says, part by part. */
type Line = readonly string[];

/** Shows the plan that follows from what is chosen, and says beside it what the last choice changed. */
export function startChanging(): void {
  const hero = document.querySelector<HTMLElement>('.hero');
  const data = hero?.querySelector('script[type="application/json"]')?.textContent;
  const slider = hero?.querySelector<HTMLInputElement>('input[type="range"]');
  const start = hero?.querySelector<HTMLAnchorElement>('a.start');
  const legend = hero?.querySelector<HTMLElement>('.legend');
  const status = hero?.querySelector('[role="status"]');
  if (!data || !slider || !start || !legend || !status) return;
  const drafts = JSON.parse(data) as Record<string, readonly (readonly Line[])[]>;
  const lines = [...hero.querySelectorAll<HTMLElement>('.sheet .line')];
  const stops = [...hero.querySelectorAll<HTMLElement>('.stops span')];
  const { was = '', newTeam = '', changed = '', join = '' } = hero.dataset;

  /** Writes a line and what was there before; gives back what the line is called, where it changed. */
  const write = (line: HTMLElement, said: Line, tells: boolean): string[] => {
    const parts = [...line.querySelectorAll('b')];
    const before = parts.map(({ textContent }) => textContent);
    parts.forEach((part, index) => {
      part.textContent = said[index] ?? '';
      part.classList.toggle('changed', tells && before[index] !== said[index]);
    });
    const former = before.find((text, index) => text !== said[index]);
    const note = line.querySelector('.note');
    // Nobody stood on this tier.
    const isNew = line.querySelector('svg') && before[1] === '';
    if (note)
      note.textContent = former && tells ? (isNew ? newTeam : was.replace('{text}', former)) : '';
    const name = line.querySelector('th')?.textContent;
    return former === undefined || !name ? [] : [name];
  };

  const show = (tells: boolean) => {
    const shape = hero.querySelector<HTMLInputElement>('input[name="shape"]:checked')?.value ?? '';
    const draft = drafts[shape]?.[slider.valueAsNumber];
    const stop = stops[slider.valueAsNumber];
    if (!draft || !stop) return;
    slider.ariaValueText = stop.title;
    for (const each of stops) each.classList.toggle('chosen', each === stop);
    start.hash = `/start/${shape}/${stop.dataset['users']}`;
    const names = lines.flatMap((line, index) => write(line, draft[index] ?? [], tells));
    const paths = lines.map((line) => line.querySelector('path'));
    const each = peopleADot(draft.filter((_, index) => paths[index]).map(([, people]) => people));
    paths.forEach((path, index) => path?.setAttribute('d', dotsOf(draft[index]?.[1], each)));
    legend.hidden = each === 1;
    if (!tells) return;
    const [title = '', about = ''] = lines.map((line) => line.querySelector('b')?.textContent);
    status.textContent = [title, about, changed.replace('{names}', names.join(join))].join(' ');
  };

  hero.addEventListener('input', () => {
    show(true);
  });
  // A browser may have filled in again what was chosen before the page was left.
  show(false);
}
