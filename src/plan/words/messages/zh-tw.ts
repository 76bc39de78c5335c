import type { DocumentMessages } from './en';
import { cities } from '../../../i18n/zones/zh-tw';
import { front } from '../front/zh-tw';
import { joins } from '../joins/zh-tw';
import { withoutCapitals } from '../capitals';

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  ...joins,
  zone: (id) => (cities[id] === undefined ? joins.zone(id) : `${cities[id]}時間`),
  ...front,
  ...withoutCapitals(joins.separator),
  clauseGap: '；',
  facts: { topic: '項目', details: '內容' },
  partyInSentence: (party) => party,
  sameInAll: (head, value) => ['以上各列的「', head, '」都相同：', value, '。'],
  dayInSentence: (date, weekday) => `${date}（${weekday('short')}）`,
  /** Stands before the name of the organisation. */
  title: 'Intune 支援計畫：',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: '：',
  /** Between two sentences of a paragraph. */
  sentenceGap: '',
  /** Stands for an answer that is missing. */
  gap: '尚未填寫',
  /** Stands for an answer that is not needed. */
  none: '—',
  source: { proposed: '（來自建議）', example: '（來自範例）' },
  draft: (open) => `草稿：${open.shown} 個答案尚未確認`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, ...(zone === undefined ? [] : ['（', zone, '）'])],
  span: (from, until) => [from, '–', until],
  summary: {
    heading: '摘要',
    open: (gaps) => `還有 ${gaps.shown} 個項目尚未填寫，列於文末。`,
    unconfirmed: (open) => `有 ${open.shown} 個答案來自建議或範例，還沒有人確認，文中均已標示。`,
  },
  open: {
    heading: '待補項目',
    intro: '以下項目尚未填寫，每一項都標明所在的章節。',
    none: '所有項目都已填寫。',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}（第 ${place} 項）`,
  },
  form: {
    intro: '請勾選方框，並填寫點線處和表格的空格。列數不夠時可自行增加，用不到的項目留白即可。',
    choices: (column) => `「${column}」的選項`,
  },
};
