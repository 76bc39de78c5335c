import type { InvolvementWords } from './en';

export const words: InvolvementWords = {
  title: {
    name: '조기 참여',
    lead: '첫 사용자가 도움을 요청하기 전에 지원 팀이 할 일을 정합니다.',
  },

  groups: { steps: '참여 활동', pilot: '파일럿 참여', feedback: '피드백' },

  questions: {
    involvement: {
      label: '참여 활동',
      help: '지원 담당자가 참여할 활동을 추가하고, 활동마다 담당자와 기한을 정합니다.',
      why: '롤아웃 첫날 아침에야 합류하면 사용자의 불만을 들으면서 일을 배우게 되기 때문입니다.',
    },
    step: { label: '활동', help: '지원 담당자가 직접 하는 활동입니다.' },
    ownStep: {
      label: '활동(직접 작성)',
      help: '한 문장으로 입력하십시오.',
      example: '오전에 파일럿 현장 방문',
    },
    phase: { label: '단계', help: '활동을 하는 롤아웃 단계입니다.' },
    owner: { label: '담당자', help: '한 사람의 이름만 입력하십시오.', example: '박지우' },
    due: { label: '기한', help: '활동을 마쳐야 하는 날입니다.' },
    pilotSeats: {
      label: '파일럿에 참여하는 지원 담당자 수',
      help: '파일럿 사용자로 직접 참여하는 지원 담당자의 수입니다.',
    },
    ownDevices: {
      label: '직접 등록할 플랫폼',
      help: '지원 담당자가 자기 디바이스로 등록해 볼 플랫폼입니다.',
    },
    feedbackChannels: {
      label: '피드백 전달 방법',
      help: '사용자가 무엇을 묻고 무엇이 잘 안 되는지 지원 담당자가 롤아웃 팀에 알리는 방법입니다.',
    },
    feedbackPlace: {
      label: '피드백을 남기는 곳',
      help: '링크나 채널 이름을 입력하십시오.',
      example: 'Teams의 ‘Intune 파일럿’ 채널',
    },
    feedbackFrequency: {
      label: '피드백 공동 검토 주기',
      help: '롤아웃 팀과 지원 팀이 한 회의에서 함께 검토하는 주기입니다.',
    },
  },

  choices: {
    phase: {
      planning: '계획',
      testing: '테스트',
      pilot: '파일럿',
      firstWaves: '초기 프로덕션 단계',
      later: '이후 단계',
    },
    involvementActivity: {
      workshops: '계획 워크숍 참여',
      reviewPlan: '이 지원 계획서 검토',
      enrolOwn: '자기 디바이스를 플랫폼별로 한 대씩 등록',
      joinPilot: '파일럿 그룹에 참여',
      testScenarios: '사용자 입장에서 테스트 시나리오 실행',
      writeArticles: '첫 지식 문서 작성',
      dryRun: '문의 한 건을 접수부터 해결까지 모의 처리',
      reviewMessages: '발송 전에 사용자 안내문 확인',
      feedback: '단계가 끝날 때마다 사용자 문의 내용 보고',
      bridge: '브리지 콜에 참석할 담당자 지정',
      readiness: '지원 준비 완료 여부 보고',
      own: '기타',
    },
    feedbackChannel: {
      teamsChannel: 'Teams 채널',
      survey: '간단한 설문 조사',
      meeting: '이슈 공유 회의',
      caseTag: '문의에 붙이는 태그',
      workshop: '회고 워크숍',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {},
};
