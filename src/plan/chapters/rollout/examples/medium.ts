import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { criteria, criterion, message, messages, phase, phases } from './entries';

type Texts = Story<'medium', All['medium']>;

const offices = ['regions-1'];
const depots = ['regions-2'];
const sender = 'communications';

export const medium = (t: Texts): ChapterAnswers<'rollout'> => ({
  phases: phases([
    phase(t.phases.pilot, '2027-04-19', 120, ['windows', 'ios', 'android'], offices),
    phase(t.phases.first, '2027-05-24', 380, ['windows', 'ios'], offices),
    phase(t.phases.second, '2027-06-15', 1_500, ['windows', 'ios'], offices),
    phase(t.phases.third, '2027-07-06', 1_200, ['windows', 'android'], offices),
    phase(t.phases.fourth, '2027-09-07', 900, ['windows', 'android'], depots),
    phase(t.phases.fifth, '2027-10-05', 900, ['android'], depots),
  ]),
  contactRate: 20,
  capacity: 320,
  countDays: 5,
  countBy: 'trainers',
  messages: messages([
    message(['kickoff', 'threeWeeks'], ['all', 'managers'], ['email', 'intranet'], sender, [
      'contact',
      'dates',
    ]),
    message(['prepare', 'oneWeek'], ['phase', 'managers'], ['email', 'notice'], sender, [
      'contact',
      'steps',
      'dates',
      'privacy',
    ]),
    message(['enrol', 'sameDay'], ['phase', 'support'], ['email', 'text'], sender, [
      'contact',
      'steps',
      'questions',
    ]),
    message(['after', 'weekAfter'], ['phase'], ['email'], sender, ['contact', 'questions']),
    message(
      ['pause', 'atOnce'],
      ['phase', 'managers', 'support'],
      ['intranet', 'text'],
      'rolloutLead',
      ['contact', 'todo'],
    ),
  ]),
  criteria: criteria([
    criterion('go', 'enrolled', 90, 'tier3'),
    criterion('go', 'contacts', 20, 'trainers'),
    criterion('go', 'noArticle', 10, 'tier2'),
    criterion('go', 'stopped', 0, 'tier1'),
    criterion('go', 'untrained', 0, 'trainers'),
    criterion('exit', 'contacts', 4, 'trainers'),
    criterion('exit', 'firstLine', 70, 'trainers'),
    criterion('exit', 'waiting', 5, 'tier2'),
  ]),
  decides: 'rolloutLead',
  decideDays: 3,
  careDays: 20,
  careTeam: ['tier1', 'tier2', 'tier3', 'rolloutLead'],
  careExtra: ['bridge', 'daily', 'onSite', 'shift'],
  careAccepts: 'planOwner',
  mayPause: ['tier3', 'planOwner', 'rolloutLead'],
  mayRollBack: ['tier3'],
  rollBack: ['close', 'unassign', 'workload', 'keep'],
});
