import { locales, type Locale } from '../../../i18n/locales';
import { siteMessages } from '../../../i18n/site';
import type { Platform } from '../../../plan/catalogue/issues/checks';
import { type IssueId, issueIds } from '../../../plan/catalogue/issues/ids';
import { issues } from '../../../plan/catalogue/issues/issues';
import { issueSources } from '../../../plan/catalogue/issues/sources';
import { party, platform, tier } from '../../../plan/catalogue/sets';
import { loadWords } from '../../../plan/loading';
import { wordFor } from '../../../plan/words/vocabulary';

/** One of the common issues in the words of a language. */
export interface ListedIssue {
  id: IssueId;
  name: string;
  first: 'tier1' | 'tier2';
  /** What that tier is called. */
  tier: string;
  /** Platforms on which it occurs, and whether those are all. */
  on: readonly Platform[];
  everywhere: boolean;
  where: string;
  /** The English words on the screen. */
  messages: string;
  checks: string[];
  collect: string;
  escalate: string;
  sources: readonly string[];
}

/** The common issues as the guide lists them, and what platforms and tiers are called. */
export async function issuesIn(locale: Locale) {
  const words = await loadWords(locale);
  const { chapters, document } = words;
  const { issues: said, message, escalate, collect } = chapters.runbook.document;
  const checks = { ...said.checks, ...siteMessages(locale).guide.issues.checks };
  const list = new Intl.ListFormat(locales[locale].lang, { type: 'unit', style: 'short' });
  const listed = issueIds.map((id): ListedIssue => {
    const issue = issues[id];
    const on = issue.platforms ?? platform.ids;
    const collected = issue.collect.map((each) => said.collected[each]);
    return {
      id,
      name: said.names[id],
      first: issue.first,
      tier: wordFor(words, tier, issue.first),
      on,
      everywhere: issue.platforms === null,
      where: list.format(on.map((each) => wordFor(words, platform, each))),
      messages: (issue.messages ?? [])
        .map((each) => message(each).join(''))
        .join(document.separator),
      checks: issue.checks.map((check) => checks[check]),
      collect: collected.length > 0 ? collect(collected.join(document.separator)) : '',
      escalate: escalate<string>(wordFor(words, party, issue.next), said.when[id]).join(''),
      sources: issueSources[id],
    };
  });
  return {
    list: listed,
    platforms: platform.ids.map((id) => ({ id, name: wordFor(words, platform, id) })),
    tiers: (['tier1', 'tier2'] as const).map((id) => ({ id, name: wordFor(words, tier, id) })),
    separator: document.separator,
  };
}
