import { type Blocks, type Inline, list, paragraph, strong, table } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import { type Teams, type Tier, tierName } from './tier';
import { own } from './questions';

const { responsibility, trigger } = own;

/** What stands in the cell of a tier that has what the row names; the same in every language. */
const mark = '✓';

type Asked = 'responsibilities' | 'triggers';
type OwnWords = 'ownResponsibilities' | 'ownTrigger';

/** What each tier answers for: a row for each duty that one has, in their parts, and a column for each tier. */
export function duties(tiers: readonly Tier[], writer: Teams): [Inline, Blocks] {
  const { sections } = writer.words.chapters.teams;
  const parts = Object.entries(responsibility.sections ?? {}).map(([part, ids]) => ({
    name: sections[part as keyof typeof sections],
    ids,
  }));
  return marks(tiers, writer, { of: 'responsibilities', own: 'ownResponsibilities', parts });
}

/** When each tier passes tickets on, in the same way, and after which time at the latest. */
export function escalations(tiers: readonly Tier[], writer: Teams): [Inline, Blocks] {
  // Of the last tier, and of one without a level, nobody asks.
  const asked = tiers.filter(({ item: { level } }) => level !== null && level !== 'tier4');
  const parts = [{ name: null, ids: trigger.ids }];
  return marks(asked, writer, { of: 'triggers', own: 'ownTrigger', parts, last: 'timeLimit' });
}

interface Rows {
  of: Asked;
  /** The question that the user's own words answer. */
  own: OwnWords;
  parts: readonly { name: string | null; ids: readonly string[] }[];
  /** A question whose answers make the last row. */
  last?: 'timeLimit';
}

function marks(tiers: readonly Tier[], writer: Teams, rows: Rows): [Inline, Blocks] {
  const { say, label } = writer;
  const { of, own: ownWords, last } = rows;
  const there = tiers.filter(
    ({ has }) => has(of) || has(ownWords) || (last !== undefined && has(last)),
  );
  const missing = tiers
    .filter(({ has, isSaid }) => !has(of) && isSaid(of))
    .map((tier) => paragraph(tierName(tier, tiers, writer), say.colon, tier.show(of)));
  const [only, ...others] = there;
  if (!only) return [label(of), missing];
  const said = others.length === 0 ? alone(only, writer, rows) : [matrix(there, writer, rows)];
  return [label(of), [...said, ...missing]];
}

/** What a single tier has, as points: a column of marks would tell nothing. */
function alone(tier: Tier, { own, label, say }: Teams, { of, own: ownWords, last }: Rows): Blocks {
  const points: Inline[] = [...tier.each(of), ...tier.lines(ownWords)];
  const name = own.tierHeading<Inline>(tier.bare('level'), tier.bare('team'));
  return [
    paragraph(strong(tier.marked(name, [of, ownWords]))),
    ...(points.length > 0 ? [list(points)] : []),
    ...(last && tier.has(last) ? [paragraph(label(last), say.colon, tier.show(last))] : []),
  ];
}

function matrix(tiers: readonly Tier[], writer: Teams, { of, own: ownWords, parts, last }: Rows) {
  const { label, say, words } = writer;
  const rowOf = (name: Inline, cell: (tier: Tier) => Inline) => [name, ...tiers.map(cell)];
  const hasId = ({ item, has }: Tier, id: string) => has(of) && item[of].some((one) => one === id);
  const set = of === 'triggers' ? trigger : responsibility;
  const given = parts.flatMap(({ name, ids }) => {
    const used = ids.filter((id) => tiers.some((tier) => hasId(tier, id)));
    const lines = used.map((id) =>
      rowOf(wordFor(words, set, id), (tier) => (hasId(tier, id) ? tier.about(mark, [of]) : '')),
    );
    return name !== null && lines.length > 0 ? [rowOf(strong(name), () => ''), ...lines] : lines;
  });
  const typed = tiers.flatMap((tier) =>
    tier
      .lines(ownWords)
      .map((line) => rowOf(line, (each) => (each === tier ? tier.about(mark, [ownWords]) : ''))),
  );
  const hasParts = parts.some(({ name }) => name !== null);
  return table(
    rowOf(label(of), (tier) => tier.marked(tierName(tier, tiers, writer), [of, ownWords])),
    [
      ...given,
      ...(hasParts && typed.length > 0 ? [rowOf(strong(label(ownWords)), () => '')] : []),
      ...typed,
      ...(last && tiers.some(({ has }) => has(last))
        ? [rowOf(label(last), (tier) => (tier.has(last) ? tier.show(last) : say.none))]
        : []),
    ],
  );
}
