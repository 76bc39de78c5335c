import type { IdOf } from '../../kinds/idSet';
import type { Plan } from '../../plan';
import { neverCloses } from '../opening';
import type { risk, riskAction, riskLevel, signsFor } from './sets';

export type Level = IdOf<typeof riskLevel>;

/** A risk of our list. */
export type Known = Exclude<IdOf<typeof risk>, 'own'>;

type Scope = Plan['answers']['scope'];

interface Risk {
  chance: Level;
  harm: Level;
  actions: readonly IdOf<typeof riskAction>[];
  /** The milestone before which something has to be done about it, and how many weeks before. */
  before: ['pilotStart' | 'firstWave', number];
}

/** How we rate these risks and what we do about them: our experience, said to be so where it is proposed. */
export const known: Readonly<Record<Known, Risk>> = {
  ticketPeak: {
    chance: 'medium',
    harm: 'high',
    actions: ['articles', 'smallerPhase', 'morePeople'],
    before: ['firstWave', 1],
  },
  unknownIssues: {
    chance: 'high',
    harm: 'medium',
    actions: ['tryOut', 'trainFirst', 'articles'],
    before: ['firstWave', 2],
  },
  keyPerson: {
    chance: 'medium',
    harm: 'high',
    actions: ['testAccess', 'standIns'],
    before: ['pilotStart', 1],
  },
  expiry: {
    chance: 'low',
    harm: 'high',
    actions: ['standIns', 'reminders'],
    before: ['pilotStart', 1],
  },
  badPolicy: {
    chance: 'low',
    harm: 'high',
    actions: ['tryOut', 'rollBack', 'pause'],
    before: ['pilotStart', 1],
  },
  wrongWipe: {
    chance: 'low',
    harm: 'high',
    actions: ['trainFirst', 'approval'],
    before: ['pilotStart', 1],
  },
  licences: {
    chance: 'high',
    harm: 'medium',
    actions: ['checkFirst'],
    before: ['firstWave', 1],
  },
  unread: {
    chance: 'high',
    harm: 'medium',
    actions: ['tellUsers'],
    before: ['firstWave', 2],
  },
  privacy: {
    chance: 'medium',
    harm: 'medium',
    actions: ['tryOut', 'tellUsers'],
    before: ['firstWave', 2],
  },
  whoManages: {
    chance: 'medium',
    harm: 'medium',
    actions: ['trainFirst', 'whoSetsWhat'],
    before: ['pilotStart', 1],
  },
  partnerAccess: {
    chance: 'medium',
    harm: 'high',
    actions: ['testAccess', 'contract'],
    before: ['pilotStart', 2],
  },
  nightCase: {
    chance: 'low',
    harm: 'high',
    actions: ['contract', 'namedCallers'],
    before: ['firstWave', 1],
  },
  outage: {
    chance: 'low',
    harm: 'medium',
    actions: ['tellUsers', 'pause'],
    before: ['firstWave', 1],
  },
  oldDevices: {
    chance: 'medium',
    harm: 'low',
    actions: ['checkFirst', 'spareDevices'],
    before: ['firstWave', 2],
  },
  busyTime: {
    chance: 'medium',
    harm: 'medium',
    actions: ['smallerPhase'],
    before: ['firstWave', 2],
  },
};

const isApart = ({ shape }: Scope) => shape === 'partner' || shape === 'outsourced';

/** Risks that we would name in any plan, or where something in the scope brings them along; few enough to be read. */
export const arises: readonly (readonly [Known, (scope: Scope, isFew: boolean) => boolean])[] = [
  ['ticketPeak', () => true],
  ['keyPerson', ({ shape }, isFew) => isFew || shape === 'partner'],
  ['expiry', ({ platforms }) => platforms.includes('ios') || platforms.includes('macos')],
  ['badPolicy', () => true],
  ['licences', ({ shape }) => shape !== 'outsourced'],
  ['privacy', ({ ownership }) => ownership.includes('personal')],
  ['whoManages', ({ product }) => product === 'coManagement'],
  ['partnerAccess', isApart],
  // Where the own tiers never close either, the supplier isn’t alone at night.
  ['nightCase', (scope) => scope.shape === 'outsourced' && !neverCloses(scope)],
];

interface Signature {
  id: string;
  approves: readonly IdOf<typeof signsFor>[];
  if: (scope: Scope, isFew: boolean) => boolean;
}

/** Who has to agree to what, as in the guide's table of who takes part; the names only the user knows. */
export const signatures: readonly Signature[] = [
  { id: 'all', approves: ['whole'], if: (_, isFew) => isFew },
  { id: 'management', approves: ['whole', 'money'], if: (_, isFew) => !isFew },
  {
    id: 'desk',
    approves: ['people', 'process'],
    if: ({ shape }, isFew) => !isFew && shape !== 'partner',
  },
  { id: 'security', approves: ['access'], if: ({ shape }, isFew) => !isFew && shape !== 'partner' },
  { id: 'partner', approves: ['contract'], if: isApart },
];
