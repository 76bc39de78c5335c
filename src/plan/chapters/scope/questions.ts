import { choice, date, list, many, number, text, zone } from '../../question';

const largest = 10_000_000;

export const scope = {
  organisation: {
    organisation: text(),
    planOwner: text(),
    ownerRole: text({ optional: true }),
    status: choice('status'),
    version: text({ optional: true }),
    planDate: date(),
  },
  rollout: {
    product: choice('product'),
    platforms: many('platform'),
    ownership: many('ownership'),
    users: number('people', { max: largest }),
    devices: number('devices', { max: largest }),
  },
  places: {
    regions: list(
      {
        region: text(),
        zone: zone(),
        regionUsers: number('people', { max: largest, optional: true }),
      },
      { max: 30, suggestion: [], optional: true },
    ),
    languages: many('language'),
  },
  dates: {
    kickoff: date({ optional: true }),
    pilotStart: date(),
    firstWave: date(),
    rolloutEnd: date(),
  },
};
