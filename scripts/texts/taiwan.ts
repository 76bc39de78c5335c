import { diffChars } from 'diff';
import { Converter } from 'opencc-js/cn2t';
import { type Check, slot } from './text.ts';

const toTaiwan = Converter({ from: 'cn', to: 'twp' });

/**
 * What OpenCC would change although Taiwan writes it so. It takes each text for one from the mainland, and so cannot
 * know that a word means something else here, or that two words only meet.
 */
// prettier-ignore
const rightInTaiwan: Readonly<Record<string, readonly string[]>> = {
  'characters that are the usual ones here, or belong to another word than the one it thinks of': [
    '台', '占', '只', '布', '志', '了解', '回音', '准',
  ],
  'rollout is 導入 here; 匯入 is for files': ['導入'],
  'a document is 文件 and a file 檔案; on the mainland, 文件 is a file': ['文件'],
  'an item is 項目 and a project 專案; on the mainland, 項目 is a project': ['項目'],
  'an object of software is 物件; here it is whom or what something is for': ['對象'],
  'a procedure is 程序 and a program 程式': ['程序'],
  'a way of counting, not an algorithm': ['算法'],
  'words of service desks: the contact for users, their script, a call that ends': ['窗口', '腳本', '掛斷'],
  'Microsoft’s own words in its Chinese portal': [
    '權限', '租用戶', '用戶端', '連接器', '連接埠', '查看', '類型', '代碼', '儀表板', '綁定',
  ],
  'everyday words that only software has another word for': [
    '打開', '數據', '消息', '聯繫', '發送', '保存', '調度', '聲明', '登錄', '設備', '優先級',
  ],
  'two words that only meet': ['檢視頻率', '多數組織', '在線上'],
};

/** The longest first, so that a part of a word leaves none of it behind. */
const exceptions = new RegExp(
  Object.values(rightInTaiwan)
    .flat()
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);

/** Simplified characters, and words that the mainland uses where Taiwan has others. */
export const mainlandForms: Check = (text) => {
  const judged = text.replace(exceptions, slot);
  const taiwanese = toTaiwan(judged);
  if (taiwanese === judged) return [];
  const changes = diffChars(judged, taiwanese);
  const only = (side: 'removed' | 'added') =>
    changes.flatMap((change) => (change[side] ? [change.value] : [])).join(' ');
  return [`${only('removed')} → ${only('added')} in ${judged.slice(0, 60)}`];
};
