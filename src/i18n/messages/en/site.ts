import { inText } from '../../forms/inText.ts';
import { type Count, pluralIn } from '../../forms/plural.ts';

const choose = pluralIn('en');

/** Everything the pages around guide and planner say. */
export const site = {
  name: 'Support Plan Guide',
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    guide: 'Guide',
    plans: 'Finished plans',
    planner: 'Planner',
    search: 'Search',
    languages: 'Language',
    menu: 'Search and language',
  },
  theme: {
    system: 'Theme: same as this device',
    light: 'Theme: light',
    dark: 'Theme: dark',
  },
  footer: {
    independent: 'An independent project, not affiliated with or endorsed by Microsoft.',
    trademarks:
      'Microsoft, Intune, Configuration Manager and Windows are trademarks of the Microsoft group of companies.',
    privacy: 'Your answers stay in your browser. No cookies, no accounts, no tracking.',
    licence: 'Free to use under the MIT licence.',
  },
  questions: {
    teams: {
      short: 'Teams',
      question: 'Which teams support Intune?',
      note: 'Tiers from self-service to Microsoft, with their hours and the people behind them.',
    },
    duties: {
      short: 'Responsibilities',
      question: 'What is each tier responsible for?',
      note: 'Responsibilities, access, limits, and the point at which a ticket is escalated.',
    },
    process: {
      short: 'Process',
      question: 'What happens to a ticket?',
      note: 'From report to fix and back to the user, with what is handed over on the way.',
    },
    training: {
      short: 'Training',
      question: 'How are support staff trained?',
      note: 'Two to three hours, lecture and labs, at the level of each tier.',
    },
    involvement: {
      short: 'Early involvement',
      question: 'When do support staff join?',
      note: 'During planning and the pilot, rather than on the morning of the rollout.',
    },
  },
  home: {
    title: 'Decide who helps before anyone needs help.',
    description:
      'A Microsoft Intune rollout is only as good as the support behind it. Read what works, answer ten questions and leave with the first draft of a support plan that your service desk can work with.',
    lead: 'A Microsoft Intune rollout is only as good as the support behind it.',
    choose: 'Say what yours looks like and watch the plan change.',
    shape: 'Our support is',
    users: 'and helps this many users',
    usersCount: (users: string) => `${users} users`,
    start: 'Start with this',
    readPlan: (organisation: string) => `Read the plan for ${organisation}`,
    read: 'Read the guide',
    time: 'About four minutes for ten answers and a first draft, by our estimate. Nothing you type leaves this browser.',
    check: 'See for yourself',
    questions: 'Five questions make a support plan',
    readAbout: (question: string) => `Read: ${question}`,
    answer: 'Answer',
    readShort: 'Read',
    answerIt: (question: string) => `Answer: ${question}`,
    promises: 'What you can rely on',
    local: {
      title: 'Stays in your browser',
      text: 'The planner sends none of what you type. In addition, the security policy of its page blocks requests by scripts (fetch, WebSocket, beacons), forms and background workers, and pictures from other sites. No policy can stop a page from opening another address or making a WebRTC call; the planner uses neither to send your answers.',
      check:
        'To check: open the planner, press F12 and choose Network. Wait until the list stops growing, then type: nothing is added.',
    },
    languages: {
      title: 'One plan, several languages',
      text: 'Answer in Dutch and share the plan in Korean. The planner translates everything you choose from a list, and you can add translations of your own words.',
    },
    file: {
      title: 'A file you keep',
      text: 'The Markdown file opens again in the planner, with every answer in place. The plan also comes as a Word file, a web page, a PDF, tables for Excel and a calendar, all made in your browser.',
    },
  },
  /** A plan at a glance; its facts are the planner's own. What can stand within a sentence is in lower case. */
  sheet: {
    label: 'The plan that follows from your choice',
    example: 'A finished plan',
    kind: 'Intune support plan',
    organisation: 'Your organisation',
    title: (users: string) => `Who supports ${users} users`,
    limit: (time: string) => `Tier 1 escalates what it can’t solve within ${time}.`,
    dot: 'one dot: 10 people',
    nobody: 'nobody on duty',
    contract: 'by contract',
    /** Stands in place of a team on a tier that the plan does without. */
    without: (doer: string) => `${doer} does this work`,
    follows: 'What this means',
    training: 'Training',
    sessions: ({ count, shown }: Count) => `${shown} ${choose(count, 'session', 'sessions')}`,
    sessionLength: ({ count }: Count, length: string) => (count === 1 ? length : `${length} each`),
    meetings: 'Meetings',
    meeting: (name: string, often: string) => `${inText(name)}, ${inText(often)}`,
    call: 'Joint call',
    calls: { no: 'none', yes: 'once a day', allDay: 'open all day' },
    pilot: 'Pilot',
    seats: ({ shown }: Count) => `${shown} of them from support`,
    rollout: 'Rollout',
    phases: ({ count, shown }: Count) =>
      `${shown} ${choose(count, 'phase', 'phases')}, including the pilot`,
    largest: (users: string) => `at most ${users} users in each`,
    response: (time: string) => `first response in ${time}`,
    resolution: (time: string) => `resolved in ${time}`,
    check: 'Check',
    noRisk: 'The check finds no risk.',
    /** What the last choice changed, in the margin. */
    change: 'Change',
    was: 'was {text}',
    newTeam: 'new team',
    changed: 'Changed: {names}.',
    join: ', ',
  },
  examples: {
    title: 'Finished plans',
    text: 'Read a finished plan before you start, or fill in the blank one by hand. Each opens as a page, with its Markdown file to download.',
    blank: { title: 'Blank plan', note: 'Every heading and table, nothing filled in' },
    small: { title: 'About 250 users', note: 'Two people in IT and a partner' },
    medium: {
      title: '5,000 users',
      note: 'A service desk, workplace support and an endpoint team',
    },
    large: { title: '40,000 users', note: 'Outsourced tier 1, 24×7, three regions' },
  },
  readyPlan: {
    title: {
      blank: 'A blank support plan',
      small: 'A finished plan: about 250 users',
      medium: 'A finished plan: 5,000 users',
      large: 'A finished plan: 40,000 users',
    },
    about: {
      blank:
        'Every heading and table of a support plan, with room to write. Print it, or fill in the file with a text editor.',
      small:
        'How a housing association with two people in IT and an outside partner supports its rollout.',
      medium:
        'How a logistics company with co-managed devices supports its rollout: a service desk, workplace support and an endpoint team.',
      large:
        'How an international group supports its rollout in three regions, with an outsourced first line that answers day and night.',
    },
    invented: 'The organisation, its people and all dates are invented.',
    reading: (minutes: number) => `Reading it takes about ${minutes} minutes.`,
    download: 'Download',
    start: 'Start from this shape',
    startNote:
      'This opens a new plan in the planner with the choices and numbers of this one, marked as an example until you confirm them. Names, contact details, places and dates are not copied. Plans that you already have are kept.',
    fill: 'Fill it in here',
    fillNote:
      'The planner asks the same questions and writes the plan for you, in any of the four languages. It does not read what you write in the file by hand: opened there, the file is still a blank plan.',
  },
  planner: {
    title: 'Planner',
    description:
      'Ten answers make the first draft of a support plan for your Microsoft Intune rollout. Your answers never leave the browser.',
    loading: 'Opening the planner…',
    failed:
      'The planner could not be loaded. Check your connection and reload the page. Plans stored in this browser are safe.',
    noScript:
      'The planner asks questions chapter by chapter and turns your answers into a support plan. It works inside your browser and needs JavaScript, which is switched off here. You can read the plans below without it.',
  },
  guide: {
    title: 'Guide',
    description:
      'Who supports a Microsoft Intune rollout, what each tier is responsible for, what happens to a ticket, and how support staff are trained and involved.',
    groups: {
      start: 'Start',
      questions: 'The five questions',
      rollout: 'The rollout',
      reference: 'Reference',
    },
    whole: {
      title: 'The whole guide',
      description: 'All pages of the guide in one document, to print or to save as PDF.',
      contents: 'Contents',
      print: 'Print or save as PDF',
    },
    asMarkdown: 'This page as Markdown',
    inMarkdown:
      'Each link leads to a page as Markdown. For the web page, replace “.md” in its address with a slash.',
    pages: 'Guide pages',
    current: (title: string) => `Guide: ${title}`,
    onThisPage: 'On this page',
    stale: 'The English page has changed since this translation was made.',
    staleLink: 'Read the current English page',
    sources: 'Sources',
    source: (number: number) => `Source ${number}`,
    undated: 'undated',
    checked: (date: string) => `checked ${date}`,
    reading: (minutes: number) => (minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`),
    reviewed: (date: string) => `Last reviewed on ${date}`,
    previous: 'Previous',
    next: 'Next',
    turn: 'Previous and next page',
    door: 'Answer this in your plan',
    doorChapter: (chapter: string, questions: number, minutes: number) =>
      `${chapter} · ${questions} questions · about ${minutes} minutes`,
    doorButton: 'Answer in the planner',
    inPlan: 'Answer this in your plan',
    copy: {
      copy: 'Copy',
      copied: 'Copied',
      linked: 'Address copied',
      failed: 'Copying didn’t work; please select the text',
    },
    issues: {
      platform: 'Platform',
      tier: 'Starts with',
      any: 'All',
      shown: (shown: string, all: number) => `Showing ${shown} of ${all} issues`,
      everywhere: 'all platforms',
      onScreen: 'On the screen:',
      escalate: 'Escalate to:',
      from: 'Source:',
      /** Checks that name another place in the guide than in a plan. */
      checks: {
        securityProcess: 'Follow the procedure for lost or stolen devices.',
        dateList: 'Check the expiry dates in the table below this list.',
      },
    },
    glossary: { also: (terms: readonly string[]) => `Also: ${terms.join(', ')}` },
    status: {
      page: 'Page',
      current: 'up to date',
      behind: 'older than the English page',
      uncompared: 'not compared with the English page yet',
      missing: 'missing',
    },
    table: 'Table, scrolls sideways',
    rules: { kind: 'Kind', rule: 'The check looks for', why: 'Why, and what to do' },
    oneThing: 'If you do only one thing',
    callouts: {
      note: 'Note',
      advice: 'Our advice',
      assumption: 'Our assumption',
      risk: 'Risk',
      example: 'Example',
    },
  },
  diagrams: {
    tier: (number: number) => `Tier ${number}`,
    ladder: {
      caption: 'Each tier up sees fewer tickets, knows more, and costs more per ticket.',
      tiers: [
        {
          team: 'Self-service',
          duty: 'Users help themselves with instructions and simple fixes',
        },
        { team: 'Service desk', duty: 'First contact, known issues, keeps the user informed' },
        { team: 'Workplace support', duty: 'Logs, assignments, re-enrolment' },
        { team: 'Endpoint team', duty: 'Root cause, policies, certificates, tenant settings' },
        { team: 'Microsoft and other suppliers', duty: 'Faults in the service or product' },
      ],
    },
    escalation: {
      caption:
        'Solid arrows: escalation, with more information at each step. Dashed arrows: the fix, which tier 3 passes to tiers 2 and 1 at the same time.',
      user: 'User',
      up: 'Escalation adds information',
      back: 'Fix and knowledge article',
      teams: ['Service desk', 'Workplace support', 'Endpoint team', 'Microsoft'],
      text: 'The user reports to tier 1. Tier 1 escalates to tier 2, tier 2 to tier 3, and tier 3 to Microsoft; each adds information. Tier 3 passes the fix to tiers 2 and 1 at the same time, with a knowledge article, and tier 1 tells the user.',
    },
    chain: {
      caption: 'Knowledge is passed on in two rounds. Questions and real tickets come back.',
      up: 'Training',
      back: 'Questions and real tickets',
      steps: [
        { title: 'Endpoint team', note: 'Knows the design' },
        { title: 'Support leads', note: 'Round 1: learn, then prepare' },
        { title: 'Support teams', note: 'Round 2: learn from their lead' },
      ],
      text: 'The endpoint team trains the support leads. The leads train their own teams. Questions and real tickets go back from the teams to the leads and from the leads to the endpoint team.',
    },
    timeline: {
      caption:
        'Weeks count back from the first day of the production rollout. They are our advice for a rollout to a few thousand people.',
      weeksBefore: (weeks: number) => (weeks === 1 ? '1 week before' : `${weeks} weeks before`),
      start: 'First day of the rollout',
      moments: [
        { title: 'Planning', note: 'Joins the rollout meetings; agrees on tiers and process' },
        { title: 'Test', note: 'Tests with its own role; writes the first articles' },
        { title: 'Pilot', note: 'Has enrolled its own devices; takes every call from the pilot' },
        { title: 'First phases', note: 'Joint call and daily meeting; a say in the next phase' },
      ],
    },
  },
  search: {
    title: 'Search',
    description: 'Search the guide.',
    label: 'Search the guide',
    submit: 'Search',
    close: 'Close',
    hint: 'Try an error message, a task or a team.',
    noScript:
      'Search needs JavaScript, which is switched off here. These are all the pages of the guide:',
    wholeText: 'Search the whole text',
    failed: 'Search could not be loaded. Check your connection and try again.',
    said: {
      none: 'Nothing found for “{query}”. Try fewer words, another word for the same thing, or an error code alone.',
      one: '1 place found',
      other: 'The {count} best matches',
      meant: 'Did you mean “{heading}”?',
    },
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page may have moved. Everything on this site can be reached from here:',
    home: 'Home page',
  },
};

export type SiteMessages = typeof site;
