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
    reason: 'Nobody would pick up these tickets. Add the tier or choose another one.',
  },
  sameOrLower: {
    looksFor: 'Escalation that goes in a circle: to the same tier or a lower one.',
    title: (tier: string) => `${tier} doesn’t escalate upwards.`,
    reason: 'A ticket that moves sideways or down comes back unsolved. Choose a higher tier.',
  },
  nobodyDoes: {
    looksFor: 'Responsibilities that no tier has.',
    title: (responsibilities: string) => `No tier does this yet: ${responsibilities}.`,
    reason: 'Each team will think that another one does it, so assign it to one of them.',
  },
  languageUnserved: {
    looksFor: 'A support language that no team on the first tier speaks.',
    title: (languages: string) => `No team that takes first contacts helps in ${languages}.`,
    reason:
      'The plan promises help in this language, and the first person users reach can’t give it. Add the language to a team, or take it out of the support languages.',
  },
  placeLanguageUnserved: {
    looksFor: 'A region whose language is not spoken by the first-tier team that serves it.',
    title: (place: string, languages: string) =>
      `In ${place}, no team that takes first contacts helps in ${languages}.`,
    reason:
      'Users there would have to ask for help in a second language. Add the language to a team that serves the region, or let another team serve it.',
  },
  placeUnserved: {
    looksFor: 'A region that no first-tier team serves.',
    title: (place: string) => `No team takes first contacts from ${place}.`,
    reason:
      'Users there would have nobody to turn to. Add the region to a team, or leave a team’s regions empty so that it serves all of them.',
  },
  promisedHours: {
    looksFor: 'Support hours that no first-tier team works.',
    title: (hours: string) =>
      `For ${hours} a week, users are promised help while no team takes first contacts.`,
    reason:
      'Calls at those times reach nobody. Change the support hours in “Scope and owner”, or the hours of the first tier.',
  },
  tierAboveClosed: {
    looksFor: 'Long hours in which the first tier works and no higher tier can be reached.',
    title: (hours: string) =>
      `For ${hours} a week, only the first tier is there, and no higher one can be reached.`,
    reason:
      'What can’t be solved at once then waits, even if it is urgent. Put a higher tier on call, or agree on what waits until it is back. We point this out from more than ten hours a week, which is our rule of thumb.',
  },
  onePersonAlways: {
    looksFor: 'A tier of one person who works or is on call around the clock.',
    title: (tier: string) => `${tier} is one person who is meant to be there at any hour.`,
    reason:
      'Nobody can be on duty every night, on leave and ill without a second person. Add people, or promise fewer hours.',
  },
  standInSelf: {
    looksFor: 'A person who is their own stand-in.',
    title: (name: string) => `${name} stands in for ${name}.`,
    reason: 'When they are away, nobody steps in. Choose somebody else.',
  },
  activityTwice: {
    looksFor: 'An activity with two rows in the table of who does what.',
    title: (activity: string) => `“${activity}” has two rows in the table of who does what.`,
    reason:
      'Two parties would each have the final say. Merge the rows and keep one accountable party.',
  },
  raciUnstaffed: {
    looksFor:
      'A tier that does or decides something in the table of who does what, but has no team.',
    title: (party: string) =>
      `The table of who does what relies on ${inSentence(party)}, but no team is on that tier.`,
    reason: 'Nobody would do this work. Add a team to the tier, or choose another party.',
  },
  raciDiffers: {
    looksFor:
      'Work that the table of who does what gives to other tiers than the responsibilities do.',
    title: (activity: string, table: string, tiers: string) =>
      `“${activity}” has two owners: the table of who does what names “${table}”, the responsibilities name “${tiers}”.`,
    reason:
      'Each of them can point to the other. Decide who does it, and correct one of the two places.',
  },
} satisfies FindingsWords;

export type TeamsFindings = typeof findings;
