import * as shared from '../../catalogue/sets';
import { choice, date, entryOf, groupsOf, list, many, number, ref, text } from '../../kinds';
import { lateSets } from '../../kinds/idSet';
import type * as sets from './sets';

/** What answers of this chapter are chosen from. */
export const own = lateSets<typeof sets>();

const step = entryOf({
  step: choice(own.involvementActivity),
  ownStep: text({ when: { question: 'step', is: ['own'] } }),
  phase: choice(own.phase),
  owner: ref('people'),
  due: date(),
});

export const involvement = groupsOf({
  steps: {
    involvement: list(step, { max: 30, columns: ['step', 'phase', 'owner', 'due'] }),
  },
  pilot: {
    pilotSeats: number('people', { max: 100_000 }),
    ownDevices: many(shared.platform),
  },
  feedback: {
    feedbackChannels: many(own.feedbackChannel),
    feedbackPlace: text({ optional: true }),
    feedbackFrequency: choice(shared.frequency, { detail: true }),
  },
});
