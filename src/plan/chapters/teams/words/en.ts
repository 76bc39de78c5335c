import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { teams } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: { name: 'Teams and tiers', lead: 'Who stands where, and what each tier answers for.' },

  groups: { tiers: 'Tiers', activities: 'Who does what', registers: 'People and teams' },

  questions: {
    tiers: {
      label: 'Tiers',
      help: 'One entry for each team. Several teams may stand on the same tier.',
      why: 'Most plans name the tiers and stop there. Cases then bounce, because two teams believe the other one owns them.',
    },
    level: { label: 'Tier', help: '0 is self-service, 4 is Microsoft or another supplier.' },
    team: {
      label: 'Team',
      help: 'The name people use for it.',
      example: 'Workplace support, not L2',
    },
    serves: {
      label: 'Serves',
      help: 'Regions whose users this team helps. Leave it empty when it helps all of them.',
    },
    people: { label: 'People', help: 'Who can take a case on a normal day.' },
    coverage: { label: 'Hours', help: 'When a case is picked up, not when mail is read.' },
    days: { label: 'Days', help: 'Days on which the team works.' },
    from: { label: 'From', help: 'In the time zone of the team.' },
    until: { label: 'Until', help: 'In the time zone of the team.' },
    zone: { label: 'Time zone', help: 'The hours above are in this zone.' },
    tierLanguages: { label: 'Languages', help: 'Languages the team works in.' },
    channels: { label: 'Reached by', help: 'How a case reaches this team.' },
    contact: {
      label: 'Contact for the tier below',
      help: 'A number or channel that users do not get.',
      example: 'Extension 4411',
    },
    responsibilities: {
      label: 'Answers for',
      help: 'Pick what this tier does itself. What is left over shows up in the check.',
      why: 'This is the question that most plans skip. A duty that stands nowhere is done by nobody or by everybody.',
    },
    ownResponsibilities: {
      label: 'Also answers for',
      help: 'Anything the list does not have.',
      example: 'Keeps the spare devices',
    },
    triggers: {
      label: 'Escalates when',
      help: 'A time or a fact, so that nobody has to guess.',
      why: 'Supporters hold on to cases too long when passing them on feels like failing.',
    },
    timeLimit: {
      label: 'Time limit before escalation',
      help: 'After this long without a solution the case moves on. 30 minutes for tier 1 is our suggestion, not a rule.',
    },
    ownTrigger: {
      label: 'Also escalates when',
      help: 'Anything the list does not have.',
      example: 'A board member is affected',
    },
    escalatesTo: { label: 'Escalates to', help: 'The next tier up.' },
    activities: {
      label: 'Activities',
      help: 'For each activity: who does it, who answers for it, who is asked, who is told.',
      why: 'Exactly one party is accountable. When two are, nobody decides.',
    },
    activity: { label: 'Activity', help: 'What has to be done by somebody.' },
    ownActivity: {
      label: 'Name of the activity',
      help: 'A few words that begin with a verb.',
      example: 'Approve exceptions',
    },
    responsible: { label: 'Responsible', help: 'Does the work.' },
    accountable: { label: 'Accountable', help: 'Answers for the result. Exactly one.' },
    consulted: { label: 'Consulted', help: 'Is asked before.' },
    informed: { label: 'Informed', help: 'Is kept informed.' },
    directory: {
      label: 'People in the plan',
      help: 'Everyone whom the plan names. A name that you type anywhere else appears here by itself; role, contact and stand-in are entered once.',
      why: 'When a name changes, you change it here, and the whole plan follows.',
    },
    person: { label: 'Name', help: 'As colleagues would look it up.', example: 'M. de Wit' },
    personRole: {
      label: 'Role',
      help: 'What the plan counts on this person for.',
      example: 'Service delivery manager',
    },
    reach: {
      label: 'Reached at',
      help: 'A number or channel that works when it matters.',
      example: 'Extension 4411, or Teams',
    },
    standIn: { label: 'Stand-in', help: 'Who acts while this person is away.' },
    units: {
      label: 'Teams',
      help: 'The teams behind the tiers. A team that you name in a tier appears here by itself.',
    },
    unit: {
      label: 'Name of the team',
      help: 'The name people use for it.',
      example: 'Workplace support',
    },
    unitLead: { label: 'Led by', help: 'Who answers for the team.' },
  },

  sections: {
    selfService: 'Self-service',
    firstContact: 'First contact',
    repair: 'Repair',
    engineering: 'Engineer and decide',
    supplier: 'Suppliers',
  },

  choices: {
    coverage: {
      always: '24 hours, every day',
      workdays: 'Monday to Friday',
      ownDays: 'Other days',
      onCall: 'On call',
    },
    responsibility: {
      selfEnrol: 'Step-by-step articles to enrol a device',
      selfFind: 'Answers to frequent questions',
      selfRecover: 'Recovery key and passcode self-service',
      firstContact: 'Takes every first contact',
      ownContact: 'Keeps contact with the user until the case is closed',
      verifyIdentity: 'Verifies who is asking',
      recordCase: 'Records the case with the agreed details',
      checkHealth: 'Checks service health first',
      checkLicence: 'Checks licence and device limit',
      guideEnrolment: 'Guides users through enrolment',
      solveKnown: 'Solves known issues by the runbook',
      remoteTasks: 'Runs simple remote tasks such as sync and restart',
      readLogs: 'Reads device and app logs',
      compareAssignments: 'Compares groups and assignments',
      reEnrol: 'Re-enrols devices',
      cleanUp: 'Removes stale device records',
      remoteHelp: 'Takes over the screen with Remote Help',
      writeArticles: 'Writes knowledge articles',
      coachFirstLine: 'Coaches tier 1',
      watchTrends: 'Watches for trends across cases',
      rootCause: 'Finds the root cause',
      changePolicies: 'Changes policies and profiles',
      manageApps: 'Packages and assigns apps',
      renewTokens: 'Renews Apple certificates and tokens',
      tenantSettings: 'Changes tenant settings',
      openVendorCases: 'Opens cases with Microsoft',
      trainSupport: 'Trains the other tiers',
      decideWipe: 'Approves wiping a device',
      serviceFaults: 'Resolves faults of the service',
      productFaults: 'Fixes faults of the product',
    },
    trigger: {
      timeLimit: 'The time limit has passed',
      noKnownFix: 'No article covers it',
      severalUsers: 'Several users report the same',
      needsLogs: 'Logs or assignments have to be read',
      needsRights: 'It needs rights this tier does not have',
      needsPolicyChange: 'A policy or profile has to change',
      tokenOrCertificate: 'A certificate or token is involved',
      dataAtRisk: 'Data may be at risk',
      serviceFault: 'The service itself seems at fault',
      causeNotFound: 'The root cause cannot be found',
    },
    activity: {
      answerUsers: 'Answer users',
      solveKnown: 'Solve known issues',
      investigate: 'Investigate unknown issues',
      changeSettings: 'Change policies and settings',
      renewTokens: 'Renew certificates and tokens',
      vendorCases: 'Run cases with Microsoft',
      majorIncidents: 'Lead major incidents',
      knowledge: 'Write and review knowledge articles',
      training: 'Train supporters',
      messages: 'Send messages to users',
      reporting: 'Report figures on support',
      own: 'Something else',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      tiers: (tiers: string) => `Support is given by ${tiers.toLowerCase()}.`,
      people: (people: Count) =>
        `${people.shown} ${choose(people.count, 'person works', 'people work')} in support.`,
      languages: (languages: string) => `Users are helped in ${languages}.`,
    },
    hours: <Part>(days: Part, from: Part, until: Part, zone: Part) => [
      days,
      ', ',
      from,
      '–',
      until,
      ' (',
      zone,
      ')',
    ],
    /** "Tier 2: Workplace support", as a heading. */
    tierHeading: <Part>(tier: Part, team: Part) => [tier, ': ', team],
    raciNote:
      'Responsible does the work. Accountable answers for the result; there is exactly one. Consulted is asked before. Informed is kept up to date.',
  },

  /** What the check finds, and why it matters. */
  findings: {
    noFirstLine: {
      title: 'No tier takes the first contact.',
      reason: 'Users need one place to report a problem. Add tier 1, even when it is one person.',
    },
    unknownEscalation: {
      title: (from: string, to: string) => `${from} escalates to ${to}, which is not in the plan.`,
      reason: 'Cases would be passed to nobody. Add the tier or choose another one.',
    },
    sameOrLower: {
      title: (tier: string) => `${tier} does not escalate upwards.`,
      reason: 'A case that moves sideways or down comes back unsolved.',
    },
    nobodyDoes: {
      title: (responsibilities: string) => `No tier answers for: ${responsibilities}.`,
      reason: 'Two teams will each believe that the other one does it.',
    },
  },
} satisfies WordsFor<typeof teams, SharedSet>;

export type TeamsWords = typeof words;
