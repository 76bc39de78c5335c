import { type Draft, fill } from './filling';

/** Gives a sheet the height of the tallest draft, in any window, so that nothing below it jumps when it changes. */
export function keepRoom(sheet: HTMLElement, drafts: readonly Draft[]): void {
  let width = 0;
  const measure = () => {
    const { width: now } = sheet.getBoundingClientRect();
    if (now === width) return;
    width = now;
    const trial = sheet.cloneNode(true) as HTMLElement;
    Object.assign(trial.style, {
      position: 'absolute',
      visibility: 'hidden',
      inlineSize: `${width}px`,
      minBlockSize: '0',
    });
    sheet.after(trial);
    const heights = drafts.map((draft) => {
      fill(trial, draft);
      return trial.getBoundingClientRect().height;
    });
    trial.remove();
    sheet.style.minBlockSize = `${Math.max(...heights)}px`;
  };
  addEventListener('resize', measure);
  measure();
}
