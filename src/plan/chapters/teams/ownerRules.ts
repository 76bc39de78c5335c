import { party } from '../../catalogue/sets';
import { finder, type Finding, inList } from '../../finding';
import type { IdOf } from '../../kinds/idSet';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { unstaffed } from '../../staffing';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';
import { own } from './questions';

const { activity: activitySet } = own;

type Activity = Plan['answers']['teams']['activities'][number];
type Duty = IdOf<typeof own.responsibility>;

const found = finder(kinds);
const atActivity = inList('teams', 'activities');
const eachTier = { page: 'teams-and-tiers', heading: 'each-tier' } as const;

/** What two are in charge of, or nobody who is there: in the table of who does what, and among people. */
export const ownerRules = (plan: Plan): Finding[] => [
  ...twice(plan),
  ...nobodyThere(plan),
  ...differs(plan),
  ...standIns(plan),
];

const nameOf = ({ activity, ownActivity }: Activity, words: CheckWords) =>
  activity === null || activity === 'own'
    ? typedOnOneLine(ownActivity)
    : wordFor(words, activitySet, activity);

/** An activity in two rows, and so with two who have the final say. */
function twice({ answers: { teams } }: Plan): Finding[] {
  const { activities } = teams;
  return activities.flatMap((entry, index): Finding[] => {
    const { activity } = entry;
    const isFirst = activities.findIndex((each) => each.activity === activity) === index;
    if (activity === null || activity === 'own' || isFirst) return [];
    return [
      found('activityTwice', atActivity('activity', entry, index), eachTier, (words) =>
        words.findings.teams.activityTwice.title(nameOf(entry, words)),
      ),
    ];
  });
}

/** Tiers that do or decide something although no team is on them. */
function nobodyThere(plan: Plan): Finding[] {
  const relied = plan.answers.teams.activities.flatMap((entry, index) => [
    ...entry.responsible.map((each) => ({
      party: each,
      place: atActivity('responsible', entry, index),
    })),
    { party: entry.accountable, place: atActivity('accountable', entry, index) },
  ]);
  return unstaffed(plan, relied).map(({ party: missing, place }) =>
    found('raciUnstaffed', place, eachTier, (words) =>
      words.findings.teams.raciUnstaffed.title(wordFor(words, party, missing)),
    ),
  );
}

/** The responsibility of a tier that is the same work as an activity. */
const sameWork: Partial<Record<NonNullable<Activity['activity']>, Duty>> = {
  answerUsers: 'firstContact',
  solveKnown: 'solveKnown',
  investigate: 'readLogs',
  changeSettings: 'changePolicies',
  renewTokens: 'renewTokens',
  vendorCases: 'openVendorCases',
  knowledge: 'writeArticles',
  training: 'trainSupport',
};

/** Activities whose tiers in the table are others than those that have the same work among their responsibilities. */
function differs({ answers: { teams } }: Plan): Finding[] {
  return teams.activities.flatMap((entry, index): Finding[] => {
    const { activity, responsible } = entry;
    const duty = activity === null ? undefined : sameWork[activity];
    const tiers = duty
      ? teams.tiers.flatMap(({ level, responsibilities }) =>
          level !== null && responsibilities.includes(duty) ? [level] : [],
        )
      : [];
    const isSame = tiers.some((level) => responsible.includes(level));
    if (tiers.length === 0 || responsible.length === 0 || isSame) return [];
    return [
      found('raciDiffers', atActivity('responsible', entry, index), eachTier, (words) =>
        words.findings.teams.raciDiffers.title(
          nameOf(entry, words),
          words.wording.list(responsible.map((id) => wordFor(words, party, id))),
          words.wording.list([...new Set(tiers)].map((id) => wordFor(words, party, id))),
        ),
      ),
    ];
  });
}

/** Nobody steps in for themselves. */
function standIns(plan: Plan): Finding[] {
  const called = calledIn(plan);
  return plan.answers.teams.directory.flatMap((person, index): Finding[] => {
    const name = called('people', person.id);
    if (person.standIn === null || name === '' || called('people', person.standIn) !== name) {
      return [];
    }
    return [
      found(
        'standInSelf',
        inList('teams', 'directory')('standIn', person, index),
        { page: 'teams-and-tiers', heading: 'small-teams' },
        (words) => words.findings.teams.standInSelf.title(name),
      ),
    ];
  });
}
