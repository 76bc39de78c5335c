import * as shared from '../../catalogue/sets';
import {
  appointment,
  choice,
  date,
  entryOf,
  groupsOf,
  list,
  many,
  number,
  ref,
  text,
  time,
  zone,
} from '../../kinds';
import * as own from './sets';

const largest = 10_000_000;

export const scope = groupsOf({
  organisation: {
    organisation: text({ isName: true }),
    planOwner: ref('people'),
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
  help: {
    // What tiers, hours and days are proposed from: nobody has to say it twice, and none of it is a gap.
    shape: choice(own.shape, { optional: true }),
    helpDays: many(shared.weekday, { optional: true }),
    helpFrom: time({ optional: true }),
    helpUntil: time({ optional: true }),
    planZone: zone({ optional: true }),
  },
  places: {
    regions: list(
      entryOf({
        region: text(),
        zone: zone(),
        regionUsers: number('people', { max: largest, optional: true }),
        regionLanguages: many(shared.language, { optional: true }),
      }),
      { max: 30, optional: true },
    ),
    languages: many(shared.language),
  },
  dates: {
    kickoff: appointment({ optional: true }),
    pilotStart: appointment(),
    firstWave: appointment(),
    rolloutEnd: appointment({ detail: true }),
  },
});
