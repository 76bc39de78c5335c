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
    access: {
      'actions.ownAct': 'Swap the <group> tag',
      'actions.ownTerm': 'Two people look on\nNo audit | is running',
      'holders.roleLimit': 'Only *spare* devices',
      'lost.ownLostStep': 'Calls the railway\nAsks for the [lost] office',
      emergencyPlace: 'Safe ~ room 0.07',
    },
    process: {
      'intake.address': 'help@northwick.example',
      'steps.ownAction': 'Rebuilds the profile\nAsks a colleague to check',
      'steps.ownHandover': 'Photo of the label\nBuilding & floor',
      'steps.ownIf': 'Only on <Mondays>',
      ownFixReturn: 'The fix is demonstrated\nOne week of watching',
      bridgePlace: 'Room 4.12 ~ bridge',
      'meetings.ownMeeting': 'Change board | north',
      standing: 'Channel `#tiers` | all',
      articlePlace: 'Wiki > Endpoints',
      majorLead: 'Incident manager on duty',
      majorPlace: 'status.northwick.example',
    },
    targets: {
      vipList: 'Folder “VIP & board”',
      'requests.ownRequest': 'Second *screen* | desk 4',
    },
    vendor: {
      contractPlace: 'Safe | room 3',
      'openers.opener': 'Niamh O’Dea',
      'openers.openerRole': 'Ticket *admin*',
      nightPerson: 'Declan Roe',
      manager: 'Una Fitz (account desk)',
      'suppliers.ownSupply': 'Badge readers <gate>',
      'suppliers.supplier': 'Harrow & Pike',
      'suppliers.reach': 'Line 7, code #42',
    },
    runbook: {
      'issues.ownIssue': 'The badge printer | north is gone',
      'issues.checks': 'Ask for the _model_\nLook in print [server]',
      'issues.articleName': 'Badges > printing',
      'issues.author': 'Niamh Walsh',
      'expiries.ownItem': 'Gateway *certificate*',
      'expiries.account': 'Box `gateway` & pager',
      'expiries.renewer': 'Cian Doyle',
      reminders: 'Calendar #renewals',
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
    rollout: {
      'phases.phase': 'Summer_start',
      'phases.group': 'Sales & [field] staff',
    },
    measures: {
      'measures.ownMeasure': 'Calls | lost',
      'measures.ownCount': 'Calls that end <early>\nOf all calls',
      'measures.report': 'Board [north]',
      readPlace: 'Drive `figures`',
      ownMissed: '- Open an hour earlier\nTell the *board*',
    },
    agreement: {
      'risks.ownRisk': 'Snow | in March',
      'risks.ownAction': '- Keep <spades>\nCall the *council*',
      'risks.riskOwner': 'Niamh [Walsh]',
      'openPoints.openPoint': 'Who pays?\nWho signs & when?',
      'openPoints.decider': 'Conor ~ Doyle',
      'openPoints.decision': 'The `board` pays\nIt signs > late',
      validPlace: 'Wiki \\plan',
      'approvers.approver': 'Orla | Byrne',
      'changes.changeVersion': '0.2 | draft_a',
      'changes.changed': '# Tiers split\nHours *moved*',
      'changes.changedBy': 'Ronan `Flynn`',
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
      'Northwick & Sons | Ltd. is rolling out Microsoft Intune to 2,350 users and 3,120 devices, in co-management with Configuration Manager. This plan sets out who supports the rollout, and how. The devices run Windows and Android. The pilot starts on Monday 10 May 2027, the first production phase starts on Monday 21 June 2027 and the rollout ends on Friday 17 December 2027. Users enrol in 1 phase, including the pilot. It has 640 users.',
      'What can’t be solved at first contact goes to tier 2: Workplace | north (Mon, Wed, Thu, 07:30–18:45, Lisbon time). Users get help in English and Dutch.',
      'The risk is “Snow | in March”.',
      'On a normal day, 14 people can take tickets. Training for 6 people in support takes place in 1 session of 3 hours 20 minutes.',
    ],
  },
  calls: 'Who to call',
  again: ['Team: Workplace | north', '21 June 2027: Summer_start', 'Approvers: Orla | Byrne'],
  says: {
    scope: {
      '': {
        organisation: 'Intune support plan: Northwick & Sons | Ltd.',
        'version, planDate': 'Version: 0.3 | draft_b, 15 March 2027',
        status: 'Status: Approved',
        'planOwner, ownerRole': 'Plan owner: Aoife *Byrne*\nHead of [endpoints]',
        planZone: 'Time zone of the plan: Berlin time',
      },
      '1 Scope and owner': {
        product: 'Devices managed by: Intune with Configuration Manager (co-management)',
        platforms: 'Platforms: Windows, Android',
        ownership: 'Device ownership: Company-owned',
        users: 'Users: 2,350',
        devices: 'Devices: 3,120',
        languages: 'Support languages: English, Dutch',
        shape: 'Support model: Outsourced service desk, 24×7',
        'helpDays, helpFrom, helpUntil': 'Hours: Mon, Thu, 06:30–21:15',
        'regions.region': 'Region: # Benelux',
        'regions.zone': 'Time zone: Amsterdam time',
        'regions.regionUsers': 'Users in region: 1,240',
        'regions.regionLanguages': 'Users’ languages: Korean',
        kickoff: 'Kick-off: Mon 5 April 2027',
        pilotStart: 'Pilot start: Mon 10 May 2027',
        firstWave: 'First production day: Mon 21 June 2027',
        rolloutEnd: 'Rollout end: Fri 17 December 2027',
      },
    },
    teams: {
      'Who to call': { 'tiers.contact': 'How to reach them: Queue `WPL-2`' },
      '2 Teams and tiers': {
        'tiers.level': 'Tier: Tier 2',
        'tiers.team': 'Team: Workplace | north',
        'tiers.people': 'People: 14',
        'tiers.coverage, tiers.days, tiers.from, tiers.until, tiers.zone':
          'Hours: Mon, Wed, Thu, 07:30–18:45 (Lisbon time)',
        'tiers.tierLanguages': 'Languages: Traditional Chinese, Korean',
        'tiers.escalatesTo': 'Escalates to: Tier 3',
      },
      '2.1 How to reach the team': {
        'tiers.channels': 'Tier 2: Ticket, email',
      },
      '2.2 Responsibilities': {
        'tiers.responsibilities, tiers.ownResponsibilities':
          'Tier 2: Workplace | north: Reads device and app logs / Takes over the screen with Remote Help / - Keeps spare phones / - Swaps SIM cards',
      },
      '2.3 Escalates when': {
        'tiers.triggers, tiers.ownTrigger':
          'Tier 2: Workplace | north: This tier lacks the necessary permissions / Data may be at risk / A director is affected / Press asks <why>',
        'tiers.timeLimit': 'Time limit before escalation: 1 hour 35 minutes',
      },
      '2.4 Who does what (RACI)': {
        'activities.activity, activities.ownActivity': 'Activity: Run the *café* hour',
        'activities.responsible': 'Tier 2: R',
        'activities.accountable': 'Rollout lead: A',
        'activities.consulted': 'Identity team: C',
        'activities.informed': 'IT management: I',
      },
      '2.5 Co-managed workloads': {
        'workloads.workload': 'Workload: Office Click-to-Run apps',
        'workloads.managedBy': 'Managed by: Intune (pilot)',
        'workloads.moves': 'Planned move: 4 October 2027',
      },
    },
    access: {
      '3.1 Who may do what': {
        'actions.act, actions.ownAct': 'Action: Swap the <group> tag',
        'actions.allowed': 'Security team: With approval',
        'actions.approver': 'Approved by: IT management',
        'actions.terms, actions.ownTerm':
          'Conditions: User agrees, reason in the ticket\nTwo people look on\nNo audit | is running',
        approvals:
          'How approval is given: Multi Admin Approval in Intune, by phone (then noted in the ticket)',
        deputy: 'Stand-in for approvers: Plan owner',
      },
      '3.2 Roles': {
        'holders.holder': 'Tier or team: Security team',
        'holders.roles': 'Roles: Read Only Operator\nCloud Device Administrator (Entra)',
        'holders.roleLimit': 'Limits of the role: Only *spare* devices',
      },
      '3.3 Identity check': {
        idChecks:
          'Rules for the check: Support calls the user back on the number in the staff directory. / The user shows a staff badge, in person or on video.',
      },
      '3.4 Lost and stolen devices': {
        'lost.lostStep, lost.ownLostStep': 'Step: Calls the railway\nAsks for the [lost] office',
        'lost.lostBy': 'Who acts: Identity team',
        'lost.lostLimit': 'Within: 35 minutes',
        lostRules:
          'Rules that always apply: Personal devices are retired, never wiped. / Nobody deletes the device record while the device is missing.',
      },
      '3.5 Joiners, leavers and emergencies': {
        grants: 'Grants access: Tier 3',
        joinNeeds:
          'Required for access: Multifactor authentication / Signed confidentiality agreement',
        'removes, leaveDays': 'Removes access: Identity team, within 4 working days',
        review: 'Access reviewed every: 5 months',
        reviewer: 'Reviews access: Support leads (trainers)',
        emergency: 'May use emergency access: Rollout lead',
        emergencyPlace: 'Where credentials are kept: Safe ~ room 0.07',
      },
    },
    process: {
      '4.1 How tickets come in': {
        'intake.channel': 'Channel: Email',
        'intake.address': 'Address or number: help@northwick.example',
        'intake.uses': 'Used for: Help with enrolment, lost or stolen devices',
        contactOwner: 'Tier 1 will keep in touch with the user until the ticket is closed.',
      },
      '4.2 From report to fix': {
        'steps.actor': 'Who acts: Tier 3',
        'steps.action, steps.ownAction, steps.onlyIf, steps.ownIf':
          'What happens: Only on <Mondays>\nRebuilds the profile\nAsks a colleague to check',
        'steps.to': 'Passes to: Tier 2',
        'steps.limit': 'Time limit: 25 hours',
        'steps.handover, steps.ownHandover':
          'Information passed on: Device name and serial number; suspected cause; Photo of the label; Building & floor',
        'fixReturn, ownFixReturn':
          'How the fix comes back: The fix goes back through the tiers that escalated the ticket. / Somebody writes a knowledge article before the ticket is closed. / The fix is demonstrated / One week of watching',
      },
      '4.3 Joint call (bridge call)': {
        'bridge, bridgePlace': 'Call link or room: Room 4.12 ~ bridge',
        bridgeAt: 'Every working day at: 09:15 (Taipei time)',
        bridgeLength: 'Call length: 20 minutes',
        bridgeAttendees: 'Who joins the call: Tier 1, support leads (trainers)',
        bridgeExit:
          'Call ends when: A week passes with few new tickets / Every frequent issue has a knowledge article',
        bridgeEnd: 'Call ends by: 30 September 2027',
      },
      '4.4 Meetings on issues and trends': {
        timesZone: 'Time zone of the meetings: Taipei time.',
        'meetings.meeting, meetings.ownMeeting': 'Meeting: Change board | north',
        'meetings.frequency, meetings.meetingDays, meetings.at':
          'When: Weekly on Tuesday and Friday at 16:40',
        'meetings.length': 'Length: 1 hour 15 minutes',
        'meetings.attendees': 'Who joins: Tier 3, plan owner',
        'meetings.chair': 'Led by: Identity team',
        'meetings.topics': 'Topics: Articles to write, service health',
      },
      '4.5 Between meetings': {
        standing: 'Channel for support staff: Channel `#tiers` | all',
        standingBy: 'Watched by: Identity team',
        'standingDays, standingFrom, standingUntil':
          'When it is watched: Wed, Sat, 08:20–17:50 (Taipei time)',
        standingTopics: 'What to post there: Trends / Next phase',
      },
      '4.6 Knowledge articles': {
        articleWhen: 'Write an article when: Somebody finds a new fix / A major incident is closed',
        articleAuthor: 'Article author: Tier 2',
        articleReviewer: 'Article reviewer: Security team',
        articleDays: 'Articles are published within: 3 working days',
        articlePlace: 'Where articles are kept: Wiki > Endpoints',
      },
      '4.7 Major incidents': {
        majorTriggers:
          'Signs of a major incident: Many users can’t work / An Apple certificate or token has expired',
        majorDeclares: 'Declares major incidents: IT management',
        majorLead: 'Leads major incidents: Incident manager on duty',
        majorUpdate: 'Update users every: 45 minutes',
        majorPlace: 'Where updates appear: status.northwick.example',
      },
    },
    targets: {
      '5.1 Impact and urgency': {
        'grid.impact': 'Impact: Several people',
        'grid.stopped': 'Work has stopped: Priority 2',
        'grid.slowed': 'Work is slowed down: Priority 4',
        'grid.waits': 'Work goes on: Priority 3',
      },
      '5.2 Targets for each priority': {
        'targets.priority': 'Priority: Priority 3',
        'targets.respond': 'First response: 25 minutes',
        'targets.update': 'Update every: 1 hour 30 minutes',
        'targets.resolve': 'Resolved within: 5 hours 10 minutes',
        'targets.severity': 'Microsoft severity: B (high)',
        clock: 'Clock: Runs day and night for priorities 1 and 2, in support hours for the rest',
        pauses:
          'Clock stops while: Support is waiting for an answer from the user\nMicrosoft or another supplier is working on the issue',
      },
      '5.3 Changing a priority': {
        raises: 'May raise a priority: Tier 2, plan owner',
        lowers: 'May lower a priority: Identity team',
        vip: 'VIPs: One priority higher than the grid says',
        vipList: 'Where VIPs are listed: Folder “VIP & board”',
      },
      '5.4 When time runs short': {
        warned: 'Who is warned: IT management',
        warnAt: 'Warned when: One hour is left',
        rescue:
          'Steps to take: Somebody puts other work aside / The user gets a spare device or a workaround',
      },
      '5.5 Service requests': {
        'requests.request, requests.ownRequest': 'Request: Second *screen* | desk 4',
        'requests.doneBy': 'Done by: Security team',
        'requests.within': 'Done within: 4 working days',
      },
    },
    vendor: {
      '6.1 Support contract': {
        contract: 'Contract: Unified contract',
        caseHours: 'Contract hours: Day and night, for every case',
        caseLanguages: 'Case languages: Japanese, German',
        contractPlace: 'Where the contract is: Safe | room 3',
      },
      '6.2 Who opens cases': {
        'openers.opener, openers.openerRole': 'Niamh O’Dea: Ticket *admin*',
      },
      '6.3 Before and during a case': {
        evidence: 'Have ready: Name of the tenant / Logs and diagnostics',
        follows: 'Follows the case: Security team',
        chase: 'Asks again after: 4 working days without news',
        told: 'Users are told: When they will hear from us next / What the cause was, once the case is closed',
      },
      '6.4 At night, and when a case is stuck': {
        nightCover: 'Reachable at night: One person',
        nightPerson: 'Called at night: Declan Roe',
        manager: 'Account manager: Una Fitz (account desk)',
        push: 'Press for action when: The first response is overdue / It has become a major incident',
      },
      '6.5 Other suppliers': {
        'suppliers.supply, suppliers.ownSupply': 'Supplies: Badge readers <gate>',
        'suppliers.supplier': 'Supplier: Harrow & Pike',
        'suppliers.reach': 'How to reach them: Line 7, code #42',
        'suppliers.calledBy': 'May call them: Identity team',
      },
    },
    runbook: {
      '7.1 Issues and first checks': {
        'issues.issue, issues.ownIssue': 'Issue: The badge printer | north is gone',
        'issues.firstTier': 'Handled first by: Tier 1',
        'issues.checks': 'First checks: 1. Ask for the _model_\n2. Look in print [server]',
        'issues.next': 'Escalate to: Security team',
        'issues.article, issues.articleName, issues.author, issues.due':
          'Knowledge article: Badges > printing\nTo be written by Niamh Walsh, due on 5 May 2027',
      },
      '7.2 Keeping the list up to date': {
        adds: 'New issues added by: Tier 2',
        addWhen:
          'Add an issue when: Three tickets with the same cause come in within a week / A major incident is closed',
        review: 'List reviewed: Every two weeks',
      },
      '7.3 Certificates and tokens': {
        'expiries.item, expiries.ownItem': 'Certificate or token: Gateway *certificate*',
        'expiries.expires': 'Expires on: 30 November 2027',
        'expiries.renewBefore': 'Renew from: 21 October 2027 (40 days before)',
        'expiries.renewer': 'Renewed by: Cian Doyle',
        'expiries.account': 'Account or mailbox: Box `gateway` & pager',
        reminders: 'Reminders are kept in: Calendar #renewals',
      },
    },
    training: {
      '8.1 Approach': {
        model: 'Training model: Mixed (the leads train tier 1, tier 3 trains the rest)',
        trainers: 'Trainers: Aoife Byrne, Tom Ó Sé',
      },
      '8.2 Who learns what': {
        'audiences.audience': 'Audience: Communications team',
        'audiences.audienceSize': 'People to train: 6',
        'audiences.depth':
          'Target level: Reads logs and compares a faulty device with a working one',
        'audiences.mustDo': 'Must be able to: Word a message\nFind the right list',
      },
      '8.3 Agenda': {
        'agenda.item, agenda.ownItem': 'Item: Walk through a *lost* phone',
        'agenda.minutes': 'Length: 50 minutes',
        'agenda.form': 'Method: Lab',
        'agenda.itemFor': 'Support leads (trainers): 02:30',
      },
      '8.4 Sessions': {
        'sessions.session': 'Session: Spring session_1',
        'sessions.sessionFor': 'Who attends: Tier 1, support leads (trainers)',
        'sessions.sessionDate': 'Date: Mon 3 May 2027',
        'sessions.start, sessions.sessionZone': 'Time: 13:30–16:50 (Toronto time)',
        'sessions.format': 'Format: Hybrid',
        'sessions.place': 'Place or link: Auditorium | B',
        'sessions.trainer': 'Trainer: Tom Ó Sé',
        'sessions.sessionLanguage': 'Language: Traditional Chinese',
      },
      '8.5 Labs and materials': {
        'labs, ownLabs':
          'Labs: Enrol a Windows device / Give out a BitLocker recovery key after an identity check / Replace a SIM / Move an eSIM',
        materials: 'Materials: This support plan / Test devices',
        materialsPlace: 'Where materials are kept: Shared drive \\training',
      },
      '8.6 Checking the results': {
        checks:
          'Checks after training: Labs completed by everybody / A review of the first tickets that each person handles',
        refresh: 'Refresher every: 18 months',
      },
    },
    involvement: {
      '9.1 Steps': {
        'involvement.phase': 'Phase: Later phases',
        'involvement.step, involvement.ownStep': 'Step: Visit the [depot]',
        'involvement.owner': 'Owner: Saoirse Kelly',
        'involvement.due': 'Due: 8 October 2027',
      },
      '9.2 Taking part in the pilot': {
        pilotSeats: 'Support staff in the pilot: 11',
        ownDevices: 'Enrolment tried out on: macOS, Linux',
      },
      '9.3 Feedback': {
        feedbackChannels: 'Feedback channels: Teams channel, tag on tickets',
        feedbackPlace: 'Place for feedback: Channel #intune-feedback',
        feedbackFrequency: 'Feedback reviewed: After each phase',
      },
    },
    rollout: {
      '10.1 Phases': {
        'phases.phase': 'Phase: Summer_start',
        'phases.group': 'Who enrols: Sales & [field] staff',
        'phases.phaseStart': 'Start: Mon 21 June 2027',
        'phases.phaseUsers': 'Users: 640',
        'phases.phasePlatforms': 'Platforms: Windows, Android',
      },
      '10.2 Expected contacts': {
        contactRate:
          'We assume that 15 of every 100 users contact support in the week after they enrol. Nobody publishes such a figure, so the expected contacts are an assumption until those from the pilot have been counted. They are worked out as if everybody in a phase enrolled in its first week.',
        capacity: 'On top of its usual work, tier 1 can help 130 more users a week.',
        'countBy, countDays':
          'Counts the contacts: Support leads (trainers), 6 working days after each phase starts; the figure then replaces the assumption',
      },
      '10.3 Messages to users': {
        'messages.message': 'Message: Reminder',
        'messages.sent': 'Sent: The day before',
        'messages.to': 'Goes to: Users in the phase, support staff',
        'messages.via': 'Channel: Chat, notice on site',
        'messages.sender': 'Sent by: Communications team',
        'messages.checks': 'Support checks: Contact and hours, what we can see on personal phones',
      },
      '10.4 Go or no-go': {
        'criteria.gate, criteria.measure, criteria.threshold, criteria.reporter':
          'At most 7 users have been waiting longer than agreed for a fix.: Tier 2',
        'decides, decideDays':
          'Decides go or no-go: IT management, 4 working days before each phase starts',
      },
      '10.5 Early-life support (hypercare)': {
        careDays:
          'Early-life support runs from 21 June 2027 to 7 July 2027, which is 12 working days after the last phase starts.',
        careTeam: 'Early-life support team: Tier 1, rollout lead',
        careExtra:
          'Extra help: A daily stand-up / More people on shift in the first week of a phase',
        careAccepts: 'Takes over afterwards: Plan owner',
      },
      '10.6 Pausing and rolling back': {
        mayPause: 'May pause the rollout: Tier 2, security team',
        mayRollBack: 'May roll back: Tier 3',
        rollBack:
          'Rolling back means: Nobody else in the phase can enrol / Devices that have enrolled stay enrolled until the cause is known',
      },
    },
    measures: {
      '11.1 What is measured': {
        'measures.measure, measures.ownMeasure': 'Measure: Calls | lost',
        'measures.share': 'Target: 12%',
        'measures.source, measures.report': 'Source: User survey\nBoard [north]',
        'measures.every': 'How often: Monthly',
        'measures.by': 'Reported by: Security team',
        'measures.usedFor': 'Used for: Go or no-go for a phase, people on shift',
      },
      '11.2 How the measures are counted': {
        'measures.ownCount': 'Calls | lost: Calls that end <early>\nOf all calls',
      },
      '11.3 Figures from the pilot': {
        baseline: 'Confirm targets by: 14 June 2027',
        baselineBy: 'Checked by: Tier 2',
      },
      '11.4 Going through the figures': {
        readEvery: 'Figures reviewed: Every two weeks',
        readBy: 'Who reviews the figures: Tier 1, IT management',
        readPlace: 'Where the figures are kept: Drive `figures`',
      },
      '11.5 When a target is missed': {
        'missed, ownMissed':
          'What happens then: The trend meeting looks for the cause. / The next phase waits. / - Open an hour earlier / Tell the *board*',
        missedBy: 'Decided by: Rollout lead',
      },
      '11.6 After the rollout': {
        normalFrom: 'Normal reporting from: 17 January 2028',
        normalBy: 'Taken over by: Plan owner',
      },
    },
    agreement: {
      '': {
        nextReview: 'Next review: Mon 12 July 2027',
        sharedWith: 'Who gets the plan: Tier 2, security team',
        validPlace: 'Where the plan is kept: Wiki \\plan',
        'changes.changeVersion': 'Version: 0.2 | draft_a',
        'changes.changedOn': 'Date: 22 February 2027',
        'changes.changed': 'What changed: # Tiers split\nHours *moved*',
        'changes.changedBy': 'Changed by: Ronan `Flynn`',
      },
      '12.1 Risks': {
        'risks.risk, risks.ownRisk': 'Risk: Snow | in March',
        'risks.chance': 'Likelihood: Medium',
        'risks.harm': 'Impact: High',
        'risks.actions, risks.ownAction':
          'Planned action: Try it out in the pilot\nName a stand-in with the same permissions\n- Keep <spades>\nCall the *council*',
        'risks.riskOwner': 'Owner: Niamh [Walsh]',
        'risks.riskDue': 'Due: 7 June 2027',
      },
      '12.2 Open questions': {
        'openPoints.openPoint': 'Question: Who pays?\nWho signs & when?',
        'openPoints.decider': 'Decided by: Conor ~ Doyle',
        'openPoints.decideBy': 'Answer needed by: 28 May 2027',
        'openPoints.decision': 'Decision: The `board` pays\nIt signs > late',
      },
      '12.3 Review': {
        reviewTriggers:
          'Review earlier if: A major incident is closed / A team or its hours change',
      },
      '12.4 Sign-off': {
        'approvers.approver': 'Name: Orla | Byrne',
        'approvers.approves': 'Agrees to: Support process, costs and overtime',
        'approvers.signedOn': 'Signed on: 16 March 2027',
      },
    },
  },
  open: {
    heading: 'Still open',
    none: 'No required answer is missing from this plan.',
  },
};
