import * as shared from '../../catalogue/sets';
import {
  choice,
  date,
  entryOf,
  groupsOf,
  list,
  many,
  number,
  ref,
  text,
  time,
  zone,
} from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const intake = entryOf({
  channel: choice(shared.channel),
  address: text(),
  uses: many(own.intakeUse, { detail: true }),
});

const step = entryOf({
  actor: choice(shared.party),
  action: choice(own.stepAction),
  ownAction: text({ lines: 2, when: { question: 'action', is: ['own'] } }),
  to: choice(shared.party, { optional: true }),
  limit: number('minutes', { max: 100_000, optional: true }),
  handover: many(own.handover, { optional: true }),
  ownHandover: text({ lines: 2, optional: true }),
  onlyIf: choice(own.onlyIf, { optional: true }),
  ownIf: text({ when: { question: 'onlyIf', is: ['own'] } }),
});

const meeting = entryOf({
  meeting: choice(own.meeting),
  ownMeeting: text({ when: { question: 'meeting', is: ['own'] } }),
  frequency: choice(shared.frequency),
  meetingDays: many(shared.weekday, {
    optional: true,
    when: { question: 'frequency', is: ['twiceWeekly', 'weekly', 'fortnightly', 'afterPhase'] },
  }),
  at: time(),
  length: number('minutes', { max: 480, detail: true }),
  attendees: many(shared.party),
  chair: choice(shared.party, { detail: true }),
  topics: many(own.topic, { detail: true }),
});

const withBridge = { question: 'bridge', is: ['yes', 'allDay'] } as const;

export const process = groupsOf({
  intake: {
    intake: list(intake, { max: 12, columns: ['channel', 'address', 'uses'] }),
    contactOwner: choice(shared.party),
  },
  workflow: {
    steps: list(step, { max: 12, columns: ['actor', 'action', 'to', 'limit'] }),
    fixReturn: many(own.fixReturn),
    ownFixReturn: text({ lines: 3, optional: true }),
  },
  bridge: {
    bridge: choice(own.bridge),
    bridgePlace: text({ detail: true, when: withBridge }),
    bridgeAt: time({ when: withBridge }),
    bridgeUntil: time({ detail: true, when: { question: 'bridge', is: ['allDay'] } }),
    bridgeLength: number('minutes', {
      max: 480,
      detail: true,
      when: { question: 'bridge', is: ['yes'] },
    }),
    bridgeAttendees: many(shared.party, { detail: true, when: withBridge }),
    bridgeExit: many(own.bridgeExit, { when: withBridge }),
    bridgeEnd: date({ detail: true, when: withBridge }),
  },
  meetings: {
    timesZone: zone(),
    meetings: list(meeting, {
      max: 10,
      columns: ['meeting', 'frequency', 'at', 'length', 'chair'],
    }),
  },
  standing: {
    standing: text({ detail: true }),
    standingBy: choice(shared.party, { detail: true }),
    standingDays: many(shared.weekday, { detail: true }),
    standingFrom: time({ detail: true }),
    standingUntil: time({ detail: true }),
    standingTopics: many(own.topic, { detail: true }),
  },
  knowledge: {
    articleWhen: many(own.articleWhen, { detail: true }),
    articleAuthor: choice(shared.party),
    articleReviewer: choice(shared.party, { detail: true }),
    articleDays: number('days', { max: 365, detail: true }),
    articlePlace: text(),
  },
  major: {
    majorTriggers: many(own.majorTrigger),
    majorDeclares: choice(shared.party),
    majorLead: ref('people'),
    majorUpdate: number('minutes', { max: 10_000, detail: true }),
    majorPlace: text({ detail: true }),
  },
});
