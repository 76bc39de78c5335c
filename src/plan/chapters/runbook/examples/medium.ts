import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { expiries, issues, known, none, ready, toWrite } from './entries';

type Texts = Story<'medium', All['medium']>;

/** The day on which the first articles are due. */
const first = '2027-04-02';
const inPilot = '2027-05-14';

export const medium = (t: Texts): ChapterAnswers<'runbook'> => ({
  issues: issues([
    { ...known('enrolFails'), ...toWrite(t.people.workplace, first) },
    { ...known('licence'), ...toWrite(t.people.secondLead, first), checks: t.licenceRequest },
    { ...known('deviceLimit'), ...toWrite(t.people.secondLead, first) },
    { ...known('portalApp'), ...toWrite(t.people.secondLead, first) },
    { ...known('alreadyEnrolled'), ...none },
    { ...known('autoEnrol'), ...none },
    { ...known('adeStuck'), ...none },
    { ...known('workProfile'), ...toWrite(t.people.workplace, first) },
    { ...known('notCompliant'), ...toWrite(t.people.workplace, first) },
    { ...known('blocked'), ...toWrite(t.people.workplace, inPilot) },
    { ...known('mfa'), ...ready(t.articles.mfa) },
    { ...known('app'), ...toWrite(t.people.workplace, inPilot) },
    { ...known('wifi'), ...toWrite(t.people.workplace, inPilot), checks: t.depotWifi },
    { ...known('vpn'), ...none },
    { ...known('recoveryKey'), ...ready(t.articles.recoveryKey) },
    { ...known('encryption'), ...none },
    { ...known('passcode'), ...ready(t.articles.passcode) },
    { ...known('lost'), ...toWrite(t.people.desk, first) },
    { ...known('appleExpired'), ...none },
    {
      issue: 'own',
      ownIssue: t.own.issue,
      firstTier: 'tier1',
      next: 'tier2',
      checks: t.own.checks,
      ...toWrite(t.people.endpoint, inPilot),
    },
  ]),
  adds: 'tier2',
  addWhen: ['threeAWeek', 'newVersion', 'trendMeeting', 'afterMajor'],
  review: 'weekly',
  expiries: expiries([
    { item: 'apns', expires: '2028-01-18', ...renewed(t, t.accounts.apple) },
    { item: 'ade', expires: '2028-01-19', ...renewed(t, t.accounts.apple) },
    { item: 'vpp', expires: '2027-09-14', ...renewed(t, t.accounts.apple) },
    { item: 'play', account: t.accounts.google, renewer: t.people.endpoint },
    {
      item: 'own',
      ownItem: t.depotCertificate,
      expires: '2028-06-30',
      account: t.accounts.certificates,
      renewer: t.people.endpoint,
      renewBefore: 90,
    },
  ]),
  reminders: t.reminders,
});

const renewed = (t: Texts, account: string) => ({
  account,
  renewer: t.people.endpoint,
  renewBefore: 30,
});
