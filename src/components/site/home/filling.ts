import { dotsOf, peopleADot } from './dots';

/** What each line of a sheet says, part by part. */
export type Draft = readonly (readonly string[])[];

export const linesOf = (sheet: Element): Element[] => [...sheet.querySelectorAll('.line')];

export const partsOf = (line: Element): Element[] => [...line.querySelectorAll('b')];

/** Writes a draft onto a sheet. */
export function fill(sheet: Element, draft: Draft): void {
  const lines = linesOf(sheet);
  lines.forEach((line, index) => {
    partsOf(line).forEach((part, place) => {
      part.textContent = draft[index]?.[place] ?? '';
    });
  });
  const tiers = lines.map((line) => line.querySelector('path'));
  const each = peopleADot(draft.filter((_, index) => tiers[index]).map(([, people]) => people));
  tiers.forEach((dots, index) => dots?.setAttribute('d', dotsOf(draft[index]?.[1], each)));
  sheet.querySelector('.legend')?.toggleAttribute('hidden', each === 1);
}
