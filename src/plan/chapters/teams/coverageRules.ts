import { language, tier as tierSet } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import { dayOfHours, hoursWithout, weekOf, weekOfTier } from '../../hours';
import { ladderOf } from '../../ladder';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';

type Tiers = Plan['answers']['teams']['tiers'];

const found = finder(kinds);
const atTier = inList('teams', 'tiers');
const ofTiers = { chapter: 'teams', question: 'tiers' } as const;
const firstLine = { page: 'teams-and-tiers', heading: 'tier-1' } as const;
const gaps = { page: 'teams-and-tiers', heading: 'hours' } as const;

/** Whom nobody helps: in their language, in their place, or at the hours that they were promised. */
export function coverageRules(plan: Plan): Finding[] {
  const ladder = ladderOf(plan);
  if (!ladder) return [];
  const first = plan.answers.teams.tiers.filter(({ level }) => level === ladder.first);
  return [
    ...languages(plan, first),
    ...places(plan, first),
    ...promised(plan, first),
    ...above(plan, first),
    ...alone(plan.answers.teams.tiers),
  ];
}

/** Languages of the plan that no team speaks which takes first contacts; said once all of them say theirs. */
function unspoken({ answers: { scope } }: Plan, first: Tiers) {
  const isKnown = first.every(({ tierLanguages }) => tierLanguages.length > 0);
  const spoken = new Set(first.flatMap(({ tierLanguages }) => tierLanguages));
  return isKnown ? scope.languages.filter((id) => !spoken.has(id)) : [];
}

function languages(plan: Plan, first: Tiers): Finding[] {
  const left = unspoken(plan, first);
  if (left.length === 0) return [];
  return [
    found('languageUnserved', ofTiers, firstLine, (words) =>
      words.findings.teams.languageUnserved.title(
        words.wording.list(left.map((id) => wordFor(words, language, id))),
      ),
    ),
  ];
}

/** Places without a team for first contacts, or without one that speaks their language. A team that names no place serves all. */
function places(plan: Plan, first: Tiers): Finding[] {
  const called = calledIn(plan);
  const all = unspoken(plan, first);
  const isKnown = first.every(({ tierLanguages }) => tierLanguages.length > 0);
  return plan.answers.scope.regions.flatMap(({ id, regionLanguages }, index): Finding[] => {
    const name = called('places', id) || String(index + 1);
    const serving = first.filter(({ serves }) => serves.length === 0 || serves.includes(id));
    if (serving.length === 0) {
      return [
        found('placeUnserved', ofTiers, firstLine, (words) =>
          words.findings.teams.placeUnserved.title(name),
        ),
      ];
    }
    const spoken = new Set(serving.flatMap(({ tierLanguages }) => tierLanguages));
    const left = regionLanguages.filter((each) => !spoken.has(each) && !all.includes(each));
    if (left.length === 0 || !isKnown) return [];
    return [
      found('placeLanguageUnserved', ofTiers, firstLine, (words) =>
        words.findings.teams.placeLanguageUnserved.title(
          name,
          words.wording.list(left.map((each) => wordFor(words, language, each))),
        ),
      ),
    ];
  });
}

/** Hours that users were promised, in which nobody takes first contacts. */
function promised(plan: Plan, first: Tiers): Finding[] {
  const { helpDays, helpFrom, helpUntil, planZone } = plan.answers.scope;
  const day = dayOfHours(plan);
  const wanted = weekOf({ days: helpDays, from: helpFrom, until: helpUntil, zone: planZone }, day);
  const hours = hoursWithout(
    [wanted],
    first.map((tier) => weekOfTier(tier, day)),
  );
  if (!hours) return [];
  return [
    found('promisedHours', ofTiers, gaps, (words) =>
      words.findings.teams.promisedHours.title(words.wording.duration(hours * 60)),
    ),
  ];
}

/** So many hours a week at the edges of the day may pass until the next tier is there: our rule of thumb. */
const mostHours = 10;

/** First contacts are taken while nobody on a tier above works or can be called. */
function above(plan: Plan, first: Tiers): Finding[] {
  const [level] = first.map((tier) => tier.level);
  const higher = plan.answers.teams.tiers.filter(
    (tier) => (tier.level === 'tier2' || tier.level === 'tier3') && tier.level !== level,
  );
  const day = dayOfHours(plan);
  const weekFor = (tiers: Tiers) => tiers.map((tier) => weekOfTier(tier, day));
  const hours = higher.length === 0 ? null : hoursWithout(weekFor(first), weekFor(higher));
  if (hours === null || hours <= mostHours) return [];
  return [
    found('tierAboveClosed', ofTiers, gaps, (words) =>
      words.findings.teams.tierAboveClosed.title(words.wording.duration(hours * 60)),
    ),
  ];
}

/** One person who is to work, or can be called, at any hour. */
function alone(tiers: Tiers): Finding[] {
  return tiers.flatMap((tier, index): Finding[] => {
    const { level, people, coverage } = tier;
    const isAlways = coverage === 'always' || coverage === 'onCall';
    if (level === null || people !== 1 || !isAlways) return [];
    const others = tiers.filter((each) => each.level === level && each !== tier);
    if (others.length > 0) return [];
    return [
      found('onePersonAlways', atTier('people', tier, index), gaps, (words) =>
        words.findings.teams.onePersonAlways.title(wordFor(words, tierSet, level)),
      ),
    ];
  });
}
