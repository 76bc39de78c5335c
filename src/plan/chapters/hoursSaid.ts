import { isEndless } from '../helpDays';
import type { Words } from '../loading';
import type { Plan } from '../plan';
import { isElsewhere } from '../planZone';
import type { Inline } from '../tree';
import { wordFor } from '../words/vocabulary';
import type { Reader } from '../writer';
import { begun } from './entryTable';
import { own as teams } from './teams/questions';

/**
 * Hours as one cell; those without an end have no times to tell.
 * @param answers what the questions that the reader reads are answered with
 * @param ids the questions for days, begin, end and zone, which is named only where it is another than the plan's
 */
export function hoursSaid<Name extends string>(
  { bare, marked }: Pick<Reader<Name>, 'bare' | 'marked'>,
  answers: object,
  { plan, words }: { plan: Plan; words: Words },
  ids: readonly [days: Name, from: Name, until: Name, zone: Name],
): Inline {
  const [days, from, until, zone] = ids;
  const of = (id: Name): unknown => Reflect.get(answers, id);
  const said: Inline = isEndless(of(days), of(from), of(until))
    ? wordFor(words, teams.coverage, 'always')
    : words.chapters.teams.document.hours(
        bare(days),
        bare(from),
        bare(until),
        isElsewhere(plan, of(zone)) ? bare(zone) : undefined,
      );
  return marked(begun(said, words.document.opening), ids);
}
