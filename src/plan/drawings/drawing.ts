/** What every drawing says besides what it shows. All words are those of the document's language. */
interface Told {
  title: string;
  /** The same as the drawing in sentences, for those who don't see it. */
  description: readonly string[];
}

/** Which teams are on which tier, and who takes over from whom. */
export interface Ladder extends Told {
  kind: 'ladder';
  /** From the lowest tier up. */
  steps: readonly { tier: string; teams: readonly LadderTeam[] }[];
}

export interface LadderTeam {
  /** Empty as long as nobody has named the team. */
  name: string;
  notes: readonly string[];
}

/** How a ticket goes from the user through the steps and back. */
export interface Path extends Told {
  kind: 'path';
  lanes: readonly string[];
  moves: readonly Move[];
}

/** One step; lanes are told by their place. */
export interface Move {
  action: string;
  note: string;
  at: number;
  /** Where it comes from, when no step before says so. */
  from?: number;
  to?: number;
}

/** Who is there when. */
export interface Coverage extends Told {
  kind: 'coverage';
  /** Days that are alike, or each day of the week: 24 hours each, side by side. */
  days: readonly string[];
  rows: readonly CoverageRow[];
  /** What the two kinds of bars mean. */
  legend: { shift: string; onCall: string };
  note: string;
}

/** Minutes of a day, from 0 to 1440. */
export type Span = readonly [from: number, until: number];

export interface CoverageRow {
  tier: string;
  name: string;
  /** The places that a team is there for; empty where it is there for all. */
  place: string;
  mark: 'shift' | 'onCall' | 'nobody';
  /** One for each of the days. */
  spans: readonly (readonly Span[])[];
  /** Stands in place of bars where hours are not known. */
  unknown?: string;
}

/** What happens when. */
export interface Timeline extends Told {
  kind: 'timeline';
  /** Language of dates, as a BCP 47 tag. */
  lang: string;
  rows: readonly TimelineRow[];
  /** What a hollow mark means. */
  gate: string;
}

/** All days as `yyyy-mm-dd`. */
export interface TimelineRow {
  name: string;
  when: string;
  from: string;
  until?: string;
  /** A `phase` begins on a day and goes on until the next one; a `span` has a first and a last day. */
  mark: 'day' | 'span' | 'phase';
  /** The day on which it is decided whether it begins. */
  gate?: string;
}

/** A drawing of a document, as data: what it shows and says, not how. */
export type Drawing = Ladder | Path | Coverage | Timeline;
