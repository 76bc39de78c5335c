import { entries, levels, people, type Row } from './row';

const production = { pilotStart: '2027-03-01', firstWave: '2027-04-05' };
const apple = (more: object) => entries({ item: 'apns', account: 'mdm@example.com', ...more });
const session = (more: object) => ({
  session: 'Group A',
  sessionFor: ['tier1'],
  sessionDate: '2027-02-15',
  start: '09:00',
  sessionZone: 'Europe/London',
  ...more,
});
const step = (more: object) =>
  entries({ step: 'workshops', phase: 'planning', due: '2027-02-15', ...more });

export const runbook: Row[] = [
  [
    'tierMissing',
    'an issue for a tier without a team',
    {
      teams: { tiers: levels('tier1') },
      runbook: { issues: entries({ issue: 'own', firstTier: 'tier2' }) },
    },
    {
      teams: { tiers: levels('tier2') },
      runbook: { issues: entries({ issue: 'own', firstTier: 'tier2' }) },
    },
  ],
  [
    'platformUncovered',
    'a platform without an issue',
    { scope: { platforms: ['linux'] }, runbook: { issues: entries({ issue: 'recoveryKey' }) } },
    { scope: { platforms: ['windows'] }, runbook: { issues: entries({ issue: 'recoveryKey' }) } },
  ],
  [
    'pushUnwatched',
    'iPhones without their certificate',
    { scope: { platforms: ['ios'] }, runbook: { issues: entries({ issue: 'own' }) } },
    {
      scope: { platforms: ['ios'] },
      runbook: { issues: entries({ issue: 'own' }), expiries: apple({}) },
    },
  ],
  [
    'expired',
    'a certificate that is over',
    { scope: { planDate: '2027-02-01' }, runbook: { expiries: apple({ expires: '2027-01-31' }) } },
    { scope: { planDate: '2027-02-01' }, runbook: { expiries: apple({ expires: '2027-02-01' }) } },
  ],
  [
    'expiresUnowned',
    'a certificate that ends in the pilot and has no owner',
    { scope: production, runbook: { expiries: apple({ expires: '2027-03-15' }) } },
    {
      scope: production,
      teams: { directory: people },
      runbook: { expiries: apple({ expires: '2027-03-15', renewer: '1' }) },
    },
  ],
  [
    'articleLate',
    'an article after the first production day',
    {
      scope: production,
      runbook: { issues: entries({ issue: 'own', article: 'toWrite', due: '2027-04-06' }) },
    },
    {
      scope: production,
      runbook: { issues: entries({ issue: 'own', article: 'toWrite', due: '2027-04-05' }) },
    },
  ],
  [
    'expiresInRollout',
    'a certificate that ends in production without reminders',
    {
      scope: { ...production, rolloutEnd: '2027-06-30' },
      teams: { directory: people },
      runbook: { expiries: apple({ expires: '2027-05-10', renewer: '1' }) },
    },
    {
      scope: { ...production, rolloutEnd: '2027-06-30' },
      teams: { directory: people },
      runbook: {
        expiries: apple({ expires: '2027-05-10', renewer: '1' }),
        reminders: 'Shared mailbox',
      },
    },
  ],
  [
    'articleUnwritten',
    'one article has an author, another has none',
    {
      teams: { directory: people },
      runbook: {
        issues: entries(
          { issue: 'own', article: 'toWrite', author: '1' },
          { issue: 'own', article: 'toWrite' },
        ),
      },
    },
    {
      teams: { directory: people },
      process: { articleAuthor: 'tier2' },
      runbook: {
        issues: entries(
          { issue: 'own', article: 'toWrite', author: '1' },
          { issue: 'own', article: 'toWrite' },
        ),
      },
    },
  ],
];

/** An agenda on which tiers 2 and 3 have two hours each, and others nothing. */
const apart = entries(
  { item: 'own', minutes: 120, itemFor: ['tier2'] },
  { item: 'own', minutes: 120, itemFor: ['tier3'] },
);

export const training: Row[] = [
  [
    'trainedTooLate',
    'a session on the first production day',
    { scope: production, training: { sessions: entries(session({ sessionDate: '2027-04-05' })) } },
    { scope: production, training: { sessions: entries(session({ sessionDate: '2027-04-02' })) } },
  ],
  [
    'untrained',
    'an audience without a session',
    { training: { audiences: entries({ audience: 'tier2' }), sessions: entries(session({})) } },
    { training: { audiences: entries({ audience: 'tier1' }), sessions: entries(session({})) } },
  ],
  [
    'agendaLength',
    'an agenda of an hour',
    { training: { agenda: entries({ item: 'own', minutes: 60 }) } },
    { training: { agenda: entries({ item: 'own', minutes: 120 }) } },
  ],
  [
    'nothingFor',
    'an audience without an item',
    { training: { audiences: entries({ audience: 'tier1' }), agenda: apart } },
    { training: { audiences: entries({ audience: 'tier2' }), agenda: apart } },
  ],
  [
    'mixedSession',
    'two audiences of two hours each, one after the other',
    { training: { agenda: apart, sessions: entries(session({ sessionFor: ['tier2', 'tier3'] })) } },
    { training: { agenda: apart, sessions: entries(session({ sessionFor: ['tier2'] })) } },
  ],
  [
    'tierNotTrained',
    'a tier that learns nothing',
    { teams: { tiers: levels('tier1', 'tier2') }, training: { sessions: entries(session({})) } },
    {
      teams: { tiers: levels('tier1', 'tier2') },
      training: { sessions: entries(session({ sessionFor: ['tier1', 'tier2'] })) },
    },
  ],
  [
    'trainedAfterPilot',
    'the first session after the pilot has begun',
    {
      scope: production,
      teams: { tiers: levels('tier1') },
      training: { sessions: entries(session({ sessionDate: '2027-03-02' })) },
    },
    {
      scope: production,
      teams: { tiers: levels('tier1') },
      training: {
        sessions: entries(
          session({ sessionDate: '2027-03-02' }),
          session({ sessionFor: ['trainers'] }),
        ),
      },
    },
  ],
  [
    'trainerTwice',
    'a trainer in two rooms',
    {
      teams: { directory: people },
      training: {
        agenda: entries({ item: 'own', minutes: 120 }),
        sessions: entries(session({ trainer: '1' }), session({ trainer: '1', start: '10:30' })),
      },
    },
    {
      teams: { directory: people },
      training: {
        agenda: entries({ item: 'own', minutes: 120 }),
        sessions: entries(session({ trainer: '1' }), session({ trainer: '1', start: '11:00' })),
      },
    },
  ],
  [
    'sessionClosed',
    'a session on a Sunday',
    { training: { sessions: entries(session({ sessionDate: '2027-02-14' })) } },
    {
      teams: { tiers: entries({ level: 'tier1', coverage: 'always' }) },
      training: { sessions: entries(session({ sessionDate: '2027-02-14' })) },
    },
  ],
  [
    'labsWithoutTime',
    'labs that the agenda forgets',
    {
      training: {
        labs: ['findUser'],
        agenda: entries({ item: 'planReview', minutes: 120, form: 'lecture' }),
      },
    },
    {
      training: {
        labs: ['findUser'],
        agenda: entries({ item: 'tools', minutes: 120, form: 'lab' }),
      },
    },
  ],
  [
    'platformWithoutLab',
    'a platform that nobody has tried',
    { scope: { platforms: ['windows', 'ios'] }, training: { labs: ['enrolWindows'] } },
    { scope: { platforms: ['windows', 'linux'] }, training: { labs: ['enrolWindows'] } },
  ],
];

export const involvement: Row[] = [
  [
    'stepTooLate',
    'a step of the pilot in production',
    {
      scope: production,
      involvement: { involvement: step({ phase: 'pilot', due: '2027-04-05' }) },
    },
    {
      scope: production,
      involvement: { involvement: step({ phase: 'pilot', due: '2027-04-02' }) },
    },
  ],
  [
    'platformNotEnrolled',
    'a platform that support has not enrolled',
    { scope: { platforms: ['windows', 'ios'] }, involvement: { ownDevices: ['ios'] } },
    { scope: { platforms: ['ios'] }, involvement: { ownDevices: ['ios'] } },
  ],
  [
    'ownDevicesLate',
    'own devices two weeks into the pilot',
    {
      scope: production,
      involvement: { involvement: step({ step: 'enrolOwn', phase: 'pilot', due: '2027-03-15' }) },
    },
    {
      scope: production,
      involvement: { involvement: step({ step: 'enrolOwn', phase: 'pilot', due: '2027-03-08' }) },
    },
  ],
  [
    'stepAfterItsPhase',
    'planning in the pilot',
    { scope: production, involvement: { involvement: step({ due: '2027-03-02' }) } },
    { scope: production, involvement: { involvement: step({ due: '2027-03-01' }) } },
  ],
  [
    'stepClosed',
    'a step on a Saturday',
    { involvement: { involvement: step({ due: '2027-02-13' }) } },
    { scope: { helpDays: ['sat'] }, involvement: { involvement: step({ due: '2027-02-13' }) } },
  ],
  [
    'seatsExceedPilot',
    'more support staff than pilot users',
    { rollout: { phases: entries({ phaseUsers: 5 }) }, involvement: { pilotSeats: 6 } },
    { rollout: { phases: entries({ phaseUsers: 6 }) }, involvement: { pilotSeats: 6 } },
  ],
  [
    'manyFeedbackChannels',
    'feedback in three places',
    { involvement: { feedbackChannels: ['survey', 'meeting', 'caseTag'] } },
    {
      involvement: {
        feedbackChannels: ['survey', 'meeting', 'caseTag'],
        feedbackPlace: 'One list',
      },
    },
  ],
];
