import type { ViewMessages } from '../en/views';

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  overview: {
    title: '지원 계획 작성',
    lead: '어떤 순서로 답해도 되고 도중에 멈춰도 됩니다. 빠진 답변은 계획에 표시되며, 계획은 언제든지 내려받을 수 있습니다.',
    start: '어떻게 시작할까요?',
    blank: '빈 계획으로 시작',
    blankNote: '모든 질문에 직접 답합니다. 목록에는 가이드의 제안이 준비되어 있습니다.',
    example: '완성된 예시로 시작',
    exampleNote:
      '완성된 계획의 구성과 선택 내용으로 시작합니다. 예시에서 가져온 답변은 확인할 때까지 ‘예시 값’으로 표시됩니다. 이름·연락처·장소·날짜는 직접 입력합니다.',
    examples: {
      small: '사용자 약 250명: IT 담당자 두 명과 협력사',
      medium: '사용자 약 5,000명: 세 계층, 공동 관리',
      large: '사용자 약 40,000명: 계층 1 외주, 24시간 운영, 세 개 지역',
    },
    openFile: '계획 파일 열기',
    openFileNote: '여기에서 내려받은 Markdown 파일입니다. 모든 답변이 그대로 복원됩니다.',
    chapters: '장 목록',
    size: (questions, minutes) => `질문 ${questions}개, 약 ${minutes}분`,
    total: (questions, minutes) =>
      `질문은 모두 ${questions}개이며 약 ${minutes}분이 걸립니다. 소요 시간은 저희가 추정한 값입니다.`,
    allQuestions: '시작하기 전에 모든 질문 읽기',
    continue: (chapter) => `계속하기: ${chapter}`,
  },

  grid: {
    details: '세부 정보',
    actions: '추가 작업',
    edit: '편집',
    addBelow: '아래에 추가',
    confirmAll: '모두 확인',
    toConfirm: (cells) => `확인할 칸 ${cells}개`,
    rowsToConfirm: (rows) => `확인할 행 ${rows}개`,
    moved: (letter, party) => `${letter}를 이 칸으로 옮겼습니다. 이전 칸: ${party}.`,
    keys: {
      cells:
        '화살표 키로 이동합니다. 입력하면 칸의 내용이 바뀌고, Enter를 누르면 편집할 수 있습니다. Alt+Enter는 행의 세부 정보를 열고, Ctrl+Enter는 칸을 확인합니다.',
      marks:
        '화살표 키로 이동합니다. 스페이스바로 선택하거나 해제하고, Ctrl+Enter로 열을 확인합니다.',
      letters:
        '화살표 키로 이동합니다. R, A, C, I 키로 글자를 넣고, 같은 키를 다시 누르면 지워집니다. Enter는 행의 세부 정보를 열고, Ctrl+Enter는 칸을 확인합니다.',
    },
    marksToConfirm: (marks) => `확인할 표시 ${marks}개`,
    nobody: '아직 맡은 팀이 없습니다.',
    open: '미입력',
    idle: '해당 없음',
    state: (source) => `, ${source}`,
    hours: (days, from, until) => `${days} ${from}~${until}`,
    place: (place, count) => `${count}행 중 ${place}행`,
    previous: '이전 행',
    next: '다음 행',
    close: '세부 정보 닫기',
  },

  review: {
    title: '답변 검토',
    lead: '계획은 언제든지 내려받을 수 있습니다. 다만 맨 위의 점검 사항은 서비스 데스크와 공유하기 전에 한 번 살펴보십시오.',
    findings: '점검 사항',
    noFindings: '점검한 결과 위험이나 개선할 점이 없습니다.',
    noFindingsYet:
      '지금까지 발견된 위험은 없습니다. 아직 답하지 않은 질문과 확인하지 않은 답변은 점검할 수 없습니다.',
    unconfirmed: (count) => `이 장에 확인하지 않은 답변이 ${count}개 있습니다.`,
    gaps: (count) =>
      `아직 답하지 않은 질문이 ${count}개 있습니다. 계획에는 미입력으로 표시되며, 문서 끝에 정리됩니다.`,
    kind: { risk: '위험', gap: '빈틈', hint: '참고' },
    count: {
      risk: (count) => `위험 ${count}건`,
      gap: (count) => `빈틈 ${count}건`,
      hint: (count) => `참고 ${count}건`,
      toConfirm: (count) => `확인할 답변 ${count}개`,
    },
    go: '질문으로 이동',
    why: '중요한 이유',
    change: '변경',
    changeIt: (question) => `변경: ${question}`,
    missing: '미입력',
  },

  download: {
    language: '문서 언어',
    ownWords: '직접 쓴 글은 입력한 언어 그대로 유지됩니다.',
    unconfirmed: (count) =>
      `확인하지 않은 답변이 ${count}개 있습니다. 파일에서 이 답변은 ‘제안’ 또는 ‘예시 값’으로, 문서 전체는 ‘초안’으로 표시됩니다.`,
    chapters: '포함할 장',
    diagram: '에스컬레이션 경로 다이어그램 추가',
    diagramHelp:
      'GitHub, GitLab, Azure DevOps에서 그림으로 표시되는 Mermaid 형식입니다. Word에서 사용한다면 추가하지 마십시오.',
    file: (name) => `파일: ${name}`,
    save: 'Markdown으로 내려받기',
    copy: '텍스트 복사',
    print: '인쇄',
    copied: '텍스트를 클립보드에 복사했습니다.',
    copyFailed: '브라우저에서 복사를 허용하지 않았습니다. 대신 파일을 내려받으십시오.',
    waiting: '필요한 부분을 아직 불러오지 못했습니다. 불러오는 대로 작업을 자동으로 계속합니다.',
    noChapter: '장을 하나 이상 선택하십시오.',
  },

  openFile: {
    opened: (name) => `새 계획으로 열었습니다: ${name}.`,
    openedInPart: (name) => `읽을 수 없는 내용을 제외하고 새 계획으로 열었습니다: ${name}.`,
    edited:
      '이 파일은 내려받은 뒤에 본문이 변경되었습니다. 계획에는 파일에 저장된 답변만 들어 있고, 본문에서 변경한 내용은 반영되지 않았습니다.',
    notesBelow: '이 파일에는 답변 아래에 메모가 있습니다. 메모는 계획에 포함되지 않습니다.',
    kept: (count) => `이 플래너의 상위 버전에서 작성한 답변 ${count}개는 그대로 보관합니다.`,
    notAPlan:
      '이 파일에는 답변이 없습니다. 이 플래너에서 내려받은 온전한 Markdown 파일을 선택하십시오.',
    newerSchema:
      '이 플래너의 상위 버전에서 만든 파일입니다. 페이지를 새로 고쳐 새 버전을 불러온 다음 파일을 다시 여십시오.',
    cutShort:
      '이 파일은 답변 중간에서 끊겨 있습니다. 온전한 사본을 선택하거나 다시 내려받으십시오.',
    damaged: '이 파일의 답변이 손상되었습니다. 다른 사본을 선택하십시오.',
    severalPlans:
      '이 파일에는 여러 계획의 답변이 함께 들어 있습니다. 내려받은 파일을 하나씩 여십시오.',
    otherEncoding:
      '이 파일이 다른 인코딩으로 저장되면서 답변의 일부 문자가 손실되었습니다. 내려받은 원본 UTF-8 파일을 선택하십시오.',
    tooLarge: (megabytes) => `이 파일은 ${megabytes}MB를 넘습니다. 계획 파일로는 너무 큽니다.`,
    unreadable: '파일을 읽지 못했습니다.',
  },

  plans: {
    title: '이 브라우저에 저장된 계획',
    lead: '계획은 이 컴퓨터의 이 브라우저에만 저장되며, 다른 곳에는 저장되지 않습니다.',
    none: '아직 저장된 계획이 없습니다.',
    new: '새 계획',
    current: '현재 열려 있음',
    open: '열기',
    duplicate: '복제',
    delete: '삭제',
    deleted: (name) => `삭제했습니다: ${name}.`,
    undoDelete: '삭제 취소',
    of: (action, name) => `${action}: ${name}`,
    copyOf: (name) => `${name}(사본)`,
    changed: (when) => `마지막 변경: ${when}`,
    privacy: '이 컴퓨터에 저장되는 내용',
    dontStore: '이 컴퓨터에 저장하지 않기',
    dontStoreHelp:
      '변경 내용을 저장하지 않고 이 페이지에서만 유지합니다. 언어를 바꾸면 변경 내용도 함께 옮겨집니다. 그 밖의 방법으로 페이지를 벗어나려고 하면 브라우저가 먼저 확인 메시지를 표시합니다. 이미 저장된 계획은 지울 때까지 남아 있습니다.',
    erase: '모두 지우기',
    eraseHelp: '이 사이트가 이 브라우저에 저장한 계획을 모두 삭제합니다.',
    eraseConfirm: '이 브라우저에 있는 계획을 모두 삭제할까요? 삭제하면 되돌릴 수 없습니다.',
    eraseYes: '예, 모두 지웁니다',
    eraseNo: '아니요, 그대로 둡니다',
    erased: '모두 지웠습니다.',
    recovered: '복구됨',
    unreadable: {
      damaged: '읽을 수 없는 기록이 있습니다. 변경하지 않고 그대로 둡니다.',
      newer: '이 플래너의 상위 버전에서 저장한 계획이 있습니다. 변경하지 않고 그대로 둡니다.',
    },
    newer:
      '이 플래너의 상위 버전에서 저장한 계획입니다. 여기에서 읽을 수 있으며, 저장된 계획은 그대로 유지됩니다.',
    saveRecord: '파일로 저장',
    unavailable: '지금은 이 브라우저에 저장된 계획을 불러올 수 없습니다.',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: '이 파일은 일부만 읽을 수 있습니다',
    lead: (name) =>
      `아래 내용을 제외하고 ${name} 파일을 새 계획으로 열 수 있습니다. 파일 자체는 바뀌지 않습니다.`,
    reason: {
      notAnId: (count) => `이 플래너에 없는 선택지 ${count}개`,
      badDate: (count) => `실제로 없는 날짜 ${count}개`,
      badTime: (count) => `실제로 없는 시각 ${count}개`,
      badZone: (count) => `이름이 올바르지 않은 시간대 ${count}개`,
      badNumber: (count) => `음수이거나 정수가 아닌 수 ${count}개`,
      notText: (count) => `텍스트여야 하는데 텍스트가 아닌 답변 ${count}개`,
      tooLong: (count) => `어느 입력란에도 들어가지 않을 만큼 긴 텍스트 ${count}개(앞부분만 포함)`,
      noEntryId: (count) => `플래너가 부여한 식별자가 없는 목록 항목 ${count}개`,
      tooManyEntries: (count) => `목록의 최대 개수를 넘는 항목 ${count}개`,
      notAList: (count) => `목록이어야 하는데 목록이 아닌 답변 ${count}개`,
      notAnswers: (count) => `읽을 수 있는 답변이 없는 장 ${count}개`,
    },
    more: (count) => `그 외 ${count}곳`,
    open: '그래도 열기',
    cancel: '취소',
  },
};
