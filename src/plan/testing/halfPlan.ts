import { type Plan, readPlan, schemaVersion } from '../plan';

/**
 * A plan in the middle of the work: what is left open, what is turned down, what is a single one, and what stands
 * in an order of its own.
 */
export function halfPlan(): Plan {
  const plan = readPlan({ schema: schemaVersion, id: 'half', writtenIn: 'en', answers });
  if (!plan) throw new Error('What was made is no plan.');
  return plan;
}

const answers = {
  scope: {
    organisation: 'Half & Half',
    version: '0.1',
    users: 1,
    devices: 'about two',
    platforms: ['linux'],
    regions: [{ id: 'a', region: 'North' }],
    pilotStart: '2027-02-01',
  },
  teams: {
    tiers: [
      { id: 'a', team: 'a', coverage: 'onCall' },
      { id: 'b', level: 'tier4', team: 'b', coverage: 'always', triggers: ['timeLimit'] },
      {
        id: 'c',
        level: 'tier1',
        people: 1,
        coverage: 'ownDays',
        days: ['mon', 'tue', 'wed', 'thu', 'sat'],
        from: '08:00',
        zone: 'Asia/Taipei',
        escalatesTo: 'tier4',
      },
      // Answered while there were own days; asked no more.
      { id: 'd', level: 'tier1', team: 'c', coverage: 'onCall', days: ['sun'] },
    ],
    directory: [{ id: 'someone', person: 'Someone' }],
    units: [
      { id: 'a', unit: 'A team without a tier' },
      { id: 'b', unit: 'The vendor' },
      { id: 'c', unit: 'Second desk' },
    ],
    activities: [
      { id: 'a', activity: 'own' },
      { id: 'b', responsible: ['tier1'] },
    ],
  },
  process: {
    intake: [{ id: 'a', channel: 'phone' }],
    steps: [
      { id: 'a', actor: 'user', limit: 60 },
      { id: 'b', action: 'own', ownHandover: 'A note\n\nAnother note' },
    ],
    ownFixReturn: 'Only words of our own',
    bridge: 'no',
    bridgePlace: 'A place that is not needed',
    meetings: [
      { id: 'a', meeting: 'trends', frequency: 'monthly', meetingDays: ['mon'], length: 61 },
      { id: 'b', frequency: 'weekly', meetingDays: ['fri'], attendees: ['user'] },
    ],
    articleDays: 1,
    majorUpdate: 1440,
  },
  training: {
    audiences: [{ id: 'a', audience: 'tier1', audienceSize: 1 }],
    agenda: [
      { id: 'a', item: 'break', minutes: 10, form: 'lab' },
      { id: 'b', item: 'labs' },
      { id: 'c', item: 'own', minutes: 65 },
    ],
    sessions: [
      { id: 'a', session: 'Late session', sessionDate: '2027-01-20', start: '23:30' },
      { id: 'b', session: 'Undated session', sessionZone: 'Asia/Seoul' },
    ],
    refresh: 1,
  },
  involvement: {
    involvement: [
      { id: 'a', step: 'dryRun', phase: 'pilot' },
      { id: 'b', step: 'joinPilot', phase: 'pilot', due: '2027-02-01' },
      { id: 'c', step: 'own', owner: 'someone' },
      { id: 'd', phase: 'planning', due: '2027-01-11' },
      { id: 'e', step: 'enrolOwn', phase: 'pilot', due: '2027-01-31' },
    ],
    pilotSeats: 1,
  },
};
