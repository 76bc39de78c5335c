import type { party, platform } from '../../../catalogue/sets';
import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { rollout } from '../questions';
import type * as own from '../sets';

type Party = IdOf<typeof party>;

/** What a phase of an example is called, and who enrols in it. */
export type PhaseTexts = readonly [phase: string, group: string];

export const phases = listOf('phases', rollout.phases.phases, { phasePlaces: [] });

export const messages = listOf('messages', rollout.messages.messages, {});

export const criteria = listOf('criteria', rollout.gate.criteria, {});

/** One phase: its names, the first day, the users and what they enrol; everywhere, unless places are given. */
export const phase = (
  [name, group]: PhaseTexts,
  phaseStart: string,
  phaseUsers: number,
  phasePlatforms: IdOf<typeof platform>[],
  phasePlaces: string[] = [],
) => ({ phase: name, group, phaseStart, phaseUsers, phasePlatforms, phasePlaces });

/** One message: when it goes to whom and how, who sends it, and what support reads it for. */
export const message = (
  [of, sent]: readonly [IdOf<typeof own.message>, IdOf<typeof own.sent>],
  to: IdOf<typeof own.reader>[],
  via: IdOf<typeof own.via>[],
  sender: Party,
  checks: IdOf<typeof own.messageCheck>[],
) => ({ message: of, sent, to, via, sender, checks });

/** One criterion of a gate, and who reports its figure. */
export const criterion = (
  gate: IdOf<typeof own.gate>,
  measure: IdOf<typeof own.gateMeasure>,
  threshold: number,
  reporter: Party,
) => ({ gate, measure, threshold, reporter });
