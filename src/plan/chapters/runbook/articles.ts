import { counted } from '../../../i18n/forms/plural';
import type { Plan } from '../../plan';
import { type Blocks, type Inline, paragraph } from '../../tree';
import type { Runbook } from './document';

/** How many articles of the list are wanted, and how many of them are there when the pilot starts. */
export function articlesAt(day: string, { answers: { runbook } }: Plan) {
  const wanted = runbook.issues.filter(
    ({ article }) => article === 'ready' || article === 'toWrite',
  );
  const there = wanted.filter(
    ({ article, due }) => article === 'ready' || (due !== null && due <= day),
  );
  return { wanted: wanted.length, there: there.length };
}

/** The target that follows from the dates of the articles. Nothing while it is not known. */
export function atPilot({ own, plan, words, wording }: Runbook): Blocks {
  const { pilotStart } = plan.answers.scope;
  if (pilotStart === null) return [];
  const { wanted, there } = articlesAt(pilotStart, plan);
  if (wanted === 0) return [];
  const said: Inline = own.atPilot(
    wording.date(pilotStart),
    counted(there, words),
    counted(wanted, words),
  );
  return [paragraph(said)];
}
