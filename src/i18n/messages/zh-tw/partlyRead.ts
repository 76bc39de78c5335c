import type { PartlyReadMessages } from '../en/partlyRead';

/** What is said of a file that can be read only in part; loaded when it is first needed. */
export const partlyRead: PartlyReadMessages = {
  title: '這個檔案只能讀取一部分',
  lead: (name) => `您可以將 ${name} 開啟為新的計畫，但不含下列內容。檔案本身不會變動。`,
  reason: {
    notAnId: (count) => `${count} 個選項，這個規劃工具沒有提供`,
    badDate: (count) => `${count} 個不存在的日期`,
    badTime: (count) => `${count} 個不存在的時間`,
    badZone: (count) => `${count} 個名稱無效的時區`,
    badNumber: (count) => `${count} 個數字是負數或不是整數`,
    notText: (count) => `${count} 個答案應為文字，實際上不是`,
    tooLong: (count) => `${count} 段文字過長，任何欄位都放不下，只會開啟開頭的部分`,
    noEntryId: (count) => `${count} 個清單項目缺少規劃工具給的識別碼`,
    tooManyEntries: (count) => `${count} 個項目超出清單的上限`,
    notAList: (count) => `${count} 個答案應為清單，實際上不是`,
    notAnswers: (count) => `${count} 個章節沒有可讀取的答案`,
  },
  more: (count) => `另有 ${count} 處`,
  open: '仍要開啟',
  cancel: '取消',
};
