import { type Draft, fill, linesOf, partsOf } from './filling';
import { keepRoom } from './room';

/** Shows the plan that follows from what is chosen, and says beside it what the last choice changed. */
export function startChanging(): void {
  const hero = document.querySelector<HTMLElement>('.hero');
  const sheet = hero?.querySelector<HTMLElement>('.sheet');
  const data = hero?.querySelector('script[type="application/json"]')?.textContent;
  const slider = hero?.querySelector<HTMLInputElement>('input[type="range"]');
  const start = hero?.querySelector<HTMLAnchorElement>('a.start');
  const status = hero?.querySelector('[role="status"]');
  if (!sheet || !data || !slider || !start || !status) return;
  const drafts = JSON.parse(data) as Record<string, readonly Draft[]>;
  const stops = [...hero.querySelectorAll<HTMLElement>('.stops span')];
  const lines = linesOf(sheet);
  const { was = '', newTeam = '', changed = '', join = '' } = hero.dataset;

  /** What is chosen; undefined where a browser brought back something that is no choice. */
  const chosen = () => {
    const shape = hero.querySelector<HTMLInputElement>('input[name="shape"]:checked')?.value ?? '';
    const draft = drafts[shape]?.[slider.valueAsNumber];
    const stop = stops[slider.valueAsNumber];
    return draft && stop ? { shape, draft, stop } : undefined;
  };

  const show = (): void => {
    const { shape, draft, stop } = chosen() ?? {};
    if (!draft || !stop) return;
    fill(sheet, draft);
    slider.ariaValueText = stop.title;
    for (const each of stops) each.classList.toggle('chosen', each === stop);
    start.hash = `/start/${shape}/${stop.dataset['users']}`;
  };

  /** Marks what a line says now and did not before, and notes what that was; tells whether there is any. */
  const mark = (line: Element, before: readonly string[]): boolean => {
    const parts = partsOf(line);
    const isOther = parts.map(({ textContent }, index) => textContent !== before[index]);
    parts.forEach((part, index) => part.classList.toggle('changed', isOther[index]));
    const former = before.find((_, index) => isOther[index]);
    // Nobody stood on this tier.
    const isNew = line.querySelector('svg') && before[1] === '';
    const said = isNew ? newTeam : was.replace('{text}', former ?? '');
    const note = line.querySelector('.note');
    if (note) note.textContent = former ? said : '';
    return former !== undefined;
  };

  const change = () => {
    const before = lines.map((line) => partsOf(line).map(({ textContent }) => textContent));
    show();
    const names = lines
      .filter((line, index) => mark(line, before[index] ?? []))
      .flatMap((line) => line.querySelector('th')?.textContent ?? []);
    const [title = '', about = ''] = lines.flatMap((line) => partsOf(line)[0]?.textContent ?? '');
    status.textContent = [title, about, changed.replace('{names}', names.join(join))].join(' ');
  };

  hero.addEventListener('input', change);
  // By then a browser has filled in again what was chosen before the page was left.
  addEventListener('pageshow', show);
  show();
  keepRoom(sheet, Object.values(drafts).flat());
}
