import type { IdOf } from '../catalogue/ids';
import { involvement as involvementQuestions } from '../chapters/involvement/questions';
import { process as processQuestions } from '../chapters/process/questions';
import { scope as scopeQuestions } from '../chapters/scope/questions';
import { teams as teamsQuestions } from '../chapters/teams/questions';
import { training as trainingQuestions } from '../chapters/training/questions';
import type { Answers, Item, ItemQuestions, ListQuestion } from '../question';

/** Makes the entries of a list, numbered from 1. What `rest` answers, an entry may leave out. */
function listOf<Questions extends ItemQuestions, Rest extends Partial<Answers<Questions>>>(
  name: string,
  _list: ListQuestion<Questions>,
  rest: Rest,
) {
  type Entry = Omit<Answers<Questions>, keyof Rest> & Partial<Answers<Questions>>;
  return (entries: readonly Entry[]) =>
    entries.map((entry, index) => {
      const item: unknown = { id: `${name}-${index + 1}`, ...rest, ...entry };
      return item as Item<Questions>;
    });
}

export const regions = listOf('regions', scopeQuestions.places.regions, {});

export const tiers = listOf('tiers', teamsQuestions.tiers.tiers, {
  days: [],
  from: null,
  until: null,
  zone: null,
  contact: '',
  ownResponsibilities: '',
  triggers: [],
  timeLimit: null,
  ownTrigger: '',
  escalatesTo: null,
});

export const activities = listOf('activities', teamsQuestions.activities.activities, {
  ownActivity: '',
});

export const ways = listOf('intake', processQuestions.intake.intake, {});

export const steps = listOf('steps', processQuestions.workflow.steps, {
  ownAction: '',
  limit: null,
  handover: [],
  ownHandover: '',
});

export const meetings = listOf('meetings', processQuestions.meetings.meetings, {
  ownMeeting: '',
  meetingDays: [],
});

export const audiences = listOf('audiences', trainingQuestions.audiences.audiences, { mustDo: '' });

export const agenda = listOf('agenda', trainingQuestions.agenda.agenda, { ownItem: '' });

export const sessions = listOf('sessions', trainingQuestions.sessions.sessions, {});

export const involvementSteps = listOf('involvement', involvementQuestions.steps.involvement, {
  ownStep: '',
});

type Party = IdOf<'party'>;

/** One activity: who does it, who answers for it, who is asked, who is told. */
export const raci = (
  activity: IdOf<'activity'>,
  responsible: Party[],
  accountable: Party,
  consulted: Party[] = [],
  informed: Party[] = [],
) => ({ activity, responsible, accountable, consulted, informed });

export const agendaItem = (
  item: IdOf<'agendaItem'>,
  minutes: number,
  form: IdOf<'form'> | null,
  ownItem = '',
) => ({ item, minutes, form, ownItem });

export const involvementStep = (
  phase: IdOf<'phase'>,
  step: IdOf<'involvementActivity'>,
  due: string,
  owner: string,
  ownStep = '',
) => ({ phase, step, due, owner, ownStep });

/** What the guide suggests that a tier answers for. */
export function dutiesOf(level: IdOf<'tier'>): IdOf<'responsibility'>[] {
  const suggested = teamsQuestions.tiers.tiers.suggestion.find((tier) => tier.level === level);
  return suggested?.responsibilities ?? [];
}

/** What the guide suggests that is handed over in a step. */
export function handoverOf(action: IdOf<'stepAction'>): IdOf<'handover'>[] {
  const suggested = processQuestions.workflow.steps.suggestion.find(
    (step) => step.action === action,
  );
  return suggested?.handover ?? [];
}
