import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { scope } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Scope and owner',
    lead: 'What the plan covers, who owns it, and by when it has to work.',
  },

  groups: {
    organisation: 'The plan and its owner',
    rollout: 'What is rolled out',
    help: 'Who helps, and when',
    places: 'Regions and languages',
    dates: 'Key dates',
  },

  questions: {
    organisation: {
      label: 'Organisation',
      help: 'As it should stand on the title page.',
      example: 'Northwick Logistics',
    },
    planOwner: {
      label: 'Plan owner',
      help: 'One person who keeps the plan up to date.',
      why: 'A plan without an owner is out of date after the first production phase.',
      example: 'M. de Wit',
    },
    ownerRole: {
      label: 'Role of the owner',
      help: 'What the owner does in the organisation.',
      example: 'Endpoint lead',
    },
    status: { label: 'Status', help: 'Readers see at once how final the plan is.' },
    version: { label: 'Version', help: 'Count as you like.', example: '0.3' },
    planDate: { label: 'Date of the plan', help: 'The day of this version.' },
    product: {
      label: 'Product',
      help: 'Co-management means that Configuration Manager manages the same Windows devices.',
      why: 'With co-management, every case starts with the question which of the two is in charge. Support needs to know.',
    },
    platforms: { label: 'Platforms', help: 'Every platform that users may enrol in this rollout.' },
    ownership: {
      label: 'Who owns the devices',
      help: 'Company-owned, personal, or both.',
      why: 'On personal devices support may do less: retire but not wipe, for example.',
    },
    users: {
      label: 'Users',
      help: 'People who will have a managed device at the end of the rollout.',
    },
    devices: { label: 'Devices', help: 'Devices that will be managed at the end of the rollout.' },
    shape: {
      label: 'Shape of the team',
      help: 'The one that is nearest. You can change every team later.',
      why: 'Tiers, people on shift, meetings and training sessions are proposed from it.',
    },
    helpDays: {
      label: 'Days on which somebody answers',
      help: 'Working days of the support team.',
    },
    helpFrom: { label: 'Somebody answers from', help: 'In the time zone of the plan.' },
    helpUntil: { label: 'Somebody answers until', help: 'In the time zone of the plan.' },
    planZone: {
      label: 'Time zone of the plan',
      help: 'Tiers, meetings and training sessions begin with this one.',
    },
    regions: {
      label: 'Regions',
      help: 'Only when hours or languages differ. Leave it empty for one place.',
      why: 'Hours promised in one time zone are often wrong in the next.',
    },
    region: { label: 'Region', help: 'The name people use for it.', example: 'Europe' },
    zone: { label: 'Time zone', help: 'The zone in which its users work.' },
    regionUsers: {
      label: 'Users in this region',
      help: 'Leave it empty when you do not know it yet.',
    },
    regionLanguages: {
      label: 'Languages of its users',
      help: 'Languages in which users of this region ask for help.',
    },
    languages: {
      label: 'Languages users are helped in',
      help: 'Languages in which users may ask for help.',
    },
    kickoff: { label: 'Kick-off', help: 'The day the project starts.' },
    pilotStart: { label: 'Start of the pilot', help: 'The first day on which pilot users enrol.' },
    firstWave: {
      label: 'Start of the first production phase',
      help: 'The first day on which users outside the pilot enrol.',
      why: 'Training and involvement are checked against this day.',
    },
    rolloutEnd: {
      label: 'End of the rollout',
      help: 'The day on which the last phase should be done.',
    },
  },

  choices: {
    status: { draft: 'Draft', review: 'In review', approved: 'Approved' },
    product: {
      intuneOnly: 'Microsoft Intune only',
      coManagement: 'Intune with Configuration Manager (co-management)',
    },
    ownership: { company: 'Company-owned', personal: 'Personal (BYOD)' },
    shape: {
      few: 'One or two people',
      desk: 'Service desk and endpoint team',
      partner: 'Own team with a partner',
      outsourced: 'Outsourced, day and night',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      organisation: (organisation: string, product: string) =>
        `This plan says who supports the rollout of Microsoft Intune at ${organisation}, and how. Product: ${product}.`,
      product: (product: string) =>
        `This plan says who supports the rollout of Microsoft Intune, and how. Product: ${product}.`,
      size: (users: Count, devices: Count) =>
        `It covers ${users.shown} ${choose(users.count, 'user', 'users')} and ${devices.shown} ${choose(devices.count, 'device', 'devices')}.`,
      users: (users: Count) => `It covers ${users.shown} ${choose(users.count, 'user', 'users')}.`,
      platforms: (platforms: string) => `Platforms: ${platforms}.`,
      pilot: (date: string) => `The pilot starts on ${date}.`,
      firstWave: (date: string) => `The first production phase starts on ${date}.`,
      end: (date: string) => `The rollout ends on ${date}.`,
    },
    point: 'Point',
    answer: 'Answer',
    milestone: 'Milestone',
    date: 'Date',
  },

  /** What the check finds, and why it matters. */
  findings: {
    datesOutOfOrder: {
      title: (earlier: string, later: string) => `“${later}” lies before “${earlier}”.`,
      reason: 'Everything that is planned from these dates is off.',
    },
  },
} satisfies WordsFor<typeof scope, SharedSet>;

export type ScopeWords = typeof words;
