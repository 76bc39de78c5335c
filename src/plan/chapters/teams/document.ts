import { tier as levels } from '../../catalogue/sets';
import { type Blocks, heading, type Inline, list, paragraph, type Point, table } from '../../tree';
import { typedOnOneLine } from '../../typedText';
import type { Entry, Writer } from '../../writer';
import { chosen, labelled } from '../points';
import type { teams } from './questions';
import type { TeamsWords } from './words/en';

type Teams = Writer<typeof teams, TeamsWords>;
type Tier = Entry<typeof teams.tiers.tiers>;

const columns = ['level', 'team', 'people', 'coverage', 'tierLanguages', 'escalatesTo'] as const;
const roles = ['responsible', 'accountable', 'consulted', 'informed'] as const;

export function document(writer: Teams, number: number): Blocks {
  const { say, label, show, entries, groups } = writer;
  const tiers = inOrder(entries('tiers'));
  return [
    tiers.length === 0
      ? paragraph(label('tiers'), say.colon, show('tiers'))
      : table(
          columns.map(label),
          tiers.map((tier) =>
            columns.map((id) => (id === 'coverage' ? hours(tier, writer) : tier.show(id))),
          ),
        ),
    ...tiers.flatMap((tier, index) => tierSection(tier, writer, `${number}.${index + 1}`)),
    heading(3, [`${number}.${tiers.length + 1} `, groups.activities]),
    ...activities(writer),
  ];
}

/** By level; entries of one level, and those without a level at the end, stay as the user ordered them. */
function inOrder(tiers: Tier[]): Tier[] {
  const rank = ({ item: { level } }: Tier) =>
    level ? levels.ids.indexOf(level) : levels.ids.length;
  return tiers.toSorted((a, b) => rank(a) - rank(b));
}

function hours({ item, show, bare, marked }: Tier, { own }: Teams): Inline {
  const { coverage } = item;
  if (coverage !== 'workdays' && coverage !== 'ownDays') return show('coverage');
  const days = coverage === 'ownDays' ? 'days' : 'coverage';
  return marked(own.hours(bare(days), bare('from'), bare('until'), bare('zone')), [
    days,
    'from',
    'until',
    'zone',
  ]);
}

function tierSection(tier: Tier, writer: Teams, number: string): Blocks {
  const { say, own } = writer;
  const { item, show, bare, has } = tier;
  const team = has('team') ? typedOnOneLine(item.team) : show('team');
  const points = [
    ...labelled(say, tier, 'channels', 'contact'),
    ...chosen(say, tier, 'responsibilities', { text: item.ownResponsibilities }),
    ...(item.level === null || item.level === 'tier4' ? [] : escalation(tier, writer)),
  ];
  return [heading(3, [`${number} `, own.tierHeading(bare('level'), team)]), list(points)];
}

function escalation(tier: Tier, { say }: Teams): Point[] {
  return [
    ...chosen(say, tier, 'triggers', { text: tier.item.ownTrigger }),
    ...labelled(say, tier, 'timeLimit'),
  ];
}

function activities({ say, own, label, show, entries }: Teams): Blocks {
  const rows = entries('activities');
  if (rows.length === 0) return [paragraph(label('activities'), say.colon, show('activities'))];
  return [
    paragraph(own.raciNote),
    table(
      (['activity', ...roles] as const).map(label),
      rows.map(({ item, show: showIn }) => [
        showIn(item.activity === 'own' ? 'ownActivity' : 'activity'),
        ...roles.map(showIn),
      ]),
    ),
  ];
}
