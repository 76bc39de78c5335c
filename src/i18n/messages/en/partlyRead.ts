const plural = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** What is said of a file that can be read only in part; loaded when it is first needed. */
export const partlyRead = {
  title: 'Only a part of this file can be read',
  lead: (name: string) =>
    `You can open ${name} as a new plan without what is listed here. The file itself stays as it is.`,
  reason: {
    notAnId: (count: number) =>
      counted(
        count,
        'choice that this planner does not offer',
        'choices that this planner does not offer',
      ),
    badDate: (count: number) =>
      counted(count, 'date that does not exist', 'dates that do not exist'),
    badTime: (count: number) =>
      counted(count, 'time of day that does not exist', 'times of day that do not exist'),
    badZone: (count: number) =>
      counted(count, 'time zone without a valid name', 'time zones without a valid name'),
    badNumber: (count: number) =>
      counted(
        count,
        'number that is negative or not whole',
        'numbers that are negative or not whole',
      ),
    notText: (count: number) =>
      counted(count, 'answer that should be a text', 'answers that should be texts'),
    tooLong: (count: number) =>
      counted(
        count,
        'text too long for any field; its beginning is opened',
        'texts too long for any field; their beginnings are opened',
      ),
    noEntryId: (count: number) =>
      counted(
        count,
        'list entry without the id that the planner gave it',
        'list entries without the id that the planner gave them',
      ),
    tooManyEntries: (count: number) =>
      counted(count, 'entry more than its list holds', 'entries more than their list holds'),
    notAList: (count: number) =>
      counted(count, 'answer that should be a list', 'answers that should be lists'),
    notAnswers: (count: number) =>
      counted(count, 'chapter without readable answers', 'chapters without readable answers'),
  },
  more: (count: number) => `and in ${counted(count, 'more place', 'more places')}`,
  open: 'Open anyway',
  cancel: 'Cancel',
};

export type PartlyReadMessages = typeof partlyRead;
