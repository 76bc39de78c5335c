import { issueWords } from '../../../catalogue/issues/words/ko';
import type { RunbookWords } from './en';

export const words: RunbookWords = {
  title: {
    name: '자주 발생하는 문제',
    lead: '예상되는 문제와 1차 점검 방법, 만료일을 챙길 인증서와 토큰을 정합니다.',
  },

  groups: {
    issues: '문제와 1차 점검',
    upkeep: '목록 관리',
    expiries: '인증서와 토큰',
  },

  questions: {
    issues: {
      label: '문제 목록',
      help: '지원 담당자가 바로 알아차려야 하는 문제입니다. 1차 점검과 에스컬레이션 기준은 문서에 함께 나옵니다.',
      why: '1차 점검 순서가 적혀 있으면 계층 1이 에스컬레이션하지 않고 통화 중에 해결할 수 있기 때문입니다.',
    },
    issue: { label: '문제', help: '사용자가 말하는 증상이나 화면에 나타나는 내용입니다.' },
    ownIssue: {
      label: '문제(직접 작성)',
      help: '사용자가 말하는 대로 입력하십시오.',
      example: '라벨 프린터가 목록에서 사라짐',
    },
    firstTier: { label: '1차 처리 계층', help: '1차 점검을 하는 계층입니다.' },
    next: {
      label: '에스컬레이션할 곳',
      help: '점검해도 해결되지 않을 때 넘겨받을 곳입니다. ‘팀과 계층’에서 정한 곳과 같으면 비워 두십시오.',
    },
    checks: {
      label: '추가 점검',
      help: '한 줄에 하나씩 입력하십시오. 기본 점검 뒤에 이어서 나옵니다.',
      example: '사용자가 ‘Intune 사용자’ 그룹에 있는지 확인',
    },
    article: {
      label: '지식 문서',
      help: '이 목록의 점검만으로 충분하면 문서가 필요 없습니다. 보관 위치는 ‘지원 프로세스’에서 정합니다.',
    },
    articleName: {
      label: '문서 제목 또는 링크',
      help: '지원 담당자가 문서를 찾을 때 쓰는 이름입니다.',
      example: '문서 1042: iPhone 등록하기',
    },
    author: { label: '문서 작성자', help: '한 명만 정합니다.', example: '이서준' },
    due: {
      label: '문서 작성 기한',
      help: '파일럿은 등록부터 시작하므로, 등록 관련 문서는 파일럿 전으로 정하십시오.',
    },
    adds: { label: '문제 추가 담당', help: '새로운 문제를 이 목록에 올리는 담당입니다.' },
    addWhen: { label: '문제 추가 시점', help: '이런 일이 있으면 목록에 문제를 추가합니다.' },
    review: {
      label: '목록 점검 주기',
      help: '목록을 훑어보고 더 이상 들어오지 않는 문제를 빼는 주기입니다.',
    },
    expiries: {
      label: '인증서와 토큰',
      help: '갱신하지 않거나 계정에 로그인할 수 없게 되면 작동이 멈추는 항목입니다.',
      why: '관리 센터는 만료 7일 전에야 경고하고, Apple MDM 푸시 인증서를 새로 만들면 Apple 디바이스를 모두 다시 등록해야 하기 때문입니다.',
    },
    item: { label: '인증서 또는 토큰', help: '갱신하거나 유지해야 하는 항목입니다.' },
    ownItem: {
      label: '항목 이름',
      help: '테넌트에서 쓰는 이름입니다.',
      example: 'Wi-Fi용 루트 인증서',
    },
    expires: {
      label: '만료일',
      help: '아직 만들지 않았다면 만드는 대로 입력하십시오.',
    },
    account: {
      label: '계정 또는 사서함',
      help: '만들 때 사용한 계정과 알림을 받는 주소입니다. 공유 사서함이면 담당자가 바뀌어도 그대로 쓸 수 있습니다.',
      example: '공유 사서함 mdm@example.com',
    },
    renewer: {
      label: '갱신 담당자',
      help: '한 명만 정합니다. 대행자는 ‘담당자와 팀’에서 한 번만 입력하면 됩니다.',
      example: '이서준',
    },
    renewBefore: { label: '만료 전 여유 일수', help: '만료 며칠 전에 갱신을 시작할지 정합니다.' },
    reminders: {
      label: '알림 등록 위치',
      help: '두 사람 이상이 보는 일정표나 반복 작업입니다.',
      example: '엔드포인트 팀 공유 일정표',
    },
  },

  choices: {
    issue: { ...issueWords.names, own: '기타' },
    article: {
      ready: '완료',
      toWrite: '작성 예정',
      none: '불필요',
    },
    addWhen: {
      threeAWeek: '원인이 같은 문의가 일주일에 세 건 들어왔을 때',
      severalUsers: '같은 날 여러 사용자가 신고했을 때',
      newVersion: '새 플랫폼이나 앱, 운영 체제 버전을 배포하기 전',
      trendMeeting: '이슈 공유 회의에서 추가하기로 했을 때',
      afterMajor: '중대 장애를 종결했을 때',
    },
    expiry: {
      apns: 'Apple MDM 푸시 인증서',
      ade: 'Apple 등록 토큰(ADE)',
      vpp: 'Apple 위치 토큰(VPP)',
      play: '관리형 Google Play 계정',
      connector: '다른 시스템과 연결하는 커넥터',
      own: '기타',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    issues: issueWords,
    intro:
      '먼저 서비스 상태를 확인합니다. 여러 문의의 원인이 이미 알려진 장애 하나일 때가 많기 때문입니다. 모든 문의에 기록할 정보는 ‘지원 프로세스’에 있으며, 여기에는 문제마다 추가로 기록할 정보만 적었습니다. 점검 항목은 Microsoft의 문제 해결 문서를 따랐고, 오류 메시지는 영어 원문 그대로입니다.',
    checks: '1차 점검',
    escalation: '에스컬레이션할 곳',
    message: (text) => ['‘', text, '’'],
    escalate: (to, when) => [to, `: ${when}`],
    someone: '다음 계층',
    collect: (items) => `추가 기록: ${items}`,
    toWrite: (author, due) => [
      '작성 예정',
      ...(author === null ? [] : [', ', author]),
      ...(due === null ? [] : [', ', due, '까지']),
    ],
    atPilot: (day, there, wanted) =>
      there.shown === wanted.shown
        ? `파일럿을 시작하는 ${day}에는 이 목록의 지식 문서 ${wanted.shown}개가 모두 준비됩니다.`
        : `파일럿을 시작하는 ${day}에는 이 목록의 지식 문서 ${wanted.shown}개 중 ${there.shown}개가 준비됩니다.`,
    renewFrom: '갱신 시작일',
    before: (days) => [days, ' 전'],
    dayBefore: (day, before) => [day, '(', ...before, ')'],
    toKnow: '알아 둘 점',
    notes: {
      apns: '유효 기간은 365일이며 이후 30일의 유예 기간이 있습니다. 반드시 같은 Apple ID로 갱신하고 새로 만들지 않습니다. 새로 만들면 Apple 디바이스를 모두 다시 등록해야 합니다.',
      ade: '유효 기간은 1년입니다. Apple ID의 암호가 바뀌거나 소유자가 퇴사할 때도 갱신합니다. 만료되면 새 디바이스가 동기화되지 않습니다.',
      vpp: '유효 기간은 1년이며 테넌트 하나에서만 씁니다. 만료되면 앱 라이선스가 할당되지 않습니다.',
      play: '이 계정에 두 사람 이상이 로그인할 수 있게 해 둡니다.',
      connector:
        '테넌트 상태에 ‘비정상’으로 나오면 만료되었거나 사흘 이상 동기화되지 않은 것입니다.',
    },
    sameFirst: (tier) => ['위 문제는 모두 ', tier, '에서 먼저 처리합니다.'],
    sameRenewer: (name) => ['모든 항목의 갱신 담당자는 ', name, '입니다.'],
    sameAccount: (account) => ['모든 항목의 계정 또는 사서함은 ', account, '입니다.'],
  },
};
