import type { Expected } from './answers.ts';

/** The journey in English, where the agenda begins with the five items that the guide suggests. */
export const english: Expected = {
  texts: {
    scope: {
      organisation: 'Northwick & Sons | Ltd.',
      planOwner: 'Aoife *Byrne*',
      ownerRole: 'Head of [endpoints]',
      version: '0.3 | draft_b',
      'regions.region': '# Benelux',
    },
    teams: {
      'tiers.team': 'Workplace | north',
      'tiers.contact': 'Queue `WPL-2`',
      'tiers.ownResponsibilities': '- Keeps spare phones\n- Swaps SIM cards',
      'tiers.ownTrigger': 'A director is affected\nPress asks <why>',
      'activities.ownActivity': 'Run the *café* hour',
    },
    process: {
      'intake.address': 'help@northwick.example',
      'steps.ownAction': 'Rebuilds the profile\nAsks a colleague to check',
      'steps.ownHandover': 'Photo of the label\nBuilding & floor',
      ownFixReturn: 'The fix is demonstrated\nOne week of watching',
      bridgePlace: 'Room 4.12 ~ bridge',
      'meetings.ownMeeting': 'Change board | north',
      articlePlace: 'Wiki > Endpoints',
      majorLead: 'Incident manager on duty',
      majorPlace: 'status.northwick.example',
    },
    training: {
      trainers: 'Aoife Byrne, Tom Ó Sé',
      'audiences.mustDo': 'Word a message\nFind the right list',
      'agenda.ownItem': 'Walk through a *lost* phone',
      'sessions.session': 'Spring session_1',
      'sessions.place': 'Auditorium | B',
      'sessions.trainer': 'Tom Ó Sé',
      ownLabs: 'Replace a SIM\nMove an eSIM',
      materialsPlace: 'Shared drive \\training',
    },
    involvement: {
      'involvement.ownStep': 'Visit the [depot]',
      'involvement.owner': 'Saoirse Kelly',
      feedbackPlace: 'Channel #intune-feedback',
    },
  },
  fileName: 'support-plan-northwick-sons-ltd-2027-03-15.en.md',
  facts: {
    title: 'Intune support plan: Northwick & Sons | Ltd.',
    organisation: 'Northwick & Sons | Ltd.',
    version: '0.3 | draft_b',
    status: 'Approved',
    language: 'en',
    date: '2027-03-15',
  },
  title: 'Intune support plan: Northwick & Sons | Ltd.',
  summary: {
    heading: 'Summary',
    paragraphs: [
      'This plan sets out who supports the Microsoft Intune rollout at Northwick & Sons | Ltd., and how. Devices are managed by Intune with Configuration Manager (co-management). The plan covers 2,350 users and 3,120 devices. The devices run Windows and Android. The pilot starts on 10 May 2027. The first production phase starts on 21 June 2027. The rollout ends on 17 December 2027.',
      'Support comes from tier 2. On a normal day, 14 people take tickets. Users get help in English and Dutch. A ticket goes from report to fix in 1 step. Tier 1 will keep in touch with the user until the ticket is closed. Meetings on issues and trends: Change board | north.',
      'The plan has 1 training session for 6 people in support. Each session lasts 3 hours 20 minutes. The pilot includes 11 members of the support staff. Every required question has an answer.',
    ],
  },
  says: {
    scope: {
      '': {
        organisation: 'Intune support plan: Northwick & Sons | Ltd.',
        'planOwner, ownerRole': 'Owner: Aoife *Byrne*, Head of [endpoints]',
        status: 'Approved',
        version: 'Version 0.3 | draft_b',
        planDate: '15 March 2027',
      },
      '1 Scope and owner': {
        product: 'Devices managed by: Intune with Configuration Manager (co-management)',
        platforms: 'Platforms: Windows, Android',
        ownership: 'Device ownership: Company-owned',
        users: 'Users: 2,350',
        devices: 'Devices: 3,120',
        languages: 'Support languages: English, Dutch',
        shape: 'Support model: Outsourced service desk, 24×7',
        'helpDays, helpFrom, helpUntil, planZone': 'Hours: Mon, Thu, 06:30–21:15 (Europe/Berlin)',
        'regions.region': 'Region: # Benelux',
        'regions.zone': 'Time zone: Europe/Amsterdam',
        'regions.regionUsers': 'Users in region: 1,240',
        'regions.regionLanguages': 'Users’ languages: Korean',
        kickoff: 'Kick-off: 5 April 2027',
        pilotStart: 'Pilot start: 10 May 2027',
        firstWave: 'First production day: 21 June 2027',
        rolloutEnd: 'Rollout end: 17 December 2027',
      },
    },
    teams: {
      '2 Teams and tiers': {
        'tiers.level': 'Tier: Tier 2',
        'tiers.team': 'Team: Workplace | north',
        'tiers.people': 'People: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          'Hours: Mon, Wed, Thu, 07:30–18:45 (Europe/Lisbon)',
        'tiers.tierLanguages': 'Languages: Traditional Chinese, Korean',
        'tiers.escalatesTo': 'Escalates to: Tier 3',
      },
      '2.1 Tier 2: Workplace | north': {
        'tiers.channels': 'How to reach the team: Ticket, Email',
        'tiers.contact': 'Contact for escalations: Queue `WPL-2`',
        'tiers.responsibilities, tiers.ownResponsibilities':
          'Responsibilities: Reads device and app logs / Takes over the screen with Remote Help / - Keeps spare phones / - Swaps SIM cards',
        'tiers.triggers, tiers.ownTrigger':
          'Escalates when: This tier lacks the necessary permissions / Data may be at risk / A director is affected / Press asks <why>',
        'tiers.timeLimit': 'Time limit before escalation: 1 hour 35 minutes',
      },
      '2.2 Who does what (RACI)': {
        'activities.activity, activities.ownActivity': 'Activity: Run the *café* hour',
        'activities.responsible': 'Responsible: Tier 2, Security team',
        'activities.accountable': 'Accountable: Rollout lead',
        'activities.consulted': 'Consulted: Identity team',
        'activities.informed': 'Informed: Communications team, IT management',
      },
    },
    process: {
      '3.1 How tickets come in': {
        'intake.channel': 'Channel: Email',
        'intake.address': 'Address or number: help@northwick.example',
        'intake.uses': 'Used for: Help with enrolment, Lost or stolen devices',
        contactOwner: 'Contact for the user: Tier 1',
      },
      '3.2 From report to fix': {
        'steps.actor, steps.action, steps.ownAction':
          'Tier 3: Rebuilds the profile\nAsks a colleague to check',
        'steps.to': 'Passes to: Tier 2',
        'steps.limit': 'Time limit: 25 hours',
        'steps.handover, steps.ownHandover':
          'Information passed on: Device name and serial number / Suspected cause / Photo of the label / Building & floor',
        'fixReturn, ownFixReturn':
          'How the fix comes back: The fix goes back through the tiers that escalated the ticket. / Somebody writes a knowledge article before the ticket is closed. / The fix is demonstrated / One week of watching',
      },
      '3.3 Joint call (bridge call)': {
        'bridge, bridgePlace': 'Call link or room: Room 4.12 ~ bridge',
        bridgeAt: 'Every working day at: 09:15 (Asia/Taipei)',
        bridgeLength: 'Call length: 20 minutes',
        bridgeAttendees: 'Who joins the call: Tier 1, Support leads (trainers)',
        bridgeExit:
          'Call ends when: A week passes with few new tickets / Every frequent issue has a knowledge article',
        bridgeEnd: 'Call ends by: 30 September 2027',
      },
      '3.4 Meetings on issues and trends': {
        timesZone: 'All times are in this time zone: Asia/Taipei.',
        'meetings.meeting, meetings.ownMeeting': 'Meeting: Change board | north',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          'When: Weekly on Tuesday and Friday at 16:40',
        'meetings.length': 'Length: 1 hour 15 minutes',
        'meetings.attendees': 'Who joins: Tier 3, Plan owner',
        'meetings.chair': 'Led by: Identity team',
        'meetings.topics': 'Topics: Articles to write, Service health',
      },
      '3.5 Knowledge articles': {
        articleWhen: 'Write an article when: Somebody finds a new fix / A major incident is closed',
        articleAuthor: 'Article author: Tier 2',
        articleReviewer: 'Article reviewer: Security team',
        articleDays: 'Working days to publish: 3 days',
        articlePlace: 'Where articles are kept: Wiki > Endpoints',
      },
      '3.6 Major incidents': {
        majorTriggers:
          'Signs of a major incident: Many users can’t work / An Apple certificate or token has expired',
        majorDeclares: 'Declares major incidents: IT management',
        majorLead: 'Leads major incidents: Incident manager on duty',
        majorUpdate: 'Update users every: 45 minutes',
        majorPlace: 'Where updates appear: status.northwick.example',
      },
    },
    training: {
      '4.1 Approach': {
        model: 'Training model: Mixed (the leads train tier 1, tier 3 trains the rest)',
        trainers: 'Trainers: Aoife Byrne, Tom Ó Sé',
      },
      '4.2 Who learns what': {
        'audiences.audience': 'Audience: Communications team',
        'audiences.audienceSize': 'People to train: 6',
        'audiences.depth':
          'Target level: Reads logs and compares a faulty device with a working one',
        'audiences.mustDo': 'Must be able to: Word a message\nFind the right list',
      },
      '4.3 Agenda': {
        'agenda.item, agenda.ownItem': 'Item: Walk through a *lost* phone',
        'agenda.minutes': 'Length: 50 minutes',
        'agenda.form': 'Method: Lab',
      },
      '4.4 Sessions': {
        'sessions.session': 'Session: Spring session_1',
        'sessions.sessionFor': 'Who attends: Tier 1, Support leads (trainers)',
        'sessions.sessionDate': 'Date: 3 May 2027',
        'sessions.start, sessions.sessionZone': 'Time: 13:30–16:50 (America/Toronto)',
        'sessions.format': 'Format: Hybrid',
        'sessions.place': 'Place or link: Auditorium | B',
        'sessions.trainer': 'Trainer: Tom Ó Sé',
        'sessions.sessionLanguage': 'Language: Traditional Chinese',
      },
      '4.5 Labs and materials': {
        'labs, ownLabs':
          'Labs: Enrol a Windows device / Give out a BitLocker recovery key after an identity check / Replace a SIM / Move an eSIM',
        materials: 'Materials: This support plan / Test devices',
        materialsPlace: 'Where materials are kept: Shared drive \\training',
      },
      '4.6 Checking the results': {
        checks:
          'Checks after training: Labs completed by everybody / A review of the first tickets that each person handles',
        refresh: 'Refresher every: 18 months',
      },
    },
    involvement: {
      '5.1 Steps': {
        'involvement.phase': 'Later phases',
        'involvement.step, involvement.ownStep, involvement.owner, involvement.due':
          'Visit the [depot]. Owner: Saoirse Kelly. Due: 8 October 2027.',
      },
      '5.2 Taking part in the pilot': {
        pilotSeats: 'Support staff in the pilot: 11',
        ownDevices: 'Enrolment tried on: macOS, Linux',
      },
      '5.3 Feedback': {
        feedbackChannels: 'Feedback channels: Teams channel, Tag on tickets',
        feedbackPlace: 'Place for feedback: Channel #intune-feedback',
        feedbackFrequency: 'Feedback reviewed: After each phase',
      },
    },
  },
  open: {
    heading: 'Still open',
    none: 'Nothing is open, because every required question has an answer.',
  },
};
