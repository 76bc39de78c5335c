import { entries, levels, type Row } from './row';

const office = { coverage: 'workdays', from: '08:00', until: '17:00', zone: 'Europe/London' };
const first = (more: object) => entries({ level: 'tier1', ...more });
const region = (regionLanguages: string[] = []) =>
  entries({ id: 'north', region: 'North', zone: 'Europe/London', regionLanguages });
const raci = (...activities: object[]) => ({ activities: entries(...activities) });
const renews = { activity: 'renewTokens', responsible: ['tier3'], accountable: 'tier3' };

export const teams: Row[] = [
  [
    'noFirstLine',
    'users have nobody to turn to first',
    { teams: { tiers: levels('tier2') } },
    { teams: { tiers: levels('tier1') } },
  ],
  [
    'unknownEscalation',
    'a ticket is passed to a tier without a team',
    { teams: { tiers: entries({ level: 'tier1', escalatesTo: 'tier3' }) } },
    { teams: { tiers: entries({ level: 'tier1', escalatesTo: 'tier3' }, { level: 'tier3' }) } },
  ],
  [
    'sameOrLower',
    'tickets go in a circle',
    {
      teams: {
        tiers: entries(
          { level: 'tier1', escalatesTo: 'tier2' },
          { level: 'tier2', escalatesTo: 'tier1' },
        ),
      },
    },
    {
      teams: {
        tiers: entries(
          { level: 'tier1', escalatesTo: 'tier2' },
          { level: 'tier2', escalatesTo: 'tier3' },
          { level: 'tier3' },
        ),
      },
    },
  ],
  [
    'nobodyDoes',
    'work that no tier has',
    { teams: { tiers: levels('tier1') } },
    { teams: { tiers: [] } },
  ],
  [
    'languageUnserved',
    'a support language that the first tier doesn’t speak',
    {
      scope: { languages: ['en', 'nl'] },
      teams: {
        tiers: entries(
          { level: 'tier1', tierLanguages: ['en'] },
          { level: 'tier2', tierLanguages: ['nl'] },
        ),
      },
    },
    {
      scope: { languages: ['en', 'nl'] },
      teams: {
        tiers: entries(
          { level: 'tier1', tierLanguages: ['en'] },
          { level: 'tier1', tierLanguages: ['nl'] },
        ),
      },
    },
  ],
  [
    'placeLanguageUnserved',
    'a region whose team doesn’t speak its language',
    {
      scope: {
        regions: [
          ...region(['ko']),
          { id: 'south', region: 'South', zone: 'Europe/London', regionLanguages: [] },
        ],
      },
      teams: {
        tiers: entries(
          { level: 'tier1', tierLanguages: ['en'], serves: ['north'] },
          { level: 'tier1', tierLanguages: ['ko'], serves: ['south'] },
        ),
      },
    },
    {
      scope: { regions: region(['ko']) },
      teams: { tiers: first({ tierLanguages: ['en', 'ko'] }) },
    },
  ],
  [
    'placeUnserved',
    'a region that no team takes calls from',
    {
      scope: {
        regions: entries({ id: 'north', region: 'North' }, { id: 'south', region: 'South' }),
      },
      teams: { tiers: first({ serves: ['south'] }) },
    },
    { scope: { regions: region() }, teams: { tiers: first({}) } },
  ],
  [
    'promisedHours',
    'help is promised before the service desk opens',
    {
      scope: {
        helpDays: ['mon'],
        helpFrom: '07:00',
        helpUntil: '17:00',
        planZone: 'Europe/London',
      },
      teams: { tiers: first(office) },
    },
    {
      // Amsterdam is an hour ahead of London.
      scope: {
        helpDays: ['mon'],
        helpFrom: '09:00',
        helpUntil: '18:00',
        planZone: 'Europe/Amsterdam',
      },
      teams: { tiers: first(office) },
    },
  ],
  [
    'tierAboveClosed',
    'tier 1 works at weekends and nobody above does',
    {
      teams: {
        tiers: entries({ level: 'tier1', coverage: 'always' }, { level: 'tier2', ...office }),
      },
    },
    {
      teams: {
        tiers: entries(
          { level: 'tier1', coverage: 'always' },
          { level: 'tier2', ...office },
          { level: 'tier3', coverage: 'onCall' },
        ),
      },
    },
  ],
  [
    'onePersonAlways',
    'one person is there day and night',
    { teams: { tiers: first({ people: 1, coverage: 'onCall' }) } },
    { teams: { tiers: first({ people: 2, coverage: 'onCall' }) } },
  ],
  [
    'standInSelf',
    'somebody stands in for themselves',
    { teams: { directory: entries({ id: 'ann', person: 'Ann', standIn: 'ann' }) } },
    {
      teams: {
        directory: entries(
          { id: 'ann', person: 'Ann', standIn: 'ben' },
          { id: 'ben', person: 'Ben' },
        ),
      },
    },
  ],
  [
    'activityTwice',
    'an activity has two owners',
    { teams: raci(renews, { ...renews, accountable: 'planOwner' }) },
    { teams: raci({ activity: 'own', ownActivity: 'A' }, { activity: 'own', ownActivity: 'B' }) },
  ],
  [
    'raciUnstaffed',
    'the table names a tier without a team',
    { teams: { tiers: levels('tier1'), ...raci(renews) } },
    { teams: { tiers: levels('tier1', 'tier3'), ...raci(renews) } },
  ],
  [
    'raciDiffers',
    'two tiers are said to renew certificates',
    {
      teams: {
        tiers: entries({ level: 'tier2', responsibilities: ['renewTokens'] }, { level: 'tier3' }),
        ...raci(renews),
      },
    },
    {
      teams: {
        tiers: entries({ level: 'tier3', responsibilities: ['renewTokens'] }),
        ...raci(renews),
      },
    },
  ],
];
