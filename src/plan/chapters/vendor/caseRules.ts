import { party } from '../../catalogue/sets';
import { finder, type Finding } from '../../finding';
import type { Plan } from '../../plan';
import { responsibleFor } from '../../staffing';
import { wordFor } from '../../words/vocabulary';
import { kinds } from './kinds';

const found = finder(kinds);
const guide = { page: 'microsoft-and-suppliers', heading: 'while-open' } as const;

/** Who may open cases and who follows them, against the other chapters. */
export const caseRules = (plan: Plan): Finding[] => [...noRole(plan), ...owners(plan)];

/** Roles within Intune: opening a case takes one of Entra with `microsoft.office365.supportTickets` (How to get support, 2025-02-28). */
const withinIntune: readonly string[] = [
  'reader',
  'limited',
  'desk',
  'extended',
  'custom',
  'apps',
  'policies',
];

/** Nobody is entitled to open a case; only once there are roles, and not where there is no contract to use. */
function noRole({ answers: { access, vendor } }: Plan): Finding[] {
  const roles = access.holders.flatMap((holder) => holder.roles);
  if (roles.length === 0 || vendor.contract === null || vendor.contract === 'none') return [];
  // A partner opens cases with rights of its own.
  if (vendor.contract === 'partner') return [];
  if (roles.some((role) => !withinIntune.includes(role))) return [];
  return [
    found(
      'noCaseRole',
      { chapter: 'vendor', question: 'openers' },
      guide,
      (words) => words.findings.vendor.noCaseRole.title,
    ),
  ];
}

/** One party follows cases here, and another does in the table of who does what. */
function owners(plan: Plan): Finding[] {
  const { follows } = plan.answers.vendor;
  const responsible = responsibleFor(plan, 'vendorCases');
  if (follows === null || responsible.length === 0 || responsible.includes(follows)) return [];
  return [
    found('casesTwoOwners', { chapter: 'vendor', question: 'follows' }, guide, (words) =>
      words.findings.vendor.casesTwoOwners.title(
        wordFor(words, party, follows),
        words.wording.list(responsible.map((id) => wordFor(words, party, id))),
      ),
    ),
  ];
}
