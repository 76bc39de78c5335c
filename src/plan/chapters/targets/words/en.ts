import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { targets } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Priorities and targets',
    lead: 'Which ticket comes first, how soon you respond to it and resolve it, and what happens when time runs short.',
  },

  groups: {
    grid: 'Impact and urgency',
    times: 'Targets for each priority',
    changes: 'Changing a priority',
    missed: 'When time runs short',
    requests: 'Service requests',
  },

  questions: {
    grid: {
      label: 'Priority grid',
      help: 'One row for each impact. Each cell gives the priority for that impact and urgency.',
      why: 'If everybody reads the priority off the same grid, nobody has to negotiate it with an angry caller.',
    },
    impact: { label: 'Impact', help: 'How many people are affected.' },
    stopped: { label: 'Work has stopped', help: 'The priority when people can’t work at all.' },
    slowed: {
      label: 'Work is slowed down',
      help: 'The priority when people can work, but only with difficulty.',
    },
    waits: { label: 'Work goes on', help: 'The priority when nobody is held up.' },
    targets: {
      label: 'Targets',
      help: 'One row for each priority, with times in minutes. Priority 1 is the highest.',
      why: 'Without targets, support helps whoever called last, and users don’t know what to expect.',
    },
    priority: { label: 'Priority', help: 'The priority to which these times apply.' },
    respond: {
      label: 'First response',
      help: 'How soon a person, not an automatic reply, starts work on the ticket.',
    },
    update: {
      label: 'Update every',
      help: 'How often the user hears from you while the ticket is open.',
    },
    resolve: {
      label: 'Resolved within',
      help: 'How soon the user can work again. A workaround counts.',
    },
    severity: {
      label: 'Microsoft severity',
      help: 'The severity if the ticket becomes a case with Microsoft. Under a Unified contract, A is critical and the others are non-critical.',
    },
    clock: {
      label: 'Clock',
      help: 'Which hours count towards the targets. A clock that runs at night needs somebody who works at night.',
    },
    pauses: {
      label: 'Clock stops while',
      help: 'If you choose nothing, the clock runs until the ticket is resolved.',
    },
    raises: {
      label: 'May raise a priority',
      help: 'Who may move a ticket up without asking anybody.',
      why: 'If nobody knows who decides, the loudest caller does.',
    },
    lowers: {
      label: 'May lower a priority',
      help: 'Who may move a ticket down, once the user has been told.',
    },
    vip: {
      label: 'VIPs',
      help: 'Whether some people, such as directors, are treated differently.',
    },
    vipList: {
      label: 'Where VIPs are listed',
      help: 'A place that support staff can open, so that nobody has to guess.',
      example: 'Group “VIP users” in the service portal',
    },
    warned: {
      label: 'Who is warned',
      help: 'Who hears of a ticket before its target is missed.',
      why: 'Nobody can undo a missed target, but a warning in time leaves room to act.',
    },
    warnAt: { label: 'Warned when', help: 'Set this up as an alert in your ticket system.' },
    rescue: {
      label: 'Steps to take',
      help: 'What happens when a ticket is about to miss its target.',
    },
    requests: {
      label: 'Service requests',
      help: 'What users ask for rather than report. Nothing is broken, so these have no priority.',
      why: 'If requests and faults share one queue, either every new phone waits behind the faults, or the faults wait behind new phones.',
    },
    request: { label: 'Request', help: 'What the user asks for.' },
    ownRequest: {
      label: 'Name of the request',
      help: 'What users would call it.',
      example: 'Second screen for a shared desk',
    },
    doneBy: { label: 'Done by', help: 'Who carries out the request.' },
    within: {
      label: 'Done within',
      help: 'In working days, counted from the request or, if it needs one, from its approval.',
    },
  },

  choices: {
    priority: { p1: 'Priority 1', p2: 'Priority 2', p3: 'Priority 3', p4: 'Priority 4' },
    impact: {
      many: 'A whole site, platform or department',
      several: 'Several people',
      one: 'One person',
    },
    severity: { a: 'A (critical)', b: 'B (high)', c: 'C (non-critical)' },
    clock: {
      support: 'Runs in support hours only',
      p1Always: 'Runs day and night for priority 1, in support hours for the rest',
      p2Always: 'Runs day and night for priorities 1 and 2, in support hours for the rest',
      serving:
        'Runs day and night for priority 1, for the rest in the hours of the tier 2 team that serves the user’s region',
      always: 'Runs day and night for every priority',
    },
    pause: {
      user: 'Support is waiting for an answer from the user',
      appointment: 'The user has asked for a later appointment',
      supplier: 'Microsoft or another supplier is working on the issue',
    },
    vip: {
      same: 'Same targets as everybody else',
      contact: 'Same targets, but a named contact looks after them',
      raise: 'One priority higher than the grid says',
    },
    warnAt: {
      half: 'Half of the time has passed',
      most: 'Three quarters of the time has passed',
      hour: 'One hour is left',
    },
    rescue: {
      nextTier: 'The next tier joins in at once',
      people: 'Somebody puts other work aside',
      user: 'The user is told the new time and the reason',
      workaround: 'The user gets a spare device or a workaround',
      manager: 'For priority 1, IT management is told',
      trend: 'The reason goes on the list for the trend meeting',
    },
    request: {
      newDevice: 'Set up a device for a new colleague',
      swap: 'Replace a broken or lost device',
      app: 'Add an app to Company Portal',
      access: 'Add somebody to a group or assign a licence',
      leaver: 'Take back a leaver’s device',
      exception: 'Make an exception to a policy',
      own: 'Something else',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      top: (respond: string, resolve: string) =>
        `A priority 1 ticket gets a first response within ${respond} and is resolved within ${resolve}.`,
    },
    gridNote:
      'Find the row that says how many people are affected, then the column that says how urgent it is. The cell where they meet gives the priority. Priority 1 is the highest.',
    /** Where the support hours stand. */
    supportHours: (chapter: string) =>
      `Support hours are given under “${chapter}”. Outside these hours, any clock that doesn’t run day and night stops, so an eight-hour target may fall due on the next working day.`,
    /** Where the clock keeps to the hours of the team that serves a region. */
    teamHours: (chapter: string) =>
      `The hours of each team and the regions that it serves are given under “${chapter}”. Outside these hours, any clock that doesn’t run day and night stops, so an eight-hour target may fall due on the next working day.`,
    tierHours:
      'Support hours are the hours of tier 1. Outside these hours, any clock that doesn’t run day and night stops, so an eight-hour target may fall due on the next working day.',
    workdays: (days: Count) => `${days.shown} ${choose(days.count, 'working day', 'working days')}`,
  },
} satisfies WordsFor<typeof targets, SharedSet>;

export type TargetsWords = typeof words;
