import { party } from '../../catalogue/sets';
import { counted } from '../../../i18n/forms/plural';
import type { DocumentOptions } from '../../parts';
import { isElsewhere } from '../../planZone';
import { type Blocks, type Inline, paragraph } from '../../tree';
import { wordFor } from '../../words/vocabulary';
import type { Entry, Writer } from '../../writer';
import { asked, entryTable, saying, sayingParties } from '../entryTable';
import { answered, chosen, type Fact, facts, factTable, offered, sections } from '../points';
import { callTimes } from './callTimes';
import { escalationDiagram } from './diagram';
import { escalationPath } from './path';
import type { process } from './questions';
import { standing } from './standing';
import { stepTable } from './stepTable';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;
type Meeting = Entry<typeof process.meetings.meetings>;
type Options = Pick<DocumentOptions, 'diagram' | 'form'>;

export function document(writer: Process, number: number, options: Options): Blocks {
  const { groups, say } = writer;
  return sections(number, [
    [groups.intake, intake(writer)],
    [groups.workflow, workflow(writer, options)],
    [groups.bridge, bridge(writer, options)],
    [groups.meetings, meetings(writer, options)],
    [groups.standing, standing(writer)],
    [groups.knowledge, knowledge(writer)],
    [
      groups.major,
      [
        ...factTable(say, facts(writer, 'majorDeclares', 'majorLead', 'majorUpdate', 'majorPlace')),
        ...chosen(say, writer, 'majorTriggers'),
      ],
    ],
  ]);
}

function intake(writer: Process): Blocks {
  const { say, label, show, entries } = writer;
  const ways = entries('intake');
  return [
    ...(ways.length === 0
      ? [paragraph(label('intake'), say.colon, show('intake'))]
      : entryTable(say, ways, asked(writer, 'channel', 'address', 'uses'))),
    ...offered(say, ways, 'channel', 'uses'),
    ...contact(writer),
  ];
}

/** Who stays in touch with the user, as a sentence once it is known. */
function contact(writer: Process): Blocks {
  const { say, own, words, marked, answers } = writer;
  const { contactOwner } = answers;
  if (contactOwner === null) return factTable(say, facts(writer, 'contactOwner'));
  const said = own.contact(wordFor(words, party, contactOwner));
  return [paragraph(marked(said, ['contactOwner']))];
}

function workflow(writer: Process, { diagram }: Options): Blocks {
  const { say, label, show, entries } = writer;
  const steps = entries('steps', { more: 6 });
  return [
    ...(steps.length === 0
      ? [paragraph(label('steps'), say.colon, show('steps'))]
      : stepTable(steps, writer)),
    ...offered(say, steps, 'action', 'onlyIf', 'handover'),
    ...escalationPath(writer, diagram ? escalationDiagram(writer) : []),
    ...chosen(say, writer, 'fixReturn', 'ownFixReturn'),
  ];
}

function bridge(writer: Process, { form }: Options): Blocks {
  const { say, own, label, answers } = writer;
  const whether = paragraph(label('bridge'), say.colon, answered(writer, 'bridge'));
  if (answers.bridge === 'no') return [paragraph(own.noBridge)];
  if (answers.bridge) return bridgeCall(writer);
  return form ? [whether, ...bridgeCall(writer)] : [whether];
}

function bridgeCall(writer: Process): Blocks {
  const { say } = writer;
  const { said, told } = callTimes(writer);
  return [
    ...said,
    ...factTable(say, [
      ...facts(writer, 'bridgePlace'),
      ...told,
      ...facts(writer, 'bridgeAttendees', 'bridgeEnd'),
    ]),
    ...chosen(say, writer, 'bridgeExit'),
  ];
}

function meetings(writer: Process, { form }: Options): Blocks {
  const { plan, answers, say, own, label, show, entries } = writer;
  const rows = entries('meetings');
  const zone = form
    ? factTable(say, facts(writer, 'timesZone'))
    : isElsewhere(plan, answers.timesZone)
      ? [paragraph(own.inZone<Inline>(show('timesZone')))]
      : [];
  if (rows.length === 0)
    return [...zone, paragraph(label('meetings'), say.colon, show('meetings'))];
  return [
    ...zone,
    ...entryTable(say, rows, [
      {
        head: label('meeting'),
        cell: ({ item, show: showIn }) => showIn(item.meeting === 'own' ? 'ownMeeting' : 'meeting'),
      },
      {
        head: own.when,
        cell: (row) => rhythm(row, writer),
        of: ['frequency', 'meetingDays', 'at'],
      },
      saying(writer, 'length', own.sameLength, false),
      ...asked(writer, 'attendees'),
      sayingParties(writer, 'chair', own.sameChair),
      ...asked(writer, 'topics'),
    ]),
    ...offered(say, rows, 'meeting', 'frequency', 'topics'),
  ];
}

/** How often a meeting is, on which days, at what time. */
function rhythm({ item, bare, marked, has }: Meeting, { own, wording }: Process): Inline {
  const named = (length: 'short' | 'long') =>
    item.meetingDays.map((day) => wording.weekday(day, length));
  const said = own.rhythm<Inline>(
    bare('frequency'),
    bare('at'),
    has('meetingDays')
      ? { often: item.frequency, said: wording.list(named('long')), short: named('short') }
      : undefined,
  );
  return marked(said, ['frequency', 'meetingDays', 'at']);
}

const knowledge = (writer: Process): Blocks => [
  ...factTable(writer.say, [
    ...facts(writer, 'articleAuthor', 'articleReviewer'),
    ...published(writer),
    ...facts(writer, 'articlePlace'),
  ]),
  ...chosen(writer.say, writer, 'articleWhen'),
];

/** Within how many working days an article is published: the unit stands with the number. */
function published(writer: Process): Fact[] {
  const { own, answers, marked } = writer;
  const { articleDays } = answers;
  if (typeof articleDays !== 'number') return facts(writer, 'articleDays');
  const said = own.workdays(counted(articleDays, writer));
  return [[own.published, marked(said, ['articleDays'])]];
}
