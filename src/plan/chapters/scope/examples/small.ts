import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';

type Texts = Story<'small', All['small']>;

/** 250 users, an IT team of two, and an IT partner that is tier 3. */
export const small = (t: Texts): ChapterAnswers<'scope'> => ({
  organisation: t.organisation,
  planOwner: t.people.owner,
  ownerRole: t.ownerRole,
  status: 'approved',
  version: '1.0',
  planDate: '2027-01-11',
  product: 'intuneOnly',
  platforms: ['windows', 'ios'],
  ownership: ['company'],
  users: 250,
  devices: 410,
  shape: 'partner',
  helpDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  helpFrom: '08:30',
  helpUntil: '17:30',
  planZone: t.zone,
  regions: [],
  languages: [t.language],
  kickoff: '2027-01-18',
  pilotStart: '2027-02-22',
  firstWave: '2027-03-15',
  rolloutEnd: '2027-04-30',
});
