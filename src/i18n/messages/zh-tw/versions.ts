import type { VersionMessages } from '../en/versions';

/** What the planner says of versions, of what differs between two of them, and of a file that somebody edited. */
export const versions: VersionMessages = {
  lead: '版本是計畫在某個時間點的副本。您可以查看之後改了什麼、從中取用個別答案，或還原整個版本。',
  stored: '版本和計畫一起儲存在這個瀏覽器中，刪除計畫時也會一併刪除。下載的檔案不含這些版本。',
  inMemory:
    '由於您設定不要儲存在這台電腦上，新保留的版本只留在這個頁面，關閉或重新載入頁面、切換語言之後就會消失。下載的檔案同樣不含這些版本。',
  readOnly: '這個分頁只能閱讀計畫。您可以在這裡比較版本，但不能保留、重新命名、刪除或還原。',

  keep: {
    title: '保留版本',
    name: '版本名稱',
    help: '例如「1.0」或「主管核准版」。不填的話，會以日期和時間命名。',
    action: '保留目前的版本',
    unnamed: (when) => `${when} 的版本`,
    done: (name) => `已保留版本「${name}」。`,
    nothing: '還沒有任何答案，沒有內容可以保留。',
    failed: '瀏覽器沒有存下這個版本，可能是空間不足。請刪除不再需要的版本，或將計畫下載成檔案。',
  },

  list: {
    title: '這份計畫的版本',
    none: '這份計畫還沒有保留任何版本。',
    keptAt: (when) => `保留時間：${when}`,
    onPage: '只留在這個頁面',
    compare: '與計畫比較',
    restore: '還原',
    beforeRestoring: (name) => `還原「${name}」之前`,
    restored: (name) => `計畫已還原為「${name}」的內容，還原前的內容已保留為另一個版本。`,
    newName: (name) => `「${name}」的新名稱`,
    renamed: (name) => `已重新命名為「${name}」。`,
    deleted: (name) => `已刪除版本「${name}」。`,
    unavailable: '目前無法讀取儲存在這個瀏覽器中的版本。請重新載入頁面再試一次。',
    gone: '這個版本已經不在了，可能是在另一個分頁刪除的。',
    unreadable: {
      damaged: '這裡有一個版本無法讀取，會原封不動地保留。',
      newer: '這裡有一個由較新版規劃工具保留的版本。請重新載入頁面以取得新版，再使用這個版本。',
    },
  },

  compare: {
    title: '比較',
    lead: '選擇要拿什麼和計畫比較：某個版本、這個瀏覽器中的其他計畫，或一個檔案。',
    from: '比較基準',
    to: '比較對象',
    choose: '請選擇…',
    now: '目前的計畫',
    groups: { versions: '版本', plans: '這個瀏覽器中的其他計畫', files: '檔案' },
    file: '選擇要比較的檔案',
    heading: (from, to) => `從「${from}」到「${to}」`,
    same: '兩者內容相同。',
    sameSilently: '兩者內容相同，只有目前不會問到的題目答案不同。',
    writtenIn: (from, to) => `前者的文字以${from}撰寫，後者以${to}撰寫。`,
    count: {
      answers: (count) => `變更 ${count} 個答案`,
      beside: (count) => `${count} 個答案的確認狀態或譯文不同`,
      added: (count) => `新增 ${count} 列`,
      removed: (count) => `移除 ${count} 列`,
      moved: (count) => `移動 ${count} 列`,
    },
    summary: (counts) => `${counts}。`,
    unchanged: (count) => `${count} 個章節內容相同`,
    change: { added: '新增', removed: '移除', changed: '變更', moved: '移動' },
    moved: (from, to) => `從第 ${from} 列移到第 ${to} 列`,
    movedRow: (name, from, to) => `「${name}」從第 ${from} 列移到第 ${to} 列。`,
    notAsked: '不會問到',
    yours: '您的答案',
    openAll: '展開所有章節',
    closeAll: '收合所有章節',
  },

  take: {
    note: (from) =>
      `您可以從「${from}」取用答案。其中標示為建議或範例的答案，取用後仍會標示；其他的就成為您的答案。`,
    answer: '取用',
    clear: '同樣清空',
    row: {
      added: '移除這一列',
      removed: '取用這一列',
      changed: '取用這一列',
      moved: '移回原位',
    },
    chapter: '取用本章',
    all: '全部取用',
    done: (count) => `已取用 ${count} 處差異。`,
    brought: (count) => `答案中提到的人員、小組或地區也一併加入，共 ${count} 個。`,
    leftOut: (count) => `有 ${count} 列因清單已滿而未加入。`,
  },

  log: {
    title: '修訂紀錄',
    chapter: (chapter, changes) => `${chapter}：${changes}。`,
    named: (change, names) => `${change}（${names}）`,
    more: (count) => `另 ${count} 項`,
    add: '加入計畫的修訂紀錄',
    added: '已加入最後一章的修訂紀錄。',
    full: (max) => `修訂紀錄已滿，最多 ${max} 項。請先從中移除一項。`,
    save: '將變更內容下載成 Markdown',
    fileName: 'support-plan-變更',
    columns: { where: '題目', before: '變更前', after: '變更後' },
  },

  edited: {
    title: '有人改過這個檔案的文字',
    lead: (name) =>
      `${name} 裡的答案會開啟為新的計畫，改過的文字不會一併帶入。想保留的內容，請自行填入計畫。`,
    legend: '− 代表下載時的文字，+ 代表檔案中現在的文字。',
    lines: '改過的地方',
    removed: '下載時',
    added: '檔案中',
    skipped: (count) => `${count} 行未變更`,
    more: (count) => `另有 ${count} 行改過`,
    tooMany: '文字差異太大，無法逐行顯示。',
    open: '以檔案裡的答案開啟',
    cancel: '取消',
    untold: '無法判斷改了哪幾行，因為這一版規劃工具產生的文件與當初下載的不同。',
  },
};
