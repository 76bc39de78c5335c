import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { teams } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** From one time of day until another, as `hh:mm`. */
interface Span {
  from: string;
  until: string;
}

/** "Sat, Sun" as a sentence has it: "Sat and Sun". */
const withAnd = (items: string) => items.replace(/, (?=[^,]*$)/u, ' and ');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Teams and tiers',
    lead: 'Which team is on which tier, and what each is responsible for.',
  },

  groups: { tiers: 'Tiers', activities: 'Who does what (RACI)', registers: 'People and teams' },

  questions: {
    tiers: {
      label: 'Tiers',
      help: 'One entry for each team. A tier can have several teams.',
      why: 'Many plans name the tiers and stop there. Tickets then bounce between teams, because each thinks the other should take them.',
    },
    level: {
      label: 'Tier',
      help: 'Tier 0 is self-service, and tier 4 is Microsoft or another supplier.',
    },
    team: {
      label: 'Team',
      help: 'The name people use, rather than “L2”.',
      example: 'Workplace support',
    },
    serves: {
      label: 'Regions served',
      help: 'Leave this empty if the team helps users everywhere.',
    },
    people: { label: 'People', help: 'How many people can take tickets on a normal day.' },
    coverage: {
      label: 'Hours',
      help: 'When someone works on tickets, not just reads email.',
    },
    days: { label: 'Days', help: 'Days on which the team works.' },
    from: { label: 'From', help: 'In the team’s time zone.' },
    until: { label: 'Until', help: 'In the team’s time zone.' },
    zone: { label: 'Time zone', help: 'The team’s hours are in this time zone.' },
    tierLanguages: { label: 'Languages', help: 'Languages in which the team helps.' },
    channels: { label: 'How to reach the team', help: 'Channels through which tickets arrive.' },
    contact: {
      label: 'Contact for escalations',
      help: 'A number or channel for the tier below, not for users.',
      example: 'Extension 4411',
    },
    responsibilities: {
      label: 'Responsibilities',
      help: 'What this tier does itself. “Check answers” lists what no tier does.',
      why: 'Most plans skip this. If a task isn’t assigned, either nobody does it or everybody does.',
    },
    ownResponsibilities: {
      label: 'Other responsibilities',
      help: 'Anything that isn’t in the list.',
      example: 'Looks after spare devices',
    },
    triggers: {
      label: 'Escalates when',
      help: 'Situations in which this tier passes a ticket up.',
      why: 'Without clear rules, people hold on to tickets for too long, because escalating feels like failing.',
    },
    timeLimit: {
      label: 'Time limit before escalation',
      help: 'How long this tier looks for a fix before it escalates. We suggest 30 minutes for tier 1.',
    },
    ownTrigger: {
      label: 'Also escalates when',
      help: 'Anything that isn’t in the list.',
      example: 'A board member is affected',
    },
    escalatesTo: { label: 'Escalates to', help: 'The tier that takes over.' },
    activities: {
      label: 'Activities',
      help: 'For each one: who does it, who is accountable, who gives advice and who is kept informed.',
      why: 'Only one party is accountable, because if two are, nobody decides.',
    },
    activity: { label: 'Activity', help: 'Work that somebody has to do.' },
    ownActivity: {
      label: 'Name of the activity',
      help: 'A few words, starting with a verb.',
      example: 'Approve exceptions',
    },
    responsible: { label: 'Responsible', help: 'Who does the work.' },
    accountable: { label: 'Accountable', help: 'Who has the final say. Choose only one.' },
    consulted: { label: 'Consulted', help: 'Who gives advice beforehand.' },
    informed: { label: 'Informed', help: 'Who is kept up to date.' },
    workloads: {
      label: 'Co-managed workloads',
      help: 'What Configuration Manager manages on your PCs today, and what Intune manages.',
      why: 'The first question on a PC ticket is which tool manages the setting. Tier 1 can’t guess the answer, and it changes as you move workloads to Intune.',
    },
    workload: {
      label: 'Workload',
      help: 'A group of settings that you can move to Intune separately.',
    },
    managedBy: { label: 'Managed by', help: 'The tool that manages the workload today.' },
    moves: {
      label: 'Planned move',
      help: 'The day on which Intune takes over on all PCs. Leave this empty if that has already happened or isn’t planned.',
    },
    directory: {
      label: 'People in the plan',
      help: 'Everyone the plan names. Names you type elsewhere appear here automatically, so you add the role, contact and stand-in only once.',
      why: 'If a name changes, change it here and the whole plan follows.',
    },
    person: { label: 'Name', help: 'As colleagues would look it up.', example: 'Emma Hill' },
    personRole: {
      label: 'Role',
      help: 'Their job, or what they do in the rollout.',
      example: 'Service delivery manager',
    },
    reach: {
      label: 'Contact',
      help: 'A number or channel that works when it’s urgent.',
      example: 'Extension 4411, or Teams',
    },
    standIn: { label: 'Stand-in', help: 'Who steps in while they are away.' },
    units: {
      label: 'Teams',
      help: 'The teams behind the tiers. A team you name in a tier appears here automatically.',
    },
    unit: {
      label: 'Team name',
      help: 'The name people use for it.',
      example: 'Workplace support',
    },
    unitLead: { label: 'Team lead', help: 'Who leads the team.' },
  },

  sections: {
    selfService: 'Self-service',
    firstContact: 'First contact',
    repair: 'Investigation and fixes',
    engineering: 'Engineering and decisions',
    supplier: 'Microsoft and other suppliers',
  },

  choices: {
    coverage: {
      always: '24 hours, every day',
      workdays: 'Mon–Fri',
      ownDays: 'Other working days',
      onCall: 'On call',
    },
    responsibility: {
      selfEnrol: 'Step-by-step articles on enrolling a device',
      selfFind: 'Answers to frequent questions',
      selfRecover: 'Recovery key and passcode self-service',
      firstContact: 'Handles all first contact',
      ownContact: 'Keeps in touch with the user until the ticket is closed',
      verifyIdentity: 'Verifies who is asking',
      recordCase: 'Logs the ticket with the agreed details',
      checkHealth: 'Checks service health first',
      checkLicence: 'Checks the licence and device limit',
      guideEnrolment: 'Guides users through enrolment',
      solveKnown: 'Solves known issues with knowledge articles',
      remoteTasks: 'Runs simple remote tasks such as sync and restart',
      readLogs: 'Reads device and app logs',
      compareAssignments: 'Compares groups and assignments',
      reEnrol: 'Re-enrols devices',
      cleanUp: 'Removes stale device records',
      remoteHelp: 'Takes over the screen with Remote Help',
      writeArticles: 'Writes knowledge articles',
      coachFirstLine: 'Coaches tier 1',
      watchTrends: 'Watches for trends across tickets',
      rootCause: 'Finds the root cause',
      changePolicies: 'Changes policies and profiles',
      manageApps: 'Packages and assigns apps',
      renewTokens: 'Renews Apple certificates and tokens',
      tenantSettings: 'Changes tenant settings',
      openVendorCases: 'Opens cases with Microsoft',
      trainSupport: 'Trains the other tiers',
      decideWipe: 'Approves wiping a device',
      serviceFaults: 'Fixes issues in the service',
      productFaults: 'Fixes issues in the product',
    },
    trigger: {
      timeLimit: 'The time limit has passed',
      noKnownFix: 'No article covers the issue',
      severalUsers: 'Several users report the same issue',
      needsLogs: 'Logs or assignments need checking',
      needsRights: 'This tier lacks the necessary permissions',
      needsPolicyChange: 'A policy or profile has to change',
      tokenOrCertificate: 'A certificate or token is involved',
      dataAtRisk: 'Data may be at risk',
      serviceFault: 'The service itself seems to be at fault',
      causeNotFound: 'This tier can’t find the root cause',
    },
    activity: {
      answerUsers: 'Respond to users',
      solveKnown: 'Solve known issues',
      investigate: 'Investigate unknown issues',
      changeSettings: 'Change policies and settings',
      renewTokens: 'Renew certificates and tokens',
      vendorCases: 'Manage cases with Microsoft',
      majorIncidents: 'Lead major incidents',
      knowledge: 'Write and review knowledge articles',
      training: 'Train support staff',
      messages: 'Send messages to users',
      reporting: 'Report support figures',
      own: 'Something else',
    },
    workload: {
      compliance: 'Compliance policies',
      resources: 'Resource access (Wi-Fi, VPN, email, certificates)',
      updates: 'Windows Update policies',
      protection: 'Endpoint protection',
      configuration: 'Device configuration',
      office: 'Office Click-to-Run apps',
      apps: 'Client apps',
    },
    manager: {
      configMgr: 'Configuration Manager',
      pilot: 'Intune (pilot)',
      intune: 'Intune',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      team: (name: string, hours: string) =>
        name.endsWith(')') ? `${name}, ${hours}` : `${name} (${hours})`,
      /**
       * What each tier is for, said once: here the reader meets them first. Names stand apart, since any of them may
       * need an article, or none.
       */
      tier: {
        tier0: (teams: string) => `Users can first help themselves at tier 0: ${teams}.`,
        tier1: (teams: string) => `Tier 1 is the first point of contact for users: ${teams}.`,
        tier2: (teams: string) => `What can’t be solved at first contact goes to tier 2: ${teams}.`,
        tier3: (teams: string) => `Tier 3 finds root causes and changes settings: ${teams}.`,
        tier4: (teams: string) =>
          `Tier 4 deals with faults in the product or the service: ${teams}.`,
      },
      inZone: (hours: string, zone: string) => `${hours}, ${zone}`,
      between: ({ from, until }: Span) => `from ${from} to ${until}`,
      weekday: (name: string) => `${name}s`,
      /** @param times nothing where only whole days are meant */
      when: (times: string, days: string) =>
        [times, days && `on ${days}`].filter((part) => part !== '').join(' and '),
      noFirstContact: (when: string) => `Nobody handles first contact ${when}.`,
      nobodyBehind: (tiers: string, when: string) =>
        `Nobody in ${tiers.toLowerCase().replace(' and ', ' or ')} is on shift ${when}.`,
      onCall: (teams: string) => `On call at those times: ${teams}.`,
      place: (place: string, times: string) =>
        `Users in ${place} can’t reach their first point of contact ${times} local time on working days.`,
      people: (people: Count) =>
        `On a normal day, ${people.shown} ${choose(people.count, 'person', 'people')} can take tickets.`,
      languages: (languages: string) => `Users get help in ${languages}.`,
    },
    /** @param zone only where it is another than the plan's */
    hours: <Part>(days: Part, from: Part, until: Part, zone?: Part) => [
      days,
      ', ',
      from,
      '–',
      until,
      ...(zone === undefined ? [] : [' (', zone, ')']),
    ],
    /** "Tier 2: Workplace support", as a heading. */
    tierHeading: <Part>(tier: Part, team: Part) => [tier, ': ', team],
    /** In place of a column in which all are the same. */
    allSpeak: <Part>(languages: Part) => ['Support languages of every team: ', languages, '.'],
    raciNote:
      'Responsible parties (R) do the work. The accountable party (A) has the final say, so each activity has only one. Consulted parties (C) give advice beforehand, and informed parties (I) are kept up to date.',
    workloadsNote:
      'On a PC ticket, first find out which tool manages what the user is asking about. The table shows where to look.',
    looksIn: 'Where to look',
    looks: {
      configMgr: 'Configuration Manager console, then the client logs on the PC',
      pilot: 'Intune for PCs in the pilot, otherwise Configuration Manager',
      intune: 'Intune admin center',
    },
    /** In place of the columns, where one tool manages everything. */
    allManaged: {
      configMgr:
        'Configuration Manager manages all of these workloads. On a PC ticket, look in its console, then in the client logs on the PC.',
      pilot:
        'All of these workloads are being piloted with Intune. On a PC ticket, look in Intune if the PC is in the pilot, and in Configuration Manager if it isn’t.',
      intune:
        'Intune manages all of these workloads. On a PC ticket, look in the Intune admin center.',
    },
    allMove: <Part>(day: Part) => ['Intune takes over all of these workloads on ', day, '.'],
    /** What drawings say. */
    drawn: {
      ladder: 'Tiers and escalation',
      people: ({ count, shown }: Count) => `${shown} ${choose(count, 'person', 'people')}`,
      /** Which tier takes over, and after how long where that is said. */
      escalates: (tier: string, limit: string | null) =>
        limit === null
          ? `Escalates to ${tier.toLowerCase()}`
          : `Escalates to ${tier.toLowerCase()} after ${limit}`,
      coverage: 'Around the clock',
      legend: { shift: 'On shift' },
      nobody: 'Nobody on shift',
      onlyOnCall: 'On call only',
      allDay: '24 hours',
      /** The same in a sentence, after the days. */
      throughout: 'all day',
      /** Hours of a day, such as 08:00 and 17:30. */
      span: (from: string, until: string) => `${from}–${until}`,
      /** Hours, and the days on which they are. */
      on: (days: string, hours: string) => `${withAnd(days)} ${withAnd(hours)}`,
      each: (parts: readonly string[]) => parts.join('; '),
      nobodyAt: (times: string) => `Nobody in tiers 1 to 3 is on shift at these times: ${times}.`,
      onlyOnCallAt: (times: string) =>
        `Only staff on call can be reached in tiers 1 to 3 at these times: ${times}.`,
      /** On which clock all times are, and of which day the differences to other clocks are. */
      zone: (zone: string, day: string, isPilot: boolean) =>
        `All times are in ${zone}, based on the time differences on ${day}${isPilot ? ', when the pilot starts' : ''}.`,
    },
  },
} satisfies WordsFor<typeof teams, SharedSet>;

export type TeamsWords = typeof words;
