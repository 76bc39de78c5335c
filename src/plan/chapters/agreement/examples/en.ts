/** What this chapter says in the worked examples. Companies, people, addresses and numbers are made up. */
export const texts = {
  small: {
    director: 'Margaret Boyle (director of resources)',
    mailbox: 'The reminders go to the shared IT mailbox, not to one person',
    leave: {
      risk: 'Helen Marsh and Tom Ashby are away in the same week',
      action: 'Until the end of April, only one of them is on leave at a time',
    },
    board: { question: 'Do board members get a managed iPad?' },
    validPlace: 'SharePoint site “IT help”, page “Support plan”',
    changes: {
      draft: 'Steps and contacts agreed with Ellerbeck',
      approved: 'Duty line added; a wipe now needs two approvals',
    },
  },

  medium: {
    signers: { management: 'Graham Tait (IT director)', security: 'Nadia Rahman (security)' },
    privacy: 'A page with pictures shows what IT can see on a personal phone, and what it can’t',
    monthEnd: 'No depot starts in the last week of a month',
    drivers: 'Do agency drivers enrol their own phones, or do they borrow one?',
    spares: 'Who pays for the spare phones in the depots?',
    validPlace: 'Service portal, “Our services”, page “Support for Intune”',
    changes: {
      depots: 'Walk-in desk at head office and Saturday hours added',
      comments: 'Comments from the service desk included; joint call moved to 13:00',
    },
  },

  large: {
    signers: {
      management: 'Tobias Lindqvist (chief information officer)',
      security: 'Amara Nwosu (information security)',
    },
    councils: 'The works councils see the messages before the users do',
    closed: {
      question: 'Who helps when both tier 2 teams are closed?',
      decision: 'The endpoint duty engineer, for major incidents and lost devices only',
    },
    research: 'Do the Linux workstations in research join the first phase?',
    validPlace: 'MyIT, “Plans”, page “Intune support”',
    changes: {
      regions: 'Responsibilities of the two tier 2 teams split by region',
      closed: 'Endpoint duty engineer added for nights and weekends',
    },
  },
};

export type Texts = typeof texts;
