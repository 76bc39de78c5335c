import type { SiteMessages } from '../en/site';

export const site: SiteMessages = {
  name: '지원 계획 가이드',
  skip: '본문으로 건너뛰기',
  nav: {
    label: '주 메뉴',
    guide: '가이드',
    planner: '플래너',
    search: '검색',
    languages: '언어',
    menu: '검색과 언어',
  },
  theme: {
    system: '테마: 시스템 설정에 따름',
    light: '테마: 밝게',
    dark: '테마: 어둡게',
  },
  footer: {
    independent:
      '독립적으로 운영하는 프로젝트이며 Microsoft와 제휴하거나 보증을 받은 관계가 아닙니다.',
    trademarks:
      'Microsoft, Intune, Configuration Manager, Windows는 Microsoft 그룹사의 상표입니다.',
    privacy: '입력한 답변은 사용 중인 브라우저에만 남습니다. 쿠키도, 계정도, 추적도 없습니다.',
    licence: 'MIT 라이선스에 따라 무료로 사용할 수 있습니다.',
  },
  questions: {
    teams: {
      short: '팀',
      question: '어느 팀이 지원하나요?',
      note: '셀프서비스부터 Microsoft까지, 계층별 운영 시간과 담당자를 정합니다.',
    },
    duties: {
      short: '담당 업무',
      question: '각 계층은 무엇을 담당하나요?',
      note: '계층별 담당 업무와 권한, 하지 않는 일, 다음 담당에 넘기는 기준을 정합니다.',
    },
    process: {
      short: '프로세스',
      question: '문의는 어떻게 처리되나요?',
      note: '접수부터 해결을 거쳐 사용자에게 결과를 알리기까지의 과정과, 단계마다 넘길 정보를 정합니다.',
    },
    training: {
      short: '교육',
      question: '지원 담당자는 어떻게 교육하나요?',
      note: '계층별 수준에 맞춰 두세 시간 동안 강의와 실습을 진행합니다.',
    },
    involvement: {
      short: '조기 참여',
      question: '지원 담당자는 언제 합류하나요?',
      note: '롤아웃 당일 아침에는 늦으므로 계획과 파일럿 단계부터 합류합니다.',
    },
  },
  home: {
    title: '도움이 필요해지기 전에, 누가 도울지 정하십시오.',
    lead: 'Microsoft Intune 롤아웃의 성패는 지원에 달려 있습니다. 효과적인 방법을 읽고 열 가지 질문에 답하면, 서비스 데스크가 그대로 따를 수 있는 지원 계획서의 초안이 만들어집니다.',
    start: '계획서 만들기',
    read: '가이드 읽기',
    time: '열 가지 질문에 답하고 초안을 만드는 데 약 4분이 걸릴 것으로 예상합니다. 입력한 내용은 외부로 전송되지 않습니다.',
    check: '직접 확인하기',
    questions: '다섯 가지 질문에 답하면 지원 계획서가 완성됩니다',
    readAbout: (question) => `읽기: ${question}`,
    answer: '답하기',
    readShort: '읽기',
    answerIt: (question) => `답하기: ${question}`,
    promises: '믿고 쓸 수 있는 이유',
    local: {
      title: '브라우저 안에만 남습니다',
      text: '플래너는 입력한 내용을 어디로도 보내지 않습니다. 또한 페이지의 보안 정책이 스크립트 요청(fetch, WebSocket, beacon), 양식 전송, 백그라운드 작업, 다른 사이트의 이미지를 차단합니다. 다른 주소로 이동하는 것과 WebRTC 연결은 어떤 정책으로도 막을 수 없지만, 플래너는 이 두 경로로도 답변을 보내지 않습니다.',
      check:
        '직접 확인하려면 플래너를 열고 F12 키를 누른 다음 네트워크 패널을 선택하십시오. 목록이 더 늘어나지 않을 때까지 기다렸다가 답변을 입력해 보십시오. 새 항목이 나타나지 않습니다.',
    },
    languages: {
      title: '계획서 하나를 여러 언어로',
      text: '한국어로 답하고 네덜란드어 문서로 공유할 수 있습니다. 목록에서 선택한 항목은 자동으로 번역되고, 직접 쓴 글은 번역해 넣기 전까지 그대로 나옵니다.',
    },
    file: {
      title: '파일로 보관합니다',
      text: 'Markdown 파일은 플래너에서 다시 열면 모든 답변이 그대로 복원됩니다. Word, 웹 페이지, PDF, Excel용 표, 일정으로도 저장할 수 있으며, 모두 브라우저 안에서 만들어집니다.',
    },
  },
  sheet: {
    label: '완성된 계획서 미리 보기',
  },
  examples: {
    title: '바로 쓸 수 있는 계획서',
    text: '시작하기 전에 완성된 계획서를 읽어 보거나, 빈 계획서를 직접 채울 수 있습니다. 모두 웹 페이지로 열리며 Markdown 파일로 내려받을 수 있습니다.',
    blank: { title: '빈 계획서(양식)', note: '제목과 표만 있고 내용은 비어 있음' },
    small: { title: '사용자 약 250명', note: 'IT 담당자 두 명과 협력사' },
    medium: { title: '사용자 5,000명', note: '서비스 데스크, 단말 지원 팀, 엔드포인트 팀' },
    large: { title: '사용자 40,000명', note: '계층 1 외주, 24시간 운영, 세 개 지역' },
  },
  readyPlan: {
    title: {
      blank: '빈 지원 계획서',
      small: '완성된 계획서: 사용자 약 250명',
      medium: '완성된 계획서: 사용자 5,000명',
      large: '완성된 계획서: 사용자 40,000명',
    },
    about: {
      blank:
        '지원 계획서의 모든 제목과 표에 적을 자리를 마련해 두었습니다. 인쇄해서 쓰거나, 파일을 내려받아 텍스트 편집기에서 채울 수 있습니다.',
      small: '한 식품 회사가 IT 담당자 두 명과 협력사만으로 롤아웃을 지원하는 방법입니다.',
      medium:
        '공동 관리를 쓰는 한 물류 회사가 서비스 데스크, 단말 지원 팀, 엔드포인트 팀으로 나누어 롤아웃을 지원하는 방법입니다.',
      large:
        '한 글로벌 그룹이 계층 1을 외주로 두고 세 개 지역에서 24시간 롤아웃을 지원하는 방법입니다.',
    },
    invented: '회사와 인물, 날짜는 모두 가상입니다.',
    reading: (minutes) => `읽는 데 약 ${minutes}분 걸립니다.`,
    download: '내려받기',
    start: '이 구성으로 시작',
    startNote:
      '플래너에서 이 계획서의 선택과 숫자를 담은 새 계획서가 열립니다. 확인하기 전까지는 예시로 표시됩니다. 이름, 연락처, 장소, 날짜는 가져오지 않으며, 이미 있는 계획서는 그대로 남습니다.',
    fill: '여기에서 작성',
    fillNote:
      '플래너가 같은 질문을 하고 네 가지 언어로 계획서를 만들어 줍니다. 파일에 직접 적은 내용은 플래너가 읽지 못하므로, 그 파일을 플래너에서 열면 빈 계획서가 됩니다.',
  },
  planner: {
    title: '플래너',
    description:
      '열 가지 질문에 답하면 Microsoft Intune 롤아웃을 위한 지원 계획서의 초안이 만들어집니다. 답변은 외부로 전송되지 않습니다.',
    loading: '플래너를 여는 중…',
    failed:
      '플래너를 불러오지 못했습니다. 연결을 확인한 뒤 페이지를 새로 고치십시오. 이 브라우저에 저장된 계획서는 그대로 있습니다.',
    noScript:
      '플래너는 장별로 질문을 하고 답변을 지원 계획서로 만들어 줍니다. 브라우저 안에서 작동하며 JavaScript가 필요한데, 지금은 꺼져 있습니다. 아래 계획서는 JavaScript 없이도 사용할 수 있습니다.',
  },
  guide: {
    title: '가이드',
    description:
      'Microsoft Intune 롤아웃을 누가 지원하고, 각 계층이 무엇을 담당하며, 문의를 어떻게 처리하고, 지원 담당자를 어떻게 교육하고 참여시키는지 다룹니다.',
    groups: {
      start: '시작',
      questions: '다섯 가지 질문',
      rollout: '롤아웃',
      reference: '참고 자료',
    },
    whole: {
      title: '가이드 전체',
      description:
        '가이드의 모든 페이지를 한 문서로 모았습니다. 인쇄하거나 PDF로 저장할 수 있습니다.',
      contents: '목차',
      print: '인쇄하거나 PDF로 저장',
    },
    asMarkdown: '이 페이지의 Markdown 문서',
    inMarkdown:
      '링크를 열면 각 페이지의 Markdown 문서가 나옵니다. 주소 끝의 ‘.md’를 슬래시(/)로 바꾸면 웹 페이지가 열립니다.',
    pages: '가이드 페이지',
    current: (title) => `가이드: ${title}`,
    onThisPage: '이 페이지의 내용',
    stale: '이 번역이 작성된 뒤 영어 페이지가 변경되었습니다.',
    staleLink: '최신 영어 페이지 읽기',
    sources: '출처',
    source: (number) => `출처 ${number}`,
    undated: '날짜 없음',
    checked: (date) => `${date} 확인`,
    reading: (minutes) => `읽는 데 약 ${minutes}분`,
    reviewed: (date) => `마지막 검토: ${date}`,
    previous: '이전',
    next: '다음',
    turn: '이전 페이지와 다음 페이지',
    door: '계획서에 바로 적어 보십시오',
    doorChapter: (chapter, questions, minutes) =>
      `${chapter} · 질문 ${questions}개 · 약 ${minutes}분`,
    doorButton: '플래너에서 답하기',
    inPlan: '계획서에 적기',
    copy: {
      copy: '복사',
      copied: '복사했습니다',
      linked: '주소를 복사했습니다',
      failed: '복사하지 못했습니다. 텍스트를 직접 선택하십시오',
    },
    issues: {
      platform: '플랫폼',
      tier: '처음 맡는 계층',
      any: '전체',
      shown: (shown, all) => `전체 ${all}건 중 ${shown}건`,
      everywhere: '모든 플랫폼',
      onScreen: '화면 메시지:',
      escalate: '에스컬레이션할 곳:',
      from: '출처:',
      checks: {
        securityProcess: '디바이스 분실·도난 절차를 따릅니다.',
        dateList: '아래 표에서 만료일을 확인합니다.',
      },
    },
    glossary: { also: (terms) => `다른 이름: ${terms.join(', ')}` },
    status: { page: '페이지', current: '최신', behind: '영어 페이지가 더 최신', missing: '없음' },
    table: '표, 좌우로 스크롤',
    rules: { kind: '구분', rule: '확인하는 내용', why: '이유와 할 일' },
    oneThing: '한 가지만 한다면',
    callouts: {
      note: '참고',
      advice: '이 가이드의 조언',
      assumption: '이 가이드의 가정',
      risk: '위험',
      example: '예시',
    },
  },
  diagrams: {
    tier: (number) => `계층 ${number}`,
    ladder: {
      caption: '위로 갈수록 문의는 줄고, 전문성은 깊어지며, 건당 비용은 커집니다.',
      tiers: [
        { team: '셀프서비스', duty: '사용자가 안내에 따라 간단한 문제를 직접 해결' },
        { team: '서비스 데스크', duty: '첫 응대, 알려진 문제, 사용자에게 진행 상황 안내' },
        { team: '단말 지원', duty: '로그, 할당, 재등록' },
        { team: '엔드포인트 팀', duty: '근본 원인, 정책, 인증서, 테넌트 설정' },
        { team: 'Microsoft와 다른 공급업체', duty: '서비스나 제품의 결함' },
      ],
    },
    escalation: {
      caption:
        '실선은 단계마다 정보를 더하는 에스컬레이션이고, 점선은 계층 3이 계층 2와 계층 1에 동시에 알리는 해결 방법입니다.',
      user: '사용자',
      up: '정보를 더해 에스컬레이션',
      back: '해결 방법과 지식 문서',
      teams: ['서비스 데스크', '단말 지원', '엔드포인트 팀', 'Microsoft'],
      text: '사용자가 계층 1에 문제를 알립니다. 계층 1은 계층 2로, 계층 2는 계층 3으로, 계층 3은 Microsoft로 에스컬레이션하며 단계마다 정보를 더합니다. 계층 3은 해결 방법과 지식 문서를 계층 2와 계층 1에 동시에 알리고, 계층 1이 사용자에게 안내합니다.',
    },
    chain: {
      caption: '교육은 두 차수로 이어지고, 질문과 실제 문의는 되돌아옵니다.',
      up: '교육',
      back: '질문과 실제 문의',
      steps: [
        { title: '엔드포인트 팀', note: '설계를 아는 팀' },
        { title: '지원 리더', note: '1차: 배우고 준비' },
        { title: '지원 팀', note: '2차: 리더에게 배움' },
      ],
      text: '엔드포인트 팀이 지원 리더를 교육하고, 리더가 자기 팀을 교육합니다. 질문과 실제 문의는 팀에서 리더로, 리더에서 엔드포인트 팀으로 돌아갑니다.',
    },
    timeline: {
      caption:
        '몇 주 전인지는 전사 적용 첫날부터 거꾸로 셉니다. 수천 명 규모의 롤아웃에 권장하는 일정입니다.',
      weeksBefore: (weeks) => `${weeks}주 전`,
      start: '전사 적용 첫날',
      moments: [
        { title: '계획', note: '롤아웃 회의에 참석하고 계층과 프로세스를 함께 정합니다' },
        { title: '테스트', note: '자신의 역할로 테스트하고 첫 지식 문서를 작성합니다' },
        { title: '파일럿', note: '미리 자기 디바이스를 등록해 두고 파일럿 문의를 모두 받습니다' },
        { title: '초기 단계', note: '브리지 콜과 매일 회의를 열고 다음 단계 결정에 참여합니다' },
      ],
    },
  },
  search: {
    title: '검색',
    description: '가이드를 검색합니다.',
    label: '가이드 검색',
    submit: '검색',
    close: '닫기',
    hint: '오류 문구, 작업, 팀 이름으로 검색해 보십시오.',
    noScript:
      '검색에는 JavaScript가 필요한데, 지금은 꺼져 있습니다. 가이드의 전체 페이지는 다음과 같습니다.',
    wholeText: '본문 전체에서 찾기',
    failed: '검색을 불러오지 못했습니다. 네트워크 연결을 확인하고 다시 시도하십시오.',
    said: {
      none: '‘{query}’에 대한 결과가 없습니다. 단어를 줄이거나 다른 말로 바꾸거나 오류 코드만 입력해 보십시오.',
      one: '1곳을 찾았습니다',
      other: '{count}곳을 찾았습니다',
      meant: '다음으로 검색하시겠습니까? {heading}',
    },
  },
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    text: '주소를 잘못 입력했거나 페이지가 이동했을 수 있습니다. 여기에서 사이트의 모든 내용으로 갈 수 있습니다.',
    home: '홈페이지',
  },
};
