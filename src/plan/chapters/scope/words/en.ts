import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { scope } from '../questions';
import { type Count, pluralIn } from '../../../../i18n/forms/plural';

const choose = pluralIn('en');

/** What is known of the rollout. */
interface Rollout {
  organisation: string;
  users: Count | null;
  devices: Count | null;
  /** Whether Configuration Manager manages the devices as well. */
  isShared: boolean;
}

/** The dates that are known, in words. */
interface Dates {
  pilot: string | null;
  firstWave: string | null;
  end: string | null;
}

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Scope and owner',
    lead: 'What the plan covers, who owns it and when you roll out.',
  },

  groups: {
    organisation: 'The plan and its owner',
    rollout: 'What you are rolling out',
    help: 'Who helps and when',
    places: 'Regions and languages',
    dates: 'Key dates',
  },

  questions: {
    organisation: {
      label: 'Organisation',
      help: 'As it should appear in the plan’s title.',
      example: 'Northwick Logistics',
    },
    planOwner: {
      label: 'Plan owner',
      help: 'One person who keeps the plan up to date.',
      why: 'Without an owner, the plan will be out of date after the first production phase.',
      example: 'Emma Hill',
    },
    ownerRole: {
      label: 'Owner’s role',
      help: 'Their job in the organisation.',
      example: 'Endpoint lead',
    },
    status: { label: 'Status', help: 'Tells readers how final the plan is.' },
    version: { label: 'Version', help: 'Number your versions as you like.', example: '0.3' },
    planDate: { label: 'Date of the plan', help: 'The date of this version.' },
    product: {
      label: 'Devices managed by',
      help: 'Co-management means that Intune and Configuration Manager manage the same Windows devices.',
      why: 'With co-management, support has to know which of the two is in charge before it can solve an issue.',
    },
    platforms: { label: 'Platforms', help: 'Platforms of the devices that users may enrol.' },
    ownership: {
      label: 'Device ownership',
      help: 'Company-owned, personal or both.',
      why: 'Support is allowed to do less on personal devices: retire them but not wipe them, for example.',
    },
    users: {
      label: 'Users',
      help: 'How many people will have a managed device when the rollout ends.',
    },
    devices: { label: 'Devices', help: 'How many devices will be managed when the rollout ends.' },
    shape: {
      label: 'Support model',
      help: 'Choose the closest match. You can change every team later.',
      why: 'The planner uses it to propose tiers, staffing, meetings and training.',
    },
    helpDays: {
      label: 'Support days',
      help: 'Days on which users can get help.',
    },
    helpFrom: { label: 'Support starts at', help: 'In the plan’s time zone.' },
    helpUntil: { label: 'Support ends at', help: 'In the plan’s time zone.' },
    planZone: {
      label: 'Time zone of the plan',
      help: 'The planner proposes it for tiers, meetings and training sessions.',
    },
    regions: {
      label: 'Regions',
      help: 'Where your users work. Leave this empty if there is only one place.',
      why: 'Support hours that suit one region often don’t suit the next.',
    },
    region: { label: 'Region', help: 'The name people use for it.', example: 'Europe' },
    zone: { label: 'Time zone', help: 'The time zone in which its users work.' },
    regionUsers: {
      label: 'Users in region',
      help: 'Leave this empty if you don’t know yet.',
    },
    regionLanguages: {
      label: 'Users’ languages',
      help: 'Languages in which users in this region ask for help.',
    },
    languages: {
      label: 'Support languages',
      help: 'Languages in which users may ask for help.',
    },
    kickoff: { label: 'Kick-off', help: 'The day the project starts.' },
    pilotStart: { label: 'Pilot start', help: 'The first day on which pilot users enrol.' },
    firstWave: {
      label: 'First production day',
      help: 'The first day on which users outside the pilot enrol.',
      why: 'The planner checks that training and early involvement come before this day.',
    },
    rolloutEnd: {
      label: 'Rollout end',
      help: 'The day by which the last phase should be finished.',
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
      outsourced: 'Outsourced service desk, 24×7',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      /** What is rolled out where, to how many; whatever of it is known. */
      what: ({ organisation, users, devices, isShared }: Rollout) => {
        const reached = [
          ...(users ? [`${users.shown} ${choose(users.count, 'user', 'users')}`] : []),
          ...(devices ? [`${devices.shown} ${choose(devices.count, 'device', 'devices')}`] : []),
        ].join(' and ');
        const product = `Microsoft Intune${reached && ` to ${reached}`}${isShared ? ', in co-management with Configuration Manager' : ''}`;
        if (organisation === '' && reached === '') {
          return `This plan sets out who supports the rollout of ${product}, and how.`;
        }
        const first = organisation
          ? `${organisation} is rolling out ${product}.`
          : `This plan is for the rollout of ${product}.`;
        return `${first} ${organisation ? 'This plan' : 'It'} sets out who supports the rollout, and how.`;
      },
      platforms: (platforms: string) => `The devices run ${platforms}.`,
      /** The dates that are known, in one sentence. */
      dates: ({ pilot, firstWave, end }: Dates, list: (parts: string[]) => string) => {
        const said = list([
          ...(pilot ? [`the pilot starts on ${pilot}`] : []),
          ...(firstWave ? [`the first production phase starts on ${firstWave}`] : []),
          ...(end ? [`the rollout ends on ${end}`] : []),
        ]);
        return `T${said.slice(1)}.`;
      },
    },
    point: 'Topic',
    answer: 'Answer',
    /** What hours are called in the plan of a desk that never closes. */
    officeHours: 'Office hours',
    milestone: 'Milestone',
    date: 'Date',
    /** In place of columns in which all are the same. */
    sameZone: <Part>(zone: Part) => ['All regions are in the same time zone: ', zone, '.'],
  },
} satisfies WordsFor<typeof scope, SharedSet>;

export type ScopeWords = typeof words;
