import { issueIds } from '../../catalogue/issues/ids';
import { issues as catalogue, occursOn } from '../../catalogue/issues/issues';
import { party, platform } from '../../catalogue/sets';
import { type Finding, inList } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { unstaffed } from '../../staffing';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { gapRules } from './gapRules';
import { own } from './questions';

const { expiry } = own;

const say = ({ findings }: CheckWords) => findings.runbook;

const articles = { page: 'support-process', heading: 'knowledge-articles' } as const;
const expiresAt = { page: 'common-issues', heading: 'apple-expiry' } as const;

export function rules(plan: Plan): Finding[] {
  return [
    ...missingTiers(plan),
    ...uncovered(plan),
    ...unwatched(plan),
    ...expiring(plan),
    ...lateArticles(plan),
    ...gapRules(plan),
  ];
}

/** Tiers that an issue relies on although no team stands on them; each once, where it is first relied on. */
function missingTiers(plan: Plan): Finding[] {
  const at = inList('runbook', 'issues');
  const relied = plan.answers.runbook.issues.flatMap((issue, index) =>
    (['firstTier', 'next'] as const).map((question) => ({
      party: issue[question],
      place: at(question, issue, index),
    })),
  );
  return unstaffed(plan, relied).map(({ party: missing, place }) => ({
    kind: 'risk',
    id: 'tierMissing',
    title: (words) => say(words).tierMissing.title(wordFor(words, party, missing)),
    ref: place,
    guide: { page: 'teams-and-tiers', heading: 'each-tier' },
  }));
}

/** Platforms that no issue is about; what words of one's own are about is not known. */
function uncovered({ answers: { scope, runbook } }: Plan): Finding[] {
  const chosen = runbook.issues.flatMap(({ issue }) => (issue === null ? [] : [issue]));
  if (chosen.length === 0 || chosen.includes('own')) return [];
  const listed = issueIds.filter((id) => chosen.includes(id));
  const left = scope.platforms.filter((id) => !listed.some((issue) => occursOn(issue, [id])));
  if (left.length === 0) return [];
  return [
    {
      kind: 'hint',
      id: 'platformUncovered',
      title: (words) =>
        say(words).platformUncovered.title(
          words.wording.list(left.map((id) => wordFor(words, platform, id))),
        ),
      ref: { chapter: 'runbook', question: 'issues' },
      guide: { page: 'common-issues', heading: 'issues' },
    },
  ];
}

/** Without its push certificate no Apple device is managed; only once the chapter is begun. */
function unwatched({ answers: { scope, runbook } }: Plan): Finding[] {
  const { issues, expiries } = runbook;
  const isBegun = issues.length > 0 || expiries.length > 0;
  const hasApple = scope.platforms.some((id) => id === 'ios' || id === 'macos');
  if (!isBegun || !hasApple || expiries.some(({ item }) => item === 'apns')) return [];
  return [
    {
      kind: 'risk',
      id: 'pushUnwatched',
      title: (words) => say(words).pushUnwatched.title,
      ref: { chapter: 'runbook', question: 'expiries' },
      guide: expiresAt,
    },
  ];
}

/** What has expired when the plan is made, and what does before the first production day without an owner. */
function expiring({ answers: { scope, runbook } }: Plan): Finding[] {
  const { planDate, firstWave } = scope;
  return runbook.expiries.flatMap(({ id, item, ownItem, expires, renewer }, index): Finding[] => {
    if (!expires || item === null || item === 'play') return [];
    const isOver = planDate !== null && expires < planDate;
    const isSoon = firstWave !== null && expires < firstWave && renewer === null;
    if (!isOver && !isSoon) return [];
    const found = isOver ? 'expired' : 'expiresUnowned';
    const named = (words: CheckWords) =>
      (item === 'own' && typedOnOneLine(ownItem)) || wordFor(words, expiry, item);
    return [
      {
        kind: 'risk',
        id: found,
        title: (words) => say(words)[found].title(named(words), words.wording.date(expires)),
        ref: {
          chapter: 'runbook',
          question: isOver ? 'expires' : 'renewer',
          entry: { list: 'expiries', id, place: index + 1 },
        },
        guide: expiresAt,
      },
    ];
  });
}

/** Articles that users need before they are there: on enrolment when the pilot starts, on all else in production. */
function lateArticles({ answers: { scope, runbook } }: Plan): Finding[] {
  const { pilotStart, firstWave } = scope;
  const late = runbook.issues.flatMap(({ id, issue, article, due }, index) => {
    const known = issueIds.find((each) => each === issue);
    const isAtPilot = known !== undefined && catalogue[known].area === 'enrolment';
    const wanted = isAtPilot ? pilotStart : firstWave;
    if (article !== 'toWrite' || !wanted || (due !== null && due <= wanted)) return [];
    return [{ id, place: index + 1 }];
  });
  const [first] = late;
  if (!first) return [];
  return [
    {
      kind: 'hint',
      id: 'articleLate',
      title: (words) => say(words).articleLate.title(late.length),
      ref: { chapter: 'runbook', question: 'due', entry: { list: 'issues', ...first } },
      guide: articles,
    },
  ];
}
