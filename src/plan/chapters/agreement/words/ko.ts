import type { AgreementWords } from './en';

export const words: AgreementWords = {
  title: {
    name: '리스크와 승인',
    lead: '예상되는 리스크와 미결 사항을 정리하고, 누가 계획서를 승인할지 정합니다.',
  },

  groups: {
    risks: '리스크',
    openPoints: '미결 사항',
    review: '검토와 배포',
    signOff: '승인',
    changes: '변경 이력',
  },

  questions: {
    risks: {
      label: '리스크',
      help: '이번 롤아웃의 지원에 차질을 줄 수 있는 일을 추가합니다. 대개 5~6개면 충분합니다.',
      why: '담당자가 없는 리스크는 실제로 문제가 생긴 날에야 대응하게 되고, 그때 드는 비용이 가장 크기 때문입니다.',
    },
    risk: {
      label: '리스크 내용',
      help: '경험을 바탕으로 만든 목록입니다. 해당하는 것이 없으면 맨 아래의 ‘기타’를 선택하십시오.',
    },
    ownRisk: {
      label: '리스크(직접 작성)',
      help: '어떤 일이 생기는지 한 문장으로 입력하십시오.',
      example: '사무실 이전이 2단계와 겹침',
    },
    chance: { label: '발생 가능성', help: '대응하지 않을 때 이번 롤아웃에서 일어날 가능성입니다.' },
    harm: { label: '영향', help: '사용자나 지원 팀이 받는 영향의 크기입니다.' },
    actions: {
      label: '대응 방안',
      help: '실제로 할 일 한두 가지만 선택하십시오. 직접 작성해도 됩니다.',
    },
    ownAction: {
      label: '추가 대응 방안',
      help: '목록에 없는 대응 방안을 입력하십시오.',
      example: '사무실 이전 2주 뒤에 2단계 시작',
    },
    riskOwner: {
      label: '담당자',
      help: '대응이 끝나도록 챙길 사람을 한 명만 정합니다.',
      example: '이서준',
    },
    riskDue: { label: '기한', help: '대응을 마쳐야 하는 날입니다.' },
    openPoints: {
      label: '미결 사항',
      help: '앞으로 결정해야 할 일을 추가합니다. 없으면 비워 두십시오.',
      why: '아직 정하지 않은 것을 밝혀 둔 계획서가 더 믿음직하기 때문입니다.',
    },
    openPoint: {
      label: '결정할 내용',
      help: '답이 곧 결정이 되도록 질문으로 쓰십시오.',
      example: '외주 인력에게도 관리 디바이스를 지급하나요?',
    },
    decider: {
      label: '결정권자',
      help: '이 일을 결정할 수 있는 사람입니다.',
      example: '이서준',
    },
    decideBy: { label: '결정 기한', help: '늦어도 이날까지는 답이 필요합니다.' },
    decision: {
      label: '결정 내용',
      help: '결정되면 입력하고, 항목은 지우지 마십시오.',
      example: '계약 기간이 3개월 이상이면 지급',
    },
    nextReview: {
      label: '다음 검토일',
      help: '계획서가 실제와 맞는지 이날까지 확인합니다.',
      why: '팀과 연락처, 계약은 바뀌는데 문서만 보아서는 알 수 없기 때문입니다.',
    },
    reviewTriggers: {
      label: '조기 검토 조건',
      help: '이런 일이 있으면 검토일이 되기 전이라도 계획서를 다시 봅니다.',
    },
    sharedWith: {
      label: '배포 대상',
      help: '이 계획서에 따라 일하거나 비용을 대는 곳을 모두 선택하십시오.',
    },
    validPlace: {
      label: '최신본 위치',
      help: '예전 파일로 일하는 사람이 없도록 한 곳에만 둡니다.',
      example: 'SharePoint 사이트 ‘전산 지원’의 ‘지원 계획서’ 페이지',
    },
    approvers: {
      label: '승인자',
      help: '꼭 승인이 필요한 사람만 추가합니다. 한 사람이 여러 부분을 승인해도 됩니다.',
      why: '인원과 시간을 승인한 사람이라야 첫날에 실제로 인원을 내주기 때문입니다.',
    },
    approver: { label: '이름', help: '팀이 아니라 사람의 이름을 입력하십시오.', example: '이서준' },
    approves: { label: '승인 범위', help: '이 사람이 서명하는 부분입니다.' },
    signedOn: { label: '서명일', help: '서명을 받기 전에는 비워 두십시오.' },
    changes: {
      label: '변경 내용 목록',
      help: '버전마다 하나씩 추가해 무엇이 달라졌는지 알 수 있게 합니다.',
    },
    changeVersion: {
      label: '버전',
      help: '계획서 제목 아래에 나오는 버전입니다.',
      example: '0.4',
    },
    changedOn: { label: '날짜', help: '그 버전을 작성한 날입니다.' },
    changed: {
      label: '변경 내용',
      help: '이전 버전을 읽은 사람이 알아야 할 내용입니다.',
      example: '계층 2가 토요일에도 근무',
    },
    changedBy: { label: '변경한 사람', help: '계획서를 고친 사람입니다.', example: '이서준' },
  },

  choices: {
    risk: {
      ticketPeak: '지원 팀이 감당할 수 없을 만큼 문의가 몰림',
      unknownIssues: '지원 담당자가 처음 보는 문제가 들어옴',
      keyPerson: '지식이나 권한이 한 사람에게만 있음',
      expiry: 'Apple 인증서나 토큰이 모르는 사이에 만료됨',
      badPolicy: '잘못된 정책이나 앱이 많은 디바이스에 배포됨',
      wrongWipe: '디바이스를 실수로 초기화함',
      licences: '라이선스가 없거나 디바이스 개수 제한에 걸린 사용자가 있음',
      unread: '사용자가 등록 당일에 무엇을 해야 하는지 모름',
      privacy: '사용자가 개인 디바이스 등록을 거부함',
      whoManages: 'Intune과 Configuration Manager 중 어느 쪽에서 관리하는지 불분명함',
      partnerAccess: '협력사에 필요한 접근 권한이 없음',
      nightCase: '밤에 심각한 문제가 생겼는데 지원 요청을 등록할 사람이 없음',
      outage: '단계를 진행하는 중에 Microsoft 서비스에 장애가 생김',
      oldDevices: '디바이스가 너무 오래되어 등록할 수 없음',
      busyTime: '단계가 업무 성수기나 연휴와 겹침',
      own: '기타',
    },
    riskLevel: { low: '낮음', medium: '보통', high: '높음' },
    riskAction: {
      tryOut: '파일럿에서 먼저 테스트',
      trainFirst: '첫 문의를 받기 전에 지원 담당자 교육',
      articles: '파일럿에서 나온 문제의 지식 문서 준비',
      tellUsers: '진행 절차와 도움받을 곳을 사용자에게 미리 안내',
      checkFirst: '단계 시작 전에 사용자와 디바이스 점검',
      testAccess: '계정과 권한을 미리 테스트',
      standIns: '같은 권한을 가진 대행자 지정',
      reminders: '만료일 훨씬 전에 공용 알림 설정',
      whoSetsWhat: '어느 제품에서 무엇을 설정하는지 문서화',
      approval: '다른 한 사람의 승인을 의무화',
      rollBack: '되돌리는 방법을 합의하고 연습',
      smallerPhase: '단계 규모를 줄이거나 일정 변경',
      pause: '원인을 찾을 때까지 등록 중단',
      morePeople: '첫 주에 근무 인원 추가',
      contract: '계약서에 명시',
      namedCallers: '밤낮없이 지원 요청을 등록할 수 있는 담당자 지정',
      spareDevices: '예비 디바이스 준비',
    },
    reviewTrigger: {
      phase: '단계가 중단되거나 미뤄짐',
      majorIncident: '중대 장애가 종결됨',
      missedTarget: '목표에 두 번 연속 미달함',
      newPlatform: '플랫폼이나 지역이 추가됨',
      team: '팀이나 운영 시간이 바뀜',
      contract: '지원 계약이 바뀜',
      owner: '계획서 담당자가 바뀜',
    },
    signsFor: {
      whole: '계획서 전체',
      people: '인원과 시간',
      process: '지원 프로세스',
      access: '접근 권한',
      money: '비용과 초과 근무',
      contract: '협력사 서비스',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      risks: (risks) => `지원과 관련된 리스크는 ${risks.shown}건입니다.`,
      worst: (risks, named, list) => {
        const quoted = list(named.map((risk) => `‘${risk}’`));
        return named.length === risks.count
          ? `지원과 관련된 리스크는 ${quoted}입니다.`
          : `지원과 관련된 리스크 ${risks.shown}건 가운데 특히 심각한 것은 ${quoted}입니다.`;
      },
      decision: (question, who, by) => {
        const decider = who && ` 결정권자는 ${who}입니다.`;
        return by
          ? `‘${question}’ 문제는 ${by}까지 결정해야 합니다.${decider}`
          : `‘${question}’ 문제는 아직 결정하지 않았습니다.${decider}`;
      },
      decisions: (others) => `이 밖에 결정할 사항이 ${others.shown}건 더 있습니다.`,
      toSign: (people, _count, production) =>
        `아직 서명하지 않은 승인자는 ${people}입니다.${production && ` 파일럿 결과를 확인한 뒤, 첫 프로덕션 단계를 시작하는 ${production} 전에 서명을 받아야 합니다.`}`,
    },
    signing: '서명은 계획서를 읽었으며 이름 옆의 승인 범위에 동의한다는 뜻입니다.',
    review: '검토',
    signature: '서명',
    sameChangedBy: (name) => ['모든 버전의 변경자는 ', name, '입니다.'],
    sameDecider: (name) => ['모든 미결 사항의 결정권자는 ', name, '입니다.'],
    sameOwner: (name) => ['모든 리스크의 담당자는 ', name, '입니다.'],
  },
};
