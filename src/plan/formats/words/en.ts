/** What the formats say beside the document. Names come as they stand in the plan. */
export const format = {
  /** Above the links to the parts of the document. */
  contents: 'Contents',
  contacts: {
    columns: {
      kind: 'Kind',
      name: 'Name',
      task: 'Role or use',
      reach: 'Contact',
      hours: 'Hours',
      languages: 'Languages',
      other: 'Stand-in or lead',
    },
    kinds: { person: 'Person', team: 'Team', channel: 'Channel', supplier: 'Supplier' },
  },
  /** What happens on a day, for the list of days in a calendar. */
  calendar: {
    kickoff: 'Kick-off of the Intune rollout',
    pilotStart: 'The Intune pilot starts',
    firstWave: 'First production day of the Intune rollout',
    rolloutEnd: 'The Intune rollout ends',
    phase: (phase: string) => `${phase} starts (Intune rollout)`,
    decision: (phase: string) => `Go or no-go for ${phase}`,
    moves: (workload: string) => `Intune takes over: ${workload}`,
    careEnd: 'Early-life support (hypercare) ends',
    session: (name: string) => `Training: ${name}`,
    callEnd: 'Last day of the joint call',
    article: (issue: string) => `Knowledge article due: ${issue}`,
    renew: (item: string) => `Renew from today: ${item}`,
    expires: (item: string) => `Expires today: ${item}`,
    risk: (risk: string) => `Action due for the risk “${risk}”`,
    decide: (question: string) => `Answer needed: ${question}`,
    step: (step: string) => `Support step due: ${step}`,
    baseline: 'Confirm the support targets with the pilot’s figures',
    normal: 'Normal reporting on Intune support starts',
    review: 'Review of the Intune support plan',
    /** What happens on a day at a time that can't be placed in a time zone. */
    at: (what: string, time: string) => `${what} (${time})`,
    /** Below a meeting that comes again. */
    meetings:
      'The plan gives the days and the time. This series runs from the start of the pilot to the end of the rollout, or to the end of early-life support if that is later.',
    calls: 'The joint call takes place every working day from the first production day.',
  },
};

export type FormatWords = typeof format;
