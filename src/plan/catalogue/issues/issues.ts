import {
  type CheckId,
  checks,
  type CollectedId,
  collected,
  onPersonal,
  type Platform,
} from './checks';
import { enrolment } from './enrolment';
import type { IssueId } from './ids';
import type { Issue } from './issue';
import { managed } from './managed';

/**
 * Checks, limits and messages come from Microsoft's troubleshooting articles (SupportArticles-docs `support/mem/intune`
 * and memdocs `intune`, 2021 to 2026). Which tier is ours, by one rule: tier 1 does what the user or the built-in Help
 * Desk Operator role can do; tier 2 reads logs, compares assignments and re-enrols; tier 3 changes policies, tokens,
 * certificates and settings.
 */
export const issues: Readonly<Record<IssueId, Issue>> = { ...enrolment, ...managed };

/** What decides which issues and checks concern a plan. */
export interface Fleet {
  platforms: readonly Platform[];
  ownership: readonly ('company' | 'personal')[];
  product: 'intuneOnly' | 'coManagement' | null;
}

const concerns = (of: readonly Platform[] | null, { platforms }: Fleet) =>
  of === null || platforms.length === 0 || of.some((id) => platforms.includes(id));

/** Checks of an issue that make sense for the devices of a plan; what isn't chosen yet rules nothing out. */
export function checksOf(id: IssueId, fleet: Fleet): CheckId[] {
  const { ownership, product } = fleet;
  const hasPersonal = ownership.length === 0 || ownership.includes('personal');
  return issues[id].checks.filter(
    (check) =>
      concerns(checks[check], fleet) &&
      (check !== 'whichSide' || product === 'coManagement') &&
      (hasPersonal || !onPersonal.includes(check)),
  );
}

/** What is noted for an issue on the platforms of a plan. */
export const collectedFor = (id: IssueId, fleet: Fleet): CollectedId[] =>
  issues[id].collect.filter((each) => concerns(collected[each], fleet));

/** Tells whether an issue can occur on one of these platforms. */
export const occursOn = (id: IssueId, platforms: readonly Platform[]): boolean => {
  const of = issues[id].platforms;
  return of === null || of.some((each) => platforms.includes(each));
};
