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
  access: {
    actions: [
      { id: 'a', act: 'wipe', allowed: ['tier4'], terms: ['ticket'] },
      { id: 'b', act: 'own', approver: 'security', ownTerm: 'A condition of our own' },
    ],
    holders: [{ id: 'a', roles: ['desk'] }],
    lost: [{ id: 'a', lostStep: 'own', lostLimit: 90 }],
    leaveDays: 0,
    review: 1,
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
  targets: {
    grid: [
      { id: 'a', impact: 'many', stopped: 'p1', slowed: 'p2' },
      { id: 'b', stopped: 'p3', slowed: 'p4', waits: 'p4' },
    ],
    targets: [
      { id: 'a', priority: 'p1', respond: 30, update: 500, resolve: 480 },
      { id: 'b', priority: 'p2', respond: 20, resolve: 'soon' },
    ],
    clock: 'p1Always',
    vip: 'raise',
    requests: [
      { id: 'a', request: 'swap', within: 1 },
      { id: 'b', request: 'own', doneBy: 'tier1' },
    ],
  },
  vendor: {
    contract: 'none',
    // Answered while there was a contract of its own; asked no more.
    caseHours: 'office',
    openers: [
      { id: 'a', opener: 'someone', openerRole: 'Some role' },
      { id: 'b', opener: 'someone' },
    ],
    told: ['open'],
    nightCover: 'none',
    nightReach: 'A number that is not needed',
    suppliers: [
      { id: 'a', supply: 'apple', supplier: 'Apple' },
      { id: 'b', supply: 'own', calledBy: 'tier1' },
    ],
  },
  runbook: {
    issues: [
      {
        id: 'a',
        issue: 'own',
        checks: 'Ask first\n\nThen look',
        article: 'toWrite',
        due: '2027-01-25',
      },
      { id: 'b', issue: 'licence', firstTier: 'tier1', article: 'ready', articleName: 'Licences' },
      { id: 'c', next: 'security', article: 'none' },
      // Answered while it was to be written; asked no more.
      { id: 'd', issue: 'mfa', firstTier: 'tier2', article: 'ready', author: 'someone' },
    ],
    addWhen: ['newVersion'],
    expiries: [
      { id: 'a', item: 'apns', expires: '2027-01-20', renewer: 'someone' },
      { id: 'b', item: 'own', renewBefore: 14 },
      { id: 'c', item: 'play', expires: '2027-01-20' },
    ],
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
  measures: {
    measures: [
      { id: 'a', measure: 'own', ownMeasure: 'Something of our own', share: 5 },
      { id: 'b', measure: 'overdue', share: 'about a tenth', source: 'tickets' },
      { id: 'c', measure: 'tierOne', share: 1, by: 'tier1', report: 'A report of one tier' },
    ],
    readBy: ['management'],
    ownMissed: 'Only words of our own',
  },
  agreement: {
    risks: [
      { id: 'a', risk: 'own', ownRisk: 'Something of our own', riskOwner: 'someone' },
      { id: 'b', risk: 'expiry', chance: 'high', harm: 'medium', actions: ['reminders'] },
      { id: 'c', harm: 'low', ownAction: 'Only words of our own\n\nMore words of our own' },
    ],
    openPoints: [{ id: 'a', openPoint: 'What is open' }],
    approvers: [
      { id: 'a', approver: 'someone', signedOn: '2027-01-04' },
      { id: 'b', approves: ['access'] },
    ],
    reviewTriggers: ['team'],
    changes: [{ id: 'a', changeVersion: '0.0' }],
  },
};
