import { expect, test } from 'vitest';
import { mainlandForms } from './taiwan.ts';

test.each([
  ['Simplified characters', '支援计划'],
  ['one Simplified character among others', '第 1 層的职責'],
  ['a mainland word for software', '請安裝最新的軟件'],
  ['a mainland word for the network', '請檢查網絡設置'],
  ['a mainland word for the user, but not the tenant', '每位用戶在租用戶裡的角色'],
  ['a mainland word for a screenshot or a program', '運行這個程序的代碼，附上屏幕截圖'],
  ['a mainland word for what somebody looks up', '自行查找解決方法'],
  ['a mainland word for information', '信息安全'],
])('%s is found: %s', (_, text) => {
  expect(mainlandForms(text, 'zh-tw')).not.toEqual([]);
});

test.each([
  '服務台依知識文章處理，並查看租用戶狀態與連接器。',
  '導入期間的文件、項目與對象，都寫在支援計畫裡。',
  '多數組織的檢視頻率是每月一次，使用者還在線上等。',
  '螢幕擷取畫面、軟體、網路、設定檔、應用程式、記錄檔',
])('what Taiwan writes passes: %s', (text) => {
  expect(mainlandForms(text, 'zh-tw')).toEqual([]);
});
