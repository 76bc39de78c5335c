import type { IssueId } from '../../../catalogue/issues/ids';
import { issues as catalogue } from '../../../catalogue/issues/issues';
import type { party, tier } from '../../../catalogue/sets';
import { listOf } from '../../../examples/entries';
import type { IdOf } from '../../../kinds/idSet';
import { runbook } from '../questions';

export const issues = listOf('issues', runbook.issues.issues, {
  ownIssue: '',
  checks: '',
  articleName: '',
  author: null,
  due: null,
});

export const expiries = listOf('expiries', runbook.expiries.expiries, {
  ownItem: '',
  expires: null,
  renewBefore: null,
});

interface Path {
  firstTier: IdOf<typeof tier>;
  next: IdOf<typeof party>;
}

/** A known issue and its way up; that of the catalogue where a company has all tiers. */
export const known = (issue: IssueId, path?: Path) => ({
  issue,
  ...(path ?? { firstTier: catalogue[issue].first, next: catalogue[issue].next }),
});

export const ready = (articleName: string) => ({ article: 'ready' as const, articleName });

export const toWrite = (author: string, due: string) => ({
  article: 'toWrite' as const,
  author,
  due,
});

export const none = { article: 'none' as const };
