import type { AccessFindings } from './en';

export const findings: AccessFindings = {
  noApproval: {
    looksFor: '淘汰、抹除或刪除裝置不必任何人核准。',
    title: (act) => `不必任何人核准就能執行：${act}。`,
    reason: '按錯一次，資料就救不回來。請指定核准者；Intune 也可以設定成須由第二位系統管理員核准。',
  },
  selfApproval: {
    looksFor: '自己核准自己執行的操作。',
    title: (party, act) => `「${party}」核准自己執行的操作：${act}。`,
    reason: '由別人核准才有意義。請改選其他核准者，或不開放這一方執行。',
  },
  firstLineDeletes: {
    looksFor: '明明有更高的層級負責調查，第 1 層卻可以刪除裝置紀錄。',
    title: '第 1 層可以刪除裝置紀錄。',
    reason:
      '刪除不只是整理清單：Windows 與 Apple 裝置會同時淘汰，公司擁有的 Android 裝置會遭抹除，已加入 Microsoft Entra 的電腦還會暫停 BitLocker。請交給第 2 層或第 3 層，並且要經過核准。',
  },
  noIdentity: {
    looksFor: '提供修復金鑰或重設密碼前不必核對身分。',
    title: (act) => `不必核對身分就能執行：${act}。`,
    reason: '陌生人只要報得出姓名，就可能騙過支援人員。請在條件中加入身分核對。',
  },
  roleTooWide: {
    looksFor: '技術支援中心操作員角色的權限超出計畫允許的範圍。',
    title: (party, acts) => `技術支援中心操作員角色讓「${party}」做得到計畫不允許的事：${acts}。`,
    reason:
      '這個內建角色包含抹除、淘汰和指派應用程式。請改用不含這些權限的自訂角色，或調整操作項目。',
  },
  noKeyRole: {
    looksFor: '可以檢視修復金鑰，卻沒有看得到金鑰的角色。',
    title: (party) => `「${party}」的角色看不到 BitLocker 修復金鑰。`,
    reason:
      '光有 Intune 角色不夠，還要有 Microsoft Entra 的角色，例如服務台系統管理員或雲端裝置系統管理員。每次檢視都會留下稽核紀錄。',
  },
  noDecision: {
    looksFor: '裝置遺失時，沒有人決定是否抹除。',
    title: '沒有人決定是否抹除遺失的裝置。',
    reason: '請加入這個步驟並指定由誰決定，免得半夜還要到處找人。',
  },
  dutyNotAllowed: {
    looksFor: '層級負責某項工作，卻不允許執行需要的操作。',
    title: (party, duty) => `「${party}」負責「${duty}」，卻不允許執行這項操作。`,
    reason: '這類服務單每一張都得轉給別人。請開放這項操作，或改由獲得允許的層級負責。',
  },
  roleLacking: {
    looksFor: '層級負責某項工作，手上的角色卻沒有足夠的權限。',
    title: (party, duty) => `「${party}」的角色都不足以執行「${duty}」。`,
    reason: '等到出狀況才發現就太遲了。請加上有這項權限的角色，或改由其他層級負責。',
  },
  accessUnstaffed: {
    looksFor: '可以執行、核准或處理某件事的層級沒有小組。',
    title: (party) => `權限表需要「${party}」，但計畫裡沒有這一層的小組。`,
    reason: '這樣沒有人能執行或核准。請加入這一層，或改選其他對象。',
  },
  wipeTwoOwners: {
    looksFor: '核准抹除裝置的人，權限表和負責事項寫得不同。',
    title: (approver, tiers) =>
      `由誰核准抹除，兩處寫得不同：這裡是「${approver}」，負責事項是「${tiers}」。`,
    reason: '半夜出事時，先被問到的人會推給另一方。請把兩處改成同一個核准者。',
  },
};
