import { tier as levels } from '../catalogue/sets';
import type { ChapterId } from '../chapters';
import type { Words } from '../loading';
import type { DocumentOptions } from '../parts';
import type { Plan } from '../plan';
import { type Inline, plain } from '../tree';
import { wordFor } from '../words/vocabulary';
import { writerFor } from '../writer';
import { lines, type Party, type Reached, type Who } from './who';

/** A row of the page: what somebody needs, and who gives it. */
export interface Called extends Reached {
  need: Inline;
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
  const all = rows.flatMap((each) =>
    Object.entries(each).flatMap(([chapter, make]) =>
      options.chapters.some((id) => id === chapter) ? make(at) : [],
    ),
  );
  return together(all, words.document.none);
}

/** What the same team answers in the same way stands in one row; who can't be reached yet, in rows of their own. */
function together(rows: readonly Called[], none: Inline): Called[] {
  const alike = new Map<string, Called>();
  for (const [index, row] of rows.entries()) {
    const { who, contact, tiers = [] } = row;
    const hours = tiers.map(({ item }) => item.id);
    const key = contact === none ? index : [plain(who), plain(contact), ...hours].join('\n');
    const before = alike.get(String(key));
    alike.set(String(key), before ? { ...before, need: lines([before.need, row.need]) } : row);
  }
  return [...alike.values()];
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
  const tiers = who.tiersAt('tier1');
  const common = { who: who.tierOf('tier1', tiers), tiers };
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
    contact: addressed(fit, colon),
  }));
}

/** Each way in with where it leads. */
const addressed = (
  ways: readonly { show: (id: 'channel' | 'address') => Inline }[],
  colon: string,
): Inline => lines(ways.map(({ show }) => [show('channel'), colon, show('address')]));

/** A party; first contact, to which nothing is passed on, where users reach it when work has stopped. */
function partyAt({ plan, words, options, who }: At, id: Party): readonly Reached[] {
  if (id !== 'tier1') return who.partyOf(id);
  const { colon, none } = words.document;
  const urgent = writerFor(plan, 'process', words, options)
    .entries('intake')
    .filter(({ item }) => item.uses.some((use) => use === 'urgent'));
  const tiers = who.tiersAt('tier1');
  const contact = urgent.length > 0 ? addressed(urgent, colon) : none;
  return [{ who: who.tierOf('tier1', tiers), contact, tiers }];
}

/** Where a tier passes a ticket on to, and when somebody is there. */
function escalations({ words, who }: At): Called[] {
  const { calls } = words.document;
  return (['tier2', 'tier3', 'tier4'] as const).flatMap((level) =>
    who
      .reachedAt(level)
      .map((reached) => ({ ...reached, need: calls.escalate(wordFor(words, levels, level)) })),
  );
}

function major(at: At): Called[] {
  const { plan, words, options, who } = at;
  const { calls, none } = words.document;
  const { answers, show, marked } = writerFor(plan, 'process', words, options);
  const { majorDeclares: declares, majorLead } = answers;
  return [
    ...(declares
      ? needing(marked(calls.declare, ['majorDeclares']), partyAt(at, declares))
      : [{ need: calls.declare, who: show('majorDeclares'), contact: none }]),
    { need: calls.lead, ...who.person(majorLead, show('majorLead')) },
  ];
}

const needing = (need: Inline, reached: readonly Reached[]): Called[] =>
  reached.map((each) => ({ ...each, need }));

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

/** Those of whom there are only names need no row each. */
function inOneRow(all: readonly Reached[], none: Inline): readonly Reached[] {
  const names = all.filter(({ contact }) => contact === none).map(({ who }) => who);
  const reached = all.filter(({ contact }) => contact !== none);
  return names.length > 0 ? [...reached, { who: lines(names), contact: none }] : reached;
}

function approvals(at: At): Called[] {
  const { plan, words, options } = at;
  const { calls } = words.document;
  const { answers, entries, marked } = writerFor(plan, 'access', words, options);
  const wipe = entries('actions').find(({ item }) => item.act === 'wipe' && item.approver);
  const approver = wipe?.item.approver;
  if (!approver) return [];
  const { deputy } = answers;
  return [
    ...needing(wipe.marked(calls.wipe, ['approver']), partyAt(at, approver)),
    ...(deputy && deputy !== approver
      ? needing(marked(calls.deputy, ['deputy']), partyAt(at, deputy))
      : []),
  ];
}

function pause(at: At): Called[] {
  const { plan, words, options } = at;
  const { calls, none } = words.document;
  const { answers, show, marked } = writerFor(plan, 'rollout', words, options);
  const named = answers.mayPause.flatMap((id: Party) => partyAt(at, id));
  if (named.length === 0) return [{ need: calls.pause, who: show('mayPause'), contact: none }];
  return needing(marked(calls.pause, ['mayPause']), inOneRow(named, none));
}

function emergency(at: At): Called[] {
  const { plan, words, options } = at;
  const { answers, marked } = writerFor(plan, 'access', words, options);
  if (!answers.emergency) return [];
  const need = marked(words.document.calls.emergency, ['emergency']);
  return needing(need, partyAt(at, answers.emergency));
}
