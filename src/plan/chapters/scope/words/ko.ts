import type { ScopeWords } from './en';

export const words: ScopeWords = {
  title: {
    name: '범위와 담당자',
    lead: '계획이 무엇을 다루고, 누가 담당하며, 언제까지 준비되어야 하는지 정합니다.',
  },

  groups: {
    organisation: '지원 계획과 담당자',
    rollout: '롤아웃 대상',
    help: '지원 인력과 시간',
    places: '지역과 언어',
    dates: '주요 일정',
  },

  questions: {
    organisation: {
      label: '조직',
      help: '문서 제목에 표시할 이름을 입력하십시오.',
      example: '새솔물류',
    },
    planOwner: {
      label: '지원 계획 담당자',
      help: '계획을 최신 상태로 유지할 한 사람을 정하십시오.',
      why: '담당자가 없는 계획은 첫 프로덕션 단계만 지나도 현실과 맞지 않게 됩니다.',
      example: '김민서',
    },
    ownerRole: {
      label: '담당자 직책',
      help: '담당자가 조직에서 맡고 있는 직책입니다.',
      example: '엔드포인트 관리 책임자',
    },
    status: {
      label: '상태',
      help: '계획이 어디까지 확정되었는지 읽는 사람이 바로 알 수 있습니다.',
    },
    version: { label: '버전', help: '편한 방식으로 번호를 매기십시오.', example: '0.3' },
    planDate: { label: '계획 작성일', help: '이 버전을 작성한 날입니다.' },
    product: {
      label: '제품',
      help: '공동 관리는 같은 Windows 디바이스를 Configuration Manager로도 관리한다는 뜻입니다.',
      why: '공동 관리에서는 어떤 문의든 둘 중 어느 쪽의 설정인지부터 확인해야 합니다. 지원 인력이 이를 알고 있어야 합니다.',
    },
    platforms: {
      label: '플랫폼',
      help: '이번 롤아웃에서 사용자가 등록할 수 있는 플랫폼을 모두 선택하십시오.',
    },
    ownership: {
      label: '디바이스 소유 형태',
      help: '회사 소유, 개인 소유 또는 둘 다 선택하십시오.',
      why: '개인 소유 디바이스에는 지원 인력이 할 수 있는 일이 제한됩니다. 예를 들어 사용 중지는 할 수 있어도 초기화는 할 수 없습니다.',
    },
    users: {
      label: '사용자 수',
      help: '롤아웃이 끝났을 때 관리 대상 디바이스를 사용할 사람의 수입니다.',
    },
    devices: {
      label: '디바이스 수',
      help: '롤아웃이 끝났을 때 관리 대상이 될 디바이스의 수입니다.',
    },
    shape: {
      label: '지원 팀의 형태',
      help: '가장 가까운 것을 고르십시오. 팀은 나중에 모두 바꿀 수 있습니다.',
      why: '계층, 근무 인원, 회의, 교육 일정을 이 답을 바탕으로 제안합니다.',
    },
    helpDays: { label: '문의를 받는 요일', help: '지원 팀이 일하는 요일입니다.' },
    helpFrom: { label: '문의 시작 시각', help: '계획의 시간대를 기준으로 합니다.' },
    helpUntil: { label: '문의 종료 시각', help: '계획의 시간대를 기준으로 합니다.' },
    planZone: {
      label: '계획의 시간대',
      help: '계층, 회의, 교육은 우선 이 시간대를 따릅니다.',
    },
    regions: {
      label: '지역',
      help: '지역마다 운영 시간이나 언어가 다를 때만 추가하십시오. 한 곳뿐이면 비워 두십시오.',
      why: '한 시간대를 기준으로 약속한 운영 시간은 다른 시간대에서는 맞지 않는 경우가 많습니다.',
    },
    region: { label: '지역', help: '사내에서 실제로 부르는 이름입니다.', example: '유럽' },
    zone: { label: '시간대', help: '이 지역의 사용자가 근무하는 시간대입니다.' },
    regionUsers: { label: '지역 내 사용자 수', help: '아직 모르면 비워 두십시오.' },
    regionLanguages: {
      label: '사용자 언어',
      help: '이 지역의 사용자가 도움을 요청할 때 쓰는 언어입니다.',
    },
    languages: { label: '사용자 지원 언어', help: '사용자가 도움을 요청할 수 있는 언어입니다.' },
    kickoff: { label: '킥오프', help: '프로젝트를 시작하는 날입니다.' },
    pilotStart: {
      label: '파일럿 시작일',
      help: '파일럿 사용자가 처음으로 디바이스를 등록하는 날입니다.',
    },
    firstWave: {
      label: '첫 프로덕션 단계 시작일',
      help: '파일럿에 참여하지 않은 사용자가 처음으로 디바이스를 등록하는 날입니다.',
      why: '교육과 조기 참여 일정이 늦지 않은지 이 날을 기준으로 점검합니다.',
    },
    rolloutEnd: { label: '롤아웃 완료일', help: '마지막 단계를 끝내려는 날입니다.' },
  },

  choices: {
    status: { draft: '초안', review: '검토 중', approved: '승인됨' },
    product: {
      intuneOnly: 'Microsoft Intune 단독',
      coManagement: 'Intune과 Configuration Manager(공동 관리)',
    },
    ownership: { company: '회사 소유', personal: '개인 소유(BYOD)' },
    shape: {
      few: '한두 명',
      desk: '서비스 데스크와 엔드포인트 팀',
      partner: '사내 팀과 협력사',
      outsourced: '외주, 24시간',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      organisation: (organisation, product) =>
        `이 계획은 ${organisation}의 Microsoft Intune 롤아웃을 누가 어떻게 지원하는지 정합니다. 제품은 ${product}입니다.`,
      product: (product) =>
        `이 계획은 Microsoft Intune 롤아웃을 누가 어떻게 지원하는지 정합니다. 제품은 ${product}입니다.`,
      size: (users, devices) =>
        `지원 대상은 사용자 ${users.shown}명과 디바이스 ${devices.shown}대입니다.`,
      users: (users) => `지원 대상은 사용자 ${users.shown}명입니다.`,
      platforms: (platforms) => `대상 플랫폼은 ${platforms}입니다.`,
      pilot: (date) => `파일럿은 ${date}에 시작합니다.`,
      firstWave: (date) => `첫 프로덕션 단계는 ${date}에 시작합니다.`,
      end: (date) => `롤아웃은 ${date}에 완료됩니다.`,
    },
    point: '항목',
    answer: '내용',
    milestone: '주요 일정',
    date: '날짜',
  },

  /** What the check finds, and why it matters. */
  findings: {
    datesOutOfOrder: {
      title: (earlier, later) => `‘${later}’ 항목의 날짜가 ‘${earlier}’ 항목보다 앞섭니다.`,
      reason: '이 날짜들을 기준으로 세운 일정이 모두 어긋납니다.',
    },
  },
};
