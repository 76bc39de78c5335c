import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { platform } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { isAlwaysStaffed } from '../../hours';
import { type Ladder, ladderOf, standsIn } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import type { vendor } from './questions';
import type { VendorReasons } from './reasons/en';
import type { supply } from './sets';
import { suggestions } from './suggestions';

type Supplier = ProposedEntry<typeof vendor.suppliers.suppliers.item>;
type Platform = IdOf<typeof platform>;

/** Working days without news from Microsoft after which somebody asks: our rule of thumb. */
const chaseDays = 2;

const guide = (heading: GuideHeading<'microsoft-and-suppliers'>) =>
  ({ page: 'microsoft-and-suppliers', heading }) as const;

/** The contract, people and numbers stay open: only the user knows them. */
export const propose: Propose<typeof vendor, VendorReasons> = (plan, { own: { why } }) => {
  const ladder = ladderOf(plan);
  if (!ladder) return {};
  return {
    caseLanguages: { answer: languages(plan), why: why.caseLanguages, guide: guide('languages') },
    openers: {
      answer: [{ id: 'first' }, { id: 'second' }],
      why: why.openers,
      guide: guide('who-may-open'),
    },
    evidence: {
      answer: ['tenant', 'authority', 'everWorked', 'expected', 'versions', 'error', 'logs'],
      why: why.evidence,
      guide: guide('before-the-case'),
    },
    follows: { answer: ladder.last, why: why.follows, guide: guide('while-open') },
    chase: { answer: chaseDays, why: why.chase, guide: guide('while-open') },
    told: {
      answer: ['open', 'news', 'workaround', 'noDate'],
      why: why.told,
      guide: guide('while-open'),
    },
    ...night(plan, why),
    push: { answer: ['noReply', 'stalled', 'major'], why: why.push, guide: guide('while-open') },
    suppliers: {
      answer: suppliersFor(plan, ladder),
      why: why.suppliers,
      guide: guide('other-suppliers'),
    },
  };
};

/** Microsoft's online technical support works in English and Japanese. */
function languages({ answers: { scope } }: Plan): ('en' | 'ja')[] {
  return scope.languages.includes('ja') ? ['en', 'ja'] : ['en'];
}

/** Somebody can be called at night where tiers work or are on call then. */
function night(plan: Plan, why: VendorReasons['why']) {
  const isThere = isAlwaysStaffed(plan);
  return {
    nightCover: {
      answer: isThere ? ('rota' as const) : ('none' as const),
      why: isThere ? why.rota : why.noNight,
      guide: guide('other-suppliers'),
    },
  };
}

/** Whose product each platform is, or runs on. */
const platformsOf: { readonly [Id in IdOf<typeof supply>]?: readonly Platform[] } = {
  devices: ['windows', 'android', 'linux'],
  apple: ['macos', 'ios'],
  carrier: ['ios', 'android'],
};

function suppliersFor({ answers: { scope } }: Plan, ladder: Ladder): Supplier[] {
  return suggestions.suppliers
    .filter(({ supply }) => platformsOf[supply]?.some((id) => scope.platforms.includes(id)))
    .map(({ calledBy, ...rest }) => ({
      ...rest,
      id: rest.supply,
      calledBy: standsIn(ladder, calledBy),
    }));
}
