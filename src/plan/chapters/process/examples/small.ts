import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { handoverOf, meetings, steps, ways } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'process'> => ({
  intake: ways([
    { channel: 'portal', address: t.intake.portal, uses: ['enrolment', 'howTo'] },
    { channel: 'ticket', address: t.intake.ticket, uses: ['anything'] },
    { channel: 'phone', address: t.intake.phone, uses: ['urgent', 'lostDevice'] },
    { channel: 'walkIn', address: t.intake.walkIn, uses: ['enrolment', 'howTo'] },
    { channel: 'phone', address: t.intake.duty, uses: ['lostDevice', 'outOfHours'] },
  ]),
  contactOwner: 'tier1',
  steps: steps([
    { actor: 'user', action: 'report', to: 'tier1', handover: handoverOf('report') },
    {
      actor: 'tier1',
      action: 'firstChecks',
      to: 'tier3',
      limit: 120,
      handover: [...handoverOf('firstChecks'), 'logs'],
    },
    {
      actor: 'tier3',
      action: 'own',
      ownAction: t.vendorStep,
      to: 'tier4',
      handover: ['errorText', 'affected', 'checksDone', 'logs', 'tenant'],
    },
    {
      actor: 'tier3',
      action: 'findCause',
      to: 'tier1',
      limit: 480,
      handover: ['fixSteps'],
    },
    { actor: 'tier1', action: 'resolve', to: 'user', handover: ['fixSteps'] },
  ]),
  fixReturn: ['written', 'userConfirms', 'trendLogged'],
  ownFixReturn: '',
  bridge: 'yes',
  bridgePlace: t.bridgePlace,
  bridgeAt: '16:30',
  bridgeLength: 15,
  bridgeAttendees: ['tier1', 'tier3'],
  bridgeExit: ['fewCases', 'knownOnly'],
  bridgeEnd: '2027-04-02',
  timesZone: t.zone,
  meetings: meetings([
    {
      meeting: 'trends',
      frequency: 'weekly',
      meetingDays: ['thu'],
      at: '11:00',
      length: 30,
      attendees: ['tier1', 'tier3'],
      chair: 'planOwner',
      topics: ['openCases', 'trends', 'articles', 'userFeedback', 'nextWave'],
    },
    {
      meeting: 'own',
      ownMeeting: t.contractReview,
      frequency: 'monthly',
      at: '14:00',
      length: 60,
      attendees: ['tier3', 'planOwner', 'management'],
      chair: 'planOwner',
      topics: ['openCases', 'trends', 'expiries'],
    },
  ]),
  articleWhen: ['secondTime', 'beforeWave', 'afterMajor'],
  articleAuthor: 'tier1',
  articleReviewer: 'tier3',
  articleDays: 3,
  articlePlace: t.articlePlace,
  majorTriggers: [
    'manyUsers',
    'enrolmentStopped',
    'expired',
    'wrongPolicy',
    'dataLoss',
    'serviceIncident',
  ],
  majorDeclares: 'tier1',
  majorLead: t.majorLead,
  majorUpdate: 60,
  majorPlace: t.majorPlace,
});
