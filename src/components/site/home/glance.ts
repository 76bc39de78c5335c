import { counted } from '../../../i18n/forms/plural';
import { siteMessages } from '../../../i18n/site';
import { tier as levels } from '../../../plan/catalogue/sets';
import { sessionLength } from '../../../plan/chapters/training/summary';
import { ladderOf } from '../../../plan/ladder';
import type { Level } from '../../../plan/peopleOn';
import type { AllRules } from '../../../plan/parts';
import type { CheckWords } from '../../../plan/loading';
import type { Plan } from '../../../plan/plan';
import { review } from '../../../plan/review';
import { plain } from '../../../plan/tree';
import { wordFor } from '../../../plan/words/vocabulary';
import { writerFor } from '../../../plan/writer';

/** The tiers as a ladder is drawn: the last one on top. */
export const ladder = levels.ids.toReversed();

/** What follows from the tiers. */
export const followings = [
  'training',
  'meetings',
  'call',
  'pilot',
  'rollout',
  'priority',
  'check',
] as const;

type LineId = 'title' | 'about' | Level | (typeof followings)[number];

/** A line of the sheet in its parts, which change one by one; a part that has nothing to say is empty. */
export type Line = readonly string[];

/** A plan at a glance. Of a tier it says the team, the people and the days. */
export type Glance = Readonly<Record<LineId, Line>>;

/** All lines from the top of the sheet to its end. */
export const lines: readonly LineId[] = ['title', 'about', ...ladder, ...followings];

/** What the plan says, in the words of its language and of the site. */
export function glanceOf(plan: Plan, words: CheckWords, rules: AllRules): Glance {
  const { sheet, home } = siteMessages(words.locale);
  const { wording } = words;
  const { scope, rollout, involvement, targets } = plan.answers;
  const number = (value: unknown) => (typeof value === 'number' ? wording.number(value) : '');
  const count = (value: number) => counted(value, words);
  const sizes = rollout.phases.flatMap(({ phaseUsers }) =>
    typeof phaseUsers === 'number' ? [phaseUsers] : [],
  );
  const most = targets.targets.find((target) => target.priority === 'p1');
  const within = (minutes: unknown, say: (time: string) => string) =>
    typeof minutes === 'number' ? say(wording.duration(minutes)) : '';
  const training = writerFor(plan, 'training', words);
  const [risk] = review(plan, words.locale, rules).filter(({ kind }) => kind === 'risk');
  const seats = involvement.pilotSeats;
  const length = sessionLength(training);
  const sessions = count(training.answers.sessions.length);
  return {
    title: [sheet.title(number(scope.users))],
    about: about(plan, words),
    ...tiers(plan, words),
    training: [
      sheet.sessions(sessions),
      length === '' ? '' : sheet.sessionLength(sessions, length),
    ],
    meetings: meetings(plan, words),
    call: [sheet.calls[plan.answers.process.bridge ?? 'no']],
    pilot: [
      home.usersCount(number(sizes[0])),
      typeof seats === 'number' ? sheet.seats(count(seats)) : '',
    ],
    rollout: [
      sheet.phases(count(rollout.phases.length)),
      sheet.largest(number(Math.max(...sizes))),
    ],
    priority: [within(most?.respond, sheet.response), within(most?.resolve, sheet.resolution)],
    check: [risk ? risk.title(words) : sheet.noRisk],
  };
}

/** How many people the plan takes, and when tier 1 passes a ticket on. */
function about(plan: Plan, words: CheckWords): Line {
  const { sheet } = siteMessages(words.locale);
  const { own } = writerFor(plan, 'teams', words);
  const { people, limits } = ladderOf(plan) ?? { people: null, limits: {} };
  return [
    people === null ? '' : own.summary.people(counted(people, words)),
    limits.tier1 === undefined ? '' : sheet.limit(words.wording.duration(limits.tier1)),
  ];
}

function tiers(plan: Plan, words: CheckWords): Record<Level, Line> {
  const { sheet } = siteMessages(words.locale);
  const there = writerFor(plan, 'teams', words).entries('tiers');
  const second = ladderOf(plan)?.second ?? 'tier3';
  const without: Line = [sheet.without(wordFor(words, levels, second)), '', ''];
  const line = (level: Level): Line => {
    const tier = there.find(({ item }) => item.level === level);
    if (!tier) return without;
    const { item, bare, has } = tier;
    const days = item.coverage === 'ownDays' ? 'days' : 'coverage';
    const nobody = level === 'tier4' ? sheet.contract : sheet.nobody;
    return [plain(bare('team')), has('people') ? plain(bare('people')) : nobody, plain(bare(days))];
  };
  return Object.fromEntries(levels.ids.map((id) => [id, line(id)])) as Record<Level, Line>;
}

/** The most frequent meeting, and the others. */
function meetings(plan: Plan, words: CheckWords): Line {
  const { sheet } = siteMessages(words.locale);
  const [first = '', ...others] = writerFor(plan, 'process', words)
    .entries('meetings')
    .map(({ bare }) => sheet.meeting(plain(bare('meeting')), plain(bare('frequency'))));
  return [first, words.wording.list(others)];
}
