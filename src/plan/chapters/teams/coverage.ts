import { weekday } from '../../catalogue/sets';
import type { CoverageRow, Span } from '../../drawings/drawing';
import {
  type Blocks,
  caption,
  drawn,
  type Inline,
  paragraph,
  plain,
  strong,
  table,
} from '../../tree';
import { wordFor } from '../../words/vocabulary';
import { clockFor } from './clock';
import type { Teams } from './tier';
import { type Absence, absenceOf, type Present, presentOn } from './presence';
import { own as sets, teams } from './questions';
import { alikeDays, clock as timeOf, onDay } from './week';

/**
 * Who is there around the clock, on one clock, and when nobody is. The table of the chapter has the hours of each team
 * on its own clock; where the clocks differ, a table on one of them says the same as the drawing.
 */
export function coverage(writer: Teams): Blocks {
  const { answers, entries, own, say, label } = writer;
  const tiers = answers.tiers.length > 0 ? entries('tiers') : [];
  const clock = clockFor(writer, tiers);
  const all = clock ? presentOn(tiers, clock) : [];
  // More than half of the rows have something to show.
  if (!clock || 2 * all.filter(({ spans }) => spans !== null).length <= all.length) return [];
  const absence = absenceOf(all);
  const alike = alikeDays([...all.map(({ spans }) => spans ?? []), absence?.spans ?? []]);
  const days = alike.map((each) => daysIn(each, writer.words));
  const rows = [
    ...all.map((each) => teamRow(each, alike, writer)),
    ...(absence ? [absentRow(absence, alike, writer)] : []),
  ];
  const said = rows.map((row) => ({ ...row, hours: hoursIn(row, days, writer) }));
  const description = said.map(({ tier, name, place, hours }) => {
    const who = [tier, name, place].filter((part) => part !== '').join(say.separator);
    return who + say.colon + onDays(alike, hours, writer);
  });
  const { note } = clock;
  const { coverage: title, legend } = own.drawn;
  const absentAt = absence?.isOnCall ? own.drawn.onlyOnCallAt : own.drawn.nobodyAt;
  const onCall = wordFor(writer.words, sets.coverage, 'onCall');
  return [
    drawn(
      { kind: 'coverage', title, description, days, rows, legend: { ...legend, onCall }, note },
      'teams.tiers',
      note === ''
        ? []
        : [
            paragraph(strong(title)),
            table(
              [label('level'), label('team'), ...days.map(say.opening)],
              said.map(({ tier, name, hours }, index) => [
                tier || say.none,
                // As it was typed, so that a name in another language says which.
                name === '' ? say.none : (all[index]?.tier.bare('team') ?? name),
                ...hours,
              ]),
            ),
            caption(note),
          ],
    ),
    ...(absence ? [paragraph(absentAt(onDays(alike, said.at(-1)?.hours ?? [], writer)))] : []),
  ];
}

const daysIn = (each: readonly number[], words: Teams['words']): string =>
  plain(
    teams.tiers.tiers.item.days.inWords(
      weekday.ids.filter((_, index) => each.includes(index)),
      words,
    ),
  );

function teamRow({ tier, spans }: Present, alike: number[][], writer: Teams): CoverageRow {
  const { item, has, bare } = tier;
  const { say, own } = writer;
  const days = item.coverage === 'ownDays' ? 'days' : 'coverage';
  return {
    tier: plain(bare('level')),
    name: has('team') ? plain(bare('team')) : '',
    place: has('serves') ? plain(bare('serves')) : '',
    mark: item.coverage === 'onCall' ? 'onCall' : 'shift',
    spans: spans ? byDays(spans, alike) : [],
    // Its own hours, where only their zone is one that nobody knows.
    ...(spans === null && {
      unknown: ([days, 'from', 'until', 'zone'] as const).every(has)
        ? plain(own.hours<Inline>(bare(days), bare('from'), bare('until'), bare('zone')))
        : say.gap,
    }),
  };
}

const absentRow = (
  { spans, isOnCall }: Absence,
  alike: number[][],
  { own }: Teams,
): CoverageRow => ({
  tier: '',
  name: isOnCall ? own.drawn.onlyOnCall : own.drawn.nobody,
  place: '',
  mark: 'nobody',
  spans: byDays(spans, alike),
});

const byDays = (spans: readonly Span[], alike: readonly number[][]): Span[][] =>
  alike.map(([first = 0]) => onDay(spans, first));

/** What a row says of each of the days. */
function hoursIn(
  { mark, spans, unknown }: CoverageRow,
  days: readonly string[],
  writer: Teams,
): string[] {
  const { own, say, words } = writer;
  if (unknown !== undefined) return days.map(() => unknown);
  return spans.map((each) => {
    if (mark === 'onCall') return wordFor(words, sets.coverage, 'onCall');
    if (each.length === 0) return say.none;
    return each
      .map(([from, until]) =>
        until - from === 1_440 ? own.drawn.allDay : own.drawn.span(timeOf(from), timeOf(until)),
      )
      .join(say.separator);
  });
}

/** The hours that there are to tell, each with the days that have them. */
const onDays = (
  alike: number[][],
  hours: readonly string[],
  { own: { drawn }, say, words }: Teams,
): string =>
  drawn.each(
    [...new Set(hours)]
      .filter((said) => said !== say.none)
      .map((said) =>
        drawn.on(
          daysIn(
            alike.flatMap((each, index) => (hours[index] === said ? each : [])),
            words,
          ),
          said === drawn.allDay ? drawn.throughout : said,
        ),
      ),
  );
