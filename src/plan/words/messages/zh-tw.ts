import type { DocumentMessages } from './en';
import { cities } from '../../../i18n/zones/zh-tw';
import { front } from '../front/zh-tw';
import { joins } from '../joins/zh-tw';

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  ...joins,
  zone: (id) => (cities[id] === undefined ? joins.zone(id) : `${cities[id]}時間`),
  ...front,
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
    none: '沒有待補項目，所有項目都已填寫。',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}（第 ${place} 項）`,
  },
  findings: {
    approvedDraft: {
      title: (count) => `計畫狀態是「已核准」，但還有 ${count} 個答案尚未確認。`,
      reason: '只要還有答案尚未確認，文件就會註明為草稿。請先確認這些答案。',
    },
    ownWords: {
      title: (count, language) => `有 ${count} 個自行輸入的答案會維持原本的語言（${language}）。`,
      reason: '從清單選取的內容都會翻譯，您自己寫的文字在您翻譯之前，會維持原樣。',
    },
    changedWords: {
      title: (count, language) => `有 ${count} 個答案在翻譯成${language}之後又修改過。`,
      reason: '文件目前仍使用先前的譯文，意思可能和現在的答案不同。請檢查譯文。',
    },
  },
  form: {
    intro: '請勾選方框，並在點線處和表格的空格中填寫。列數不夠時可自行增加，用不到的項目留白即可。',
    choices: (column) => `「${column}」的選項`,
  },
};
