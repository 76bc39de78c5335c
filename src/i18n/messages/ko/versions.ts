import type { VersionMessages } from '../en/versions';

/** What the planner says of versions, of what differs between two of them, and of a file that somebody edited. */
export const versions: VersionMessages = {
  lead: '버전은 보관한 시점의 계획서를 그대로 남긴 사본입니다. 그 뒤로 무엇이 바뀌었는지 비교하고, 필요한 답변만 가져오거나 버전 전체를 복원할 수 있습니다.',
  stored:
    '버전은 계획서와 함께 이 브라우저에 저장되며, 계획서를 삭제하면 함께 삭제됩니다. 내려받는 파일에는 버전이 들어 있지 않습니다.',
  inMemory:
    '이 컴퓨터에 저장하지 않도록 설정했으므로 새 버전은 이 페이지에만 남습니다. 페이지를 닫거나 새로 고치거나 언어를 바꾸면 사라집니다. 내려받는 파일에도 버전은 들어 있지 않습니다.',
  readOnly:
    '이 탭에서는 계획서를 읽기만 할 수 있습니다. 버전을 비교할 수는 있지만 보관, 이름 변경, 삭제, 복원은 할 수 없습니다.',

  keep: {
    title: '버전 보관',
    name: '버전 이름',
    help: '예: ‘1.0’, ‘부문장 승인본’. 이름을 비워 두면 날짜와 시각이 이름이 됩니다.',
    action: '현재 내용 보관',
    unnamed: (when) => `${when} 버전`,
    done: (name) => `‘${name}’ 버전을 보관했습니다.`,
    nothing: '아직 입력한 답변이 없어 보관할 내용이 없습니다.',
    failed:
      '브라우저가 이 버전을 저장하지 못했습니다. 저장 공간이 부족할 수 있습니다. 필요 없는 버전을 삭제하거나 계획서를 파일로 내려받으십시오.',
  },

  list: {
    title: '이 계획서의 버전',
    none: '이 계획서에는 아직 보관한 버전이 없습니다.',
    keptAt: (when) => `보관한 시각: ${when}`,
    onPage: '이 페이지에만 있음',
    compare: '계획서와 비교',
    restore: '복원',
    beforeRestoring: (name) => `‘${name}’ 복원 전`,
    restored: (name) =>
      `계획서를 ‘${name}’ 버전의 내용으로 복원했습니다. 복원하기 전의 내용은 다른 버전으로 보관했습니다.`,
    newName: (name) => `‘${name}’ 버전의 새 이름`,
    renamed: (name) => `버전 이름을 바꾸었습니다. 새 이름은 ‘${name}’입니다.`,
    deleted: (name) => `‘${name}’ 버전을 삭제했습니다.`,
    unavailable:
      '지금은 이 브라우저에 저장된 버전을 사용할 수 없습니다. 잠시 뒤에 다시 시도하십시오.',
    gone: '이 버전은 더 이상 없습니다. 다른 탭에서 삭제했을 수 있습니다.',
    unreadable: {
      damaged: '읽을 수 없는 버전이 있습니다. 바꾸지 않고 그대로 둡니다.',
      newer:
        '이 플래너의 상위 버전에서 보관한 버전이 있습니다. 사용하려면 페이지를 새로 고치십시오.',
    },
  },

  compare: {
    title: '비교',
    lead: '계획서와 무엇을 비교할지 선택하십시오. 보관한 버전, 이 브라우저의 다른 계획서, 파일 중에서 고를 수 있습니다.',
    from: '비교 기준',
    to: '비교할 내용',
    choose: '선택…',
    now: '현재 계획서',
    groups: { versions: '버전', plans: '이 브라우저의 다른 계획서', files: '파일' },
    file: '비교할 파일 선택',
    heading: (from, to) => `‘${from}’ → ‘${to}’`,
    same: '두 내용이 같습니다.',
    edited: (name) =>
      `‘${name}’ 파일은 내려받은 뒤에 본문이 바뀌었습니다. 답변만 비교하므로 본문에서 고친 내용은 여기에 나오지 않습니다.`,
    inPart: (name) => `‘${name}’ 파일에서 읽을 수 없는 내용은 비교하지 않았습니다.`,
    notesBelow: (name) => `‘${name}’ 파일에는 답변 아래에 메모가 있지만, 메모는 비교하지 않습니다.`,
    sameSilently: '지금은 묻지 않는 질문의 답변만 다르고 나머지는 같습니다.',
    writtenIn: (from, to) =>
      `직접 쓴 글의 언어가 서로 다릅니다(비교 기준: ${from}, 비교할 내용: ${to}).`,
    count: {
      answers: (count) => `답변 ${count}개 변경`,
      beside: (count) => `확인 상태나 번역이 다른 답변 ${count}개`,
      added: (count) => `행 ${count}개 추가`,
      removed: (count) => `행 ${count}개 제거`,
      moved: (count) => `행 ${count}개 이동`,
    },
    summary: (counts) => counts,
    unchanged: (count) => `내용이 같은 장 ${count}개`,
    change: { added: '추가', removed: '제거', changed: '변경', moved: '이동' },
    moved: (from, to) => `${from}번째 행에서 ${to}번째 행으로 이동`,
    movedRow: (name, from, to) => `‘${name}’ 행을 ${from}번째에서 ${to}번째로 옮겼습니다.`,
    notAsked: '묻지 않음',
    yours: '직접 답변',
    openAll: '모든 장 펼치기',
    closeAll: '모든 장 접기',
  },

  take: {
    note: (from) =>
      `‘${from}’의 답변을 가져올 수 있습니다. ‘제안’이나 ‘예시 값’ 표시는 가져온 뒤에도 그대로 남고, 표시가 없는 답변은 직접 입력한 것으로 처리됩니다.`,
    answer: '가져오기',
    clear: '똑같이 비우기',
    row: {
      added: '이 행 제거',
      removed: '이 행 가져오기',
      changed: '이 행 가져오기',
      moved: '원래 자리로 옮기기',
    },
    chapter: '이 장 가져오기',
    all: '모두 가져오기',
    done: (count) => `다른 점 ${count}개를 가져왔습니다.`,
    brought: (count) => `답변에 나오는 사람, 팀, 지역 항목 ${count}개도 함께 가져왔습니다.`,
    leftOut: (count) => `목록이 가득 차서 행 ${count}개는 가져오지 못했습니다.`,
  },

  log: {
    title: '변경 이력',
    chapter: (chapter, changes) => `${chapter}: ${changes}`,
    named: (change, names) => `${change}(${names})`,
    more: (count) => `외 ${count}개`,
    add: '계획서의 변경 이력에 추가',
    added: '마지막 장의 변경 이력에 추가했습니다.',
    full: (max) => `변경 이력은 ${max}개까지만 추가할 수 있습니다. 먼저 항목을 하나 제거하십시오.`,
    save: '변경 내용을 Markdown으로 내려받기',
    fileName: 'support-plan-변경',
    columns: { where: '질문', before: '변경 전', after: '변경 후' },
  },

  edited: {
    title: '내려받은 뒤에 본문이 바뀐 파일입니다',
    lead: (name) =>
      `‘${name}’ 파일의 답변을 새 계획서로 엽니다. 본문에서 고친 내용은 반영되지 않으므로, 남기려는 내용은 계획서에 직접 입력하십시오.`,
    legend: '− 표시는 내려받았을 때의 줄이고, + 표시는 지금 파일에 있는 줄입니다.',
    lines: '고친 부분',
    removed: '내려받았을 때',
    added: '지금 파일',
    skipped: (count) => `바뀌지 않은 줄 ${count}개`,
    more: (count) => `고친 줄 ${count}개 더 있음`,
    tooMany: '본문이 크게 달라 한 줄씩 비교할 수 없습니다.',
    open: '파일의 답변으로 열기',
    cancel: '취소',
    untold:
      '어느 줄을 고쳤는지는 알 수 없습니다. 이 버전의 플래너는 같은 답변으로 다른 본문을 작성하기 때문입니다.',
  },
};
