import type { Finding } from '../../finding';
import type { CheckWords } from '../../loading';
import type { Plan } from '../../plan';
import { party } from '../../catalogue/sets';
import { wordFor } from '../../words/vocabulary';
import { allowedTo } from './allowed';
import { own } from './questions';

const { act: acts } = own;

type Access = Plan['answers']['access'];
type Holder = Access['holders'][number];

const say = ({ findings }: CheckWords) => findings.access;

/** What Help Desk Operator allows, beyond harmless tasks (Microsoft, built-in roles, 2026-02-04). */
const widest = ['retire', 'wipe', 'manageApps'] as const;

/** Entra roles that may read BitLocker keys (Microsoft, encrypt BitLocker); Intune roles alone may not. */
const readingKeys: readonly string[] = ['keys', 'cloudDevice', 'admin'];

/** Where roles and the table of actions say different things. */
export function roleRules(plan: Plan): Finding[] {
  const { access, scope } = plan.answers;
  const hasWindows = scope.platforms.includes('windows');
  return access.holders.flatMap((holder, index) => [
    ...tooWide(holder, index, access),
    ...(hasWindows ? withoutKeys(holder, index, access) : []),
  ]);
}

const at = ({ id }: Holder, index: number) => ({
  ref: {
    chapter: 'access' as const,
    question: 'roles',
    entry: { list: 'holders', id, place: index + 1 },
  },
});

function tooWide(entry: Holder, index: number, access: Access): Finding[] {
  const { holder, roles } = entry;
  if (holder === null || !roles.includes('desk')) return [];
  const forbidden = widest.filter((id) => {
    const allowed = allowedTo(id, access);
    return allowed.length > 0 && !allowed.includes(holder);
  });
  if (forbidden.length === 0) return [];
  return [
    {
      kind: 'risk',
      id: 'roleTooWide',
      title: (words) =>
        say(words).roleTooWide.title(
          wordFor(words, party, holder),
          words.wording.list(forbidden.map((id) => wordFor(words, acts, id))),
        ),
      ...at(entry, index),
      guide: { page: 'access-and-limits', heading: 'safe-role' },
    },
  ];
}

/** A party may have its roles in several entries. */
function withoutKeys(entry: Holder, index: number, access: Access): Finding[] {
  const { holders } = access;
  const { holder } = entry;
  const mayRead = allowedTo('recoveryKey', access).some((id) => id === holder);
  const all = holders.filter((each) => each.holder === holder);
  const has = all.some(({ roles }) => roles.some((id) => readingKeys.includes(id)));
  if (holder === null || !mayRead || has || all[0] !== entry || entry.roles.length === 0) return [];
  return [
    {
      kind: 'hint',
      id: 'noKeyRole',
      title: (words) => say(words).noKeyRole.title(wordFor(words, party, holder)),
      ...at(entry, index),
      guide: { page: 'access-and-limits', heading: 'entra' },
    },
  ];
}
