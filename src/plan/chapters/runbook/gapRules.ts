import { counted } from '../../../i18n/forms/plural';
import { finder, type Finding, inList } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';
import { own } from './questions';

const { expiry } = own;

const found = finder(kinds);

/** What falls to nobody: a renewal during the rollout, and articles without an author. */
export const gapRules = (plan: Plan): Finding[] => [...renewals(plan), ...authors(plan)];

/** What expires during the production phases without somebody who renews it, or without anything that reminds them. */
function renewals({ answers: { scope, rollout, runbook } }: Plan): Finding[] {
  const { firstWave } = scope;
  const starts = rollout.phases.flatMap(({ phaseStart }) => (phaseStart ? [phaseStart] : []));
  const end = scope.rolloutEnd ?? starts.toSorted().at(-1);
  const reminded = runbook.reminders.trim() !== '';
  return runbook.expiries.flatMap((entry, index): Finding[] => {
    const { item, ownItem, expires, renewer } = entry;
    if (!firstWave || !end || !expires || item === null || item === 'play') return [];
    if (expires < firstWave || expires > end || (renewer !== null && reminded)) return [];
    const named = (words: CheckWords) =>
      (item === 'own' && typedOnOneLine(ownItem)) || wordFor(words, expiry, item);
    return [
      found(
        'expiresInRollout',
        renewer === null
          ? inList('runbook', 'expiries')('renewer', entry, index)
          : { chapter: 'runbook', question: 'reminders' },
        { page: 'common-issues', heading: 'apple-expiry' },
        (words) =>
          words.findings.runbook.expiresInRollout.title(named(words), words.wording.date(expires)),
      ),
    ];
  });
}

/** Articles to write without an author; only where others have one, or a party writes all of them. */
function authors({ answers: { process, runbook } }: Plan): Finding[] {
  const wanted = runbook.issues.flatMap((issue, index) =>
    issue.article === 'toWrite' ? [{ issue, index }] : [],
  );
  const open = wanted.filter(({ issue }) => issue.author === null);
  const [first] = open;
  if (!first || process.articleAuthor !== null || open.length === wanted.length) return [];
  return [
    found(
      'articleUnwritten',
      inList('runbook', 'issues')('author', first.issue, first.index),
      { page: 'support-process', heading: 'knowledge-articles' },
      (words) => words.findings.runbook.articleUnwritten.title(counted(open.length, words)),
    ),
  ];
}
