import type { party } from '../../../catalogue/sets';
import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { access } from '../questions';
import type * as own from '../sets';

type Party = IdOf<typeof party>;

export const actions = listOf('actions', access.actions.actions, { ownAct: '' });

export const holders = listOf('holders', access.holders.holders, { roleLimit: '' });

export const lost = listOf('lost', access.lost.lost, { ownLostStep: '', lostLimit: null });

/** One action: who may do it, under which conditions, and who has to agree. */
export const may = (
  act: IdOf<typeof own.act>,
  allowed: Party[],
  terms: IdOf<typeof own.term>[],
  approver: Party | null = null,
  ownTerm = '',
) => ({ act, allowed, terms, approver, ownTerm });

/** One step after a device is lost: who acts, and how many minutes after the report at the latest. */
export const step = (
  lostStep: IdOf<typeof own.lostStep>,
  lostBy: Party,
  lostLimit: number | null = null,
  ownLostStep = '',
) => ({ lostStep, lostBy, lostLimit, ownLostStep });
