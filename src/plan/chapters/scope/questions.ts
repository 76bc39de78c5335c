import * as shared from '../../catalogue/sets';
import { choice, date, entryOf, groupsOf, list, many, number, text, zone } from '../../kinds';
import * as own from './sets';

const largest = 10_000_000;

export const scope = groupsOf({
  organisation: {
    organisation: text(),
    planOwner: text(),
    ownerRole: text({ optional: true }),
    status: choice(own.status),
    version: text({ optional: true }),
    planDate: date({ detail: true }),
  },
  rollout: {
    product: choice(own.product),
    platforms: many(shared.platform),
    ownership: many(own.ownership),
    users: number('people', { max: largest }),
    devices: number('devices', { max: largest }),
  },
  places: {
    regions: list(
      entryOf({
        region: text(),
        zone: zone(),
        regionUsers: number('people', { max: largest, optional: true }),
      }),
      { max: 30, optional: true },
    ),
    languages: many(shared.language),
  },
  dates: {
    kickoff: date({ optional: true }),
    pilotStart: date(),
    firstWave: date(),
    rolloutEnd: date({ detail: true }),
  },
});
