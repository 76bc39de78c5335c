import type { TrainingWords } from './en';

export const words: TrainingWords = {
  title: {
    name: '교육',
    lead: '누가 무엇을 언제 누구에게 배우고, 교육 효과를 어떻게 확인할지 정합니다.',
  },

  groups: {
    approach: '교육 방식',
    audiences: '대상별 교육 수준',
    agenda: '교육 시간표',
    sessions: '교육 일정',
    practice: '실습과 교육 자료',
    proof: '교육 효과 확인',
  },

  questions: {
    model: {
      label: '교육 모델',
      help: '트레이너 교육은 강사부터 가르치므로 두 차수가 필요합니다. 직접 교육은 한 차수로 끝나지만 매번 엔드포인트 팀이 진행해야 합니다.',
      why: '두 차수로 진행한다면 2차 교육을 할 시간이 남도록 1차 교육을 일찍 끝내야 하기 때문입니다.',
    },
    trainers: {
      label: '강사',
      help: '교육을 진행할 사람의 이름을 입력하십시오.',
      example: '이서준, 계층 1 리더와 계층 2 리더',
    },
    audiences: {
      label: '교육 대상',
      help: '같은 내용을 배우는 그룹마다 항목을 하나씩 추가하십시오.',
      why: '교육 내용은 계층에 맞아야 하기 때문입니다. 지식 문서를 보고 문제를 해결하는 담당자에게 정책 설계 수업은 맞지 않습니다.',
    },
    audience: { label: '대상', help: '교육을 받는 계층이나 팀입니다.' },
    audienceSize: { label: '교육 인원', help: '교육을 받아야 하는 사람 수입니다.' },
    depth: { label: '목표 수준', help: '그 계층의 업무에 필요한 수준까지만 정합니다.' },
    mustDo: {
      label: '필수 역량',
      help: '교육이 끝나면 할 수 있어야 하는 일을 눈으로 확인할 수 있는 행동으로 입력합니다.',
      example: '전화로 사용자에게 등록 절차 안내',
    },
    agenda: {
      label: '교육 순서',
      help: '대상을 정하지 않은 내용은 모두가 듣습니다. Microsoft의 예전 안내에서는 두세 시간을 권장합니다.',
      why: '시작 시각은 소요 시간을 더해 계산하므로, 순서를 바꾸어도 시간이 어긋나지 않습니다.',
    },
    item: { label: '교육 내용', help: '이 시간에 다룰 내용입니다.' },
    ownItem: {
      label: '교육 내용(직접 작성)',
      help: '슬라이드 제목처럼 짧게 입력하십시오.',
      example: '문의 접수 양식 살펴보기',
    },
    minutes: { label: '소요 시간', help: '질의응답 시간도 포함합니다.' },
    form: {
      label: '형식',
      help: '실습에서 가장 많이 배우므로 실습 시간을 가장 길게 잡는 것이 좋습니다.',
    },
    itemFor: { label: '수강 대상', help: '모두가 듣는 내용이면 비워 두십시오.' },
    sessions: { label: '세션', help: '교육하는 날짜마다 항목을 하나씩 추가하십시오.' },
    session: {
      label: '세션 이름',
      help: '다른 세션과 구별할 수 있는 이름입니다.',
      example: '서비스 데스크 A조',
    },
    sessionFor: { label: '참석 대상', help: '이 세션에 부를 계층이나 팀입니다.' },
    sessionDate: {
      label: '날짜',
      help: '파일럿 문의를 받는 사람은 파일럿 전에, 나머지는 첫 프로덕션 단계 전에 교육합니다.',
    },
    start: { label: '시작 시각', help: '종료 시각은 교육 순서의 소요 시간으로 계산합니다.' },
    sessionZone: { label: '시간대', help: '참석자가 있는 곳의 시간대입니다.' },
    format: { label: '진행 방식', help: '디바이스 실습은 한곳에 모여 하는 것이 가장 좋습니다.' },
    place: {
      label: '장소 또는 링크',
      help: '교육장이나 온라인 회의 링크를 입력하십시오.',
      example: '본관 3층 교육장',
    },
    trainer: { label: '강사', help: '이 세션을 진행하는 사람입니다.', example: '이서준' },
    sessionLanguage: { label: '언어', help: '교육을 진행하는 언어입니다.' },
    labs: {
      label: '실습',
      help: '교육생 모두가 직접 해 볼 작업입니다. 먼저 플랫폼마다 디바이스를 한 대씩 등록해 봅니다.',
      why: '휴대폰을 직접 등록해 본 사람은 다른 사람에게도 절차를 안내할 수 있지만, 슬라이드만 본 사람은 그럴 수 없기 때문입니다.',
    },
    ownLabs: {
      label: '추가 실습',
      help: '목록에 없는 실습을 입력하십시오.',
      example: '관리되는 휴대폰에서 인쇄하기',
    },
    materials: { label: '교육 자료', help: '첫 세션 전까지 준비할 자료입니다.' },
    materialsPlace: {
      label: '교육 자료 보관 위치',
      help: '모든 지원 담당자가 열 수 있는 곳이어야 합니다.',
      example: 'Teams의 ‘Intune 교육’ 채널, ‘파일’ 탭',
    },
    checks: {
      label: '교육 효과 확인 방법',
      help: '부족한 점을 사용자보다 먼저 알아내는 방법입니다.',
    },
    refresh: { label: '재교육 주기', help: '첫 세션을 기준으로 계산합니다.' },
  },

  choices: {
    trainingModel: {
      trainTheTrainer:
        '트레이너 교육(계층 3이 지원 리더를, 지원 리더가 소속 팀을 가르치는 전달 교육)',
      direct: '직접 교육(계층 3이 모두를 교육)',
      mixed: '혼합(지원 리더가 계층 1을, 계층 3이 나머지를 교육)',
    },
    depth: {
      aware: '변경 사항과 문의할 곳을 알고 있음',
      runbook: '지식 문서에 따라 알려진 문제를 해결할 수 있음',
      investigate: '로그를 분석하고 정상 작동하는 디바이스와 다른 점을 찾을 수 있음',
      engineer: '설정을 변경하고 근본 원인을 찾을 수 있음',
    },
    agendaItem: {
      planReview: '지원 계획서 검토',
      intuneOverview: 'Intune 개요',
      sides: 'Configuration Manager와 Intune의 관리 범위',
      troubleshooting: '자주 발생하는 문제 해결',
      logs: '로그 분석과 디바이스 비교',
      cases: '까다로웠던 문의 두 건 검토',
      vendorCase: 'Microsoft에 지원 요청 등록',
      tools: '도구와 참고 자료',
      questions: '질의응답',
      break: '휴식',
      labs: '종합 실습',
      own: '기타',
    },
    form: {
      lecture: '강의',
      demo: '시연',
      lab: '실습',
      discussion: '토론',
    },
    sessionFormat: { onSite: '대면', online: '온라인', hybrid: '대면·온라인 병행' },
    lab: {
      enrolWindows: 'Windows 디바이스 등록',
      enrolMacos: 'Mac 등록',
      enrolIos: 'iPhone 또는 iPad 등록',
      enrolAndroid: 'Android 디바이스 등록',
      findUser: '‘문제 해결 + 지원’에서 사용자와 디바이스 찾기',
      readCompliance: '디바이스가 비준수 상태인 원인 찾기',
      collectDiagnostics: 'Windows 디바이스에서 진단 데이터 수집',
      portalLogs: '회사 포털에서 로그를 보내고 인시던트 ID 기록',
      lostDevice: '분실한 디바이스를 잠근 뒤 사용 중지 또는 초기화 결정',
      recoveryKey: '본인 확인 후 BitLocker 복구 키 제공',
      remoteHelp: '원격 도움말(Remote Help)로 사용자 지원',
      writeHandover: '다시 물어볼 필요가 없는 인계 메모 작성',
    },
    material: {
      supportPlan: '이 지원 계획서',
      slides: '슬라이드',
      labGuide: '실습 가이드',
      runbook: '런북(자주 발생하는 문제의 지식 문서 모음)',
      articles: '지식 문서',
      testAccounts: '테스트 계정',
      testDevices: '테스트 디바이스',
      recording: '세션 녹화 영상',
    },
    check: {
      labDone: '전원 실습 완료',
      quiz: '간단한 퀴즈',
      shadowing: '실제 문의 처리 참관',
      caseReview: '각자 처음 처리한 문의 검토',
      escalationWatch: '에스컬레이션한 문의와 사유 점검',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      training: (sessions, people, length) =>
        sessions.count === 1
          ? `지원 담당자 ${people.shown}명을 한 번에 교육합니다${length && `(${length})`}.`
          : `지원 담당자 ${people.shown}명을 ${sessions.shown}회${length && `(회당 ${length})`}로 나누어 교육합니다.`,
      between: (shortest, longest) => `${shortest}~${longest}`,
    },
    fromStart: '시작 시각은 세션이 시작되는 때를 00:00으로 보고 표시했습니다.',
    fromSessions: '시작 시각은 교육 세션의 시작 시각을 기준으로 합니다.',
    fromEach: '대상별로 모든 세션이 같은 시각에 시작하므로 실제 시각으로 표시했습니다.',
    attends: (times) =>
      `대상별 열에는 그 대상이 듣는 내용의 시작 시각을 적고, 듣지 않는 내용은 ‘–’로 표시했습니다. ${times}`,
    total: '합계',
    time: '시간',
    sameFor: (party) => ['참석 대상은 모두 ', party, '입니다.'],
    sameTime: (time) => ['시간은 모두 ', time, '입니다.'],
    sameFormat: (format) => ['진행 방식은 모두 ', format, '입니다.'],
    sameTrainer: (trainer) => ['강사는 모두 ', trainer, '입니다.'],
    sameLanguage: (language) => ['언어는 모두 ', language, '입니다.'],
    until: '~',
  },
};
