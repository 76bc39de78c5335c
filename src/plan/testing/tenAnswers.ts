import type { IdOf } from '../kinds/idSet';
import type { shape } from '../chapters/scope/sets';
import type { Plan } from '../plan';
import type { Here } from '../proposals';
import { planWith } from './planWith';

/** When and where the drafts of tests are made. */
export const here: Here = { today: '2027-02-15', zone: 'Europe/London' };

const users: Record<IdOf<typeof shape>, number> = {
  few: 60,
  desk: 5_000,
  partner: 250,
  outsourced: 40_000,
};

/** A plan in which the ten questions are answered for one shape of the team, and nothing else. */
export const tenAnswers = (of: IdOf<typeof shape>, more: Record<string, unknown> = {}): Plan =>
  planWith({
    scope: {
      organisation: 'Calderwick Logistics',
      planOwner: 'ruth',
      ownerRole: 'Service delivery manager',
      users: users[of],
      platforms: ['windows', 'ios', 'android'],
      product: of === 'few' ? 'intuneOnly' : 'coManagement',
      shape: of,
      helpDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      helpFrom: '07:00',
      helpUntil: '19:00',
      planZone: 'Europe/London',
      languages: ['en'],
      pilotStart: '2027-04-19',
      firstWave: '2027-05-24',
      ...more,
    },
    teams: { directory: [{ id: 'ruth', person: 'Ruth Hartley' }] },
  });
