import { tier as levels } from '../catalogue/sets';
import type { ChapterId } from '../chapters';
import type { Tier } from '../chapters/teams/tier';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import type { Inline } from '../tree';
import { wordFor } from '../words/vocabulary';
import { writerFor } from '../writer';
import { lines, type Party, type Reached, type Who } from './who';

/** A row of the page: what somebody needs, and who gives it. */
export interface Called extends Reached {
  need: Inline;
  /** The teams whose hours these are. */
  tiers?: readonly Tier[];
}

interface At {
  plan: Plan;
  words: Words;
  options: DocumentOptions;
  who: Who;
}

/** Everything that somebody may need at once, as far as the chapters that are written answer it, or have to. */
export function callsIn(plan: Plan, words: Words, options: DocumentOptions, who: Who): Called[] {
  const at = { plan, words, options, who };
  const rows: Partial<Record<ChapterId, (at: At) => Called[]>>[] = [
    { process: intake },
    { teams: escalations },
    { process: major },
    { vendor: cases },
    { access: approvals },
    { rollout: pause },
    { access: emergency },
  ];
  return rows.flatMap((each) =>
    Object.entries(each).flatMap(([chapter, make]) =>
      options.chapters.some((id) => id === chapter) ? make(at) : [],
    ),
  );
}

const kinds = [
  ['users', ['anything', 'enrolment', 'howTo']],
  ['urgent', ['urgent']],
  ['lost', ['lostDevice']],
] as const;

/** Where users ask: what goes the same way stands in one row. */
function intake({ plan, words, options, who }: At): Called[] {
  const { calls, colon } = words.document;
  const { entries, show } = writerFor(plan, 'process', words, options);
  const ways = entries('intake');
  const common = { who: who.teamsOf('tier1'), tiers: who.tiersAt('tier1') };
  if (ways.length === 0) return [{ ...common, need: calls.users, contact: show('intake') }];
  const rows = new Map<string, { needs: string[]; ways: typeof ways }>();
  for (const [kind, uses] of kinds) {
    const fit = ways.filter(
      ({ item }) =>
        uses.some((use) => item.uses.some((one) => one === use)) ||
        (kind === 'users' && item.uses.length === 0),
    );
    const key = fit.map(({ item }) => item.id).join('\n');
    const row = rows.get(key) ?? { needs: [], ways: fit };
    if (fit.length > 0) rows.set(key, { ...row, needs: [...row.needs, calls[kind]] });
  }
  return [...rows.values()].map(({ needs, ways: fit }) => ({
    ...common,
    need: lines(needs),
    contact: lines(fit.map((way) => [way.show('channel'), colon, way.show('address')])),
  }));
}

/** Where a tier passes a ticket on to, and when somebody is there. */
function escalations({ words, who }: At): Called[] {
  const { calls } = words.document;
  return (['tier2', 'tier3', 'tier4'] as const).flatMap((level) =>
    who.tiersAt(level).map((tier) => ({
      need: calls.escalate(wordFor(words, levels, level)),
      who: tier.show('team'),
      contact: tier.has('contact') ? tier.show('contact') : tier.show('channels'),
      tiers: [tier],
    })),
  );
}

function major({ plan, words, options, who }: At): Called[] {
  const { calls, none } = words.document;
  const { answers, show, marked } = writerFor(plan, 'process', words, options);
  const { majorDeclares: declares, majorLead } = answers;
  return [
    {
      need: calls.declare,
      who: declares ? marked(who.partyNamed(declares), ['majorDeclares']) : show('majorDeclares'),
      contact: none,
    },
    { need: calls.lead, ...who.person(majorLead, show('majorLead')) },
  ];
}

function cases({ plan, words, options, who }: At): Called[] {
  const { calls, none } = words.document;
  const { answers, entries, show } = writerFor(plan, 'vendor', words, options);
  const all = entries('openers');
  const named = all
    .filter((each) => each.has('opener'))
    .map((each) => who.person(each.item.opener, each.show('opener')));
  const missing = { who: all[0]?.show('opener') ?? show('openers'), contact: none };
  const openers = named.length > 0 ? inOneRow(named, none) : [missing];
  const night = {
    none: [],
    person: [who.person(answers.nightPerson, show('nightPerson'))],
    rota: [{ who: show('nightCover'), contact: show('nightReach') }],
  }[answers.nightCover ?? 'none'];
  return [
    ...openers.map((opener) => ({ need: calls.cases, ...opener })),
    ...night.map((reached) => ({ need: calls.night, ...reached })),
  ];
}

/** People of whom there are only names need no row each. */
const inOneRow = (people: readonly Reached[], none: Inline): readonly Reached[] =>
  people.some(({ contact }) => contact !== none)
    ? people
    : [{ who: lines(people.map(({ who }) => who)), contact: none }];

function approvals({ plan, words, options, who }: At): Called[] {
  const { calls, none } = words.document;
  const { answers, entries, marked } = writerFor(plan, 'access', words, options);
  const wipe = entries('actions').find(({ item }) => item.act === 'wipe' && item.approver);
  if (!wipe?.item.approver) return [];
  const approver = wipe.marked(who.partyNamed(wipe.item.approver), ['approver']);
  return [
    { need: calls.wipe, who: approver, contact: none },
    ...(answers.deputy && answers.deputy !== wipe.item.approver
      ? [
          {
            need: calls.deputy,
            who: marked(who.partyNamed(answers.deputy), ['deputy']),
            contact: none,
          },
        ]
      : []),
  ];
}

function pause({ plan, words, options, who }: At): Called[] {
  const { calls, none } = words.document;
  const { answers, show, marked } = writerFor(plan, 'rollout', words, options);
  const named = answers.mayPause.map((id: Party) => who.partyNamed(id));
  return [
    {
      need: calls.pause,
      who: named.length > 0 ? marked(lines(named), ['mayPause']) : show('mayPause'),
      contact: none,
    },
  ];
}

function emergency({ plan, words, options, who }: At): Called[] {
  const { calls, none } = words.document;
  const { answers, marked } = writerFor(plan, 'access', words, options);
  if (!answers.emergency) return [];
  const said = marked(who.partyNamed(answers.emergency), ['emergency']);
  return [{ need: calls.emergency, who: said, contact: none }];
}
