import { runbook } from '../../chapters/runbook/questions';
import { counted } from '../../kinds/counted';
import { daysBefore } from '../../workdays';
import { type Making, nameOf, onDay, writerIn } from './event';
import type { CalendarEvent } from './ics';

/** Days by which somebody has done something, or something has run out. */
export const dueIn = (making: Making): CalendarEvent[] => [
  ...expiries(making),
  ...articles(making),
  ...steps(making),
  ...risks(making),
  ...questions(making),
  ...review(making),
];

function expiries(making: Making): CalendarEvent[] {
  const { entries, label } = writerIn(making, 'runbook');
  return entries('expiries').flatMap((row, index) => {
    const { id, item, expires, renewBefore } = row.item;
    const question = item === 'own' ? 'ownItem' : 'item';
    const name = nameOf(making, row, { question, list: label('expiries'), place: index + 1 });
    const days = counted(runbook.expiries.expiries.item.renewBefore, renewBefore);
    const told = { of: ['expires', 'renewBefore'], details: ['account', 'renewer'] } as const;
    return [
      ...onDay(making, row, {
        ...told,
        id: `runbook.expiries.${id}.renew`,
        day: expires !== null && days !== null ? daysBefore(expires, days) : null,
        summary: making.say.renew(name),
      }),
      ...onDay(making, row, {
        ...told,
        id: `runbook.expiries.${id}`,
        day: expires,
        summary: making.say.expires(name),
        of: ['expires'],
      }),
    ];
  });
}

function articles(making: Making): CalendarEvent[] {
  const { entries, label } = writerIn(making, 'runbook');
  return entries('issues').flatMap((row, index) => {
    const { id, issue, due } = row.item;
    const question = issue === 'own' ? 'ownIssue' : 'issue';
    const name = nameOf(making, row, { question, list: label('issues'), place: index + 1 });
    return onDay(making, row, {
      id: `runbook.issues.${id}`,
      day: due,
      summary: making.say.article(name),
      of: ['due'],
      details: ['articleName', 'author'],
    });
  });
}

function steps(making: Making): CalendarEvent[] {
  const { entries, label } = writerIn(making, 'involvement');
  return entries('involvement').flatMap((row, index) => {
    const { id, step, due } = row.item;
    const question = step === 'own' ? 'ownStep' : 'step';
    const name = nameOf(making, row, { question, list: label('involvement'), place: index + 1 });
    return onDay(making, row, {
      id: `involvement.involvement.${id}`,
      day: due,
      summary: making.say.step(name),
      of: ['due'],
      details: ['phase', 'owner'],
    });
  });
}

function risks(making: Making): CalendarEvent[] {
  const { entries, label } = writerIn(making, 'agreement');
  return entries('risks').flatMap((row, index) => {
    const { id, risk, riskDue } = row.item;
    const question = risk === 'own' ? 'ownRisk' : 'risk';
    const name = nameOf(making, row, { question, list: label('risks'), place: index + 1 });
    return onDay(making, row, {
      id: `agreement.risks.${id}`,
      day: riskDue,
      summary: making.say.risk(name),
      of: ['riskDue'],
      details: ['actions', 'ownAction', 'riskOwner'],
    });
  });
}

function questions(making: Making): CalendarEvent[] {
  const { entries, label } = writerIn(making, 'agreement');
  return entries('openPoints').flatMap((row, index) => {
    // It waits for nobody any more.
    if (row.has('decision')) return [];
    const list = label('openPoints');
    const name = nameOf(making, row, { question: 'openPoint', list, place: index + 1 });
    return onDay(making, row, {
      id: `agreement.openPoints.${row.item.id}`,
      day: row.item.decideBy,
      summary: making.say.decide(name),
      of: ['decideBy'],
      details: ['decider'],
    });
  });
}

function review(making: Making): CalendarEvent[] {
  const writer = writerIn(making, 'agreement');
  return onDay(making, writer, {
    id: 'agreement.nextReview',
    day: writer.answers.nextReview,
    summary: making.say.review,
    of: ['nextReview'],
    details: ['reviewTriggers', 'validPlace'],
  });
}
