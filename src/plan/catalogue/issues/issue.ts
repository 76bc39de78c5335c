import type { CheckId, CollectedId, Platform } from './checks';

/** Issues of one kind stand together. */
export const areas = ['enrolment', 'access', 'apps', 'protection', 'renewal'] as const;

export type Area = (typeof areas)[number];

/** One of the common issues, apart from its words. */
export interface Issue {
  area: Area;
  /** Who deals with it first, where a plan has three tiers. */
  first: 'tier1' | 'tier2';
  /** Who takes it over. */
  next: 'tier2' | 'tier3' | 'security';
  /** Where it occurs; null for every platform. */
  platforms: readonly Platform[] | null;
  /** Occurs on devices of the company only. */
  companyOnly?: true;
  /** Occurs only where Intune sets up this kind of connection, which we can't know. */
  ifUsed?: true;
  /** Worth an article: the caller has to be guided through it step by step. Our rule of thumb. */
  stepByStep?: true;
  /** Words on the screen as Microsoft's English interface has them; no localised ones are known to us. */
  messages?: readonly string[];
  /** In the order in which they are done. */
  checks: readonly CheckId[];
  collect: readonly CollectedId[];
}

export const apple: readonly Platform[] = ['ios', 'macos'];
export const mobile: readonly Platform[] = ['ios', 'android'];
export const withoutLinux: readonly Platform[] = ['windows', 'macos', 'ios', 'android'];
