import type { GuideHeading } from '../../../i18n/guideHeadings';
import type { weekday } from '../../catalogue/sets';
import type { IdOf } from '../../kinds/idSet';
import { areFew, type Ladder, ladderOf, type Staffed } from '../../ladder';
import type { Plan } from '../../plan';
import type { Propose, ProposedEntry } from '../../proposals';
import { afterOpening } from '../opening';
import { leading } from '../smallTeam';
import { isWithoutApple } from '../teams/needless';
import type { process } from './questions';
import type { ProcessReasons } from './reasons/en';
import { bridge, standing } from './proposedTogether';
import { suggestions } from './suggestions';

type Step = ProposedEntry<typeof process.workflow.steps.item>;
type Weekday = IdOf<typeof weekday>;
type Meeting = ProposedEntry<typeof process.meetings.meetings.item>;

/** Our figures, said to be ours in the guide and in the reasons. */
const rules = {
  articleDays: 2,
  updateMinutes: 60,
};

const guide = (heading: GuideHeading<'support-process'>) =>
  ({ page: 'support-process', heading }) as const;

export const propose: Propose<typeof process, ProcessReasons> = (plan, { own }) => {
  const { why } = own;
  const ladder = ladderOf(plan);
  const { planZone } = plan.answers.scope;
  if (!ladder) return {};
  // At one table there is no need for a call, nor for a daily meeting.
  const together = !areFew(ladder);
  return {
    intake: {
      answer: suggestions.intake.map((way) => ({
        id: way.channel,
        channel: way.channel,
        uses: [...way.uses],
      })),
      why: why.intake,
      guide: guide('intake'),
    },
    contactOwner: {
      answer: ladder.first,
      why: why.contactOwner,
      guide: { page: 'teams-and-tiers', heading: 'user-contact' },
    },
    steps: { answer: stepsOn(ladder), why: why.steps, guide: guide('five-steps') },
    fixReturn: {
      answer: ['samePath', 'tested', 'written', 'articleFirst', 'userConfirms'],
      why: why.fixReturn,
      guide: guide('fix-travels-back'),
    },
    ...bridge(plan, ladder, together, why),
    ...(planZone && { timesZone: { answer: planZone, why: why.zone, guide: guide('meetings') } }),
    meetings: {
      answer: meetingsOf(plan, ladder, together),
      why: together ? why.meetings : why.oneMeeting,
      guide: guide('meetings'),
    },
    ...(together ? standing(plan, ladder, own) : {}),
    ...articles(ladder, together, why),
    ...major(plan, ladder, why),
  };
};

/** The steps of the guide, without those of tiers that are not there. */
function stepsOn({ staffed, first, second, last, limits }: Ladder): Step[] {
  const up = staffed.filter((level) => level !== first);
  return suggestions.steps.flatMap((suggested): Step[] => {
    const { action, actor, handover } = suggested;
    const step = { id: action, actor, action, handover: [...handover] };
    // A case moves on when the tier says so.
    const within = (level: Staffed) => ({ limit: limits[level] ?? suggested.limit ?? null });
    switch (action) {
      case 'report':
        return [{ ...step, to: first }];
      case 'firstChecks':
        return up[0] ? [{ ...step, actor: first, to: up[0], ...within(first) }] : [];
      case 'investigate':
        return up.length > 1 ? [{ ...step, actor: second, to: last, ...within(second) }] : [];
      case 'findCause':
        return up.length > 0
          ? [{ ...step, actor: last, to: second === last ? first : second }]
          : [];
      // The fix goes back the way the ticket came: by tiers in between, too.
      case 'returnFix':
        return up.length > 1 ? [{ ...step, actor: second, to: first }] : [];
      default:
        return [{ ...step, actor: first, to: 'user' }];
    }
  });
}

/** The meetings that the guide suggests; two people keep the weekly one. */
function meetingsOf({ answers: { scope } }: Plan, ladder: Ladder, together: boolean): Meeting[] {
  return suggestions.meetings
    .filter(({ meeting }) => together || meeting === 'trends')
    .map((suggested): Meeting => {
      const { meeting, attendees, topics } = suggested;
      const isDaily = meeting === 'standUp';
      const at = afterOpening(scope, isDaily ? 30 : 120);
      const others = attendees.filter((party) => !party.startsWith('tier'));
      return {
        ...suggested,
        id: meeting,
        ...(at && { at }),
        ...(isDaily ? {} : { meetingDays: [lateIn(scope.helpDays)] }),
        attendees: [...new Set([...ladder.staffed, ...others.map((id) => leading(scope, id))])],
        chair: isDaily ? ladder.second : leading(scope, 'rolloutLead'),
        topics: topics.filter((topic) => topic !== 'expiries' || !isWithoutApple(scope.platforms)),
      };
    });
}

/** Late in the week, there is something to look back on, and a day is left to act: the last day of support up to Thursday. */
const lateIn = (helpDays: readonly Weekday[]): Weekday =>
  (['thu', 'wed', 'tue', 'mon'] as const).find((day) => helpDays.includes(day)) ??
  helpDays[0] ??
  'thu';

type Why = ProcessReasons['why'];

function articles({ second, last }: Ladder, together: boolean, why: Why) {
  const at = guide('knowledge-articles');
  return {
    articleWhen: {
      answer: ['newFix' as const, 'beforeWave' as const, 'afterMajor' as const],
      why: why.articleWhen,
      guide: at,
    },
    articleAuthor: { answer: second, why: why.articleAuthor, guide: at },
    // Who wrote it is the wrong one to find what is missing.
    articleReviewer: {
      answer: !together || second === last ? ('planOwner' as const) : last,
      why: why.articleReviewer,
      guide: at,
    },
    articleDays: { answer: rules.articleDays, why: why.articleDays, guide: at },
  };
}

function major({ answers: { scope } }: Plan, { last }: Ladder, why: Why) {
  const at = { page: 'major-incidents', heading: 'roles' } as const;
  return {
    majorTriggers: {
      answer: [
        'manyUsers' as const,
        'enrolmentStopped' as const,
        ...(isWithoutApple(scope.platforms) ? [] : (['expired'] as const)),
        'wrongPolicy' as const,
        'dataLoss' as const,
        'serviceIncident' as const,
      ],
      why: why.majorTriggers,
      guide: at,
    },
    majorDeclares: { answer: last, why: why.majorDeclares, guide: at },
    majorUpdate: { answer: rules.updateMinutes, why: why.majorUpdate, guide: at },
  };
}
