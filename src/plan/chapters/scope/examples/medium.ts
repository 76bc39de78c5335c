import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { regions } from './entries';

type Texts = Story<'medium', All['medium']>;

/** 5,000 users at two kinds of site, three tiers and Microsoft, co-management with Configuration Manager. */
export const medium = (t: Texts): ChapterAnswers<'scope'> => ({
  organisation: t.organisation,
  planOwner: t.people.owner,
  ownerRole: t.ownerRole,
  status: 'review',
  version: '0.9',
  planDate: '2027-02-15',
  product: 'coManagement',
  platforms: ['windows', 'ios', 'android'],
  ownership: ['company', 'personal'],
  users: 5_000,
  devices: 8_200,
  shape: 'desk',
  helpDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  helpFrom: '07:00',
  helpUntil: '19:00',
  planZone: t.zone,
  regions: regions([
    { region: t.regions.offices, zone: t.zone, regionUsers: 3_200 },
    { region: t.regions.depots, zone: t.zone, regionUsers: 1_800 },
  ]),
  languages: t.languages,
  kickoff: '2027-02-22',
  pilotStart: '2027-04-19',
  firstWave: '2027-05-24',
  rolloutEnd: '2027-10-29',
});
