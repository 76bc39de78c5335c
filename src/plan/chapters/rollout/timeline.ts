import { counted } from '../../../i18n/forms/plural';
import { locales } from '../../../i18n/locales';
import type { TimelineRow } from '../../drawings/drawing';
import { type Blocks, drawn, paragraph, plain, strong, table } from '../../tree';
import { labelFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import { careEnd, decisionDay } from './load';
import type { rollout } from './questions';
import type { RolloutWords } from './words/en';

type Rollout = Writer<typeof rollout, RolloutWords>;

/** A row before its day is worded. */
type Dated = Omit<TimelineRow, 'when'>;

/**
 * All that has a day, from the kick-off to the next review, in the order of the calendar. Nothing as long as only one
 * day is known, or nothing beyond the milestones, which chapter "scope" lists already.
 */
export function timeline(writer: Rollout): Blocks {
  const { own, say, words, answers } = writer;
  if (answers.phases.length === 0) return [];
  const dated = [...phases(writer), ...milestones(writer), ...periods(writer)];
  const days = new Set(dated.flatMap(({ from, until }) => [from, until ?? from]));
  if (days.size < 2) return [];
  const rows = dated
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)))
    .map((row): TimelineRow => ({ ...row, when: whenOf(row, writer) }));
  const { timeline: title, gate } = own.drawn;
  const description = rows.map(({ name, when }) => name + say.colon + when);
  const { lang } = locales[words.locale];
  return [
    drawn({ kind: 'timeline', title, description, lang, rows, gate }, 'rollout.phases', [
      paragraph(strong(title)),
      table(
        [own.drawn.when, own.drawn.what],
        rows.map(({ name, when }) => [when, name]),
      ),
    ]),
  ];
}

function whenOf({ from, until, mark }: Dated, { own, wording }: Rollout): string {
  return until === undefined || until === from || mark === 'phase'
    ? wording.date(from)
    : own.drawn.between(wording.date(from), wording.date(until));
}

/** Each phase goes on until the next one, the last one until the rollout ends. */
function phases({ entries, answers, plan }: Rollout): Dated[] {
  const { rolloutEnd } = plan.answers.scope;
  const starts = answers.phases.flatMap(({ phaseStart }) => phaseStart ?? []);
  const ends = [...starts, ...(rolloutEnd ? [rolloutEnd] : [])].toSorted();
  return entries('phases').flatMap(({ item, bare }): Dated[] => {
    const { phaseStart: from } = item;
    if (!from) return [];
    const until = ends.find((day) => day > from);
    const gate = decisionDay(item, answers);
    return [
      {
        name: plain(bare('phase')),
        from,
        mark: 'phase',
        ...(until !== undefined && { until }),
        ...(gate !== null && { gate }),
      },
    ];
  });
}

/** Single days; one on which a phase begins is told by that phase. */
function milestones({ plan, words, own, answers }: Rollout): Dated[] {
  const { scope, agreement } = plan.answers;
  const starts = answers.phases.map(({ phaseStart }) => phaseStart);
  const signed = agreement.approvers.map(({ signedOn }) => signedOn ?? '').toSorted();
  const isSigned = signed.length > 0 && !signed.includes('');
  const ofScope = (['kickoff', 'pilotStart', 'firstWave', 'rolloutEnd'] as const).map(
    (id) => [labelFor(words, 'scope', id), starts.includes(scope[id]) ? null : scope[id]] as const,
  );
  const all = [
    ...ofScope,
    [own.drawn.signed, isSigned ? (signed.at(-1) ?? null) : null] as const,
    [labelFor(words, 'agreement', 'nextReview'), agreement.nextReview] as const,
  ];
  return all.flatMap(([name, from]): Dated[] => (from ? [{ name, from, mark: 'day' }] : []));
}

function periods(writer: Rollout): Dated[] {
  const { plan, own } = writer;
  const sessions = plan.answers.training.sessions
    .flatMap(({ sessionDate }) => sessionDate ?? [])
    .toSorted();
  const { firstWave } = plan.answers.scope;
  return [
    ...span(own.drawn.training(counted(sessions.length, writer)), sessions[0], sessions.at(-1)),
    ...span(own.drawn.care, firstWave, careEnd(plan)),
  ];
}

/** Nothing where a day is missing. */
const span = (name: string, from?: string | null, until?: string | null): Dated[] =>
  from && until ? [{ name, from, until, mark: 'span' }] : [];
