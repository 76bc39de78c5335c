import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { expiries, issues, known, none, ready, toWrite } from './entries';

type Texts = Story<'large', All['large']>;

/** The day on which the first articles are due. */
const first = '2027-04-23';
const inPilot = '2027-06-04';

export const large = (t: Texts): ChapterAnswers<'runbook'> => ({
  issues: issues([
    { ...known('enrolFails'), ...toWrite(t.people.asia, first) },
    { ...known('licence'), ...toWrite(t.people.asia, first), checks: t.licenceRequest },
    { ...known('deviceLimit'), ...toWrite(t.people.asia, first) },
    { ...known('portalApp'), ...toWrite(t.people.europe, first) },
    { ...known('alreadyEnrolled'), ...none },
    { ...known('autoEnrol'), ...none },
    { ...known('adeStuck'), ...none },
    { ...known('workProfile'), ...toWrite(t.people.asia, first) },
    { ...known('notCompliant'), ...toWrite(t.people.europe, first) },
    { ...known('blocked'), ...toWrite(t.people.europe, inPilot) },
    { ...known('mfa'), ...ready(t.articles.mfa) },
    { ...known('app'), ...toWrite(t.people.europe, inPilot) },
    { ...known('wifi'), ...toWrite(t.people.asia, inPilot) },
    { ...known('vpn'), ...toWrite(t.people.asia, inPilot), checks: t.gateway },
    { ...known('email'), ...none },
    {
      ...known('recoveryKey'),
      ...ready(t.articles.recoveryKey),
      firstTier: 'tier2',
      next: 'tier3',
    },
    { ...known('encryption'), ...none },
    { ...known('passcode'), ...ready(t.articles.passcode) },
    { ...known('lost'), ...ready(t.articles.lost), checks: t.lostAtNight },
    { ...known('appleExpired'), ...none },
    {
      issue: 'own',
      ownIssue: t.own.issue,
      firstTier: 'tier2',
      next: 'tier3',
      checks: t.own.checks,
      ...toWrite(t.people.europe, inPilot),
    },
  ]),
  adds: 'tier2',
  addWhen: ['threeAWeek', 'severalUsers', 'newVersion', 'trendMeeting', 'afterMajor'],
  review: 'weekly',
  expiries: expiries([
    { item: 'apns', expires: '2027-08-16', ...renewed(t, t.accounts.apple) },
    { item: 'ade', expires: '2027-08-17', ...renewed(t, t.accounts.apple) },
    { item: 'vpp', expires: '2027-11-30', ...renewed(t, t.accounts.apple) },
    { item: 'play', account: t.accounts.google, renewer: t.people.endpoint },
    { item: 'connector', expires: '2028-03-08', ...renewed(t, t.accounts.connector) },
  ]),
  reminders: t.reminders,
});

const renewed = (t: Texts, account: string) => ({
  account,
  renewer: t.people.endpoint,
  renewBefore: 45,
});
