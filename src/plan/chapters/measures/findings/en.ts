import type { Count } from '../../../../i18n/forms/plural';
import type { FindingsWords } from '../../../words/findingWords';

/** What the check looks for in this chapter, what it says when it finds it, and why it matters. */
export const findings = {
  exitUnmeasured: {
    looksFor: 'A reason to end the joint call that no measure shows.',
    title: (sign: string) =>
      `The end of the joint call depends on “${sign}”, but no measure used for that decision shows it.`,
    reason:
      'Whether this is the case would be a matter of opinion. Add the measure that shows it, or use an existing one for “End of the joint call”.',
  },
  goNoGoUnmeasured: {
    looksFor: 'No measure for the go or no-go decision.',
    title: 'No measure is used to decide on the next phase.',
    reason:
      'Nobody could say why a phase goes ahead or waits. Choose at least one measure for “Go or no-go for a phase”.',
  },
  tooManyMeasures: {
    looksFor: 'More than eight measures.',
    title: (measures: Count) => `The plan has ${measures.shown} measures.`,
    reason:
      'More than eight take longer to collect than to discuss. Keep the ones that you would act on. The limit is our rule of thumb.',
  },
  measuredTwice: {
    looksFor: 'A measure that is in the list twice.',
    title: (measure: string) => `The measure “${measure}” is in the list twice.`,
    reason: 'With two targets for one figure, everybody quotes the one they like better.',
  },
  reporterMissing: {
    looksFor: 'A figure reported by a tier that has no team.',
    title: (party: string) => `${party} reports a figure, but that tier has no team.`,
    reason: 'Nobody would look the figure up. Choose somebody else, or add a team to the tier.',
  },
  baselineOutOfPilot: {
    looksFor: 'Targets that are confirmed outside the pilot.',
    title: 'The day by which the targets are confirmed doesn’t fall within the pilot.',
    reason:
      'Before the pilot there are no figures, and after the first production day they come too late for the go or no-go decision.',
  },
  normalTooEarly: {
    looksFor: 'Normal reporting that begins before early-life support ends.',
    title: (day: string) =>
      `Normal reporting begins on ${day}, while early-life support is still running.`,
    reason:
      'The figures from the first weeks would appear in the normal reports and look like a trend. Choose a later day.',
  },
} satisfies FindingsWords;

export type MeasuresFindings = typeof findings;
