import { choice, list, many, number, text, time, zone } from '../../question';

const staffed = ['tier1', 'tier2', 'tier3'] as const;
const escalating = ['tier0', ...staffed] as const;
const withHours = ['workdays', 'ownDays'] as const;

/** The person or team that a tier is made of, its hours, and the point where a case moves on. */
const tier = {
  level: choice('tier'),
  team: text(),
  people: number('people', { max: 100_000, when: { question: 'level', is: staffed } }),
  coverage: choice('coverage'),
  days: many('weekday', { when: { question: 'coverage', is: ['ownDays'] } }),
  from: time({ when: { question: 'coverage', is: withHours } }),
  until: time({ when: { question: 'coverage', is: withHours } }),
  zone: zone({ when: { question: 'coverage', is: withHours } }),
  tierLanguages: many('language'),
  channels: many('channel'),
  contact: text({
    optional: true,
    when: { question: 'level', is: ['tier2', 'tier3', 'tier4'] },
  }),
  responsibilities: many('responsibility'),
  ownResponsibilities: text({ lines: 3, optional: true }),
  triggers: many('trigger', { when: { question: 'level', is: escalating } }),
  timeLimit: number('minutes', {
    max: 100_000,
    optional: true,
    when: { question: 'level', is: escalating },
  }),
  ownTrigger: text({ lines: 3, optional: true, when: { question: 'level', is: escalating } }),
  escalatesTo: choice('tier', { when: { question: 'level', is: escalating } }),
};

/** Who does the work, who answers for it, who is asked and who is told (RACI). */
const activity = {
  activity: choice('activity'),
  ownActivity: text({ when: { question: 'activity', is: ['own'] } }),
  responsible: many('party'),
  accountable: choice('party'),
  consulted: many('party', { optional: true }),
  informed: many('party', { optional: true }),
};

export const teams = {
  tiers: {
    tiers: list(tier, {
      max: 20,
      suggestion: [
        {
          level: 'tier0',
          coverage: 'always',
          channels: ['portal'],
          responsibilities: ['selfEnrol', 'selfFind', 'selfRecover'],
          triggers: ['noKnownFix'],
          escalatesTo: 'tier1',
        },
        {
          level: 'tier1',
          coverage: 'workdays',
          channels: ['ticket', 'phone', 'chat'],
          responsibilities: [
            'firstContact',
            'ownContact',
            'verifyIdentity',
            'recordCase',
            'checkHealth',
            'checkLicence',
            'guideEnrolment',
            'solveKnown',
            'remoteTasks',
          ],
          triggers: ['timeLimit', 'noKnownFix', 'severalUsers', 'needsLogs'],
          timeLimit: 30,
          escalatesTo: 'tier2',
        },
        {
          level: 'tier2',
          coverage: 'workdays',
          channels: ['ticket', 'chat'],
          responsibilities: [
            'readLogs',
            'compareAssignments',
            'reEnrol',
            'cleanUp',
            'remoteHelp',
            'writeArticles',
            'coachFirstLine',
            'watchTrends',
          ],
          triggers: ['timeLimit', 'needsRights', 'needsPolicyChange', 'tokenOrCertificate'],
          timeLimit: 240,
          escalatesTo: 'tier3',
        },
        {
          level: 'tier3',
          coverage: 'workdays',
          channels: ['ticket', 'bridge'],
          responsibilities: [
            'rootCause',
            'changePolicies',
            'manageApps',
            'renewTokens',
            'tenantSettings',
            'openVendorCases',
            'trainSupport',
            'decideWipe',
          ],
          triggers: ['serviceFault', 'causeNotFound'],
          escalatesTo: 'tier4',
        },
        {
          level: 'tier4',
          coverage: 'always',
          channels: ['vendorCase'],
          responsibilities: ['serviceFaults', 'productFaults'],
        },
      ],
    }),
  },
  activities: {
    activities: list(activity, {
      max: 20,
      suggestion: [
        {
          activity: 'answerUsers',
          responsible: ['tier1'],
          accountable: 'tier1',
          informed: ['tier2'],
        },
        {
          activity: 'solveKnown',
          responsible: ['tier1'],
          accountable: 'tier1',
          consulted: ['tier2'],
        },
        {
          activity: 'investigate',
          responsible: ['tier2'],
          accountable: 'tier2',
          consulted: ['tier3'],
          informed: ['tier1'],
        },
        {
          activity: 'changeSettings',
          responsible: ['tier3'],
          accountable: 'rolloutLead',
          consulted: ['security'],
          informed: ['tier1', 'tier2'],
        },
        {
          activity: 'renewTokens',
          responsible: ['tier3'],
          accountable: 'tier3',
          informed: ['planOwner'],
        },
        {
          activity: 'vendorCases',
          responsible: ['tier3'],
          accountable: 'tier3',
          consulted: ['tier4'],
          informed: ['tier1'],
        },
        {
          activity: 'majorIncidents',
          responsible: ['tier3'],
          accountable: 'rolloutLead',
          consulted: ['security'],
          informed: ['tier1', 'tier2', 'management'],
        },
        {
          activity: 'knowledge',
          responsible: ['tier2'],
          accountable: 'tier2',
          consulted: ['tier3'],
          informed: ['tier1'],
        },
        {
          activity: 'training',
          responsible: ['tier3'],
          accountable: 'planOwner',
          informed: ['tier1', 'tier2'],
        },
        {
          activity: 'messages',
          responsible: ['communications'],
          accountable: 'rolloutLead',
          consulted: ['tier1'],
          informed: ['tier2'],
        },
      ],
    }),
  },
};
