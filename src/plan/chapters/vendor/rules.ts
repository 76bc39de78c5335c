import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { calledIn } from '../../registers';
import { caseRules } from './caseRules';

const say = ({ findings }: CheckWords) => findings.vendor;
const guide = (heading: GuideHeading<'microsoft-and-suppliers'>) =>
  ({ page: 'microsoft-and-suppliers', heading }) as const;

export function rules(plan: Plan): Finding[] {
  return [
    ...noContract(plan),
    ...oneOpener(plan),
    ...language(plan),
    ...criticalAtNight(plan),
    ...nightPerson(plan),
    ...caseRules(plan),
  ];
}

function noContract({ answers: { vendor } }: Plan): Finding[] {
  if (vendor.contract !== 'none') return [];
  return [
    {
      kind: 'risk',
      id: 'noContract',
      title: (words) => say(words).noContract.title,
      ref: { chapter: 'vendor', question: 'contract' },
      guide: guide('contract'),
    },
  ];
}

/** One name, also where it stands twice; while a row has none, the gap says so. */
function oneOpener(plan: Plan): Finding[] {
  const called = calledIn(plan);
  const names = plan.answers.vendor.openers.map(({ opener }) =>
    opener === null ? '' : called('people', opener),
  );
  const [only, ...others] = [...new Set(names)];
  if (!only || others.length > 0) return [];
  return [
    {
      kind: 'risk',
      id: 'oneOpener',
      title: (words) => say(words).oneOpener.title(only),
      ref: { chapter: 'vendor', question: 'openers' },
      guide: guide('who-may-open'),
    },
  ];
}

/** "Online technical support: English and Japanese" (How to get support in the Intune admin center, 2025-02-28). */
function language({ answers: { vendor } }: Plan): Finding[] {
  const { caseLanguages } = vendor;
  const isOffered = caseLanguages.some((id) => id === 'en' || id === 'ja');
  if (caseLanguages.length === 0 || isOffered) return [];
  return [
    {
      kind: 'hint',
      id: 'caseLanguage',
      title: (words) => say(words).caseLanguage.title,
      ref: { chapter: 'vendor', question: 'caseLanguages' },
      guide: guide('languages'),
    },
  ];
}

/** Priorities for which the clock runs at night. */
const atNight = {
  support: [],
  p1Always: ['p1'],
  p2Always: ['p1', 'p2'],
  serving: ['p1'],
  always: ['p1', 'p2', 'p3', 'p4'],
} as const;

/**
 * A critical case that counts day and night, but which nobody or no contract covers at night. Who doesn't work on a
 * case of severity A around the clock sees it drop to B (Microsoft's page on Azure support plans, undated).
 */
function criticalAtNight({ answers: { targets, vendor } }: Plan): Finding[] {
  const running: readonly string[] = targets.clock === null ? [] : atNight[targets.clock];
  const isCritical = targets.targets.some(
    ({ priority, severity }) => severity === 'a' && priority !== null && running.includes(priority),
  );
  if (!isCritical) return [];
  const hasHours = ['premier', 'unified', 'partner'].includes(vendor.contract ?? '');
  return [
    ...(vendor.nightCover === 'none'
      ? [
          {
            kind: 'risk' as const,
            id: 'nobodyAtNight',
            title: (words: CheckWords) => say(words).nobodyAtNight.title,
            ref: { chapter: 'vendor', question: 'nightCover' } as const,
            guide: guide('at-night'),
          },
        ]
      : []),
    ...(hasHours && vendor.caseHours === 'office'
      ? [
          {
            kind: 'risk' as const,
            id: 'contractByDay',
            title: (words: CheckWords) => say(words).contractByDay.title,
            ref: { chapter: 'vendor', question: 'caseHours' } as const,
            guide: guide('contract'),
          },
        ]
      : []),
  ];
}

/** Who is called at night but could neither open nor see a case. */
function nightPerson(plan: Plan): Finding[] {
  const { nightCover, nightPerson: called, openers } = plan.answers.vendor;
  const isOpener = openers.some(({ opener }) => opener === called);
  if (nightCover !== 'person' || called === null || isOpener) return [];
  const named = openers.filter(({ opener }) => opener !== null);
  const name = calledIn(plan)('people', called);
  if (named.length === 0 || name === '') return [];
  return [
    {
      kind: 'risk',
      id: 'nightNoOpener',
      title: (words) => say(words).nightNoOpener.title(name),
      ref: { chapter: 'vendor', question: 'nightPerson' },
      guide: guide('at-night'),
    },
  ];
}
