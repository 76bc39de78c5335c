import type { ViewMessages } from '../en/views';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('ko-KR');

/** What parts of the planner say that nobody needs to start answering. */
export const views: ViewMessages = {
  mistakes: {
    notANumber: (label) => `${label}: 올바른 수가 아닙니다. 12와 같은 정수를 입력하십시오.`,
    tooLarge: (label, max) => `${label}: 수가 너무 큽니다. ${max} 이하로 입력하십시오.`,
    tooLong: (label, over) => `${label}: 내용이 너무 깁니다. ${over}자 줄이십시오.`,
    badDate: (label) => `${label}: 올바른 날짜가 아닙니다. 연, 월, 일을 모두 입력하십시오.`,
    badTime: (label) => `${label}: 올바른 시각이 아닙니다. 시와 분을 모두 입력하십시오.`,
  },

  unsaved: {
    title: '이 계획서는 저장되지 않았습니다',
    text: '입력한 내용은 이 페이지에만 있습니다. 계속하면 사라집니다.',
    download: '먼저 내려받기',
    keep: '이 브라우저에 저장',
    keepFailed: '이 브라우저에 저장하지 못했습니다. 대신 내려받으십시오.',
    without: '저장하지 않고 계속',
    cancel: '취소',
  },

  questionList: {
    lead: '회의 전에 읽거나 인쇄해 두십시오. 여기에서는 답하지 않아도 됩니다.',
    optional: '선택 사항',
    only: (question) => `‘${question}’ 답변에 따라 필요`,
    print: '인쇄',
  },
  chapterList: {
    head: (answered, all, minutes) =>
      `질문 ${all}개 중 ${answered}개 답변${minutes > 0 ? `, 약 ${minutes}분 남음` : ''}`,
    spoken: (answered, all, toConfirm) =>
      `질문 ${all}개 중 ${answered}개 답변${toConfirm > 0 ? `, 확인할 답변 ${toConfirm}개` : ''}`,
  },
  status: {
    notStarted: '시작 전',
    inProgress: '작성 중',
    complete: '완료',
    toConfirm: '확인 필요',
    findings: '완료, 점검 사항 있음',
  },

  chapterForm: {
    details: (count, answered) => `세부 질문 ${count}개 중 ${answered}개 답변`,
    toMend: '고쳐야 할 답변이 있습니다',
    back: '이전',
    continue: '계속',
    toReview: '답변 검토로 돌아가기',
    note: (count) =>
      `이 장에는 제안이나 예시 값이 그대로인 답변이 ${count}개 있습니다. 먼저 내용을 읽어 보십시오. 확인하거나 바꿀 때까지 계획서에 ‘제안’ 또는 ‘예시 값’으로 표시됩니다.`,
    confirm: (count) => `이 장의 답변 ${count}개 확인`,
    gaps: (count) =>
      `이 장에서 아직 답하지 않은 질문이 ${count}개 있습니다. 그대로 진행해도 되며, 계획서에는 ‘미입력’으로 표시됩니다.`,
    toNext: (chapter) => `다음: ${chapter}`,
    noGaps: '계획서에 필요한 이 장의 답변을 모두 입력했습니다.',
  },

  entries: {
    confirm: (count) => `이 항목의 답변 ${count}개 확인`,
    toConfirm: (count) => `확인할 답변 ${count}개`,
    add: (list) => `${list} 추가`,
    gaps: (count) => (count === 0 ? '완료' : `미입력 ${count}개`),
    duplicate: '복제',
    up: '위로 이동',
    down: '아래로 이동',
    remove: '제거',
    cleared: (removed, count, where) =>
      `${removed} 이 이름을 쓴 답변 ${count}개는 ‘미입력’으로 바뀌었습니다(${where}).`,
    full: (max) => `항목은 ${max}개까지만 추가할 수 있습니다.`,
    empty: '아직 항목이 없습니다.',
    suggestion: (count) => `가이드에서 제안하는 항목 ${count}개로 시작할 수 있습니다.`,
    use: '제안 적용',
    removed: (entry) => `‘${entry}’ 항목을 제거했습니다.`,
    added: (entry) => `‘${entry}’ 항목을 추가했습니다.`,
    moved: (entry, place) => `‘${entry}’ 항목을 ${place}번으로 옮겼습니다.`,
  },

  reproposal: {
    days: (question, count) =>
      `‘${question}’ 답변이 바뀌었습니다. 제안한 날짜 ${count}개도 여기에 맞춰 옮길까요?`,
    answers: (question, count) =>
      `‘${question}’ 답변이 바뀌었습니다. 제안한 답변 ${count}개도 여기에 맞출까요?`,
    note: '직접 확인하거나 고친 답변은 그대로 둡니다.',
    moveThem: '날짜 옮기기',
    changeThem: '답변 맞추기',
    leave: '그대로 두기',
    done: (count) => `제안한 답변 ${count}개를 바꾸었습니다.`,
  },

  grid: {
    details: '세부 정보',
    also: ', ',
    actions: '추가 작업',
    edit: '편집',
    addBelow: '아래에 추가',
    confirmAll: '모두 확인',
    toConfirm: (cells) => `확인할 칸 ${cells}개`,
    rowsToConfirm: (rows) => `확인할 행 ${rows}개`,
    moved: (letter, party) => `‘${party}’ 칸의 ${letter} 표시를 이 칸으로 옮겼습니다.`,
    keys: {
      cells:
        '화살표 키로 이동합니다. 바로 입력하면 칸의 내용을 덮어쓰고, Enter를 누르면 이어서 편집할 수 있습니다. Alt+Enter로 행의 세부 정보를 열고, Ctrl+Enter로 칸의 답변을 확인합니다.',
      marks:
        '화살표 키로 이동합니다. 스페이스바로 선택하거나 해제하고, Ctrl+Enter로 그 열의 답변을 확인합니다.',
      letters:
        '화살표 키로 이동합니다. R, A, C, I 키로 글자를 넣고, 같은 키를 다시 누르면 지워집니다. Enter로 행의 세부 정보를 열고, Ctrl+Enter로 칸의 답변을 확인합니다.',
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
    ring: (answered, asked) =>
      `질문 ${numbers.format(asked)}개 중 ${numbers.format(answered)}개에 답했습니다`,
    ofAsked: (asked) => `전체 ${numbers.format(asked)}`,
    count: {
      yours: (count) => `확정한 답변 ${numbers.format(count)}개`,
      unconfirmed: (count) => `제안 또는 예시 값 ${numbers.format(count)}개`,
      gap: (count) => `미입력 ${numbers.format(count)}개`,
      left: (count) => `답하지 않은 선택 질문 ${numbers.format(count)}개`,
    },
    countsEnd: '.',
    minutes: (minutes) => `모두 마치는 데 약 ${minutes}분 남았습니다.`,
    next: '다음 미입력 항목',
    filters: '표시할 항목',
    filter: { gaps: '미입력', risks: '위험·참고', confirm: '확인할 답변', all: '전체' },
    gapsNote: '여기에서 바로 답하거나 해당 장으로 이동해 답할 수 있습니다.',
    noGaps: (unconfirmed) =>
      unconfirmed === 0
        ? '미입력 항목이 없습니다. 계획서에 필요한 질문에 모두 답했습니다.'
        : `미입력 항목은 없지만 아직 확인하지 않은 답변이 ${unconfirmed}개 있습니다.`,
    moreGaps: (count) => `미입력 항목 ${count}개 더 보기`,
    answered: '답변 완료',
    toPlace: '해당 장으로 이동',
    toList: '목록으로 이동',
    findingsNote: '공유하기 전에 다시 살펴볼 내용입니다.',
    noFindings: (rules) => `규칙 ${rules}개로 점검했으며 발견된 문제가 없습니다.`,
    noFindingsYet: (rules) =>
      `규칙 ${rules}개로 점검했으며 지금까지 발견된 문제가 없습니다. 다만 아직 답하지 않은 질문과 확인하지 않은 답변은 점검하지 못했습니다.`,
    otherRules: (rules) => `나머지 규칙 ${rules}개에서는 발견된 문제가 없습니다.`,
    kind: { risk: '위험', hint: '참고' },
    go: '질문으로 이동',
    why: '중요한 이유',
    unconfirmed: (count) => `이 장에 확인하지 않은 답변이 ${count}개 있습니다.`,
    noneToConfirm: '확인할 답변이 없습니다.',
    answeredOf: (answered, asked) => `${asked}개 중 ${answered}개 답변`,
    openAll: '모두 펼치기',
    closeAll: '모두 접기',
    change: '변경',
    changeIt: (question) => `‘${question}’ 변경`,
    missing: '답변 없음',
    limits: {
      title: '점검으로 알 수 없는 것',
      text: '규칙은 여기에 입력한 내용만 확인하고, 쉬는 날인지는 요일로만 판단합니다. 공휴일, 계약 내용, 계획서에 나오는 사람들이 내용을 알고 동의했는지와 시간을 낼 수 있는지, 전화를 걸면 실제로 받는 사람이 있는지는 알 수 없습니다. 공유하기 전에 관련 팀과 함께 계획서를 한 번 읽어 보십시오.',
      link: '점검에서 확인하는 항목',
    },
  },

  chapters: {
    title: '지원 계획서 작성',
    lead: '어떤 순서로 답해도 되고 도중에 멈춰도 됩니다. 계획서는 언제든지 내려받을 수 있으며, 빠진 답변은 계획서에 표시됩니다.',
    heading: '장 목록',
    size: (questions, minutes) => `질문 ${questions}개, 약 ${minutes}분`,
    total: (questions, minutes) =>
      `질문은 모두 ${questions}개이며 약 ${minutes}분이 걸립니다. 소요 시간은 추정치입니다.`,
    allQuestions: '시작하기 전에 모든 질문 읽기',
    continue: (chapter) => `계속하기: ${chapter}`,
  },

  chapterNav: {
    label: '계획서의 장',
    yourPlan: '계획서 작성',
    before: '공유하기 전에',
  },

  sheet: {
    table: '표, 좌우로 스크롤',
    language: '문서 언어',
    goTo: (question) => `‘${question}’ 질문으로 이동`,
    hint: '문서의 어느 부분이든 누르면 해당 질문으로 이동합니다.',
    whole: '문서 전체 보기',
  },

  words: {
    title: '번역할 글',
    lead: '목록에서 선택한 항목은 문서 언어로 자동 표시됩니다. 직접 쓴 글은 여기에서 번역해 두면 문서 전체를 한 언어로 읽을 수 있습니다.',
    written: '글을 쓴 언어',
    into: '번역할 언어',
    nothing:
      '지금까지 쓴 글 중에 번역이 필요한 것은 없습니다. 이름, 주소, 숫자는 그대로 두어도 됩니다.',
    progress: (done, total) => `글 ${total}개 중 ${done}개를 번역했습니다.`,
    changed: (count) => `번역한 뒤에 내용이 바뀐 글이 ${count}개 있습니다.`,
    left: (count) => (count === 0 ? '남은 글 없음' : `${count}개 남음`),
    show: '표시할 글',
    open: '번역이 필요한 글',
    all: '직접 쓴 글 전체',
    noneOpen: '번역할 글이 없습니다.',
    told: { open: '번역 전', changed: '번역 후 내용 변경', translated: '번역됨' },
    asItIs: '번역하지 않아도 됨',
    ofEntry: (question, entry) => `${question}(${entry})`,
    earlier: '번역할 때의 내용:',
    fits: '이 번역 그대로 사용',
    same: '두 언어에서 똑같이 사용',
    go: '질문으로 이동',
    bulk: {
      title: '한꺼번에 번역하거나 번역가에게 맡기기',
      how: '번역이 필요한 글을 복사해 스프레드시트에 붙여 넣고, 각 글의 오른쪽 셀에 번역을 입력합니다. 두 열을 함께 복사해 아래에 붙여 넣으면 바뀌는 내용을 미리 볼 수 있습니다.',
      copy: (count) => `번역이 필요한 글 ${count}개 복사`,
      copied: (count) => `글 ${count}개를 한 행에 하나씩 클립보드에 복사했습니다.`,
      copyFailed: '브라우저가 복사를 허용하지 않았습니다. 아래 칸에서 글을 직접 복사하십시오.',
      copyField: '복사할 글',
      paste: '두 열을 붙여 넣을 칸',
      pasteHelp: '왼쪽 열에는 원래 글, 오른쪽 열에는 번역이 있어야 합니다.',
      found: (count) => `글 ${count}개에 번역이 적용됩니다.`,
      replaces: (count) => `이전 번역 ${count}개가 바뀝니다.`,
      already: (count) => `행 ${count}개는 이미 있는 번역과 같습니다.`,
      empty: (count) => `행 ${count}개에는 번역이 없습니다.`,
      nothing: '붙여 넣은 행으로 바뀌는 내용은 없습니다.',
      unknown: (count) => `다음 행 ${count}개의 글은 이 계획서에 없습니다.`,
      take: (count) => `번역 ${count}개 적용`,
      taken: (count) => `글 ${count}개에 번역을 적용했습니다.`,
    },
  },

  download: {
    format: '파일 형식',
    formats: {
      markdown: {
        name: 'Markdown',
        use: 'GitHub, GitLab, Azure DevOps, 위키에 올리기 좋은 일반 텍스트입니다. 플래너에서 다시 열 수 있습니다.',
      },
      word: {
        name: 'Word',
        use: 'Word나 LibreOffice에서 편집하고 메모를 달고 서명할 수 있습니다. 목차의 쪽 번호는 Word에서 목차를 업데이트하면 나타납니다.',
      },
      html: {
        name: '웹 페이지',
        use: '어느 브라우저에서나 열리는 파일 하나로, 사내 사이트에 올리거나 이메일에 첨부할 수 있습니다.',
      },
      print: {
        name: '종이 또는 PDF',
        use: '브라우저의 인쇄 창에서 출력합니다. Chrome과 Edge는 쪽마다 제목과 쪽 번호를 넣습니다. 다른 브라우저에서는 머리글과 바닥글을 켜십시오.',
      },
      contacts: {
        name: '연락처 목록(CSV)',
        use: '담당자, 팀, 접수 채널, 공급업체를 Excel에서 볼 수 있는 표입니다.',
      },
      raci: { name: '업무 분담표(CSV)', use: '업무별 담당(RACI)을 Excel에서 볼 수 있는 표입니다.' },
      calendar: {
        name: '일정(ICS)',
        use: '계획서의 날짜를 Outlook, Google 캘린더, Apple 캘린더로 가져옵니다.',
      },
    },
    saveAs: {
      word: 'Word로 내려받기',
      html: '웹 페이지로 내려받기',
      contacts: '연락처 목록 내려받기',
      raci: '업무 분담표 내려받기',
      calendar: '일정 내려받기',
    },
    answers: '플래너에서 다시 열 수 있도록 답변 포함',
    answersHelp:
      '답변은 파일 맨 끝에 들어가며, 제외한 장의 답변도 포함됩니다. 플래너는 이 답변만 읽으므로 나중에 본문에서 고친 내용은 반영되지 않습니다.',
    once: '이 파일은 플래너에서 열 수 없습니다. 다시 열 수 있는 사본이 필요하면 답변을 포함한 Markdown 파일도 내려받으십시오.',
    nothing: '계획서에 아직 이 파일에 넣을 내용이 없습니다.',
    language: '문서 언어',
    ownWords: '직접 쓴 글은 ‘번역할 글’에서 번역하지 않으면 입력한 그대로 나옵니다.',
    unconfirmed: (count) =>
      `확인하지 않은 답변이 ${count}개 있습니다. 파일에서 이 답변은 ‘제안’ 또는 ‘예시 값’으로, 문서 전체는 ‘초안’으로 표시됩니다.`,
    undrafted: '아직 초안을 만들지 않아 문서에는 직접 입력한 답변만 들어갑니다.',
    chapters: '포함할 장',
    diagram: '에스컬레이션 경로 다이어그램 추가',
    diagramHelp:
      'GitHub와 GitLab에서 그림으로 표시되는 Mermaid 형식입니다. Word에서 사용한다면 추가하지 마십시오.',
    file: (name) => `파일: ${name}`,
    save: 'Markdown으로 내려받기',
    copy: '텍스트 복사',
    print: '인쇄하거나 PDF로 저장',
    copied: '텍스트를 클립보드에 복사했습니다.',
    copyFailed: '브라우저가 복사를 허용하지 않았습니다. 대신 파일을 내려받으십시오.',
    waiting: '필요한 부분을 아직 불러오지 못했습니다. 불러오는 대로 이어서 진행합니다.',
    noChapter: '장을 하나 이상 선택하십시오.',
  },

  openFile: {
    opened: (name) => `‘${name}’ 파일을 새 계획서로 열었습니다.`,
    openedInPart: (name) => `읽을 수 없는 내용을 빼고 ‘${name}’ 파일을 새 계획서로 열었습니다.`,
    edited:
      '이 파일은 내려받은 뒤에 본문이 바뀌었습니다. 계획서에는 파일에 저장된 답변만 들어 있고, 본문에서 고친 내용은 반영되지 않았습니다.',
    notesBelow: '이 파일에는 답변 아래에 메모가 있지만, 메모는 계획서에 포함되지 않습니다.',
    kept: (count) => `이 플래너의 상위 버전에서 작성한 답변 ${count}개는 그대로 보관합니다.`,
    notAPlan:
      '이 파일에는 답변이 없습니다. 이 플래너에서 내려받은 온전한 Markdown 파일을 선택하십시오.',
    newerSchema:
      '이 플래너의 상위 버전에서 만든 파일입니다. 페이지를 새로 고쳐 새 버전을 불러온 다음 파일을 다시 여십시오.',
    cutShort:
      '이 파일은 답변 중간에서 잘려 있습니다. 온전한 사본을 선택하거나 다시 내려받으십시오.',
    damaged: '이 파일의 답변이 손상되었습니다. 다른 사본을 선택하십시오.',
    severalPlans:
      '이 파일에는 여러 계획서의 답변이 함께 들어 있습니다. 내려받은 파일을 하나씩 여십시오.',
    otherEncoding:
      '이 파일이 다른 인코딩으로 저장되면서 답변의 일부 문자가 손실되었습니다. 내려받은 원본 UTF-8 파일을 선택하십시오.',
    tooLarge: (megabytes) =>
      `이 파일은 ${megabytes}MB를 넘어 계획서 파일로는 너무 큽니다. 이 플래너에서 내려받은 파일인지 확인하십시오.`,
    unreadable: '파일을 읽지 못했습니다. 다시 선택하거나 다른 사본을 선택하십시오.',
  },

  menu: {
    name: '계획서 이름',
    nameHelp: '플래너에서 계획서를 구분할 때 쓰는 이름입니다. 문서에는 조직 이름이 표시됩니다.',
    duplicate: '이 계획서 복제',
  },

  plans: {
    title: '이 브라우저에 저장된 계획서',
    lead: '계획서는 이 컴퓨터의 이 브라우저에만 저장됩니다.',
    none: '아직 저장된 계획서가 없습니다.',
    new: '새 계획서',
    current: '현재 열려 있음',
    open: '열기',
    rename: '이름 바꾸기',
    name: (name) => `‘${name}’ 계획서의 새 이름`,
    saveName: '이름 저장',
    keepName: '취소',
    renamed: (name) => `계획서 이름을 바꾸었습니다. 새 이름은 ‘${name}’입니다.`,
    notRenamed: '이 계획서는 다른 탭에 열려 있으므로 그 탭에서 이름을 바꾸십시오.',
    status: (status) => `상태: ${status}`,
    version: (version) => `버전 ${version}`,
    copied: (when) => `마지막 내려받기: ${when}`,
    neverCopied: '파일로 내려받은 적 없음',
    downloadAll: '모든 계획서 내려받기',
    downloadAllHelp:
      '플래너는 계획서를 한 번에 하나씩 열기 때문에 계획서마다 파일을 따로 저장합니다. 여러 파일을 내려받아도 되는지 브라우저가 물어볼 수 있습니다.',
    allDownloaded: (count) => `파일 ${count}개를 내려받기 시작했습니다.`,
    duplicate: '복제',
    delete: '삭제',
    deleted: (name) => `‘${name}’ 계획서를 삭제했습니다.`,
    undoDelete: '삭제 취소',
    of: (action, name) => `${action}: ${name}`,
    copyOf: (name) => `${name}(사본)`,
    changed: (when) => `마지막 저장: ${when}`,
    privacy: '이 컴퓨터에 저장되는 내용',
    dontStore: '이 컴퓨터에 저장하지 않기',
    dontStoreHelp:
      '변경 내용을 저장하지 않고 이 페이지에서만 유지합니다. 언어를 바꾸면 변경 내용도 함께 옮겨지고, 그 밖의 방법으로 페이지를 벗어나려고 하면 브라우저가 먼저 확인 메시지를 표시합니다. 이미 저장된 계획서는 삭제할 때까지 남아 있습니다.',
    erase: '모두 삭제',
    eraseHelp: '이 사이트가 이 브라우저에 저장한 계획서와 그 버전을 모두 삭제합니다.',
    eraseConfirm: '이 브라우저에 있는 계획서를 모두 삭제할까요? 삭제하면 되돌릴 수 없습니다.',
    eraseYes: '예, 모두 삭제합니다',
    eraseNo: '아니요, 그대로 둡니다',
    erased: '모두 삭제했습니다.',
    recovered: '복구됨',
    unreadable: {
      damaged: '읽을 수 없는 기록이 있습니다. 바꾸지 않고 그대로 둡니다.',
      newer: '이 플래너의 상위 버전에서 저장한 계획서가 있습니다. 바꾸지 않고 그대로 둡니다.',
    },
    newer:
      '이 플래너의 상위 버전에서 저장한 계획서입니다. 여기에서 읽을 수 있으며, 저장된 계획서는 그대로 유지됩니다.',
    saveRecord: '파일로 저장',
    unavailable:
      '지금은 이 브라우저에 저장된 계획서를 사용할 수 없습니다. 잠시 뒤에 다시 시도하십시오.',
  },

  /** What is said of a file that can be read only in part. */
  partlyRead: {
    title: '이 파일은 일부만 읽을 수 있습니다',
    lead: (name) =>
      `아래 내용을 빼고 ‘${name}’ 파일을 새 계획서로 열 수 있습니다. 파일 자체는 바뀌지 않습니다.`,
    reason: {
      notAnId: (count) => `이 플래너에 없는 선택지 ${count}개`,
      badDate: (count) => `실제로 없는 날짜 ${count}개`,
      badTime: (count) => `실제로 없는 시각 ${count}개`,
      badZone: (count) => `이름이 올바르지 않은 시간대 ${count}개`,
      badNumber: (count) => `음수이거나 정수가 아닌 수 ${count}개`,
      notText: (count) => `텍스트여야 하는데 텍스트가 아닌 답변 ${count}개`,
      tooLong: (count) => `입력 한도를 넘는 텍스트 ${count}개(앞부분만 포함)`,
      noEntryId: (count) => `플래너가 부여한 식별자가 없는 목록 항목 ${count}개`,
      tooManyEntries: (count) => `목록의 최대 개수를 넘는 항목 ${count}개`,
      notAList: (count) => `목록이어야 하는데 목록이 아닌 답변 ${count}개`,
      notAnswers: (count) => `읽을 수 있는 답변이 없는 장 ${count}개`,
    },
    more: (count) => `그 외 ${count}곳`,
    open: '그래도 열기',
    cancel: '취소',
  },

  lock: {
    title: '이 계획서는 다른 탭에서 열려 있습니다.',
    text: '여기에서는 읽기만 할 수 있습니다. ‘여기에서 편집’을 선택하면 이 탭에서 변경할 수 있으며, 그때부터 다른 탭에서는 읽기만 할 수 있습니다.',
    take: '여기에서 편집',
    newer: '이 플래너의 상위 버전에서 저장한 계획서입니다.',
    newerText:
      '여기에서는 읽고 내려받을 수만 있으며, 저장된 계획서는 그대로 유지됩니다. 변경하려면 페이지를 새로 고쳐 새 버전을 불러오십시오.',
    takenOver: '다른 탭에서 이 계획서를 편집하기 시작했습니다.',
    lost: '여기에서 입력한 내용은 그 전에 저장되었습니다.',
    lostInJournal:
      '여기에서 마지막으로 입력한 내용은 다른 탭의 계획서에 없습니다. 이 내용은 지금 이 페이지에 있으며, 페이지를 닫아도 브라우저가 보관합니다.',
    lostOnPage:
      '여기에서 마지막으로 입력한 내용은 다른 탭의 계획서에 없고 이 페이지에만 남아 있습니다.',
    deleted: '이 계획서는 이 브라우저에서 삭제되었습니다.',
    deletedText:
      '지금 보이는 내용은 이 페이지에만 있습니다. 별도의 계획서로 보관하거나 내려받을 수 있고, 필요 없으면 페이지를 닫으십시오.',
    deletedNewer:
      '지금 보이는 내용은 이 페이지에만 있으며, 파일로 내려받을 수 있습니다. 필요 없으면 페이지를 닫으십시오.',
    keep: '별도의 계획서로 보관',
  },

  tenFirst: {
    text: '열 가지 질문에 답하면 이 장을 포함한 계획서 전체의 초안이 만들어집니다.',
    answer: '열 가지 질문에 답하기',
    here: '이 장부터 시작',
  },
};
