import type { TeamsWords } from './en';

export const words: TeamsWords = {
  title: {
    name: '팀과 계층',
    lead: '어느 팀이 어느 계층을 맡고, 각 계층이 어떤 업무를 담당하는지 정합니다.',
  },

  groups: { tiers: '계층', activities: '업무 분담', registers: '담당자와 팀' },

  questions: {
    tiers: {
      label: '계층',
      help: '팀마다 항목을 하나씩 추가하십시오. 한 계층에 여러 팀이 있어도 됩니다.',
      why: '계층 이름만 적어 두면 서로 상대 팀의 일이라고 여겨, 문의가 두 팀 사이를 떠돌기 때문입니다.',
    },
    level: {
      label: '계층',
      help: '0은 셀프서비스, 1~3은 1차~3차 지원(L1~L3), 4는 Microsoft나 다른 공급업체입니다.',
    },
    team: {
      label: '팀',
      help: '사내에서 실제로 부르는 이름입니다.',
      example: '단말 지원 팀',
    },
    serves: {
      label: '담당 지역',
      help: '이 팀이 지원하는 지역입니다. 모든 지역을 지원하면 비워 두십시오.',
    },
    people: { label: '인원', help: '평소 하루에 문의를 처리할 수 있는 사람 수입니다.' },
    coverage: {
      label: '운영 시간',
      help: '문의를 실제로 처리하는 시간입니다. 이메일만 확인하는 시간은 뺍니다.',
    },
    days: { label: '운영 요일', help: '팀이 근무하는 요일입니다.' },
    from: { label: '시작 시각', help: '팀의 시간대를 기준으로 합니다.' },
    until: { label: '종료 시각', help: '팀의 시간대를 기준으로 합니다.' },
    zone: { label: '시간대', help: '운영 시간의 기준이 되는 시간대입니다.' },
    tierLanguages: { label: '언어', help: '팀이 업무에 사용하는 언어입니다.' },
    channels: { label: '연락 채널', help: '이 팀으로 문의가 들어오는 채널입니다.' },
    contact: {
      label: '하위 계층용 연락처',
      help: '사용자에게 공개하지 않는 번호나 채널입니다.',
      example: '내선 4411',
    },
    responsibilities: {
      label: '담당 업무',
      help: '이 계층이 직접 하는 일을 선택하십시오. 어느 계층도 맡지 않은 일은 ‘답변 검토’에 표시됩니다.',
      why: '어디에도 적혀 있지 않은 일은 아무도 하지 않거나 여럿이 겹쳐서 하게 되기 때문입니다.',
    },
    ownResponsibilities: {
      label: '추가 담당 업무',
      help: '목록에 없는 업무를 입력하십시오.',
      example: '예비 디바이스 관리',
    },
    triggers: {
      label: '에스컬레이션 기준',
      help: '다음 계층으로 넘길 상황을 선택하십시오. 건수처럼 더 정확한 기준은 직접 입력할 수 있습니다.',
      why: '기준이 없으면 넘기는 것이 실패처럼 느껴져 문의를 너무 오래 붙들고 있게 되기 때문입니다.',
    },
    timeLimit: {
      label: '에스컬레이션 전 제한 시간',
      help: '이 시간 안에 해결하지 못하면 문의를 넘깁니다. 이 가이드의 기준값은 계층 1이 30분입니다.',
    },
    ownTrigger: {
      label: '추가 에스컬레이션 기준',
      help: '목록에 없는 기준을 입력하십시오.',
      example: '한 시간에 같은 문의가 5건 이상 들어옴',
    },
    escalatesTo: { label: '에스컬레이션할 곳', help: '보통 바로 상위 계층입니다.' },
    activities: {
      label: '업무',
      help: '업무마다 누가 실행하고, 누가 최종 책임을 지며, 누구와 협의하고, 누구에게 알릴지 정하십시오.',
      why: '최종 책임을 두 곳이 지면 아무도 결정하지 않으므로, 반드시 한 곳에만 둡니다.',
    },
    activity: { label: '업무', help: '담당을 정해야 하는 업무입니다.' },
    ownActivity: {
      label: '업무 이름',
      help: '무엇을 하는지 짧게 입력하십시오.',
      example: '예외 승인',
    },
    responsible: { label: '실행 담당(R)', help: '업무를 직접 수행합니다.' },
    accountable: { label: '최종 책임(A)', help: '결과를 책임집니다. 반드시 한 곳만 둡니다.' },
    consulted: { label: '협의 대상(C)', help: '미리 의견을 구할 상대입니다.' },
    informed: { label: '공유 대상(I)', help: '진행 상황을 계속 알릴 상대입니다.' },
    workloads: {
      label: '공동 관리 워크로드',
      help: 'PC의 설정을 현재 Intune과 Configuration Manager 중 어느 쪽에서 관리하는지 정리합니다.',
      why: 'PC 문의를 받으면 어느 도구에서 적용한 설정인지부터 확인해야 합니다. 계층 1이 짐작으로는 알 수 없고, 워크로드를 Intune으로 전환할 때마다 바뀌기도 합니다.',
    },
    workload: { label: '워크로드', help: '하나씩 Intune으로 전환할 수 있는 설정 묶음입니다.' },
    managedBy: { label: '관리 도구', help: '현재 이 설정을 관리하는 도구입니다.' },
    moves: {
      label: '전환 예정일',
      help: '모든 PC의 이 설정을 Intune에서 관리하기 시작하는 날입니다. 이미 전환했거나 계획이 없으면 비워 두십시오.',
    },
    directory: {
      label: '계획서에 나오는 사람',
      help: '다른 곳에 입력한 이름은 여기에 자동으로 추가됩니다. 역할, 연락처, 대행자는 한 번만 입력하면 됩니다.',
      why: '담당자가 바뀌었을 때 여기에서 한 번만 고치면 계획서 전체에 반영됩니다.',
    },
    person: { label: '이름', help: '사내 주소록에서 찾을 수 있는 이름입니다.', example: '김서연' },
    personRole: {
      label: '역할',
      help: '이 계획서에서 맡은 역할입니다.',
      example: 'IT 서비스 관리자',
    },
    reach: {
      label: '연락처',
      help: '급할 때 실제로 연락이 닿는 번호나 채널입니다.',
      example: '내선 4411 또는 Teams',
    },
    standIn: { label: '대행자', help: '자리를 비울 때 대신 맡을 사람입니다.' },
    units: {
      label: '계층을 맡은 팀',
      help: '계층에 입력한 팀은 여기에 자동으로 추가됩니다.',
    },
    unit: {
      label: '팀 이름',
      help: '사내에서 실제로 부르는 이름입니다.',
      example: '단말 지원 팀',
    },
    unitLead: { label: '팀장', help: '팀을 이끄는 사람입니다.' },
  },

  sections: {
    selfService: '셀프서비스',
    firstContact: '첫 응대',
    repair: '문제 해결',
    engineering: '설정 변경과 결정',
    supplier: '공급업체',
  },

  choices: {
    coverage: {
      always: '24시간 365일',
      workdays: '월~금',
      ownDays: '요일 지정',
      onCall: '당직 대기',
    },
    responsibility: {
      selfEnrol: '디바이스 등록 절차를 단계별로 안내',
      selfFind: '자주 묻는 질문에 대한 답변 제공',
      selfRecover: '복구 키 확인과 디바이스 암호 재설정 셀프서비스 제공',
      firstContact: '모든 문의의 첫 응대',
      ownContact: '접수부터 종결까지 사용자와 연락',
      verifyIdentity: '문의자 본인 확인',
      recordCase: '정해진 항목에 맞춰 문의 기록',
      checkHealth: '서비스 상태부터 확인',
      checkLicence: '라이선스와 디바이스 개수 제한 확인',
      guideEnrolment: '사용자에게 등록 절차 안내',
      solveKnown: '지식 문서에 따라 알려진 문제 해결',
      remoteTasks: '동기화나 다시 시작 같은 간단한 원격 작업 실행',
      readLogs: '디바이스와 앱 로그 분석',
      compareAssignments: '그룹과 할당 비교',
      reEnrol: '디바이스 재등록',
      cleanUp: '오래된 디바이스 레코드 삭제',
      remoteHelp: '원격 도움말(Remote Help)로 사용자 화면 제어',
      writeArticles: '지식 문서 작성',
      coachFirstLine: '계층 1 코칭',
      watchTrends: '여러 문의에서 되풀이되는 문제 파악',
      rootCause: '근본 원인 파악',
      changePolicies: '정책과 프로필 변경',
      manageApps: '앱 패키징과 할당',
      renewTokens: 'Apple 인증서와 토큰 갱신',
      tenantSettings: '테넌트 설정 변경',
      openVendorCases: 'Microsoft에 지원 요청 등록',
      trainSupport: '다른 계층 교육',
      decideWipe: '디바이스 초기화 승인',
      serviceFaults: '서비스 장애 해결',
      productFaults: '제품 결함 수정',
    },
    trigger: {
      timeLimit: '제한 시간이 지남',
      noKnownFix: '해당하는 지식 문서가 없음',
      severalUsers: '여러 사용자가 같은 문제를 신고함',
      needsLogs: '로그 분석이나 할당 확인이 필요함',
      needsRights: '이 계층에 없는 권한이 필요함',
      needsPolicyChange: '정책이나 프로필을 변경해야 함',
      tokenOrCertificate: '인증서나 토큰과 관련이 있음',
      dataAtRisk: '데이터 유출이나 손실 우려가 있음',
      serviceFault: '서비스 자체의 장애로 보임',
      causeNotFound: '근본 원인을 찾을 수 없음',
    },
    activity: {
      answerUsers: '사용자 문의 응대',
      solveKnown: '알려진 문제 해결',
      investigate: '알려지지 않은 문제 조사',
      changeSettings: '정책과 설정 변경',
      renewTokens: '인증서와 토큰 갱신',
      vendorCases: 'Microsoft 지원 요청 관리',
      majorIncidents: '중대 장애 지휘',
      knowledge: '지식 문서 작성과 검토',
      training: '지원 담당자 교육',
      messages: '사용자 안내문 발송',
      reporting: '지원 지표 보고',
      own: '기타',
    },
    workload: {
      compliance: '준수 정책',
      resources: '리소스 액세스(Wi-Fi, VPN, 이메일, 인증서)',
      updates: 'Windows 업데이트 정책',
      protection: '엔드포인트 보호',
      configuration: '디바이스 구성',
      office: 'Office 간편 실행 앱',
      apps: '클라이언트 앱',
    },
    manager: {
      configMgr: 'Configuration Manager',
      pilot: '파일럿 Intune',
      intune: 'Intune',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    summary: {
      team: (name, hours) =>
        /\([^()]+\)$/.test(name) ? `${name.slice(0, -1)} / ${hours})` : `${name}(${hours})`,
      tier: {
        tier0: (teams) => `사용자는 먼저 스스로 해결해 볼 수 있습니다(계층 0: ${teams}).`,
        tier1: (teams) => `문의를 처음 받는 곳(계층 1, 1차 지원)은 ${teams}입니다.`,
        tier2: (teams) => `1차 지원에서 해결하지 못한 문의를 맡는 곳(계층 2)은 ${teams}입니다.`,
        tier3: (teams) => `근본 원인을 찾고 설정을 변경하는 곳(계층 3)은 ${teams}입니다.`,
        tier4: (teams) => `제품이나 서비스 자체의 문제를 처리하는 곳(계층 4)은 ${teams}입니다.`,
      },
      inZone: (hours, zone) => `${hours}, ${zone}`,
      between: ({ from, until }) => `${from}~${until}`,
      weekday: (name) => name,
      when: (times, days) => {
        if (times === '') return days;
        return days === '' ? `매일 ${times}` : `${days}과 그 밖의 요일 ${times}`;
      },
      noFirstContact: (when) => `${when}에는 1차 지원을 하지 않습니다.`,
      nobodyBehind: (tiers, when) => `${when}에는 ${tiers}에 근무자가 없습니다.`,
      onCall: (teams) => `이때 당직 연락을 받는 곳은 ${teams}입니다.`,
      place: (place, times) =>
        `${place} 사용자는 평일 근무 시간 중 현지 시각 ${times}에 1차 지원을 받을 수 없습니다.`,
      people: (people) =>
        `평소 하루에 문의를 처리할 수 있는 지원 담당자는 ${people.shown}명입니다.`,
      languages: (languages) => `사용자 지원 언어는 ${languages}입니다.`,
    },
    hours: (days, from, until, zone) => [
      days,
      ' ',
      from,
      '~',
      until,
      ...(zone === undefined ? [] : ['(', zone, ')']),
    ],
    /** "Tier 2: Workplace support", as a heading. */
    tierHeading: (tier, team) => [tier, ': ', team],
    allSpeak: (languages) => ['모든 팀이 ', languages, '로 지원합니다.'],
    raciNote:
      '실행 담당(R)은 업무를 직접 수행합니다. 최종 책임(A)은 결과를 책임지는 쪽이며, 업무마다 한 곳만 둡니다. 협의 대상(C)에게는 미리 의견을 구하고, 공유 대상(I)에게는 진행 상황을 계속 알립니다.',
    workloadsNote:
      'PC 문의를 받으면 다음 표에서 해당 설정을 관리하는 도구를 찾아 그 도구부터 확인합니다.',
    looksIn: '확인할 곳',
    looks: {
      configMgr: 'Configuration Manager 콘솔, 그다음 PC의 클라이언트 로그',
      pilot: '파일럿 PC는 Intune, 나머지 PC는 Configuration Manager',
      intune: 'Intune 관리 센터',
    },
    allManaged: {
      configMgr:
        '다음 워크로드는 모두 Configuration Manager에서 관리합니다. PC 문의를 받으면 콘솔을 먼저 확인한 다음 PC의 클라이언트 로그를 확인합니다.',
      pilot:
        '다음 워크로드는 모두 파일럿 PC에서만 Intune으로 전환했습니다. PC 문의를 받으면 파일럿 PC는 Intune에서, 나머지 PC는 Configuration Manager에서 확인합니다.',
      intune:
        '다음 워크로드는 모두 Intune에서 관리합니다. PC 문의를 받으면 Intune 관리 센터에서 확인합니다.',
    },
    allMove: (day) => ['전환 예정일은 모두 ', day, '입니다.'],
    drawn: {
      ladder: '지원 계층과 에스컬레이션',
      people: ({ shown }) => `${shown}명`,
      escalates: (tier, limit) =>
        `${limit === null ? '' : `${limit} 경과 시 `}${tier}${tier.endsWith('3') ? '으로' : '로'} 에스컬레이션`,
      coverage: '팀별 운영 시간',
      legend: { shift: '근무 중' },
      nobody: '근무자 없음',
      onlyOnCall: '당직자만 대응',
      allDay: '24시간',
      throughout: '종일',
      span: (from, until) => `${from}~${until}`,
      on: (days, hours) => `${days} ${hours}`,
      each: (parts) => parts.join(' / '),
      nobodyAt: (times) => `계층 1~3에 근무자가 없는 시간은 ${times}입니다.`,
      onlyOnCallAt: (times) => `계층 1~3에서 당직 담당자만 대응하는 시간은 ${times}입니다.`,
      zone: (zone, day, isPilot) =>
        `모든 시각은 ${zone} 기준입니다. 다른 시간대에 있는 팀의 시각은 ${isPilot ? '파일럿을 시작하는 ' : ''}${day}의 시차로 환산했습니다.`,
    },
  },
};
