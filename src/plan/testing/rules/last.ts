import { entries, levels, people, type Row } from './row';

const dates = { pilotStart: '2027-03-01', firstWave: '2027-04-05', rolloutEnd: '2027-05-31' };
const pilot = { phase: 'Pilot', phaseStart: '2027-03-01', phaseUsers: 10 };
const first = { phase: 'First', phaseStart: '2027-04-05', phaseUsers: 100 };
const second = { phase: 'Second', phaseStart: '2027-05-03', phaseUsers: 100 };
const phases = (...all: object[]) => ({ phases: entries(...all) });
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const measure = (more: object) => entries({ measure: 'own', usedFor: ['goNoGo'], ...more });
const signed = (signedOn: string | null, approver = '1') => entries({ approver, signedOn });

export const rollout: Row[] = [
  [
    'beforePilot',
    'a phase before the pilot',
    { scope: dates, rollout: phases({ ...pilot, phaseStart: '2027-02-26' }) },
    { scope: dates, rollout: phases(pilot) },
  ],
  [
    'afterEnd',
    'a phase after the end',
    { scope: dates, rollout: phases({ ...pilot, phaseStart: '2027-06-01' }) },
    { scope: dates, rollout: phases(pilot) },
  ],
  [
    'outOfOrder',
    'phases in another order',
    { rollout: phases(first, pilot) },
    { rollout: phases(pilot, first) },
  ],
  [
    'noFirstPhase',
    'nothing on the first production day',
    { scope: dates, rollout: phases(pilot, second) },
    { scope: dates, rollout: phases(pilot, first) },
  ],
  [
    'startUnattended',
    'a start on a Saturday',
    { scope: { helpDays: workdays }, rollout: phases({ ...pilot, phaseStart: '2027-03-06' }) },
    { scope: { helpDays: workdays }, rollout: phases(pilot) },
  ],
  [
    'startBeforeClosed',
    'a start on a Friday',
    { scope: { helpDays: workdays }, rollout: phases({ ...pilot, phaseStart: '2027-03-05' }) },
    { scope: { helpDays: workdays }, rollout: phases(pilot) },
  ],
  [
    'decidedTooEarly',
    'a decision before the count',
    {
      rollout: {
        ...phases(first, { ...second, phaseStart: '2027-04-12' }),
        countDays: 5,
        decideDays: 1,
      },
    },
    { rollout: { ...phases(first, second), countDays: 5, decideDays: 1 } },
  ],
  [
    'decidedOnStart',
    'a decision on the day',
    { rollout: { decideDays: 0 } },
    { rollout: { decideDays: 1 } },
  ],
  [
    'tooManyContacts',
    'more calls than tier 1 can take',
    { rollout: { ...phases(first), contactRate: 20, capacity: 19 } },
    { rollout: { ...phases(first), contactRate: 20, capacity: 20 } },
  ],
  [
    'tenfold',
    'from 10 users to 101',
    { rollout: phases(pilot, { ...first, phaseUsers: 101 }) },
    { rollout: phases(pilot, first) },
  ],
  [
    'sizesDiffer',
    'users in no phase',
    { scope: { users: 111 }, rollout: phases(pilot, first) },
    { scope: { users: 110 }, rollout: phases(pilot, first) },
  ],
  [
    'platformInNoPhase',
    'Macs in no phase',
    {
      scope: { platforms: ['windows', 'macos'] },
      rollout: phases({ ...pilot, phasePlatforms: ['windows'] }),
    },
    {
      scope: { platforms: ['windows', 'macos'] },
      rollout: phases(
        { ...pilot, phasePlatforms: ['windows'] },
        { ...first, phasePlatforms: ['macos'] },
      ),
    },
  ],
  [
    'noContactNamed',
    'a message that doesn’t say where to get help',
    { rollout: { messages: entries({ message: 'enrol', checks: ['steps'] }) } },
    { rollout: { messages: entries({ message: 'enrol', checks: ['steps', 'contact'] }) } },
  ],
  [
    'gateWithoutCriterion',
    'nothing to end early-life support by',
    { rollout: { criteria: entries({ gate: 'go' }) } },
    { rollout: { criteria: entries({ gate: 'go' }, { gate: 'exit' }) } },
  ],
  [
    'pauseFarAway',
    'only management may pause',
    { rollout: { mayPause: ['management'] } },
    { rollout: { mayPause: ['management', 'tier3'] } },
  ],
  [
    'careTooShort',
    'early-life support ends before the last phase',
    { scope: dates, rollout: { ...phases(pilot, first, second), careDays: 19 } },
    { scope: dates, rollout: { ...phases(pilot, first, second), careDays: 20 } },
  ],
  [
    'rolloutUnstaffed',
    'a tier without a team helps',
    { teams: { tiers: levels('tier1') }, rollout: { careTeam: ['tier1', 'tier2'] } },
    { teams: { tiers: levels('tier1', 'tier2') }, rollout: { careTeam: ['tier1', 'tier2'] } },
  ],
];

export const measures: Row[] = [
  [
    'exitUnmeasured',
    'the call ends at a sign that nothing shows',
    {
      process: { bridge: 'yes', bridgeExit: ['firstLineSolves'] },
      measures: { measures: measure({}) },
    },
    {
      process: { bridge: 'no', bridgeExit: ['firstLineSolves'] },
      measures: { measures: measure({}) },
    },
  ],
  [
    'goNoGoUnmeasured',
    'a decision by feeling',
    { measures: { measures: measure({ usedFor: ['review'] }) } },
    { measures: { measures: measure({}) } },
  ],
  [
    'tooManyMeasures',
    'nine measures',
    { measures: { measures: entries(...Array.from({ length: 9 }, () => ({ measure: 'own' }))) } },
    { measures: { measures: entries(...Array.from({ length: 8 }, () => ({ measure: 'own' }))) } },
  ],
  [
    'measuredTwice',
    'a measure twice',
    { measures: { measures: entries({ measure: 'contacts' }, { measure: 'contacts' }) } },
    { measures: { measures: entries({ measure: 'own' }, { measure: 'own' }) } },
  ],
  [
    'reporterMissing',
    'a figure of a tier without a team',
    { teams: { tiers: levels('tier1') }, measures: { measures: measure({ by: 'tier2' }) } },
    { teams: { tiers: levels('tier2') }, measures: { measures: measure({ by: 'tier2' }) } },
  ],
  [
    'baselineOutOfPilot',
    'targets confirmed in production',
    { scope: dates, measures: { baseline: '2027-04-05' } },
    { scope: dates, measures: { baseline: '2027-04-02' } },
  ],
  [
    'normalTooEarly',
    'normal reports while early-life support runs',
    { rollout: { ...phases(second), careDays: 20 }, measures: { normalFrom: '2027-05-28' } },
    { rollout: { ...phases(second), careDays: 20 }, measures: { normalFrom: '2027-05-31' } },
  ],
];

export const agreement: Row[] = [
  [
    'riskWithoutAction',
    'a risk that nobody does anything about',
    { agreement: { risks: entries({ risk: 'expiry' }) } },
    { agreement: { risks: entries({ risk: 'expiry', actions: ['reminders'] }) } },
  ],
  [
    'riskTooLate',
    'a big risk, dealt with in production',
    {
      scope: dates,
      agreement: {
        risks: entries({
          risk: 'expiry',
          actions: ['reminders'],
          harm: 'high',
          riskDue: '2027-04-05',
        }),
      },
    },
    {
      scope: dates,
      agreement: {
        risks: entries({
          risk: 'expiry',
          actions: ['reminders'],
          harm: 'low',
          riskDue: '2027-04-05',
        }),
      },
    },
  ],
  [
    'openTooLate',
    'a question, decided in production',
    {
      scope: dates,
      agreement: { openPoints: entries({ openPoint: 'Who pays?', decideBy: '2027-04-05' }) },
    },
    {
      scope: dates,
      agreement: { openPoints: entries({ openPoint: 'Who pays?', decideBy: '2027-04-02' }) },
    },
  ],
  [
    'reviewPast',
    'a review before the plan',
    { scope: { planDate: '2027-02-01' }, agreement: { nextReview: '2027-02-01' } },
    { scope: { planDate: '2027-02-01' }, agreement: { nextReview: '2027-02-02' } },
  ],
  [
    'reviewAfterEnd',
    'a review after the rollout',
    { scope: dates, agreement: { nextReview: '2027-06-01' } },
    { scope: dates, agreement: { nextReview: '2027-05-31' } },
  ],
  [
    'tierNotTold',
    'a tier that doesn’t get the plan',
    { teams: { tiers: levels('tier1', 'tier2') }, agreement: { sharedWith: ['tier1'] } },
    { teams: { tiers: levels('tier1', 'tier2') }, agreement: { sharedWith: ['tier1', 'tier2'] } },
  ],
  [
    'approvedByNobody',
    'approved by nobody',
    { scope: { status: 'approved' } },
    { scope: { status: 'review' } },
  ],
  [
    'approvedUnsigned',
    'approved without a signature',
    {
      scope: { status: 'approved' },
      teams: { directory: people },
      agreement: { approvers: signed(null) },
    },
    {
      scope: { status: 'approved' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-02-01') },
    },
  ],
  [
    'signedNotApproved',
    'signed and not approved',
    {
      scope: { status: 'review' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-02-01') },
    },
    {
      scope: { status: 'review' },
      teams: { directory: people },
      agreement: { approvers: signed(null) },
    },
  ],
  [
    'versionNotLogged',
    'a version without an entry',
    { scope: { version: '1.1' }, agreement: { changes: entries({ changeVersion: '1.0' }) } },
    { scope: { version: '1.1' }, agreement: { changes: entries({ changeVersion: '1.1' }) } },
  ],
  [
    'approvedBeforePilot',
    'approved before the pilot, and not looked at again',
    {
      scope: { ...dates, status: 'approved' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-02-01'), nextReview: '2027-02-26' },
    },
    {
      scope: { ...dates, status: 'approved' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-02-01'), nextReview: '2027-03-01' },
    },
  ],
  [
    'signedOlder',
    'a signature from another year',
    {
      scope: { planDate: '2027-02-01' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-01-01') },
    },
    {
      scope: { planDate: '2027-02-01' },
      teams: { directory: people },
      agreement: { approvers: signed('2027-01-02') },
    },
  ],
  [
    'ownerApprovesAlone',
    'the owner approves the plan alone',
    {
      scope: { planOwner: '1' },
      teams: { directory: people },
      agreement: { approvers: signed(null) },
    },
    {
      scope: { planOwner: '1' },
      teams: { directory: people },
      agreement: { approvers: signed(null, '2') },
    },
  ],
  [
    'decisionOverdue',
    'a question that should have been decided',
    {
      scope: { planDate: '2027-02-01' },
      agreement: { openPoints: entries({ decideBy: '2027-01-29' }) },
    },
    {
      scope: { planDate: '2027-02-01' },
      agreement: { openPoints: entries({ decideBy: '2027-01-29', decision: 'Decided' }) },
    },
  ],
];
