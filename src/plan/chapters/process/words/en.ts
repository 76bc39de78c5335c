import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import { atStart } from '../../../words/parties/en';
import type { process } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** The weekdays of a meeting, as a sentence lists them, and each by its short name; and how often it is held. */
interface Days {
  often: string | null;
  said: string;
  short: readonly string[];
}

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Support process',
    lead: 'How a ticket comes in, how it is escalated, and how the fix gets back to the user.',
  },

  groups: {
    intake: 'How tickets come in',
    workflow: 'From report to fix',
    bridge: 'Joint call (bridge call)',
    meetings: 'Meetings on issues and trends',
    standing: 'Between meetings',
    knowledge: 'Knowledge articles',
    major: 'Major incidents',
  },

  questions: {
    intake: {
      label: 'Intake channels',
      help: 'Every way in which users can report an issue.',
      why: 'Each extra channel is one more place where a ticket can get lost, so two are enough for most organisations.',
    },
    channel: { label: 'Channel', help: 'How users reach you.' },
    address: {
      label: 'Address or number',
      help: 'What users type, dial or visit.',
      example: 'https://help.example.com',
    },
    uses: { label: 'Used for', help: 'What users should use this channel for.' },
    contactOwner: {
      label: 'Contact for the user',
      help: 'Who keeps in touch with the user from the report until the ticket is closed.',
      why: 'If every tier contacts the user, the user has to explain the issue three times.',
    },
    steps: {
      label: 'Steps',
      help: 'From the report to the confirmed fix, in order.',
      why: 'Each tier adds what it has found before it passes the ticket on, so that the next one doesn’t start from scratch.',
    },
    actor: { label: 'Who acts', help: 'Who carries out this step.' },
    action: { label: 'What happens', help: 'What they do before they pass the ticket on.' },
    ownAction: {
      label: 'Step in your own words',
      help: 'Describe it in one sentence.',
      example: 'Lends the user a spare laptop while the ticket is open',
    },
    to: { label: 'Passes to', help: 'Who gets the ticket after this step.' },
    limit: {
      label: 'Time limit',
      help: 'How long this step may take before the ticket has to be passed on.',
    },
    handover: {
      label: 'Information passed on',
      help: 'What the next party gets without having to ask.',
    },
    ownHandover: {
      label: 'Other information',
      help: 'Anything that isn’t in the list.',
      example: 'When the user can be reached',
    },
    onlyIf: { label: 'Condition', help: 'Leave this empty for a step that is always needed.' },
    ownIf: {
      label: 'Condition in your own words',
      help: 'A short phrase that starts with “Only”.',
      example: 'Only when the device belongs to a contractor',
    },
    fixReturn: {
      label: 'How the fix comes back',
      help: 'What has to happen between finding the fix and closing the ticket.',
      why: 'If a tier never hears about the fix, it has to escalate the same issue again next time.',
    },
    ownFixReturn: {
      label: 'Also agreed',
      help: 'Anything else you have agreed about how the fix comes back.',
      example: 'Tier 2 joins the call if the fix takes more than ten minutes',
    },
    bridge: {
      label: 'Joint call at the start',
      help: 'All tiers join one call, also known as a bridge call, while the first users enrol.',
      why: 'Most new issues turn up in the first production phases. On one call, the tiers find causes faster and learn from each other.',
    },
    bridgePlace: {
      label: 'Call link or room',
      help: 'Where people join the call.',
      example: 'Teams channel “Intune bridge”',
    },
    bridgeAt: {
      label: 'Every working day at',
      help: 'When the call starts on each working day of the first phases.',
    },
    bridgeUntil: { label: 'Call open until', help: 'When the call closes on each working day.' },
    bridgeLength: { label: 'Call length', help: 'How long the call stays open.' },
    bridgeAttendees: {
      label: 'Who joins the call',
      help: 'One person from each team is enough.',
    },
    bridgeExit: { label: 'Call ends when', help: 'Signs that you no longer need the call.' },
    bridgeEnd: {
      label: 'Call ends by',
      help: 'The day on which you end the call or decide to keep it.',
    },
    timesZone: {
      label: 'Time zone of meetings',
      help: 'The joint call and all meetings use this time zone.',
    },
    meetings: {
      label: 'Meetings',
      help: 'Where the tiers discuss issues and trends.',
      why: 'If you spot a pattern in week one, you can change the messages and articles for week two.',
    },
    meeting: {
      label: 'Meeting',
      help: 'Choose what it is for. You set its length and topics yourself.',
    },
    ownMeeting: {
      label: 'Name of the meeting',
      help: 'As it appears in the invitation.',
      example: 'Handover to operations',
    },
    frequency: {
      label: 'How often',
      help: 'We suggest daily in the first phases. Later, weekly is enough.',
    },
    meetingDays: { label: 'Days', help: 'Leave this empty if the day varies.' },
    at: { label: 'Starts at', help: 'In the time zone of the meetings.' },
    length: {
      label: 'Length',
      help: 'We suggest 15 minutes for a stand-up and 30 for a trend meeting.',
    },
    attendees: { label: 'Who joins', help: 'One person from each team is enough.' },
    chair: { label: 'Led by', help: 'Who leads the meeting and writes down what was agreed.' },
    topics: { label: 'Topics', help: 'Cover the same topics in the same order every time.' },
    standing: {
      label: 'Channel for support staff',
      help: 'Where the tiers ask each other questions and share news at any time. It isn’t for users.',
      why: 'Microsoft advises keeping every tier up to date on issues and trends at all times, not only in meetings.',
      example: 'Teams channel “Intune support”',
    },
    standingBy: { label: 'Watched by', help: 'Who answers questions and passes on what matters.' },
    standingDays: {
      label: 'Watched on',
      help: 'Days on which somebody is sure to check the channel.',
    },
    standingFrom: { label: 'Watched from', help: 'In the time zone of the meetings.' },
    standingUntil: { label: 'Watched until', help: 'In the time zone of the meetings.' },
    standingTopics: {
      label: 'What to post there',
      help: 'News that the other tiers need before the next meeting.',
    },
    articleWhen: {
      label: 'Write an article when',
      help: 'The occasions on which somebody has to write one.',
    },
    articleAuthor: {
      label: 'Article author',
      help: 'Who writes the article, usually the tier that finds the fix.',
    },
    articleReviewer: {
      label: 'Article reviewer',
      help: 'Who reads the article before it is published.',
    },
    articleDays: {
      label: 'Working days to publish',
      help: 'From the day of the fix to the day the article is published.',
    },
    articlePlace: {
      label: 'Where articles are kept',
      help: 'The place where tier 1 looks first.',
      example: 'Knowledge base, “Intune” section',
    },
    majorTriggers: {
      label: 'Signs of a major incident',
      help: 'What turns an issue into a major incident.',
      why: 'In the first hour, nobody wants to be the one who decides, so decide now.',
    },
    majorDeclares: {
      label: 'Declares major incidents',
      help: 'Who can declare one without asking permission.',
    },
    majorLead: {
      label: 'Leads major incidents',
      help: 'One person. You enter their stand-in under “People and teams”.',
      example: 'Sam Wells',
    },
    majorUpdate: { label: 'Update users every', help: 'Even if there is nothing new to say.' },
    majorPlace: {
      label: 'Where updates appear',
      help: 'A place that users and tier 1 check.',
      example: 'Status page on the intranet',
    },
  },

  choices: {
    intakeUse: {
      anything: 'Anything',
      enrolment: 'Help with enrolment',
      urgent: 'Urgent issues (work has stopped)',
      lostDevice: 'Lost or stolen devices',
      howTo: 'How-to questions',
      outOfHours: 'Reports outside support hours',
    },
    stepAction: {
      report: 'Reports the issue',
      firstChecks: 'Runs the first checks, and escalates if they don’t solve the issue',
      investigate:
        'Checks logs and assignments, and escalates with its findings if it can’t fix the issue',
      findCause: 'Finds the root cause and passes the fix down',
      vendorCase: 'Opens a case with Microsoft',
      returnFix: 'Passes the fix to the tier below',
      resolve: 'Contacts the user, applies the fix and checks that it works',
      own: 'Something else',
    },
    handover: {
      errorText: 'Exact error text',
      screenshots: 'Screenshots',
      userName: 'Sign-in name (user principal name)',
      device: 'Device name and serial number',
      platformVersion: 'Platform and version',
      enrolmentType: 'Type of enrolment',
      since: 'When the issue began, and whether it ever worked',
      affected: 'How many users are affected',
      lastCheckIn: 'Last check-in of the device',
      incidentId: 'Company Portal incident ID',
      checksDone: 'Checks done and their results',
      logs: 'Collected logs',
      suspectedCause: 'Suspected cause',
      tenant: 'Tenant details',
      fixSteps: 'Steps of the fix',
      article: 'Knowledge article',
    },
    onlyIf: {
      several: 'Only when several users report the issue',
      urgent: 'Only for priority 1',
      outOfHours: 'Only outside support hours',
      supplierFault: 'Only when the service or the product seems to be at fault',
      personal: 'Only for personal devices',
      own: 'Another condition',
    },
    fixReturn: {
      samePath: 'The fix goes back through the tiers that escalated the ticket.',
      tested: 'The tier that escalated tests the fix on the affected device.',
      written:
        'Whoever finds the fix writes the steps in the ticket, rather than just explaining them by phone.',
      articleFirst: 'Somebody writes a knowledge article before the ticket is closed.',
      userConfirms: 'The user confirms that it works before the ticket is closed.',
      trendLogged: 'The cause goes on the list for the trend meeting.',
    },
    bridge: {
      yes: 'Yes, once a day',
      allDay: 'Yes, open all day in the first production phases',
      no: 'No',
    },
    bridgeExit: {
      fewCases: 'A week passes with few new tickets',
      knownOnly: 'Users report only known issues',
      firstLineSolves: 'Tier 1 solves most issues itself',
      articlesThere: 'Every frequent issue has a knowledge article',
      phaseDone: 'The first production phases are over',
    },
    meeting: {
      standUp: 'Issue stand-up',
      trends: 'Trend meeting',
      waveReview: 'Phase review',
      vendorReview: 'Review of cases with Microsoft',
      own: 'Another meeting',
    },
    topic: {
      openCases: 'Open tickets',
      newIssues: 'New issues',
      trends: 'Trends',
      articles: 'Articles to write',
      serviceHealth: 'Service health',
      userFeedback: 'User feedback',
      nextWave: 'Next phase',
      expiries: 'Certificates and tokens about to expire',
    },
    articleWhen: {
      newFix: 'Somebody finds a new fix',
      secondTime: 'An issue comes in for the second time',
      beforeWave: 'A production phase is about to start',
      afterMajor: 'A major incident is closed',
    },
    majorTrigger: {
      manyUsers: 'Many users can’t work',
      enrolmentStopped: 'Enrolment has stopped on a whole platform',
      siteDown: 'A whole site is affected',
      expired: 'An Apple certificate or token has expired',
      wrongPolicy: 'A bad policy or app has gone out',
      dataLoss: 'Devices have been wiped or data has been lost',
      serviceIncident: 'Microsoft reports an incident in service health',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    /** Above the hours of the channel between the tiers. */
    watched: 'When it is watched',
    contact: (party: string) =>
      `${atStart(party)} will keep in touch with the user until the ticket is closed.`,
    step: 'Step',
    limit: <Part>(limit: Part) => ['Time limit: ', limit],
    /** What a step passes on that an earlier one passes on too. */
    sameAs: (step: number) => `The same as in step ${step}`,
    moreThan: <Part>(step: number, more: Part) => [`Everything from step ${step}, plus: `, more],
    published: 'Articles are published within',
    workdays: (days: Count) => `${days.shown} working ${choose(days.count, 'day', 'days')}`,
    /** The hours of a call that stays open; without an end, as long as that isn’t set. */
    allDay: <Part>(from: Part, until: Part | null, zone?: Part) => [
      'On each working day of the first production phases, the call is open ',
      ...(until === null ? ['all day from ', from] : ['from ', from, ' to ', until]),
      ...(zone === undefined ? [] : [' (', zone, ')']),
      '.',
    ],
    noBridge: 'There is no joint call during the first production phases.',
    when: 'When',
    /** How often, on which days, at what time. */
    rhythm: <Part>(frequency: Part, at: Part, days?: Days): (Part | string)[] => [
      frequency,
      ...(days ? [days.often === 'afterPhase' ? ', on the next ' : ' on ', days.said] : []),
      ' at ',
      at,
    ],
    /** The zone of all times of the meetings, where it is another than the plan's. */
    inZone: <Part>(zone: Part) => ['Time zone of the meetings: ', zone, '.'],
    diagram: 'Escalation path',
    reports: 'reports',
    escalates: 'escalates',
    fix: 'fix',
    /** In place of columns in which all are the same. */
    sameChair: <Part>(party: Part) => ['All meetings are led by ', party, '.'],
    sameLength: <Part>(length: Part) => ['Each meeting lasts ', length, '.'],
  },
} satisfies WordsFor<typeof process, SharedSet>;

export type ProcessWords = typeof words;
