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
      'This plan says who supports the rollout of Microsoft Intune at Northwick & Sons | Ltd., and how. Product: Intune with Configuration Manager (co-management). It covers 2,350 users and 3,120 devices. Platforms: Windows and Android. The pilot starts on 10 May 2027. The first production phase starts on 21 June 2027. The rollout ends on 17 December 2027.',
      'Support is given by tier 2. 14 people work in support. Users are helped in English and Dutch. A case goes from report to resolution in 1 step. Contact with the user until the case is closed: Tier 1. Meetings on issues and trends: Change board | north.',
      '1 training session prepares 6 supporters. The agenda takes 3 hours 20 minutes. 11 supporters take part in the pilot. Every question is answered.',
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
        product: 'Product: Intune with Configuration Manager (co-management)',
        platforms: 'Platforms: Windows, Android',
        ownership: 'Who owns the devices: Company-owned',
        users: 'Users: 2,350',
        devices: 'Devices: 3,120',
        languages: 'Languages users are helped in: English, Dutch',
        shape: 'Shape of the team: Outsourced, day and night',
        'helpDays, helpFrom, helpUntil, planZone': 'Hours: Mon, Thu, 06:30–21:15 (Europe/Berlin)',
        'regions.region': 'Region: # Benelux',
        'regions.zone': 'Time zone: Europe/Amsterdam',
        'regions.regionUsers': 'Users in this region: 1,240',
        'regions.regionLanguages': 'Languages of its users: Korean',
        kickoff: 'Kick-off: 5 April 2027',
        pilotStart: 'Start of the pilot: 10 May 2027',
        firstWave: 'Start of the first production phase: 21 June 2027',
        rolloutEnd: 'End of the rollout: 17 December 2027',
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
        'tiers.channels': 'Reached by: Ticket, Email',
        'tiers.contact': 'Contact for the tier below: Queue `WPL-2`',
        'tiers.responsibilities, tiers.ownResponsibilities':
          'Answers for: Reads device and app logs / Takes over the screen with Remote Help / - Keeps spare phones / - Swaps SIM cards',
        'tiers.triggers, tiers.ownTrigger':
          'Escalates when: It needs rights this tier does not have / Data may be at risk / A director is affected / Press asks <why>',
        'tiers.timeLimit': 'Time limit before escalation: 1 hour 35 minutes',
      },
      '2.2 Who does what': {
        'activities.activity, activities.ownActivity': 'Activity: Run the *café* hour',
        'activities.responsible': 'Responsible: Tier 2, Security team',
        'activities.accountable': 'Accountable: Rollout lead',
        'activities.consulted': 'Consulted: Identity team',
        'activities.informed': 'Informed: Communications, IT management',
      },
    },
    process: {
      '3.1 How cases come in': {
        'intake.channel': 'Channel: Email',
        'intake.address': 'Address or number: help@northwick.example',
        'intake.uses': 'Used for: Help with enrolment, Lost or stolen device',
        contactOwner: 'Owner of the contact with the user: Tier 1',
      },
      '3.2 From report to resolution': {
        'steps.actor, steps.action, steps.ownAction':
          'Tier 3: Rebuilds the profile\nAsks a colleague to check',
        'steps.to': 'Passes to: Tier 2',
        'steps.limit': 'Time limit: 25 hours',
        'steps.handover, steps.ownHandover':
          'Handed over: device name and serial number / suspected cause / Photo of the label / Building & floor',
        'fixReturn, ownFixReturn':
          'How the fix travels back: The fix goes back through the tiers the case came from. / A knowledge article exists before the case is closed. / The fix is demonstrated / One week of watching',
      },
      '3.3 Joint bridge call': {
        'bridge, bridgePlace': 'Where it takes place: Room 4.12 ~ bridge',
        bridgeAt: 'Every working day at: 09:15 (Asia/Taipei)',
        bridgeLength: 'Length: 20 minutes',
        bridgeAttendees: 'Who joins: Tier 1, Support leads (trainers)',
        bridgeExit:
          'It ends when: New cases stay low for a week / Every frequent issue has an article',
        bridgeEnd: 'Latest end: 30 September 2027',
      },
      '3.4 Meetings on issues and trends': {
        timesZone: 'Times are in this time zone: Asia/Taipei.',
        'meetings.meeting, meetings.ownMeeting': 'Meeting: Change board | north',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          'When: Weekly, Tuesday and Friday, 16:40',
        'meetings.length': 'Length: 1 hour 15 minutes',
        'meetings.attendees': 'Who joins: Tier 3, Plan owner',
        'meetings.chair': 'Who leads it: Identity team',
        'meetings.topics': 'Topics: articles to write, service health',
      },
      '3.5 Knowledge articles': {
        articleWhen: 'An article is written when: a new fix is found / a major incident is closed',
        articleAuthor: 'Writes it: Tier 2',
        articleReviewer: 'Reviews it: Security team',
        articleDays: 'Published within (working days): 3 days',
        articlePlace: 'Where articles are kept: Wiki > Endpoints',
      },
      '3.6 Major incidents': {
        majorTriggers:
          'A major incident is when: Many users cannot work / An Apple certificate or token has expired',
        majorDeclares: 'Declares it: IT management',
        majorLead: 'Leads it: Incident manager on duty',
        majorUpdate: 'Update to users every: 45 minutes',
        majorPlace: 'Where updates appear: status.northwick.example',
      },
    },
    training: {
      '4.1 Approach': {
        model: 'Way of training: Mixed (the leads train tier 1, tier 3 trains the rest)',
        trainers: 'Trainers: Aoife Byrne, Tom Ó Sé',
      },
      '4.2 Who learns what': {
        'audiences.audience': 'Audience: Communications',
        'audiences.audienceSize': 'People to train: 6',
        'audiences.depth':
          'Level to reach: Reads logs and finds what differs from a working device',
        'audiences.mustDo': 'Must be able to: Word a message\nFind the right list',
      },
      '4.3 Agenda': {
        'agenda.item, agenda.ownItem': 'Item: Walk through a *lost* phone',
        'agenda.minutes': 'Length: 50 minutes',
        'agenda.form': 'Form: Lab',
      },
      '4.4 Sessions': {
        'sessions.session': 'Session: Spring session_1',
        'sessions.sessionFor': 'For: Tier 1, Support leads (trainers)',
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
        materialsPlace: 'Where the materials are kept: Shared drive \\training',
      },
      '4.6 Checking that it worked': {
        checks:
          'How you check that it worked: Each person finishes the labs / A review of the first cases each person handles',
        refresh: 'Refresher every: 18 months',
      },
    },
    involvement: {
      '5.1 Steps': {
        'involvement.phase': 'Later phases',
        'involvement.step, involvement.ownStep, involvement.owner, involvement.due':
          'Visit the [depot]. Owner: Saoirse Kelly. By: 8 October 2027.',
      },
      '5.2 Part in the pilot': {
        pilotSeats: 'Support staff in the pilot: 11',
        ownDevices: 'Platforms they enrol themselves: macOS, Linux',
      },
      '5.3 Feedback': {
        feedbackChannels: 'How feedback is given: Teams channel, Tag on cases',
        feedbackPlace: 'Where exactly: Channel #intune-feedback',
        feedbackFrequency: 'How often it is read together: After each phase',
      },
    },
  },
  open: { heading: 'Still open', none: 'Nothing is open: every question is answered.' },
};
