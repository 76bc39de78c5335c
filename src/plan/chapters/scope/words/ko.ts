import type { ScopeWords } from './en';

export const words: ScopeWords = {
  title: {
    name: '범위와 담당자',
    lead: '계획서에서 무엇을 다루고, 누가 관리하며, 언제까지 준비할지 정합니다.',
  },

  groups: {
    organisation: '계획서와 담당자',
    rollout: '롤아웃 대상',
    help: '지원 팀과 시간',
    places: '지역과 언어',
    dates: '주요 일정',
  },

  questions: {
    organisation: {
      label: '조직 이름',
      help: '계획서 제목에 쓸 이름입니다.',
      example: '새솔물류',
    },
    planOwner: {
      label: '계획서 담당자',
      help: '계획서를 최신 상태로 유지할 사람을 한 명 정합니다.',
      why: '담당자가 없는 계획서는 첫 프로덕션 단계만 지나도 실제와 달라지기 때문입니다.',
      example: '김민서',
    },
    ownerRole: {
      label: '담당자 직책',
      help: '조직에서 맡고 있는 직책입니다.',
      example: '전산팀장',
    },
    status: {
      label: '계획서 상태',
      help: '계획서가 어디까지 확정되었는지 보여 줍니다.',
    },
    version: { label: '버전', help: '번호는 편한 방식으로 매기면 됩니다.', example: '0.3' },
    planDate: { label: '계획서 작성일', help: '이 버전을 작성한 날입니다.' },
    product: {
      label: '관리 제품',
      help: '공동 관리는 같은 Windows 디바이스를 Configuration Manager로도 관리하는 방식입니다.',
      why: '공동 관리에서는 문의마다 어느 제품의 설정인지부터 확인해야 하므로, 지원 담당자가 미리 알아야 합니다.',
    },
    platforms: {
      label: '플랫폼',
      help: '이번 롤아웃에서 사용자가 등록할 수 있는 디바이스의 플랫폼을 모두 선택하십시오.',
    },
    ownership: {
      label: '디바이스 소유 형태',
      help: '둘 다 선택할 수 있습니다.',
      why: '개인 소유 디바이스에서는 지원 담당자가 할 수 있는 일이 제한되기 때문입니다. 예를 들어 사용 중지는 하지만 초기화는 하지 않습니다.',
    },
    users: {
      label: '사용자 수',
      help: '롤아웃을 마친 뒤 관리 디바이스를 사용할 사람 수입니다.',
    },
    devices: {
      label: '디바이스 수',
      help: '롤아웃을 마친 뒤 관리할 디바이스 수입니다.',
    },
    shape: {
      label: '지원 팀 형태',
      help: '가장 가까운 것을 선택하십시오. 팀 구성은 나중에 바꿀 수 있습니다.',
      why: '이 답변에 맞춰 계층, 근무 인원, 회의, 교육 일정을 제안하기 때문입니다.',
    },
    helpDays: { label: '문의 접수 요일', help: '지원 팀이 문의를 받는 요일입니다.' },
    helpFrom: { label: '문의 접수 시작', help: '‘기준 시간대’로 입력합니다.' },
    helpUntil: { label: '문의 접수 종료', help: '‘기준 시간대’로 입력합니다.' },
    planZone: {
      label: '기준 시간대',
      help: '계층, 회의, 교육에도 이 시간대를 기본으로 씁니다.',
    },
    regions: {
      label: '지역',
      help: '지역마다 운영 시간이나 언어가 다를 때만 추가합니다. 한 곳뿐이면 비워 두십시오.',
      why: '한 지역의 시간대로 정한 운영 시간은 다른 지역의 근무 시간과 맞지 않을 때가 많기 때문입니다.',
    },
    region: { label: '지역 이름', help: '사내에서 실제로 부르는 이름입니다.', example: '유럽' },
    zone: { label: '시간대', help: '이 지역의 사용자가 근무하는 시간대입니다.' },
    regionUsers: { label: '지역 사용자 수', help: '아직 모르면 비워 두십시오.' },
    regionLanguages: {
      label: '사용자 언어',
      help: '이 지역의 사용자가 문의할 때 쓰는 언어입니다.',
    },
    languages: { label: '사용자 지원 언어', help: '사용자가 문의할 수 있는 언어입니다.' },
    kickoff: { label: '킥오프', help: '프로젝트를 시작하는 날입니다.' },
    pilotStart: {
      label: '파일럿 시작일',
      help: '파일럿 사용자가 처음으로 디바이스를 등록하는 날입니다.',
    },
    firstWave: {
      label: '첫 프로덕션 단계 시작일',
      help: '파일럿에 참여하지 않은 사용자가 처음으로 디바이스를 등록하는 날입니다.',
      why: '교육과 조기 참여 일정이 늦지 않은지 이날을 기준으로 점검하기 때문입니다.',
    },
    rolloutEnd: { label: '롤아웃 완료일', help: '마지막 단계를 마칠 예정일입니다.' },
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
      outsourced: '외주 업체, 24시간',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      what: ({ organisation, users, devices, isShared }) => {
        const reached = [
          ...(users ? [`사용자 ${users.shown}명`] : []),
          ...(devices ? [`디바이스 ${devices.shown}대`] : []),
        ].join(', ');
        const of = organisation ? `${organisation}의 ` : '';
        const shared = isShared
          ? ' Windows 디바이스는 Configuration Manager와 공동 관리합니다.'
          : '';
        return `${of}Microsoft Intune 롤아웃(단계적 도입)을 누가 어떻게 지원할지 정한 계획서입니다.${reached && ` 대상은 ${reached}입니다.`}${shared}`;
      },
      platforms: (platforms) => `대상 플랫폼은 ${platforms}입니다.`,
      dates: ({ pilot, firstWave, end }) => {
        const starts = [
          ...(pilot ? [`파일럿은 ${pilot}`] : []),
          ...(firstWave ? [`첫 프로덕션 단계는 ${firstWave}`] : []),
        ].join(', ');
        if (!end) return `${starts}에 시작합니다.`;
        return `${starts && `${starts}에 시작하고 `}롤아웃은 ${end}에 완료할 예정입니다.`;
      },
    },
    point: '항목',
    answer: '내용',
    officeHours: '일반 근무 시간',
    milestone: '주요 일정',
    date: '날짜',
    sameZone: (zone) => ['모든 지역의 시간대는 ', zone, '입니다.'],
  },
};
