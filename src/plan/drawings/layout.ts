import { layCoverage } from './coverage';
import type { Drawing } from './drawing';
import { layLadder } from './ladder';
import { layPath } from './path';
import type { Picture } from './picture';
import { layTimeline } from './timeline';

/** Lays a drawing out. Pure, and without fonts: widths of texts are estimates on the wide side. */
export function pictureOf(drawing: Drawing): Picture {
  switch (drawing.kind) {
    case 'ladder':
      return layLadder(drawing);
    case 'path':
      return layPath(drawing);
    case 'coverage':
      return layCoverage(drawing);
    case 'timeline':
      return layTimeline(drawing);
  }
}
