import { type Blocks, type Inline, list, paragraph, type Point, strong, table } from '../../tree';
import type { DocumentOptions } from '../../parts';
import type { Entry, Writer } from '../../writer';
import { answered, chosen, labelled, listed, offered, sections } from '../points';
import { escalationDiagram } from './diagram';
import { callTimes } from './callTimes';
import { onlyIf } from './onlyIf';
import type { process } from './questions';
import { standing } from './standing';
import type { ProcessWords } from './words/en';

type Process = Writer<typeof process, ProcessWords>;
type Step = Entry<typeof process.workflow.steps>;
type Meeting = Entry<typeof process.meetings.meetings>;
type Options = Pick<DocumentOptions, 'diagram' | 'form'>;

export function document(writer: Process, number: number, options: Options): Blocks {
  const { groups } = writer;
  return sections(number, [
    [groups.intake, intake(writer)],
    [groups.workflow, workflow(writer, options)],
    [groups.bridge, bridge(writer, options)],
    [groups.meetings, meetings(writer, options)],
    [groups.standing, standing(writer)],
    [groups.knowledge, knowledge(writer)],
    [groups.major, major(writer)],
  ]);
}

function intake(writer: Process): Blocks {
  const { say, label, show, entries } = writer;
  const ways = entries('intake');
  const columns = ['channel', 'address', 'uses'] as const;
  return [
    ways.length === 0
      ? paragraph(label('intake'), say.colon, show('intake'))
      : table(
          columns.map(label),
          ways.map((way) => columns.map(way.show)),
        ),
    ...offered(say, ways, 'channel', 'uses'),
    ...listed(...labelled(say, writer, 'contactOwner')),
  ];
}

function workflow(writer: Process, { diagram }: Options): Blocks {
  const { say, label, show, entries } = writer;
  const steps = entries('steps', { more: 6 });
  return [
    steps.length === 0
      ? paragraph(label('steps'), say.colon, show('steps'))
      : list(
          steps.map((step) => stepPoint(step, writer)),
          true,
        ),
    ...offered(say, steps, 'action', 'onlyIf', 'handover'),
    ...(diagram ? escalationDiagram(writer) : []),
    ...listed(...chosen(say, writer, 'fixReturn', 'ownFixReturn')),
  ];
}

function stepPoint(step: Step, writer: Process): Point {
  const { item, label, show, bare, isSaid } = step;
  const { own, say } = writer;
  const action = show(item.action === 'own' ? 'ownAction' : 'action');
  // In a form, two empty lines beside each other say nothing: who acts on the first, what happens on the second.
  const isToFill = step.choices('action').length > 0;
  const notes: (Point | Inline)[] = [
    ...(isToFill ? [[label('action'), say.colon, action]] : []),
    ...onlyIf(step, writer),
    ...(isSaid('to') ? [own.passes<Inline>(show('to'))] : []),
    ...(isSaid('limit') ? [own.limit<Inline>(show('limit'))] : []),
    ...handedOver(step, writer),
  ];
  return {
    line: isToFill
      ? [strong(label('actor')), say.colon, show('actor')]
      : [strong(bare('actor')), step.marked('', ['actor']), say.colon, action],
    below: notes.length > 0 ? [list(notes)] : [],
  };
}

function handedOver(step: Step, { say }: Process): Point[] {
  const { label, each, lines, marked, choices, show } = step;
  if (choices('handover').length > 0) {
    return [{ line: [label('handover'), say.colon, show('handover')] }];
  }
  const points = [...each('handover'), ...lines('ownHandover')];
  return points.length > 0
    ? [
        {
          line: [label('handover'), marked('', ['handover']), say.colon.trimEnd()],
          below: [list(points)],
        },
      ]
    : [];
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
  return listed(
    ...labelled(say, writer, 'bridgePlace'),
    ...callTimes(writer),
    ...labelled(say, writer, 'bridgeAttendees'),
    ...chosen(say, writer, 'bridgeExit'),
    ...labelled(say, writer, 'bridgeEnd'),
  );
}

const meetingColumns = ['length', 'attendees', 'chair', 'topics'] as const;

function meetings(writer: Process, { form }: Options): Blocks {
  const { say, own, label, show, entries, wording } = writer;
  const rows = entries('meetings');
  const zone = form
    ? listed(...labelled(say, writer, 'timesZone'))
    : [paragraph(own.inZone<Inline>(show('timesZone')))];
  if (rows.length === 0)
    return [...zone, paragraph(label('meetings'), say.colon, show('meetings'))];
  const rhythm = ({ item, bare, marked, has }: Meeting): Inline => {
    const days = item.meetingDays.map((day) => wording.weekday(day, 'long'));
    const said = own.rhythm<Inline>([
      bare('frequency'),
      ...(has('meetingDays') ? [wording.list(days)] : []),
      bare('at'),
    ]);
    return marked(said, ['frequency', 'meetingDays', 'at']);
  };
  return [
    ...zone,
    table(
      [label('meeting'), own.when, ...meetingColumns.map(label)],
      rows.map((row) => [
        row.show(row.item.meeting === 'own' ? 'ownMeeting' : 'meeting'),
        rhythm(row),
        ...meetingColumns.map(row.show),
      ]),
    ),
    ...offered(say, rows, 'meeting', 'frequency', 'topics'),
  ];
}

function knowledge(writer: Process): Blocks {
  const rest = ['articleAuthor', 'articleReviewer', 'articleDays', 'articlePlace'] as const;
  const { say } = writer;
  return listed(...chosen(say, writer, 'articleWhen'), ...labelled(say, writer, ...rest));
}

function major(writer: Process): Blocks {
  const rest = ['majorDeclares', 'majorLead', 'majorUpdate', 'majorPlace'] as const;
  const { say } = writer;
  return listed(...chosen(say, writer, 'majorTriggers'), ...labelled(say, writer, ...rest));
}
