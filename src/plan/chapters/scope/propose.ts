import type { Locale } from '../../../i18n/locales';
import type { language, platform } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import type { Plan } from '../../plan';
import type { Propose, Reason } from '../../proposals';
import { notBefore, weeksFrom } from '../../workdays';
import type { scope } from './questions';
import type { ScopeReasons } from './reasons/en';

/** Our rules of thumb; each is said to be one in its reason. */
const rules = {
  /** Devices for each user, where computers and phones are managed. */
  devicesEach: 1.6,
  /** Up to so many users, one or two people do all of the support. */
  fewUsers: 150,
  /** Weeks from the start of the pilot to the first production day. */
  pilotWeeks: 5,
  kickoffWeeks: 8,
  usersAWeek: 250,
  shortestWeeks: 4,
  /** From so many users, phases that grow step by step need more weeks than the pace asks for. */
  stepsFrom: 200,
  shortestWithSteps: 8,
  longestWeeks: 26,
};

const spoken: Record<Locale, IdOf<typeof language>> = {
  en: 'en',
  'zh-tw': 'zh-Hant',
  nl: 'nl',
  ko: 'ko',
};

const phones: readonly IdOf<typeof platform>[] = ['ios', 'android'];

const owner = { page: 'agreeing-the-plan', heading: 'draft-to-signed' } as const;
const people = { page: 'teams-and-tiers', heading: 'hours' } as const;
const dates = { page: 'early-involvement', heading: 'checklist' } as const;

export const propose: Propose<typeof scope, ScopeReasons> = (plan, { own, today, zone }) => {
  const { scope } = plan.answers;
  const { why } = own;
  return {
    status: { answer: 'draft', why: why.status, guide: owner },
    version: { answer: '0.1', why: why.version, guide: owner },
    // Once there is one, it stays: a plan opened a day later must not change by itself.
    planDate: { answer: scope.planDate ?? today, why: why.planDate, guide: owner },
    ownership: {
      answer: ['company'],
      why: why.ownership,
      guide: { page: 'overview', heading: 'co-management' },
    },
    ...devices(plan, why.devices),
    ...shape(plan, why.shape),
    helpDays: { answer: ['mon', 'tue', 'wed', 'thu', 'fri'], why: why.hours, guide: people },
    helpFrom: { answer: '08:00', why: why.hours, guide: people },
    helpUntil: { answer: '17:00', why: why.hours, guide: people },
    planZone: { answer: scope.planZone ?? zone, why: why.zone, guide: people },
    languages: { answer: [spoken[plan.writtenIn]], why: why.languages, guide: people },
    ...milestones(plan, own, today),
  };
};

function devices({ answers: { scope } }: Plan, why: ScopeReasons['why']['devices']) {
  const { users, platforms } = scope;
  if (typeof users !== 'number' || users === 0) return {};
  const isBoth =
    platforms.some((id) => phones.includes(id)) && platforms.some((id) => !phones.includes(id));
  const each = isBoth || platforms.length === 0 ? rules.devicesEach : 1;
  const exact = Math.round(users * each);
  return {
    devices: {
      answer: exact < 100 ? exact : Math.round(exact / 10) * 10,
      why: each === 1 ? why.one : why.several,
      guide: { page: 'supporting-the-rollout', heading: 'load' } as const,
    },
  };
}

function shape({ answers: { scope } }: Plan, why: ScopeReasons['why']['shape']) {
  const { users } = scope;
  if (typeof users !== 'number') return {};
  const guide: Reason['guide'] = { page: 'teams-and-tiers', heading: 'what-tiers-are' };
  return users <= rules.fewUsers
    ? { shape: { answer: 'few' as const, why: why.few, guide } }
    : { shape: { answer: 'desk' as const, why: why.desk, guide } };
}

/** Days that follow from the two that the user sets. */
function milestones({ answers: { scope } }: Plan, { why }: ScopeReasons, today: string) {
  const { pilotStart, firstWave, users } = scope;
  const first = firstWave ?? (pilotStart && weeksFrom(pilotStart, rules.pilotWeeks));
  const weeks =
    typeof users === 'number'
      ? Math.min(
          Math.max(Math.ceil(users / rules.usersAWeek), shortestFor(users)),
          rules.longestWeeks,
        )
      : rules.shortestWeeks;
  const say = (answer: string, reason: string) => ({ answer, why: reason, guide: dates });
  return {
    ...(pilotStart && {
      kickoff: say(
        notBefore(weeksFrom(pilotStart, -rules.kickoffWeeks), scope.planDate ?? today, pilotStart),
        why.kickoff,
      ),
      firstWave: say(weeksFrom(pilotStart, rules.pilotWeeks), why.firstWave),
    }),
    ...(first && { rolloutEnd: say(weeksFrom(first, weeks), why.rolloutEnd) }),
  };
}

const shortestFor = (users: number) =>
  users >= rules.stepsFrom ? rules.shortestWithSteps : rules.shortestWeeks;
