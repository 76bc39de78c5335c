import type { SuggestionsFor } from '../../kinds/suggestions';
import type { rollout } from './questions';

/**
 * Entries that the guide suggests; only ever filled in when the user asks for them. Kick-off, before, during and after
 * enrolment, a week apart: Microsoft's planning guide, steps 5 and 6. The message about a pause is ours.
 */
export const suggestions = {
  messages: [
    {
      message: 'kickoff',
      sent: 'twoWeeks',
      to: ['all', 'managers'],
      via: ['email', 'intranet'],
      sender: 'communications',
      checks: ['contact', 'dates'],
    },
    {
      message: 'prepare',
      sent: 'oneWeek',
      to: ['phase', 'managers'],
      via: ['email'],
      sender: 'communications',
      checks: ['contact', 'steps', 'dates'],
    },
    {
      message: 'enrol',
      sent: 'sameDay',
      to: ['phase', 'support'],
      via: ['email'],
      sender: 'communications',
      checks: ['contact', 'steps', 'questions'],
    },
    {
      message: 'after',
      sent: 'weekAfter',
      to: ['phase'],
      via: ['email'],
      sender: 'communications',
      checks: ['contact', 'questions'],
    },
    {
      message: 'pause',
      sent: 'atOnce',
      to: ['phase', 'managers', 'support'],
      via: ['email', 'chat'],
      sender: 'rolloutLead',
      checks: ['contact', 'todo'],
    },
  ],
  criteria: [
    { gate: 'go', measure: 'enrolled', threshold: 90 },
    { gate: 'go', measure: 'noArticle', threshold: 5 },
    { gate: 'go', measure: 'stopped', threshold: 0 },
    { gate: 'go', measure: 'untrained', threshold: 0 },
    { gate: 'exit', measure: 'contacts', threshold: 5 },
    { gate: 'exit', measure: 'firstLine', threshold: 70 },
    { gate: 'exit', measure: 'waiting', threshold: 0 },
  ],
} satisfies SuggestionsFor<typeof rollout>;
