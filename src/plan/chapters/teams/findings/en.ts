import type { FindingsWords } from '../../../words/findingWords';
import { inSentence } from '../../../words/parties/en';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  noFirstLine: {
    looksFor: 'A plan without tier 1.',
    title: 'There is no tier 1 to handle first contact.',
    reason:
      'Users need one place to report an issue, so add tier 1, even if it is just one person.',
  },
  unknownEscalation: {
    looksFor: 'Escalation to a tier that is not in the plan.',
    title: (from: string, to: string) =>
      `${from} escalates to ${to.toLowerCase()}, which is not in the plan.`,
    reason: 'Nobody would pick up these tickets. Add the tier, or choose another one.',
  },
  sameOrLower: {
    looksFor: 'Escalation to the same tier or a lower one.',
    title: (tier: string) => `${tier} doesn’t escalate upwards.`,
    reason: 'A ticket that moves sideways or down comes back unsolved. Choose a higher tier.',
  },
  nobodyDoes: {
    looksFor: 'Responsibilities that no tier has.',
    title: (responsibilities: string) => `No tier does this yet: ${responsibilities}.`,
    reason: 'Each team will think that another one does it, so assign it to one of them.',
  },
  languageUnserved: {
    looksFor: 'A support language in which no team handles first contact.',
    title: (languages: string) => `No team that handles first contact helps users in ${languages}.`,
    reason:
      'The plan promises help in this language, but the first person users reach can’t give it. Add the language to a team, or take it out of the support languages.',
  },
  placeLanguageUnserved: {
    looksFor: 'A region whose language isn’t spoken by the team that handles first contact there.',
    title: (place: string, languages: string) =>
      `In ${place}, no team that handles first contact helps users in ${languages}.`,
    reason:
      'Users there would have to ask for help in a second language. Add the language to a team that serves the region, or let another team serve it.',
  },
  placeUnserved: {
    looksFor: 'A region for which no team handles first contact.',
    title: (place: string) => `No team handles first contact for ${place}.`,
    reason:
      'Users there would have nobody to turn to. Add the region to a team, or leave a team’s regions empty so that it serves all of them.',
  },
  promisedHours: {
    looksFor: 'Support hours in which no team handles first contact.',
    title: (hours: string) =>
      `For ${hours} a week, users are promised help but no team handles first contact.`,
    reason:
      'Calls at those times reach nobody. Change the support hours in “Scope and owner”, or the hours of the team that handles first contact.',
  },
  tierAboveClosed: {
    looksFor: 'More than ten hours a week in which no tier above first contact can be reached.',
    title: (hours: string) =>
      `For ${hours} a week, first contact is available but no higher tier can be reached.`,
    reason:
      'Anything that can’t be solved at once then has to wait, even if it is urgent. Put a higher tier on call, or agree on what can wait. The limit of ten hours is our rule of thumb.',
  },
  onePersonAlways: {
    looksFor: 'A tier of one person who works or is on call around the clock.',
    title: (tier: string) =>
      `${tier} has only one person, who is meant to be available at any hour.`,
    reason:
      'One person can’t be on duty every night, and nobody fills in during leave or illness. Add people, or promise fewer hours.',
  },
  standInSelf: {
    looksFor: 'A person who is their own stand-in.',
    title: (name: string) => `${name} is named as their own stand-in.`,
    reason: 'When they are away, nobody steps in. Choose somebody else.',
  },
  activityTwice: {
    looksFor: 'An activity with two rows in the RACI table.',
    title: (activity: string) => `“${activity}” has two rows in the RACI table.`,
    reason:
      'Two parties would each have the final say. Merge the rows and keep one accountable party.',
  },
  raciUnstaffed: {
    looksFor: 'A tier that does or decides something in the RACI table but has no team.',
    title: (party: string) =>
      `The RACI table relies on ${inSentence(party)}, but that tier has no team.`,
    reason: 'Nobody would do this work. Add a team to the tier, or choose another party.',
  },
  raciDiffers: {
    looksFor: 'Work that the RACI table and the responsibilities give to different tiers.',
    title: (activity: string, table: string, tiers: string) =>
      `“${activity}” has two owners: the RACI table names “${table}”, and the responsibilities name “${tiers}”.`,
    reason:
      'Each of them can leave it to the other. Decide who does it, and correct one of the two places.',
  },
} satisfies FindingsWords;

export type TeamsFindings = typeof findings;
