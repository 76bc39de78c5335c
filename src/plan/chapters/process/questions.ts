import { choice, date, list, many, number, text, time, zone } from '../../question';

const intake = {
  channel: choice('channel'),
  address: text(),
  uses: many('intakeUse'),
};

const step = {
  actor: choice('party'),
  action: choice('stepAction'),
  ownAction: text({ lines: 2, when: { question: 'action', is: ['own'] } }),
  to: choice('party', { optional: true }),
  limit: number('minutes', { max: 100_000, optional: true }),
  handover: many('handover', { optional: true }),
  ownHandover: text({ lines: 2, optional: true }),
};

const meeting = {
  meeting: choice('meeting'),
  ownMeeting: text({ when: { question: 'meeting', is: ['own'] } }),
  frequency: choice('frequency'),
  meetingDays: many('weekday', {
    optional: true,
    when: { question: 'frequency', is: ['twiceWeekly', 'weekly', 'fortnightly'] },
  }),
  at: time(),
  length: number('minutes', { max: 480 }),
  attendees: many('party'),
  chair: choice('party'),
  topics: many('topic'),
};

const withBridge = { question: 'bridge', is: ['yes'] };

export const process = {
  intake: {
    intake: list(intake, {
      max: 12,
      suggestion: [
        { channel: 'portal', uses: ['anything', 'howTo'] },
        { channel: 'phone', uses: ['urgent', 'lostDevice'] },
      ],
    }),
    contactOwner: choice('party'),
  },
  workflow: {
    steps: list(step, {
      max: 12,
      suggestion: [
        {
          actor: 'user',
          action: 'report',
          to: 'tier1',
          handover: ['errorText', 'screenshots', 'since'],
        },
        {
          actor: 'tier1',
          action: 'firstChecks',
          to: 'tier2',
          limit: 30,
          handover: [
            'userName',
            'device',
            'platformVersion',
            'enrolmentType',
            'affected',
            'lastCheckIn',
            'incidentId',
            'checksDone',
          ],
        },
        {
          actor: 'tier2',
          action: 'investigate',
          to: 'tier3',
          limit: 240,
          handover: ['checksDone', 'logs', 'suspectedCause'],
        },
        {
          actor: 'tier3',
          action: 'findCause',
          to: 'tier2',
          handover: ['fixSteps', 'article'],
        },
        { actor: 'tier1', action: 'resolve', to: 'user', handover: ['fixSteps'] },
      ],
    }),
    fixReturn: many('fixReturn'),
    ownFixReturn: text({ lines: 3, optional: true }),
  },
  bridge: {
    bridge: choice('yesNo'),
    bridgePlace: text({ when: withBridge }),
    bridgeAt: time({ when: withBridge }),
    bridgeLength: number('minutes', { max: 480, when: withBridge }),
    bridgeAttendees: many('party', { when: withBridge }),
    bridgeExit: many('bridgeExit', { when: withBridge }),
    bridgeEnd: date({ when: withBridge }),
  },
  meetings: {
    timesZone: zone(),
    meetings: list(meeting, {
      max: 10,
      suggestion: [
        {
          meeting: 'standUp',
          frequency: 'daily',
          length: 15,
          attendees: ['tier1', 'tier2', 'tier3'],
          chair: 'tier2',
          topics: ['openCases', 'newIssues', 'serviceHealth'],
        },
        {
          meeting: 'trends',
          frequency: 'weekly',
          length: 30,
          attendees: ['tier1', 'tier2', 'tier3', 'rolloutLead', 'communications'],
          chair: 'rolloutLead',
          topics: ['trends', 'articles', 'userFeedback', 'nextWave', 'expiries'],
        },
      ],
    }),
  },
  knowledge: {
    articleWhen: many('articleWhen'),
    articleAuthor: choice('party'),
    articleReviewer: choice('party'),
    articleDays: number('days', { max: 365 }),
    articlePlace: text(),
  },
  major: {
    majorTriggers: many('majorTrigger'),
    majorDeclares: choice('party'),
    majorLead: text(),
    majorUpdate: number('minutes', { max: 10_000 }),
    majorPlace: text(),
  },
};
