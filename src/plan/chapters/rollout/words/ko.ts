import type { RolloutWords } from './en';

export const words: RolloutWords = {
  title: {
    name: '롤아웃 단계',
    lead: '누가 언제 등록하고 어떤 안내를 받는지, 문의가 얼마나 들어올지, 누가 단계를 중단할 수 있는지 정합니다.',
  },

  groups: {
    phases: '단계별 일정',
    load: '예상 문의 인원',
    messages: '사용자 안내문',
    gate: '진행 여부 결정(Go/No-Go)',
    care: '초기 안정화 지원(하이퍼케어)',
    stop: '중단과 롤백',
  },

  questions: {
    phases: {
      label: '단계',
      help: '파일럿부터 시작해, 함께 등록하는 그룹마다 한 항목씩 추가합니다.',
      why: '몇 명이 언제 등록하는지 알아야 서비스 데스크가 근무표를 짤 수 있기 때문입니다.',
    },
    phase: { label: '단계', help: '모두가 부르는 이름을 입력하십시오.', example: '2단계' },
    group: {
      label: '등록 그룹',
      help: '부서, 사업장 또는 자원자를 입력합니다. Microsoft는 임원과 VIP를 파일럿에 넣지 않도록 권장합니다.',
      example: '영업팀과 마케팅팀',
    },
    phaseStart: {
      label: '시작일',
      help: '이 그룹이 등록을 시작하는 날입니다. 그날과 다음 날 모두 지원할 수 있는 날을 선택하십시오.',
    },
    phaseUsers: {
      label: '사용자 수',
      help: '이 단계에서 등록할 사용자 수입니다. 한 사람은 한 단계에서만 셉니다.',
    },
    phasePlatforms: {
      label: '등록할 플랫폼',
      help: '한 번에 한 플랫폼씩 진행하면 지원할 플랫폼도 하나로 줄어듭니다.',
    },
    phasePlaces: { label: '대상 지역', help: '모든 지역에서 진행하면 비워 두십시오.' },
    contactRate: {
      label: '100명당 문의 인원',
      help: '사용자 100명 가운데 등록 후 일주일 안에 문의하는 인원입니다. 처음에는 가정한 값으로 시작하고, 파일럿 후에는 실제 값으로 바꿉니다.',
      why: '단계별 예상 문의 인원을 이 값으로 계산합니다. 공개된 수치가 없으므로 파일럿에서 직접 확인해야 합니다.',
    },
    capacity: {
      label: '주당 지원 여력',
      help: '계층 1이 평소 업무 외에 일주일 동안 더 도울 수 있는 사용자 수입니다.',
    },
    countDays: {
      label: '집계 시점(영업일)',
      help: '단계를 시작하고 영업일 기준 며칠 뒤에 문의 인원을 집계할지 입력하십시오.',
    },
    countBy: { label: '집계 담당', help: '문의 기록을 가정한 값과 비교해 실제 값으로 바꿉니다.' },
    messages: {
      label: '안내문',
      help: '단계 전후로 사용자와 지원 담당자에게 보낼 안내문을 추가합니다.',
      why: '안내문에서 미리 답해 두면 그만큼 서비스 데스크로 오는 문의가 줄어들기 때문입니다.',
    },
    message: { label: '안내문', help: '안내문의 주제입니다.' },
    sent: { label: '발송 시점', help: '각 단계의 시작일을 기준으로 합니다.' },
    to: { label: '받는 사람', help: '지원 담당자가 사용자보다 늦게 받지 않도록 하십시오.' },
    via: { label: '발송 방법', help: '아직 디바이스를 등록하지 않은 사람도 볼 수 있어야 합니다.' },
    sender: { label: '발송 담당', help: '안내문을 작성해 보내는 쪽입니다.' },
    checks: { label: '지원 팀 확인 사항', help: '보내기 전에 지원 팀이 확인할 내용입니다.' },
    criteria: {
      label: '판단 기준',
      help: '단계를 시작하기 전과 초기 안정화 지원을 끝내기 전에 충족해야 할 기준입니다.',
      why: '막상 그날이 되면 누구나 예정대로 진행하고 싶어 하므로, 멈출 기준을 숫자로 미리 합의해 두어야 합니다.',
    },
    gate: { label: '적용할 결정', help: '이 기준을 어느 결정에 쓸지 선택하십시오.' },
    measure: { label: '기준', help: '모든 기준은 인원수로 판단합니다.' },
    threshold: {
      label: '기준 인원',
      help: '인원수를 입력하십시오. ‘100명 중’이라고 적힌 기준은 100명당 인원입니다.',
    },
    reporter: { label: '보고 담당', help: '결정하기 전에 수치를 보고합니다.' },
    decides: {
      label: '진행 여부 결정 담당',
      help: '지원 팀의 의견을 듣고 진행 여부를 결정합니다.',
      why: '정해 두지 않으면 날짜가 되었다는 이유만으로 단계가 시작되기 때문입니다.',
    },
    decideDays: {
      label: '결정 시점(영업일)',
      help: '단계를 시작하기 영업일 기준 며칠 전에 결정할지 입력하십시오.',
    },
    careDays: {
      label: '마지막 단계 후 지원 기간(영업일)',
      help: '초기 안정화 지원은 첫 프로덕션 단계 시작일부터, 마지막 단계를 시작하고 입력한 영업일 수가 지날 때까지 이어집니다.',
    },
    careTeam: { label: '안정화 지원 담당', help: '이 기간에 추가로 지원하는 쪽입니다.' },
    careExtra: {
      label: '추가로 하는 일',
      help: '이 기간에만 하고 기간이 끝나면 그만두는 일입니다.',
    },
    careAccepts: {
      label: '종료 후 인수 담당',
      help: '기준이 충족되었음을 확인하고 평소 지원 체계로 넘겨받습니다.',
    },
    mayPause: {
      label: '중단 결정권자',
      help: '선택한 곳은 어디든 승인 없이 바로 중단할 수 있습니다.',
      why: '문제를 처음 발견한 사람이 중단을 요청할 사람을 찾느라 시간을 보내지 않도록 하기 위해서입니다.',
    },
    mayRollBack: {
      label: '롤백 결정권자',
      help: '단계 전체나 일부를 되돌릴 수 있는 쪽입니다.',
    },
    rollBack: {
      label: '롤백 내용',
      help: '무엇을 되돌릴지 미리 정해 두면 급할 때 고민하지 않아도 됩니다.',
    },
  },

  choices: {
    message: {
      kickoff: '변경 내용과 이유 안내',
      prepare: '등록 준비 안내',
      enrol: '등록 안내',
      remind: '등록 재안내',
      after: '등록 후 안내',
      pause: '롤아웃 중단 안내',
    },
    sent: {
      threeWeeks: '3주 전',
      twoWeeks: '2주 전',
      oneWeek: '1주 전',
      dayBefore: '전날',
      sameDay: '시작 당일',
      weekAfter: '1주 후',
      atOnce: '즉시',
    },
    reader: {
      phase: '해당 단계 사용자',
      all: '모든 사용자',
      managers: '부서장',
      support: '지원 담당자',
    },
    via: {
      email: '이메일',
      chat: '채팅',
      intranet: '사내 인트라넷',
      text: '문자 메시지',
      managers: '부서장 구두 전달',
      notice: '현장 게시물',
    },
    messageCheck: {
      contact: '문의할 곳과 시간',
      steps: '지식 문서와 절차 일치 여부',
      dates: '지원 인력이 있는 날짜',
      privacy: '회사가 개인 휴대폰에서 볼 수 있는 정보',
      questions: '이전 단계에서 나온 질문',
      todo: '재개할 때까지 할 일',
    },
    gate: { go: '단계 시작', exit: '초기 안정화 지원 종료' },
    gateMeasure: {
      enrolled: '안내받은 사용자 100명 중 등록한 인원(최소)',
      contacts: '등록한 사용자 100명 중 지난 일주일 동안 문의한 인원(최대)',
      firstLine: '문의한 사용자 100명 중 계층 1이 직접 해결한 인원(최소)',
      noArticle: '지식 문서가 없는 문제를 문의한 인원(최대)',
      waiting: '약속한 시간이 지나도록 해결을 기다리는 인원(최대)',
      stopped: '등록한 뒤 업무를 할 수 없는 인원(최대)',
      untrained: '근무 중인 지원 담당자 가운데 교육받지 않은 인원(최대)',
    },
    careExtra: {
      bridge: '초기 단계의 브리지 콜',
      daily: '영업일마다 여는 문제 점검 회의(스탠드업)',
      onSite: '등록 현장에 지원 담당자 배치',
      shift: '단계 첫 주에 근무 인원 추가',
      direct: '계층 1에서 계층 3으로 직접 연락',
    },
    rollBack: {
      close: '해당 단계의 추가 등록 중지',
      unassign: '문제가 된 정책이나 앱의 할당 해제',
      workload: '공동 관리 워크로드를 Configuration Manager로 되돌림',
      retire: '디바이스마다 승인을 받아 사용 중지',
      keep: '원인을 찾을 때까지 등록된 디바이스는 그대로 유지',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      phases: (phases) => `사용자는 파일럿을 포함해 ${phases.shown}단계로 나누어 등록합니다.`,
      largest: (phases, users) =>
        `사용자는 파일럿을 포함해 ${phases.shown}단계로 나누어 등록하며, 가장 큰 단계의 사용자는 ${users.shown}명입니다.`,
    },
    drawn: {
      timeline: '한눈에 보는 일정',
      when: '일정',
      what: '내용',
      between: (from, until) => `${from}\n${until}`.replace(/^((?:\S+ )*)(.*)\n\1/, '$1$2~'),
      training: (sessions) => `교육(${sessions.shown}회)`,
      care: '초기 안정화 지원',
      signed: '계획서 승인',
      gate: '진행 여부 결정일',
    },
    decision: '진행 여부 결정일',
    contacts: '첫 주 예상 문의 인원',
    everyPhase: (platforms) => ['모든 단계에서 등록하는 플랫폼은 ', platforms, '입니다.'],
    assumed: (rate) => [
      '사용자 100명 가운데 ',
      rate,
      '명이 등록 후 일주일 안에 문의한다고 가정했습니다. 공개된 수치가 없으므로 파일럿에서 집계한 뒤 실제 값으로 바꿉니다. 예상 문의 인원은 한 단계의 사용자가 모두 첫 주에 등록한다고 보고 계산했습니다.',
    ],
    capacity: (users) => [
      '계층 1은 평소 업무 외에 일주일에 사용자 ',
      users,
      '명을 더 도울 수 있습니다.',
    ],
    counted: (party, days) => [
      party,
      `, 각 단계를 시작하고 영업일 기준 ${days.shown}일째에 집계해 반영`,
    ],
    decided: (party, days) => [
      party,
      `, 각 단계의 시작일보다 영업일 기준 ${days.shown}일 앞서 결정`,
    ],
    goWhen: '단계를 시작하는 기준',
    exitWhen: '초기 안정화 지원을 끝내는 기준',
    careBetween: (from, until, days) =>
      `초기 안정화 지원 기간은 ${from}부터 ${until}까지입니다. 종료일은 마지막 단계를 시작하고 영업일 기준 ${days.shown}일째 되는 날입니다.`,
    careAfter: (days) =>
      `초기 안정화 지원은 마지막 단계를 시작하고 영업일 기준 ${days.shown}일째 되는 날까지 이어집니다.`,
    careGoesOn: '아래 기준 가운데 그때까지 충족하지 못한 것이 하나라도 있으면 지원을 계속합니다.',
    limits: {
      enrolled: (people) => ['이전 단계에서 안내받은 사용자 100명 중 ', people, '명 이상이 등록함'],
      contacts: (people) => [
        '등록한 사용자 100명 중 지난 일주일 동안 문의한 사용자가 ',
        people,
        '명 이하',
      ],
      firstLine: (people) => [
        '문의한 사용자 100명 중 ',
        people,
        '명 이상의 문제를 계층 1이 에스컬레이션하지 않고 해결함',
      ],
      noArticle: (people) => [
        '지난 일주일 동안 지식 문서가 없는 문제를 문의한 사용자가 ',
        people,
        '명 이하',
      ],
      waiting: (people) => ['약속한 시간이 지나도록 해결을 기다리는 사용자가 ', people, '명 이하'],
      stopped: (people) => ['등록한 뒤 업무를 할 수 없는 사용자가 ', people, '명 이하'],
      untrained: (people) => [
        '근무 중인 지원 담당자 가운데 교육받지 않은 사람이 ',
        people,
        '명 이하',
      ],
    },
    none: {
      enrolled: '이전 단계에서 등록한 인원에는 하한을 두지 않음',
      contacts: '지난 일주일 동안 문의한 사용자가 없음',
      firstLine: '계층 1이 직접 해결한 인원에는 하한을 두지 않음',
      noArticle: '지난 일주일 동안 문의가 들어온 문제마다 지식 문서가 있음',
      waiting: '약속한 시간이 지나도록 해결을 기다리는 사용자가 없음',
      stopped: '등록한 뒤 업무를 할 수 없는 사용자가 없음',
      untrained: '근무 중인 지원 담당자가 모두 교육을 받음',
    },
    sameReporter: (party) => ['모든 기준의 보고 담당은 ', party, '입니다.'],
    sameSender: (party) => ['모든 안내문의 발송 담당은 ', party, '입니다.'],
  },
};
