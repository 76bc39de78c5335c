import type { AccessFindings } from './en';

export const findings: AccessFindings = {
  noApproval: {
    looksFor: '淘汰或抹除裝置、刪除裝置紀錄，不必經任何人核准。',
    title: (act) => `「${act}」不必經任何人核准就能執行。`,
    reason:
      '按錯一次，資料就救不回來。請指定核准者；也可以在 Intune 設定須由第二位系統管理員核准。',
  },
  selfApproval: {
    looksFor: '執行操作的一方自己就是核准者，也沒有規定由另一人核准。',
    title: (party, act) => `「${party}」執行${act && `「${act}」`}時，由自己核准。`,
    reason:
      '核准由別人把關才有意義。請改選其他核准者，或不讓這一方執行；小組有兩人以上時，也可以在條件中加入「由小組中的另一人核准」。',
  },
  firstLineDeletes: {
    looksFor: '已有更高的層級負責調查，第 1 層卻仍可刪除裝置紀錄。',
    title: '第 1 層可以刪除裝置紀錄。',
    reason:
      '刪除不只是整理清單：Windows 與 Apple 裝置會一併淘汰，公司擁有的 Android 裝置會遭抹除，已加入 Microsoft Entra 的電腦還會暫停 BitLocker。請交由第 3 層執行，並由另一人核准。',
  },
  noIdentity: {
    looksFor: '提供修復金鑰或重設密碼前不必核對身分。',
    title: (act) => `「${act}」不必核對身分就能執行。`,
    reason: '陌生人只要報得出姓名，就可能騙過支援人員。請在條件中加入身分核對。',
  },
  roleTooWide: {
    looksFor: '技術支援中心操作員角色的權限超出計畫允許的範圍。',
    title: (party, acts) =>
      `「${party}」有技術支援中心操作員角色，因此能執行計畫不允許的操作：${acts}。`,
    reason:
      '這個內建角色包含抹除、淘汰和指派應用程式。請改用不含這些權限的自訂角色，或修改「操作項目」。',
  },
  noKeyRole: {
    looksFor: '計畫允許提供修復金鑰，角色卻看不到金鑰。',
    title: (party) => `「${party}」的角色看不到 BitLocker 修復金鑰。`,
    reason:
      '光有 Intune 角色不夠，還要有 Microsoft Entra 的角色，例如服務台系統管理員或雲端裝置系統管理員。每次檢視都會留下稽核紀錄。',
  },
  noDecision: {
    looksFor: '裝置遺失時，沒有人決定是否抹除。',
    title: '沒有人決定是否抹除遺失的裝置。',
    reason: '請加入「決定等待、淘汰或抹除」的步驟並指定由誰處理，免得半夜還要到處找人。',
  },
  dutyNotAllowed: {
    looksFor: '某一層負責某項工作，計畫卻不允許執行所需的操作。',
    title: (party, duty) => `「${party}」負責「${duty}」，計畫卻不允許這一層執行。`,
    reason: '每一張這類服務單都得轉給別人。請開放這項操作，或改由可以執行的層級負責。',
  },
  roleLacking: {
    looksFor: '某一層負責某項工作，角色的權限卻不足。',
    title: (party, duty) => `「${party}」的角色都沒有「${duty}」所需的權限。`,
    reason: '等到出狀況才發現就太遲了。請加上有這項權限的角色，或改由其他層級負責。',
  },
  accessUnstaffed: {
    looksFor: '「權限與限制」的事項交給沒有小組的層級。',
    title: (party) => `「權限與限制」有事項交給「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這些事項將沒有人執行或核准。請加入這一層，或改選其他對象。',
  },
  wipeTwoOwners: {
    looksFor: '由誰核准抹除裝置，「權限與限制」和各層的職責寫的不一致。',
    title: (approver, tiers) =>
      `由誰核准抹除，兩處寫的不一致：「權限與限制」是「${approver}」，職責是「${tiers}」。`,
    reason: '半夜出事時，先被問到的人會推給另一方。請把兩處改成同一個核准者。',
  },
};
