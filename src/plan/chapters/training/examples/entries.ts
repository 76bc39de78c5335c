import type { party } from '../../../catalogue/sets';
import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { training } from '../questions';
import type * as own from '../sets';

export const audiences = listOf('audiences', training.audiences.audiences, { mustDo: '' });

export const agenda = listOf('agenda', training.agenda.agenda, { ownItem: '' });

export const sessions = listOf('sessions', training.sessions.sessions, {});

export const agendaItem = (
  item: IdOf<typeof own.agendaItem>,
  minutes: number,
  form: IdOf<typeof own.form> | null,
  itemFor: IdOf<typeof party>[] = [],
  ownItem = '',
) => ({ item, minutes, form, itemFor, ownItem });
