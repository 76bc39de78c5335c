import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { process } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Support process',
    lead: 'Where a case comes in, how it travels up, and how the fix comes back.',
  },

  groups: {
    intake: 'How cases come in',
    workflow: 'From report to resolution',
    bridge: 'Joint bridge call',
    meetings: 'Meetings on issues and trends',
    knowledge: 'Knowledge articles',
    major: 'Major incidents',
  },

  questions: {
    intake: {
      label: 'Ways in',
      help: 'Every way in which a user may report a problem.',
      why: 'Each extra way in is one more place where a case can get lost. Two are enough for most.',
    },
    channel: { label: 'Channel', help: 'How the user reaches you.' },
    address: {
      label: 'Address or number',
      help: 'What users type, dial or visit.',
      example: 'https://help.example.com',
    },
    uses: { label: 'Used for', help: 'What this way in is meant for.' },
    contactOwner: {
      label: 'Owner of the contact with the user',
      help: 'One party talks with the user from the report until the case is closed.',
      why: 'When every tier contacts the user, the user explains the problem three times.',
    },
    steps: {
      label: 'Steps',
      help: 'From the report to the confirmed fix, in order.',
      why: 'Information is added at every step up. The fix travels back the same way.',
    },
    actor: { label: 'Who acts', help: 'Who does this step.' },
    action: { label: 'What happens', help: 'What this party does before the case moves on.' },
    ownAction: {
      label: 'The step in your words',
      help: 'One sentence.',
      example: 'Lends the user a spare laptop while the case is open',
    },
    to: { label: 'Passes to', help: 'Who takes over after this step.' },
    limit: { label: 'Time limit', help: 'How long this step may take before the case moves on.' },
    handover: { label: 'Handed over', help: 'What the next party gets, without having to ask.' },
    ownHandover: {
      label: 'Also handed over',
      help: 'Anything the list does not have.',
      example: 'When the user can be reached',
    },
    fixReturn: {
      label: 'How the fix travels back',
      help: 'What has to happen between finding the fix and closing the case.',
      why: 'A fix that skips a tier has to be found again the next time.',
    },
    ownFixReturn: {
      label: 'Own agreement on the way back',
      help: 'Anything the list does not have.',
      example: 'Tier 2 joins the call when the fix needs more than ten minutes',
    },
    bridge: {
      label: 'Joint bridge call in the first production phases',
      help: 'All tiers on one call while the first users enrol.',
      why: 'Tiers learn from each other, and causes are found faster, most of all at the beginning.',
    },
    bridgePlace: {
      label: 'Where it takes place',
      help: 'A link or a room.',
      example: 'Teams channel “Intune bridge”',
    },
    bridgeAt: { label: 'Every working day at', help: 'On each working day of the first phases.' },
    bridgeLength: { label: 'Length', help: 'How long the call stays open.' },
    bridgeAttendees: { label: 'Who joins', help: 'One person from each is enough.' },
    bridgeExit: { label: 'It ends when', help: 'What you want to see before you end it.' },
    bridgeEnd: { label: 'Latest end', help: 'The day on which you stop, or decide anew.' },
    timesZone: {
      label: 'Time zone of bridge call and meetings',
      help: 'The times of bridge call and meetings are in this zone.',
    },
    meetings: {
      label: 'Meetings',
      help: 'Where tiers share issues and trends.',
      why: 'A pattern that is seen in week one changes the messages and articles of week two.',
    },
    meeting: {
      label: 'Meeting',
      help: 'What it is for; the length and topics below make it yours.',
    },
    ownMeeting: {
      label: 'Name of the meeting',
      help: 'As it stands in the invitation.',
      example: 'Handover to operations',
    },
    frequency: {
      label: 'How often',
      help: 'Daily in the first phases is our suggestion; weekly is enough later.',
    },
    meetingDays: { label: 'Days', help: 'Leave it empty when the day varies.' },
    at: { label: 'Starts at', help: 'In the time zone named above.' },
    length: {
      label: 'Length',
      help: '15 minutes for a stand-up, 30 for trends, is our suggestion.',
    },
    attendees: { label: 'Who joins', help: 'One person from each is enough.' },
    chair: { label: 'Who leads it', help: 'Leads the meeting and writes down what was agreed.' },
    topics: { label: 'Topics', help: 'In this order, the same every time.' },
    articleWhen: {
      label: 'An article is written when',
      help: 'The moment at which somebody has to write.',
    },
    articleAuthor: { label: 'Writes it', help: 'Usually whoever solved the case.' },
    articleReviewer: { label: 'Reviews it', help: 'Reads it before it is published.' },
    articleDays: {
      label: 'Published within (working days)',
      help: 'Working days from the fix to the published article.',
    },
    articlePlace: {
      label: 'Where articles are kept',
      help: 'Where tier 1 looks first.',
      example: 'Knowledge base, section Intune',
    },
    majorTriggers: {
      label: 'A major incident is when',
      help: 'Facts that turn a case into a major incident.',
      why: 'In the first hour nobody wants to be the one who decides. Decide now.',
    },
    majorDeclares: { label: 'Declares it', help: 'May say so without asking.' },
    majorLead: {
      label: 'Leads it',
      help: 'One person. A stand-in is entered once, under “People and teams”.',
      example: 'S. Bakker',
    },
    majorUpdate: { label: 'Update to users every', help: 'Even when there is nothing new to say.' },
    majorPlace: {
      label: 'Where updates appear',
      help: 'Where users and tier 1 look.',
      example: 'Status page of the intranet',
    },
  },

  choices: {
    intakeUse: {
      anything: 'Anything',
      enrolment: 'Help with enrolment',
      urgent: 'Work has stopped',
      lostDevice: 'Lost or stolen device',
      howTo: 'How-to questions',
      outOfHours: 'Outside service hours',
    },
    stepAction: {
      report: 'Reports the problem',
      firstChecks: 'Runs the first checks; escalates when they do not solve it',
      investigate:
        'Investigates logs and assignments; escalates with findings when it cannot be fixed',
      findCause: 'Finds the root cause and passes the fix down',
      vendorCase: 'Opens a case with Microsoft',
      returnFix: 'Passes the fix down to the tier below',
      resolve: 'Contacts the user, applies the fix and confirms that it works',
      own: 'Something else',
    },
    handover: {
      errorText: 'exact error text',
      screenshots: 'screenshots',
      userName: 'user principal name',
      device: 'device name and serial number',
      platformVersion: 'platform and version',
      enrolmentType: 'type of enrolment',
      since: 'start of the problem (and whether it ever worked)',
      affected: 'how many users are affected',
      lastCheckIn: 'last check-in',
      incidentId: 'Company Portal incident ID',
      checksDone: 'checks done and their results',
      logs: 'logs collected',
      suspectedCause: 'suspected cause',
      tenant: 'tenant details',
      fixSteps: 'steps of the fix',
      article: 'knowledge article',
    },
    fixReturn: {
      samePath: 'The fix goes back through the tiers the case came from.',
      tested: 'The tier that escalated tests the fix on the affected device.',
      written: 'The steps are written in the case, not told on the phone.',
      articleFirst: 'A knowledge article exists before the case is closed.',
      userConfirms: 'The user confirms that it works before the case is closed.',
      trendLogged: 'The cause is logged for the trend meeting.',
    },
    yesNo: { yes: 'Yes', no: 'No' },
    bridgeExit: {
      fewCases: 'New cases stay low for a week',
      knownOnly: 'Only known issues come in',
      firstLineSolves: 'Tier 1 solves most cases itself',
      articlesThere: 'Every frequent issue has an article',
      phaseDone: 'The first production phases are done',
    },
    meeting: {
      standUp: 'Issue stand-up',
      trends: 'Trend meeting',
      waveReview: 'Phase review',
      vendorReview: 'Review of cases with Microsoft',
      own: 'Another meeting',
    },
    topic: {
      openCases: 'open cases',
      newIssues: 'new issues',
      trends: 'trends',
      articles: 'articles to write',
      serviceHealth: 'service health',
      userFeedback: 'user feedback',
      nextWave: 'next phase',
      expiries: 'certificates and tokens about to expire',
    },
    articleWhen: {
      newFix: 'a new fix is found',
      secondTime: 'an issue comes in for the second time',
      beforeWave: 'a production phase is about to start',
      afterMajor: 'a major incident is closed',
    },
    majorTrigger: {
      manyUsers: 'Many users cannot work',
      enrolmentStopped: 'Enrolment has stopped for a platform',
      siteDown: 'A whole site is affected',
      expired: 'An Apple certificate or token has expired',
      wrongPolicy: 'A wrong policy or app has gone out',
      dataLoss: 'Devices are wiped or data is lost',
      serviceIncident: 'Microsoft reports an incident in service health',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      steps: (steps: Count) =>
        `A case goes from report to resolution in ${steps.shown} ${choose(steps.count, 'step', 'steps')}.`,
      contact: (party: string) => `Contact with the user until the case is closed: ${party}.`,
      meetings: (meetings: string) => `Meetings on issues and trends: ${meetings}.`,
    },
    passes: <Part>(to: Part) => ['Passes to: ', to],
    limit: <Part>(limit: Part) => ['Time limit: ', limit],
    noBridge: 'There is no joint bridge call in the first production phases.',
    when: 'When',
    /** How often, on which days, at what time. */
    rhythm: <Part>(parts: readonly Part[]) =>
      parts.flatMap((part, index) => (index ? [', ', part] : [part])),
    /** The zone of all times of the chapter. */
    inZone: <Part>(zone: Part) => ['Times are in this time zone: ', zone, '.'],
    diagram: 'Escalation path',
    reports: 'reports',
    escalates: 'escalates',
    fix: 'fix',
  },

  /** What the check finds, and why it matters. */
  findings: {
    unstaffedParty: {
      title: (party: string) => `The process relies on ${party}, which is not among the tiers.`,
      reason: 'A step, a meeting or a decision has nobody behind it.',
    },
    noReturn: {
      title: 'No step brings the fix back to the user.',
      reason: 'The last step should tell the user and confirm that it works.',
    },
    bridgeTooEarly: {
      title: 'The bridge call ends before the first production phase starts.',
      reason: 'It is meant for the first production phases.',
    },
  },
} satisfies WordsFor<typeof process, SharedSet>;

export type ProcessWords = typeof words;
