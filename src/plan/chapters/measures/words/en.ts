import type { SharedSet } from '../../../catalogue/sets';
import type { WordsFor } from '../../../words/chapterWords';
import type { measures } from '../questions';

/** What planner and plan say of this chapter. */
export const words = {
  title: {
    name: 'Measures',
    lead: 'The few figures that show how support is doing, and the decisions they lead to.',
  },

  groups: {
    measures: 'What is measured',
    baseline: 'Figures from the pilot',
    reading: 'Going through the figures',
    missed: 'When a target is missed',
    after: 'After the rollout',
  },

  questions: {
    measures: {
      label: 'Measures',
      help: 'Only figures that you use for a decision. Four to six are enough for most plans.',
      why: 'A figure that decides nothing costs time every week, and after a month nobody reads it any more.',
    },
    measure: {
      label: 'Measure',
      help: 'The plan explains how each measure in this list is counted.',
    },
    ownMeasure: {
      label: 'Name of the measure',
      help: 'A few words, as they would appear above a chart.',
      example: 'Calls that users give up',
    },
    ownCount: {
      label: 'How it is counted',
      help: 'What you count, and what it is a share of.',
      example: 'Calls that end before anyone answers, as a share of all calls in support hours.',
    },
    share: {
      label: 'Target',
      help: 'The value you want to reach. Correct it once you know the figures from the pilot.',
    },
    source: {
      label: 'Source',
      help: 'Where the figure can be looked up.',
    },
    report: {
      label: 'Report or view',
      help: 'Its name in that system, so that everybody reads the same one.',
      example: 'Dashboard “Intune rollout”',
    },
    every: {
      label: 'How often',
      help: 'How often somebody looks the figure up.',
    },
    by: {
      label: 'Reported by',
      help: 'Who looks the figure up and passes it on.',
    },
    usedFor: {
      label: 'Used for',
      help: 'The decisions that depend on the figure.',
      why: 'If you can’t name a decision, you don’t need the measure.',
    },
    baseline: {
      label: 'Confirm targets by',
      help: 'The day by which you compare the targets with the pilot and correct them.',
      why: 'Nobody publishes figures for the support of an Intune rollout, so your pilot is the best source you have.',
    },
    baselineBy: {
      label: 'Checked by',
      help: 'Who compares the targets with the figures from the pilot.',
    },
    readEvery: {
      label: 'Figures reviewed',
      help: 'How often the figures are discussed, for example in the trend meeting.',
    },
    readBy: {
      label: 'Who reviews the figures',
      help: 'Everybody who bases a decision on these figures.',
    },
    readPlace: {
      label: 'Where the figures are kept',
      help: 'A place where everybody named above can open them.',
      example: 'Teams, channel “Intune rollout”, tab “Figures”',
    },
    missed: {
      label: 'What happens then',
      help: 'Agree on this before the first bad week.',
      why: 'In a bad week, nobody has time to discuss what a missed target means.',
    },
    ownMissed: {
      label: 'Also agreed',
      help: 'Anything that isn’t in the list.',
      example: 'After two bad weeks in a row, the desk opens an hour earlier.',
    },
    missedBy: {
      label: 'Decided by',
      help: 'Who decides which of these steps to take.',
    },
    normalFrom: {
      label: 'Normal reporting from',
      help: 'From this day on, the figures are part of the reports that you produce anyway.',
    },
    normalBy: {
      label: 'Taken over by',
      help: 'Who takes over the figures and decides which of them you keep.',
    },
  },

  choices: {
    measure: {
      contacts: 'Users who need help',
      firstTry: 'Enrolments that work first time',
      tierOne: 'Tickets resolved by tier 1',
      onArticle: 'Tickets with an article',
      handovers: 'Complete escalations',
      overdue: 'Old tickets',
      inTime: 'Tickets resolved in time',
      reopened: 'Reopened tickets',
      satisfied: 'Satisfied users',
      compliant: 'Compliant devices',
      trained: 'Trained support staff',
      own: 'Another measure',
    },
    measureSource: {
      tickets: 'Ticket system',
      intune: 'Intune admin center',
      survey: 'User survey',
      training: 'Training records',
      count: 'Counted by hand',
    },
    measureUse: {
      bridgeExit: 'End of the joint call',
      goNoGo: 'Go or no-go for a phase',
      earlyLife: 'End of early-life support',
      review: 'Trend meeting',
      training: 'Further training',
      staffing: 'People on shift',
      contract: 'Service review with a supplier',
    },
    missedStep: {
      findCause: 'The trend meeting looks for the cause.',
      article: 'Somebody writes or corrects the article on the most frequent issue.',
      message: 'The message to users is improved before the next phase.',
      retrain: 'The teams concerned get more training.',
      staff: 'More people take tickets until the target is met again.',
      hold: 'The next phase waits.',
      recheck: 'If the target was wrong, it is corrected and the reason is noted.',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    atLeast: <Part>(value: Part) => ['At least ', value],
    atMost: <Part>(value: Part) => ['At most ', value],
    counting: 'How the measures are counted',
    /** How each measure of ours is counted. */
    counted: {
      contacts:
        'Users who contact support within seven days of enrolling a device, as a share of all users who have enrolled. Each user counts once.',
      firstTry:
        'Devices that enrol at the first attempt, as a share of all devices that users try to enrol.',
      tierOne:
        'Closed tickets that tier 1 did not escalate, as a share of all closed rollout tickets.',
      onArticle:
        'New tickets on an issue that already has a knowledge article, as a share of all new rollout tickets.',
      handovers:
        'Escalated tickets on which the next tier could start work without asking for anything, as a share of all escalated tickets.',
      overdue:
        'Open tickets that came in more than five working days ago, as a share of all open rollout tickets.',
      inTime:
        'Tickets resolved within the time agreed for them, as a share of all closed rollout tickets.',
      reopened:
        'Tickets that are reopened within seven days of closing, as a share of all closed rollout tickets.',
      satisfied:
        'Users who choose one of the two best ratings in the survey after a ticket, as a share of all who answer.',
      compliant: 'Devices that Intune shows as compliant, as a share of all enrolled devices.',
      trained: 'Support staff who have completed the labs, as a share of all who take tickets.',
    },
    baselineNote:
      'Until the pilot has shown real figures, every target is an assumption. If a target changes after that, the next version of this plan says so.',
    /** In place of columns in which all are the same. */
    sameBy: <Part>(party: Part) => ['All figures are reported by ', party, '.'],
    sameEvery: <Part>(rhythm: Part) => ['All figures are reported ', rhythm, '.'],
  },
} satisfies WordsFor<typeof measures, SharedSet>;

export type MeasuresWords = typeof words;
