import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { regions } from './entries';

type Texts = Story<'large', All['large']>;

/** 40,000 users in three regions, an outsourced tier 1 day and night, two tier 2 desks, all platforms. */
export const large = (t: Texts): ChapterAnswers<'scope'> => ({
  organisation: t.organisation,
  planOwner: t.people.owner,
  ownerRole: t.ownerRole,
  status: 'approved',
  version: '1.2',
  planDate: '2027-01-25',
  product: 'coManagement',
  platforms: ['windows', 'macos', 'ios', 'android', 'linux'],
  ownership: ['company', 'personal'],
  users: 40_000,
  devices: 63_000,
  shape: 'outsourced',
  helpDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  helpFrom: '08:00',
  helpUntil: '18:00',
  planZone: 'Europe/Amsterdam',
  regions: regions([
    { region: t.regions.europe, zone: 'Europe/Amsterdam', regionUsers: 18_000 },
    { region: t.regions.asia, zone: 'Asia/Singapore', regionUsers: 14_000 },
    { region: t.regions.americas, zone: 'America/New_York', regionUsers: 8_000 },
  ]),
  languages: t.languages,
  kickoff: '2027-02-15',
  pilotStart: '2027-05-10',
  firstWave: '2027-06-21',
  rolloutEnd: '2027-12-03',
});
