/** What stands before the chapters of every plan: its control block, the contents, and who to call. */
export const front = {
  control: {
    item: 'This document',
    details: 'Details',
    /** A version with its date. */
    dated: <Part>(version: Part, date: Part) => [version, ', ', date],
    /** In place of the column that says so of each change. */
    changesBy: <Part>(name: Part) => ['All changes were made by ', name, '.'],
  },
  contents: 'Contents',
  calls: {
    heading: 'Who to call',
    /** @param zone the zone of all times that name no other */
    intro: (zone: string | null) =>
      `Print this page and put it up where support staff can see it.${zone === null ? '' : ` All times are in ${zone}, unless a line says otherwise.`}`,
    need: 'What you need',
    who: 'Who',
    contact: 'How to reach them',
    hours: 'Hours',
    users: 'Device help for users',
    lost: 'Lost or stolen device',
    urgent: 'Work has stopped',
    escalate: (tier: string) => `Escalation to ${tier.toLowerCase()}`,
    declare: 'Declaring a major incident',
    lead: 'Leading a major incident',
    cases: 'Opening a case with Microsoft',
    night: 'Critical case outside support hours',
    wipe: 'Approval to wipe a device',
    deputy: 'Approval to wipe (stand-in)',
    pause: 'Pausing the rollout',
    emergency: 'Emergency access',
    /** A tier with the teams that it is made of. */
    tier: <Part>(tier: Part, teams: Part) => [tier, ': ', teams],
    role: <Part>(role: Part, name: Part) => [role, ' (', name, ')'],
    /** A person, with whatever is known: the role, and who steps in. */
    person: <Part>(name: Part, role?: Part, standIn?: Part) => [
      name,
      ...(role === undefined ? [] : [', ', role]),
      ...(standIn === undefined ? [] : [' (stand-in: ', standIn, ')']),
    ],
  },
};

export type FrontMessages = typeof front;
