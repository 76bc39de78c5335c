import type { Story } from '../../../examples/story';
import type { ChapterAnswers } from '../../../chapters';
import type { Texts as All } from './en';
import { criteria, criterion, message, messages, phase, phases } from './entries';

type Texts = Story<'small', All['small']>;

export const small = (t: Texts): ChapterAnswers<'rollout'> => ({
  phases: phases([
    phase(t.phases.pilot, '2027-02-22', 12, ['windows', 'ios']),
    phase(t.phases.first, '2027-03-15', 40, ['windows', 'ios']),
    phase(t.phases.second, '2027-03-24', 90, ['windows']),
    phase(t.phases.third, '2027-04-12', 108, ['windows', 'ios']),
  ]),
  contactRate: 20,
  capacity: 25,
  countDays: 5,
  countBy: 'planOwner',
  messages: messages([
    message(['kickoff', 'twoWeeks'], ['all'], ['email'], 'planOwner', ['contact', 'dates']),
    message(['enrol', 'dayBefore'], ['phase'], ['email'], 'tier1', ['contact', 'steps']),
    message(['after', 'weekAfter'], ['phase'], ['email'], 'tier1', ['contact', 'questions']),
    message(['pause', 'atOnce'], ['phase', 'support'], ['text', 'email'], 'planOwner', [
      'contact',
      'todo',
    ]),
  ]),
  criteria: criteria([
    criterion('go', 'enrolled', 80, 'tier1'),
    criterion('go', 'contacts', 20, 'tier1'),
    criterion('go', 'stopped', 0, 'tier1'),
    criterion('exit', 'contacts', 5, 'tier1'),
    criterion('exit', 'waiting', 0, 'tier3'),
  ]),
  decides: 'planOwner',
  decideDays: 2,
  careDays: 16,
  careTeam: ['tier1', 'tier3'],
  careExtra: ['bridge', 'onSite'],
  careAccepts: 'planOwner',
  mayPause: ['tier1', 'tier3', 'planOwner'],
  mayRollBack: ['tier3'],
  rollBack: ['close', 'unassign', 'keep'],
});
