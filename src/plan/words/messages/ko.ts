import type { DocumentMessages } from './en';
import { cities } from '../../../i18n/zones/ko';
import { front } from '../front/ko';
import { joins } from '../joins/ko';
import { withoutCapitals } from '../capitals';

/** What stands in every plan, whatever its chapters. Parts of type `Part` are pieces of the document that a sentence is built around. */
export const document: DocumentMessages = {
  ...joins,
  zone: (id) => {
    if (id === 'Asia/Seoul') return '한국 표준시';
    return cities[id] === undefined ? joins.zone(id) : `${cities[id]} 시간`;
  },
  ...front,
  ...withoutCapitals(joins.separator),
  clauseGap: ', ',
  facts: { topic: '항목', details: '내용' },
  partyInSentence: (party) => party,
  sameInAll: (head, value) => ['모든 행의 ‘', head, '’ 내용이 같습니다: ', value, '.'],
  dayInSentence: (date, weekday) => `${date}(${weekday('short')})`,
  /** Stands before the name of the organisation. */
  title: 'Intune 지원 계획서: ',
  /** File name before the organisation, in Latin letters without spaces. */
  fileName: 'support-plan',
  /** Between a label and its value. */
  colon: ': ',
  /** Between two sentences of a paragraph. */
  sentenceGap: ' ',
  /** Stands for an answer that is missing. */
  gap: '미입력',
  /** Stands for an answer that is not needed. */
  none: '–',
  source: { proposed: '(제안)', example: '(예시 값)' },
  draft: (open) => `초안: 확인하지 않은 답변 ${open.shown}개`,
  /** A time of day with its zone. */
  timeInZone: (time, zone) => [time, ...(zone === undefined ? [] : ['(', zone, ')'])],
  span: (from, until) => [from, '~', until],
  summary: {
    heading: '요약',
    open: (gaps) => `미입력 항목이 ${gaps.shown}개 있으며, 문서 끝에 정리되어 있습니다.`,
    unconfirmed: (open) =>
      `아직 확인하지 않은 답변이 ${open.shown}개 있습니다. 제안이나 예시 값을 그대로 둔 답변이며, 본문에 ‘제안’ 또는 ‘예시 값’으로 표시되어 있습니다.`,
  },
  open: {
    heading: '미입력 항목',
    intro: '아직 입력하지 않은 항목을 장과 질문별로 정리했습니다.',
    none: '미입력 항목이 없습니다.',
    /** Where a gap is: chapter, the entry of a list, question. */
    path: (parts) => parts.flatMap((part, index) => (index ? [' › ', part] : [part])),
    entry: (list, place) => `${list}(${place}번 항목)`,
  },
  form: {
    intro:
      '네모 칸에는 체크 표시를 하고, 점선 위나 표의 빈칸에는 내용을 적습니다. 행이 모자라면 복사해서 늘리고, 해당하지 않는 항목은 비워 두면 됩니다.',
    choices: (column) => `‘${column}’ 선택 항목`,
  },
};
