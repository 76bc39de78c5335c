import type { WizardMessages } from '../en/wizard';

/** The counts of a large plan have four figures. */
const numbers = new Intl.NumberFormat('ko-KR');

/** Everything the planner says, but for the names of chapters, questions and choices. */
export const wizard: WizardMessages = {
  bar: {
    menu: '계획서 메뉴',
    label: '현재 계획서',
    untitled: '제목 없는 계획서',
    undo: '실행 취소',
    redo: '다시 실행',
    plans: '계획서 목록',
    open: '파일 열기',
    download: '내려받기',
    preview: '미리 보기',
  },

  saving: {
    empty: '아직 저장할 내용이 없습니다.',
    pending: '저장하는 중…',
    saved: (time, day) => `${day ? `${day} ` : ''}${time}에 이 브라우저에만 저장했습니다.`,
    memory: '변경 내용을 이 컴퓨터에 저장하지 않습니다. 이 페이지를 닫으면 변경 내용이 사라집니다.',
    journal: '지금은 변경 내용을 이 브라우저의 예비 저장 공간에 보관하고 있습니다.',
    journalHelp:
      '다시 저장할 수 있을 때까지 변경 내용을 이 브라우저의 작은 예비 저장 공간에 보관합니다. 만일에 대비해 계획서를 내려받아 두십시오.',
    readOnly: '읽기 전용입니다. 이 페이지에서는 아무것도 저장하지 않습니다.',
    lostBefore: '마지막으로 입력한 내용은 저장된 계획서에 없습니다.',
    onlyHere: '이 계획서는 이제 이 페이지에만 있습니다.',
    failed: '이 브라우저에 계획서를 저장하지 못했습니다.',
    failedHelp:
      '이 페이지를 열어 두는 동안에는 내용이 사라지지 않습니다. 지금 계획서를 내려받으면 나중에 그 파일을 다시 열 수 있습니다.',
    failedAction: '계획서 내려받기',
    retry: '다시 저장',
    copyNever: '아직 파일로 내려받지 않았습니다.',
    copyAt: (when) => `마지막 내려받기: ${when}.`,
  },

  tabs: {
    label: '플래너 화면',
    chapters: '장 목록',
    answer: '답하기',
    preview: '미리 보기',
  },

  nav: {
    overview: '개요',
    review: '답변 검토',
    words: '번역할 글',
    versions: '버전과 변경 내용',
  },

  progress: {
    answered: (answered, all) => `${numbers.format(all)}개 중 ${numbers.format(answered)}개 답변`,
    toConfirm: (count) => `확인할 답변 ${numbers.format(count)}개`,
    next: '다음 미입력 항목',
    nextKey: '다음 미입력 항목(Ctrl+↓)',
    noneOpen: '미입력 항목이 없습니다.',
  },

  questions: {
    title: '모든 질문',
  },

  chapter: {
    guide: '가이드 페이지 읽기',
    why: '이 질문을 하는 이유',
    helpWithExample: (help, example) => `${help} 예: ${example}`,
    optional: '(선택 사항)',
    choose: '선택하십시오',
    clear: '이 답변 지우기',
    zone: (city, offset) => `${city}(${offset})`,
    unit: {
      people: '명',
      devices: '대',
      percent: '%',
      minutes: '분',
      days: '일',
      months: '개월',
    },
    room: (left) => `${left}자 남음`,
    over: (over) => `${over}자 초과`,
  },

  list: {
    entry: (list, place) => `${list}(${place}번 항목)`,
    of: (action, entry) => `${action}: ${entry}`,
  },

  /** Answers that the user has not made their own yet. */
  confirm: {
    source: { proposed: '제안', example: '예시 값' },
    why: '제안한 이유',
    one: '확인',
    done: (count) => `답변 ${count}개를 확인했습니다.`,
  },

  errors: {
    prefix: '오류: ',
    badZone: (label) =>
      `${label}: 찾을 수 없는 시간대입니다. 목록에서 선택하거나 서울 같은 도시 이름을 입력하십시오.`,
  },

  preview: {
    title: '미리 보기',
    loading: '미리 보기를 준비하는 중…',
  },

  download: {
    title: '계획서 내려받기',
    close: '닫기',
    saved: '파일을 다운로드 폴더에 저장했습니다.',
    failed: '문서를 만들지 못했습니다. 대신 모든 답변이 담긴 파일을 내려받을 수 있습니다.',
    answersOnly: '답변만 내려받기',
    answersNote:
      '이 파일에는 답변만 들어 있고 문서 본문은 없습니다. 플래너에서 열어 계속 작성할 수 있습니다.',
    answersSaved:
      '모든 답변이 담긴 파일을 다운로드 폴더에 저장했습니다. 문서 본문은 없지만, 이 파일을 여기에서 열어 계속 작성할 수 있습니다.',
  },

  openFile: {
    label: '계획서 파일 열기',
  },

  registers: {
    people: '사람',
    teams: '팀',
    places: '지역',
    full: (what) => `계획서에 ${what}을 더 추가할 수 없습니다. 이미 있는 이름을 선택하십시오.`,
    none: (what) => `계획서에 아직 ${what}이 없습니다.`,
    add: (chapter) => `‘${chapter}’에서 추가하기`,
    upgraded:
      '이전 버전에서 만든 계획서입니다. 이제 사람과 팀은 ‘담당자와 팀’에 한 번만 입력합니다. 이름은 모두 원래 자리에 그대로 있습니다.',
  },

  news: {
    recovered: (count) =>
      `저장된 계획서에 합칠 수 없는 변경 내용을 복구된 계획서 ${count}개로 보관했습니다. ‘계획서 목록’에서 확인할 수 있습니다.`,
    unreadable:
      '마지막으로 열었던 계획서를 읽을 수 없습니다. 저장된 내용은 그대로 있으며, ‘계획서 목록’에서 파일로 저장할 수 있습니다.',
    unavailable:
      '지금은 이 브라우저에 저장된 계획서를 열 수 없습니다. 저장된 내용은 그대로 있으므로 페이지를 새로 고쳐 다시 시도하십시오.',
    noLanguage:
      '이 사이트에 연결할 수 없어 다른 언어의 페이지를 열지 못했습니다. 입력한 내용은 여기에 그대로 있습니다.',
  },

  missing: {
    part: {
      menu: '계획서 메뉴를 불러오지 못했습니다.',
      overview: '개요를 불러오지 못했습니다.',
      file: '파일을 여는 기능을 불러오지 못했습니다.',
      chapter: '이 장의 문구를 불러오지 못했습니다.',
      lists: '이 장의 표를 불러오지 못했습니다.',
      questions: '질문 목록을 불러오지 못했습니다.',
      translations: '번역할 글을 불러오지 못했습니다.',
      preview: '미리 보기를 불러오지 못했습니다.',
      review: '답변 검토 화면을 불러오지 못했습니다.',
      versions: '이 계획서의 버전을 불러오지 못했습니다.',
      unsaved: '저장하지 않은 계획서의 확인 창을 불러오지 못했습니다.',
      plans: '계획서 목록을 불러오지 못했습니다.',
      words: '이 언어의 문구를 불러오지 못했습니다.',
      print: '인쇄 기능을 불러오지 못했습니다.',
      writer: '문서 작성 기능을 불러오지 못했습니다.',
      example: '예시를 불러오지 못했습니다.',
      lock: '다른 탭에 관한 안내를 불러오지 못했습니다.',
      proposals: '답변을 제안하는 기능을 불러오지 못했습니다.',
    },
    offline: '이 사이트에 연결할 수 없습니다. 다시 연결되면 자동으로 불러옵니다.',
    failed:
      '사이트에는 연결되었지만 이 부분을 불러오지 못했습니다. 다시 시도해도 안 되면 계획서를 내려받은 후 페이지를 새로 고치십시오.',
    retry: '다시 시도',
    loading: '불러오는 중…',
  },

  broken: {
    view: '이 화면을 표시할 수 없습니다',
    preview: '미리 보기를 표시할 수 없습니다',
    planner: '플래너를 표시할 수 없습니다',
    text: '화면을 표시하는 중에 오류가 발생했지만 답변에는 영향이 없습니다. 지금 계획서를 내려받아 두면 나중에 그 파일을 다시 열 수 있습니다.',
    download: '계획서 내려받기',
    retry: '다시 시도',
  },

  general: {
    sentenceGap: ' ',
    undone: '변경 내용을 되돌렸습니다.',
    redone: '변경 내용을 다시 적용했습니다.',
    notUndone: '그 뒤에 내용이 다시 바뀌어 여기에서는 되돌릴 수 없습니다.',
    dismiss: '이 메시지 닫기',
  },
};
