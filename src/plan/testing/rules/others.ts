import { entries, levels, people, type Row } from './row';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const call = { bridge: 'yes', bridgeAt: '09:00', timesZone: 'Europe/London' };
const inSingapore = {
  units: entries({ id: 'sg', unit: 'Singapore desk' }),
  tiers: entries({ level: 'tier2', team: 'sg', coverage: 'workdays', zone: 'Asia/Singapore' }),
};
const target = (more: object) => entries({ priority: 'p1', ...more });
const roles = (...of: string[]) => ({ holders: entries({ holder: 'tier3', roles: of }) });
const cases = { activities: entries({ activity: 'vendorCases', responsible: ['tier3'] }) };

export const scope: Row[] = [
  [
    'datesOutOfOrder',
    'production before the pilot',
    { scope: { pilotStart: '2027-03-02', firstWave: '2027-03-01' } },
    { scope: { pilotStart: '2027-03-01', firstWave: '2027-03-02' } },
  ],
  [
    'milestoneClosed',
    'a pilot that starts on a Saturday',
    { scope: { pilotStart: '2027-03-06' } },
    { scope: { pilotStart: '2027-03-06', helpDays: [...weekdays, 'sat'] } },
  ],
];

export const process: Row[] = [
  [
    'unstaffedParty',
    'a step for a tier without a team',
    {
      teams: { tiers: levels('tier1') },
      process: { steps: entries({ actor: 'tier2', action: 'resolve' }) },
    },
    {
      teams: { tiers: levels('tier1', 'tier2') },
      process: { steps: entries({ actor: 'tier2', action: 'resolve' }) },
    },
  ],
  [
    'noReturn',
    'the fix never reaches the user',
    { process: { steps: entries({ actor: 'user', action: 'report', to: 'tier1' }) } },
    { process: { steps: entries({ actor: 'tier1', action: 'resolve' }) } },
  ],
  [
    'bridgeTooEarly',
    'the joint call ends before it is needed',
    { scope: { firstWave: '2027-03-01' }, process: { bridge: 'yes', bridgeEnd: '2027-02-26' } },
    { scope: { firstWave: '2027-03-01' }, process: { bridge: 'yes', bridgeEnd: '2027-03-26' } },
  ],
  [
    'bridgeAtNight',
    'a call at one in the morning in Singapore',
    {
      scope: { firstWave: '2027-03-01' },
      teams: inSingapore,
      process: { ...call, bridgeAt: '17:00', bridgeAttendees: ['tier2'] },
    },
    {
      scope: { firstWave: '2027-03-01' },
      teams: inSingapore,
      process: { ...call, bridgeAttendees: ['tier2'] },
    },
  ],
  [
    'meetingClosed',
    'a meeting on a Saturday',
    {
      scope: { helpDays: weekdays },
      process: {
        meetings: entries({ meeting: 'trends', frequency: 'weekly', meetingDays: ['sat'] }),
      },
    },
    {
      scope: { helpDays: weekdays },
      process: {
        meetings: entries({ meeting: 'trends', frequency: 'weekly', meetingDays: ['fri'] }),
      },
    },
  ],
];

export const targets: Row[] = [
  [
    'nobodyAtNight',
    'targets run at night, and nobody works then',
    {
      teams: { tiers: entries({ level: 'tier1', coverage: 'workdays' }) },
      targets: { clock: 'always' },
    },
    {
      teams: { tiers: entries({ level: 'tier1', coverage: 'always' }) },
      targets: { clock: 'always' },
    },
  ],
  [
    'noTarget',
    'a priority without targets',
    { targets: { grid: entries({ stopped: 'p2' }), targets: target({}) } },
    { targets: { grid: entries({ stopped: 'p1' }), targets: target({}) } },
  ],
  [
    'resolvedFirst',
    'resolved before anybody responds',
    { targets: { targets: target({ respond: 60, resolve: 30 }) } },
    { targets: { targets: target({ respond: 30, resolve: 60 }) } },
  ],
  [
    'updateTooLate',
    'the first update after the resolution',
    { targets: { targets: target({ update: 90, resolve: 60 }) } },
    { targets: { targets: target({ update: 60, resolve: 60 }) } },
  ],
  [
    'slowerThanLower',
    'more time for the higher priority',
    {
      targets: {
        targets: entries({ priority: 'p1', respond: 60 }, { priority: 'p2', respond: 30 }),
      },
    },
    {
      targets: {
        targets: entries({ priority: 'p1', respond: 30 }, { priority: 'p2', respond: 60 }),
      },
    },
  ],
  [
    'limitEatsTarget',
    'tier 1 may keep a ticket for as long as it may take',
    {
      teams: { tiers: entries({ level: 'tier1', timeLimit: 240 }) },
      targets: { targets: target({ resolve: 240 }) },
    },
    {
      teams: { tiers: entries({ level: 'tier1', timeLimit: 30 }) },
      targets: { targets: target({ resolve: 240 }) },
    },
  ],
  [
    'majorSlower',
    'fewer updates for more users',
    { process: { majorUpdate: 120 }, targets: { targets: target({ update: 60 }) } },
    { process: { majorUpdate: 60 }, targets: { targets: target({ update: 60 }) } },
  ],
];

export const vendor: Row[] = [
  [
    'noContract',
    'no contract',
    { vendor: { contract: 'none' } },
    { vendor: { contract: 'unified' } },
  ],
  [
    'oneOpener',
    'one person may open cases',
    { teams: { directory: people }, vendor: { openers: entries({ opener: '1' }) } },
    {
      teams: { directory: people },
      vendor: { openers: entries({ opener: '1' }, { opener: '2' }) },
    },
  ],
  [
    'caseLanguage',
    'cases in Dutch',
    { vendor: { caseLanguages: ['nl'] } },
    { vendor: { caseLanguages: ['nl', 'en'] } },
  ],
  [
    'nobodyAtNight',
    'a critical case at night, and nobody to call',
    {
      vendor: { nightCover: 'none' },
      targets: { clock: 'always', targets: target({ severity: 'a' }) },
    },
    {
      vendor: { nightCover: 'rota' },
      targets: { clock: 'always', targets: target({ severity: 'a' }) },
    },
  ],
  [
    'contractByDay',
    'a critical case at night, and a contract for office hours',
    {
      vendor: { contract: 'unified', caseHours: 'office' },
      targets: { clock: 'always', targets: target({ severity: 'a' }) },
    },
    {
      vendor: { contract: 'unified', caseHours: 'always' },
      targets: { clock: 'always', targets: target({ severity: 'a' }) },
    },
  ],
  [
    'nightNoOpener',
    'who is called at night may not open a case',
    {
      teams: { directory: people },
      vendor: { nightCover: 'person', nightPerson: '2', openers: entries({ opener: '1' }) },
    },
    {
      teams: { directory: people },
      vendor: { nightCover: 'person', nightPerson: '1', openers: entries({ opener: '1' }) },
    },
  ],
  [
    'noCaseRole',
    'nobody is entitled to open a case',
    { vendor: { contract: 'enterprise' }, access: roles('policies', 'desk') },
    { vendor: { contract: 'enterprise' }, access: roles('policies', 'cases') },
  ],
  [
    'casesTwoOwners',
    'two parties follow cases',
    { teams: cases, vendor: { follows: 'tier2' } },
    { teams: cases, vendor: { follows: 'tier3' } },
  ],
];
