/**
 * One answer to every question of every chapter, and one entry of every list, as they are stored. Written by hand, as
 * is what each language's file beside this one says of them: nothing here may be read from the planner's own tables.
 * Texts stand in the language's file, under the same ids.
 */
export const answers = {
  scope: {
    status: 'approved',
    planDate: '2027-03-15',
    product: 'coManagement',
    platforms: ['windows', 'android'],
    ownership: ['company'],
    users: 2350,
    devices: 3120,
    shape: 'outsourced',
    helpDays: ['mon', 'thu'],
    helpFrom: '06:30',
    helpUntil: '21:15',
    planZone: 'Europe/Berlin',
    'regions.zone': 'Europe/Amsterdam',
    'regions.regionUsers': 1240,
    'regions.regionLanguages': ['ko'],
    languages: ['en', 'nl'],
    kickoff: '2027-04-05',
    pilotStart: '2027-05-10',
    firstWave: '2027-06-21',
    rolloutEnd: '2027-12-17',
  },
  teams: {
    'tiers.level': 'tier2',
    'tiers.serves': [],
    'tiers.people': 14,
    'tiers.coverage': 'ownDays',
    'tiers.days': ['mon', 'wed', 'thu'],
    'tiers.from': '07:30',
    'tiers.until': '18:45',
    'tiers.zone': 'Europe/Lisbon',
    'tiers.tierLanguages': ['zh-Hant', 'ko'],
    'tiers.channels': ['ticket', 'email'],
    'tiers.responsibilities': ['readLogs', 'remoteHelp'],
    'tiers.triggers': ['needsRights', 'dataAtRisk'],
    'tiers.timeLimit': 95,
    'tiers.escalatesTo': 'tier3',
    'activities.activity': 'own',
    'activities.responsible': ['tier2', 'security'],
    'activities.accountable': 'rolloutLead',
    'activities.consulted': ['identity'],
    'activities.informed': ['communications', 'management'],
  },
  process: {
    'intake.channel': 'email',
    'intake.uses': ['enrolment', 'lostDevice'],
    contactOwner: 'tier1',
    'steps.actor': 'tier3',
    'steps.action': 'own',
    'steps.to': 'tier2',
    'steps.limit': 1500,
    'steps.handover': ['device', 'suspectedCause'],
    fixReturn: ['samePath', 'articleFirst'],
    bridge: 'yes',
    bridgeAt: '09:15',
    bridgeLength: 20,
    bridgeAttendees: ['tier1', 'trainers'],
    bridgeExit: ['fewCases', 'articlesThere'],
    bridgeEnd: '2027-09-30',
    timesZone: 'Asia/Taipei',
    'meetings.meeting': 'own',
    'meetings.frequency': 'weekly',
    'meetings.meetingDays': ['tue', 'fri'],
    'meetings.at': '16:40',
    'meetings.length': 75,
    'meetings.attendees': ['tier3', 'planOwner'],
    'meetings.chair': 'identity',
    'meetings.topics': ['articles', 'serviceHealth'],
    articleWhen: ['newFix', 'afterMajor'],
    articleAuthor: 'tier2',
    articleReviewer: 'security',
    articleDays: 3,
    majorTriggers: ['manyUsers', 'expired'],
    majorDeclares: 'management',
    majorUpdate: 45,
  },
  training: {
    model: 'mixed',
    'audiences.audience': 'communications',
    'audiences.audienceSize': 6,
    'audiences.depth': 'investigate',
    'agenda.item': 'own',
    'agenda.minutes': 50,
    'agenda.form': 'lab',
    'sessions.sessionFor': ['tier1', 'trainers'],
    'sessions.sessionDate': '2027-05-03',
    'sessions.start': '13:30',
    'sessions.sessionZone': 'America/Toronto',
    'sessions.format': 'hybrid',
    'sessions.sessionLanguage': 'zh-Hant',
    labs: ['enrolWindows', 'recoveryKey'],
    materials: ['supportPlan', 'testDevices'],
    checks: ['labDone', 'caseReview'],
    refresh: 18,
  },
  involvement: {
    'involvement.step': 'own',
    'involvement.phase': 'later',
    'involvement.due': '2027-10-08',
    pilotSeats: 11,
    ownDevices: ['macos', 'linux'],
    feedbackChannels: ['teamsChannel', 'caseTag'],
    feedbackFrequency: 'afterPhase',
  },
} as const;

export type Chapter = keyof typeof answers;

/** What one language says of these answers: its texts, and the words of the file where they belong. */
export interface Expected {
  /** Texts as typed, by chapter and question; a question of a list's entry is `list.question`. */
  texts: Readonly<Record<Chapter, Readonly<Record<string, string>>>>;
  /** The name of the downloaded file. */
  fileName: string;
  /** The front matter, which stands for itself. */
  facts: Readonly<Record<string, string>>;
  /** The first heading. */
  title: string;
  /** Heading and paragraphs of the summary. */
  summary: { heading: string; paragraphs: readonly string[] };
  /**
   * The line, point or cell in which each answer stands, by chapter, heading and questions. A cell carries its column:
   * `Hours: …`; points below a point follow it, set apart by ` / `; a break in a cell or a point is a line break.
   */
  says: Readonly<Record<Chapter, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** Heading and words of the list of what is open, when nothing is. */
  open: { heading: string; none: string };
}
