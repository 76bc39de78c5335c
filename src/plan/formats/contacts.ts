import { hours } from '../chapters/teams/hours';
import { toldIn } from '../ownTexts';
import type { Inline } from '../tree';
import { type Reader, writerFor } from '../writer';
import { csvOf } from './csv';
import type { Order, WriteFormat } from './format';
import { plainLines } from './plain';

type Column = 'kind' | 'name' | 'task' | 'reach' | 'hours' | 'languages' | 'other';
type Row = Partial<Record<Column, Inline>>;

const columns: readonly Column[] = ['kind', 'name', 'task', 'reach', 'hours', 'languages', 'other'];

/** Who and what can be reached, one a row: people, teams, tiers, channels for tickets, suppliers. */
export const write: WriteFormat = (order) => {
  const rows = [...registers(order), ...tiers(order), ...ways(order)];
  if (rows.length === 0) return null;
  const { contacts } = order.say;
  const cells = (row: Row) => columns.map((column) => plainLines(row[column] ?? ''));
  return csvOf(
    [columns.map((column) => contacts.columns[column]), ...rows.map(cells)],
    order.words.locale,
  );
};

/** What a question is answered with; nothing where no answer is needed: a dash would look like a value. */
const shown = <Name extends string>({ show, isSaid }: Reader<Name>, question: Name): Inline =>
  isSaid(question) ? show(question) : '';

const writerIn = <Id extends 'teams' | 'process' | 'vendor'>({ plan, words }: Order, chapter: Id) =>
  writerFor(toldIn(plan, words.locale), chapter, words);

function registers(order: Order): Row[] {
  const { entries, answers } = writerIn(order, 'teams');
  const { kinds } = order.say.contacts;
  // What a tier tells of its team is more than a name.
  const ofTiers = new Set(answers.tiers.map(({ team }) => team));
  const units = entries('units').filter(
    ({ item, has }) => has('unitLead') || !ofTiers.has(item.id),
  );
  return [
    ...entries('directory').map((person) => ({
      kind: kinds.person,
      name: shown(person, 'person'),
      task: shown(person, 'personRole'),
      reach: shown(person, 'reach'),
      other: shown(person, 'standIn'),
    })),
    ...units.map((unit) => ({
      kind: kinds.team,
      name: shown(unit, 'unit'),
      other: shown(unit, 'unitLead'),
    })),
  ];
}

function tiers(order: Order): Row[] {
  const writer = writerIn(order, 'teams');
  return writer.entries('tiers').map((tier) => ({
    kind: shown(tier, 'level'),
    name: shown(tier, 'team'),
    task: shown(tier, 'serves'),
    reach: shown(tier, tier.has('contact') ? 'contact' : 'channels'),
    hours: tier.isSaid('coverage') ? hours(tier, writer) : '',
    languages: shown(tier, 'tierLanguages'),
  }));
}

function ways(order: Order): Row[] {
  const { kinds } = order.say.contacts;
  return [
    ...writerIn(order, 'process')
      .entries('intake')
      .map((way) => ({
        kind: kinds.channel,
        name: shown(way, 'channel'),
        task: shown(way, 'uses'),
        reach: shown(way, 'address'),
      })),
    ...writerIn(order, 'vendor')
      .entries('suppliers')
      .map((supplier) => ({
        kind: kinds.supplier,
        name: shown(supplier, 'supplier'),
        task: shown(supplier, supplier.item.supply === 'own' ? 'ownSupply' : 'supply'),
        reach: shown(supplier, 'reach'),
      })),
  ];
}
