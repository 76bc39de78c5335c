import type { CheckName } from './checks.ts';

/** A hit that is right where it stands. */
export interface Exception {
  check: CheckName;
  /** Files in which it is right. */
  in: RegExp;
  /** What the check says of it. */
  says: RegExp;
  why: string;
}

/** Places at which a check is mistaken. Whole words that a check gets wrong stand in the check itself. */
export const exceptions: readonly Exception[] = [
  {
    check: 'retired names',
    in: /guide\/[^/]+\/resources\.mdx$/,
    says: / is .* now$/,
    why: 'The page tells which names have changed, and what the portal was called when.',
  },
  {
    check: 'retired names',
    in: /guide\/[^/]+\/(?:teams-and-tiers|support-process)\.mdx$/,
    says: /Endpoint Manager/,
    why: 'A training unit of Microsoft’s, no longer there, is called by the product of its time.',
  },
  {
    check: 'retired names',
    in: /guide\/[^/]+\/common-issues\.mdx$|glossary\/en\.yaml$/,
    says: /(?:formerly|舊稱|예전|old name is) VPP/,
    why: 'Says that it is an old name, which Microsoft’s console still shows.',
  },
  {
    check: 'retired names',
    in: /guide\/zh-tw\/access-and-limits\.mdx$/,
    says: /舊稱 Azure AD/,
    why: 'Says that it is an old name, where the new one is explained.',
  },
  {
    check: 'avoided terms',
    in: /guide\/zh-tw\/(?:overview|resources)\.mdx$|glossary\/zh-tw\.yaml$/,
    says: /「推出」/,
    why: 'Says how Microsoft’s documents call a rollout.',
  },
  {
    check: 'avoided terms',
    in: /glossary\/ko\.yaml$/,
    says: /‘출시’/,
    why: 'Says how Microsoft’s documents call a rollout.',
  },
  {
    check: 'avoided terms',
    in: /guide\/ko\/resources\.mdx$/,
    says: /정식 출시/,
    why: 'Microsoft released a product; nobody rolled one out.',
  },
  {
    check: 'mainland forms',
    in: /search\/zh-tw\.yaml$/,
    says: /周 → 週 in 周末$/,
    why: 'Search words are what readers type, and in Taiwan both are common.',
  },
  {
    check: 'zone names',
    in: /plan\/examples\/cast\/[^/]+\.ts$/,
    says: /./,
    why: 'The id of the zone in which an example plays: an answer, worded in the document.',
  },
];
