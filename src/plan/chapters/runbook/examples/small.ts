import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { expiries, issues, known, none, ready, toWrite } from './entries';

type Texts = Story<'small', All['small']>;

/** A team of two without tier 2: what it can't solve goes to the partner. */
const up = { firstTier: 'tier1', next: 'tier3' } as const;

const beforePilot = '2027-02-17';
const inPilot = '2027-03-10';

export const small = (t: Texts): ChapterAnswers<'runbook'> => ({
  issues: issues([
    { ...known('enrolFails', up), ...toWrite(t.people.colleague, beforePilot) },
    { ...known('licence', up), ...none, checks: t.licenceGroup },
    { ...known('portalApp', up), ...none },
    { ...known('alreadyEnrolled', up), ...none },
    { ...known('autoEnrol', up), ...none },
    { ...known('adeStuck', up), ...toWrite(t.people.engineer, beforePilot) },
    { ...known('notCompliant', up), ...toWrite(t.people.colleague, inPilot) },
    { ...known('blocked', up), ...none },
    { ...known('mfa', up), ...none },
    { ...known('app', up), ...toWrite(t.people.colleague, inPilot) },
    { ...known('recoveryKey', up), ...ready(t.articles.recoveryKey) },
    { ...known('passcode', up), ...none },
    { ...known('lost', { firstTier: 'tier1', next: 'management' }), ...ready(t.articles.lost) },
    { ...known('appleExpired', up), ...none },
    {
      issue: 'own',
      ownIssue: t.own.issue,
      ...up,
      checks: t.own.checks,
      ...toWrite(t.people.colleague, inPilot),
    },
  ]),
  adds: 'tier1',
  addWhen: ['threeAWeek', 'newVersion', 'afterMajor'],
  review: 'monthly',
  expiries: expiries([
    { item: 'apns', expires: '2027-11-24', ...renewed(t) },
    { item: 'ade', expires: '2027-11-24', ...renewed(t) },
    { item: 'vpp', expires: '2027-11-25', ...renewed(t) },
  ]),
  reminders: t.reminders,
});

const renewed = (t: Texts) => ({
  account: t.appleAccount,
  renewer: t.people.engineer,
  renewBefore: 30,
});
