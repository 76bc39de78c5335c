import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { criteria, criterion, message, messages, phase, phases } from './entries';

type Texts = Story<'large', All['large']>;

const europe = 'regions-1';
const asia = 'regions-2';
const americas = 'regions-3';
const sender = 'communications';

export const large = (t: Texts): ChapterAnswers<'rollout'> => ({
  phases: phases([
    phase(
      t.phases.pilot,
      '2027-05-10',
      600,
      ['windows', 'macos', 'ios', 'android', 'linux'],
      [europe, asia, americas],
    ),
    phase(t.phases.first, '2027-06-21', 2_400, ['windows', 'macos', 'ios'], [europe]),
    phase(t.phases.second, '2027-07-12', 7_000, ['windows', 'macos', 'ios'], [europe]),
    phase(t.phases.third, '2027-08-17', 6_500, ['windows', 'ios', 'android'], [asia]),
    phase(t.phases.fourth, '2027-09-06', 7_300, ['windows', 'android'], [asia]),
    phase(t.phases.fifth, '2027-10-05', 7_850, ['windows', 'macos', 'ios'], [americas]),
    phase(t.phases.sixth, '2027-10-26', 8_350, ['windows', 'android', 'linux'], [europe]),
  ]),
  contactRate: 18,
  capacity: 1_600,
  countDays: 5,
  countBy: 'trainers',
  messages: messages([
    message(['kickoff', 'threeWeeks'], ['all', 'managers'], ['email', 'intranet'], sender, [
      'contact',
      'dates',
    ]),
    message(['prepare', 'oneWeek'], ['phase', 'managers'], ['email', 'managers'], sender, [
      'contact',
      'steps',
      'dates',
      'privacy',
    ]),
    message(['enrol', 'sameDay'], ['phase', 'support'], ['email', 'chat'], sender, [
      'contact',
      'steps',
      'questions',
    ]),
    message(['remind', 'weekAfter'], ['phase', 'managers'], ['email', 'managers'], sender, [
      'contact',
      'questions',
    ]),
    message(
      ['pause', 'atOnce'],
      ['phase', 'managers', 'support'],
      ['email', 'chat', 'intranet'],
      'rolloutLead',
      ['contact', 'todo'],
    ),
  ]),
  criteria: criteria([
    criterion('go', 'enrolled', 90, 'tier3'),
    criterion('go', 'contacts', 18, 'trainers'),
    criterion('go', 'noArticle', 25, 'tier2'),
    criterion('go', 'stopped', 0, 'tier1'),
    criterion('go', 'untrained', 0, 'trainers'),
    criterion('exit', 'contacts', 3, 'trainers'),
    criterion('exit', 'firstLine', 75, 'trainers'),
    criterion('exit', 'waiting', 20, 'tier2'),
  ]),
  decides: 'management',
  decideDays: 3,
  careDays: 30,
  careTeam: ['tier1', 'tier2', 'tier3', 'rolloutLead'],
  careExtra: ['bridge', 'daily', 'onSite', 'shift', 'direct'],
  careAccepts: 'trainers',
  mayPause: ['tier3', 'planOwner', 'rolloutLead'],
  mayRollBack: ['tier3'],
  rollBack: ['close', 'unassign', 'workload', 'keep'],
});
