import type { AccessWords } from './en';

export const words: AccessWords = {
  title: {
    name: '권한과 제한',
    lead: '계층마다 할 수 있는 일과 할 수 없는 일, 승인 담당, 권한을 주고 회수하는 방법을 정합니다.',
  },

  groups: {
    actions: '작업별 권한',
    holders: '역할',
    identity: '본인 확인',
    lost: '디바이스 분실과 도난',
    staff: '권한 부여·회수와 비상 접근',
  },

  questions: {
    actions: {
      label: '작업',
      help: '데이터를 지우거나, 키나 암호를 알려 주거나, 많은 사용자에게 영향을 주는 작업을 모두 추가합니다.',
      why: '문제는 대개 해서는 안 되는 일을 미리 정해 두지 않았을 때 생기기 때문입니다.',
    },
    act: { label: '작업', help: 'Intune에서 실행하거나 조회하는 일입니다.' },
    ownAct: {
      label: '작업 이름',
      help: '무엇을 하는지 짧게 입력하십시오.',
      example: '디바이스를 다른 그룹으로 이동',
    },
    allowed: {
      label: '실행 권한',
      help: '업무에 꼭 필요한 계층이나 팀만 선택하십시오. 선택하지 않은 곳에서는 이 작업을 할 수 없습니다.',
    },
    approver: {
      label: '승인 담당',
      help: '작업을 실행하지 않는 사람이 맡아야 합니다. 승인이 필요 없으면 비워 두십시오.',
    },
    terms: { label: '조건', help: '작업 전후에 반드시 지켜야 할 사항입니다.' },
    ownTerm: {
      label: '추가 조건',
      help: '목록에 없는 조건을 입력하십시오.',
      example: '사용자와 통화하는 동안에만 실행',
    },
    approvals: {
      label: '승인 방법',
      help: '다중 관리자 승인(Multi Admin Approval)에 요청이 올라와도 Intune은 알림을 보내지 않으므로, 승인 담당에게 전화나 메시지로 따로 알려야 합니다.',
    },
    deputy: {
      label: '승인 대행',
      help: '야간처럼 승인 담당과 연락이 되지 않을 때 대신 승인하는 곳입니다.',
      why: '야간에 승인할 사람이 없으면 마냥 기다리거나 임의로 처리하게 되기 때문입니다.',
    },
    holders: {
      label: '역할 할당',
      help: '관리 센터에 로그인하는 계층이나 팀마다 항목을 하나씩 추가하십시오.',
      why: '역할의 권한이 계획서에서 정한 것보다 넓을 때가 많기 때문입니다. 예를 들어 기술 지원팀 운영자(Help Desk Operator)는 초기화, 사용 중지, 앱 할당까지 할 수 있습니다.',
    },
    holder: { label: '계층 또는 팀', help: '역할을 할당받는 곳입니다.' },
    roles: {
      label: '역할',
      help: '업무에 필요한 만큼만 주고, 파일럿 전에 실제로 테스트하십시오.',
    },
    roleLimit: {
      label: '역할의 제한',
      help: '범위 태그(볼 수 있는 디바이스를 나누는 표시), 그룹, 역할에서 뺀 권한처럼 역할을 제한하는 내용을 입력하십시오.',
      example: '범위 태그 ‘북부’, 공용 태블릿 제외',
    },
    idChecks: {
      label: '확인 규칙',
      help: '작업하기 전에 문의자가 본인인지 확인하는 방법입니다.',
      why: '이름과 사번은 누구나 알아낼 수 있습니다. 복구 키를 묻는 사람이 훔친 노트북을 가지고 있을 수도 있습니다.',
    },
    lost: {
      label: '처리 단계',
      help: '신고 접수부터 교체까지의 단계를 순서대로 추가합니다.',
      why: '처음 한 시간이 중요하므로, 그때 가서 결정할 사람을 찾아다니지 않도록 미리 정해 둡니다.',
    },
    lostStep: { label: '단계', help: '이 단계에서 하는 일입니다.' },
    ownLostStep: {
      label: '단계(직접 작성)',
      help: '한 문장으로 입력하십시오.',
      example: '보험사에 도난 사실 통보',
    },
    lostBy: { label: '담당', help: '이 단계를 맡는 계층이나 팀입니다.' },
    lostLimit: { label: '제한 시간', help: '신고를 받은 때부터 계산합니다.' },
    lostRules: {
      label: '반드시 지킬 규칙',
      help: '아무리 급해도 예외를 두지 않는 규칙입니다.',
    },
    grants: { label: '권한 부여 담당', help: '새 지원 담당자에게 역할을 할당하는 곳입니다.' },
    joinNeeds: {
      label: '권한 부여 조건',
      help: '새 지원 담당자가 역할을 받기 전에 갖추어야 할 조건입니다.',
    },
    removes: {
      label: '권한 회수 담당',
      help: '지원 팀이나 협력사 담당자가 떠날 때 역할을 회수하는 곳입니다.',
    },
    leaveDays: {
      label: '권한 회수 기한(영업일)',
      help: '떠난 날부터 며칠 안에 회수할지 입력하십시오. 0은 당일을 뜻합니다.',
    },
    review: {
      label: '권한 점검 주기',
      help: '역할을 가진 사람에게 그 역할이 아직 필요한지 확인하는 주기입니다.',
    },
    reviewer: { label: '권한 점검 담당', help: '역할을 할당하지 않는 사람이 맡는 것이 좋습니다.' },
    emergency: {
      label: '비상 계정 사용 담당',
      help: '아무도 평소처럼 로그인할 수 없을 때 비상 계정을 쓸 수 있는 곳입니다.',
    },
    emergencyPlace: {
      label: '비상 계정 보관 위치',
      help: '보관하는 곳만 입력하십시오. 암호는 계획서에 절대로 적지 마십시오.',
      example: '안내 데스크 금고의 봉인된 봉투',
    },
  },

  choices: {
    act: {
      lock: '디바이스 잠금 또는 분실 모드 켜기',
      locate: '디바이스 위치 찾기',
      passcode: '디바이스 암호 재설정',
      recoveryKey: '복구 키 제공',
      view: '원격 도움말(Remote Help)로 화면 보기',
      remoteHelp: '원격 도움말(Remote Help)로 디바이스 제어',
      unattended: '사용자가 없을 때 원격 도움말(Remote Help)로 연결',
      retire: '디바이스 사용 중지(회사 데이터 제거)',
      wipe: '디바이스 초기화(모든 데이터 삭제)',
      delete: '디바이스 레코드 삭제',
      manageApps: '앱 할당',
      script: '스크립트와 수정 작업(remediation) 실행',
      changePolicies: '정책과 프로필 변경',
      own: '기타',
    },
    term: {
      identity: '본인 확인 완료',
      lostDevice: '분실이나 도난 신고 접수',
      company: '회사 디바이스만',
      consent: '사용자 동의',
      tested: '소규모 그룹에서 먼저 테스트',
      rotate: '제공 후 키 교체',
      secondPerson: '같은 팀의 다른 사람이 승인',
      ticket: '문의 기록에 사유 남김',
    },
    approval: {
      multiAdmin: 'Intune의 다중 관리자 승인(Multi Admin Approval)',
      ticket: '문의 기록에 승인 사실 남김',
      phone: '전화로 승인(이후 문의 기록에 남김)',
    },
    role: {
      reader: '읽기 전용 운영자(Read Only Operator)',
      limited: '사용자 지정 역할(초기화·사용 중지·삭제·앱 할당·수정 작업 제외)',
      desk: '기술 지원팀 운영자(Help Desk Operator)',
      extended: '사용자 지정 역할(초기화·사용 중지 포함, 삭제·앱 할당·수정 작업 제외)',
      custom: '사용자 지정 역할(직접 구성)',
      apps: '애플리케이션 관리자(Application Manager)',
      policies: '정책 및 프로필 관리자(Policy and Profile Manager)',
      keys: '기술 지원팀 관리자(Entra의 Helpdesk Administrator)',
      cloudDevice: '클라우드 디바이스 관리자(Entra의 Cloud Device Administrator)',
      cases: '서비스 지원 관리자(Entra의 Service Support Administrator)',
      admin: 'Intune 관리자(Entra의 Intune Administrator)',
    },
    idCheck: {
      callBack: '사내 주소록에 있는 번호로 사용자에게 다시 전화합니다.',
      prompt: '사용자가 이미 등록된 디바이스에서 로그인 요청을 승인합니다.',
      manager: '사용자의 부서장이 요청을 확인해 줍니다.',
      badge: '사용자가 직접 또는 영상으로 사원증을 보여 줍니다.',
      noSecrets: '지원 담당자는 계정 암호나 디바이스 암호를 묻지 않습니다.',
      stop: '본인 확인이 되지 않으면 디바이스에 아무 작업도 하지 않고, 그런 요청이 있었음을 보고합니다.',
    },
    lostStep: {
      report: '신고 접수, 본인 확인, 마지막으로 본 장소 기록',
      lock: '디바이스 잠금 또는 분실 모드 켜기(Windows PC는 사용자 로그인 차단 요청)',
      signOut: '사용자의 로그인 세션을 끊고 계정 암호 변경',
      tell: '보안 책임자와 개인정보 보호책임자에게 보고',
      decide: '대기, 사용 중지, 초기화 중 무엇을 할지 결정',
      wipe: '사용 중지나 초기화를 실행하고 완료 확인',
      resolve: '사용자에게 결과를 알리고 교체 디바이스 준비',
      own: '기타',
    },
    lostRule: {
      lostMode: '감독 모드의 iPhone과 iPad는 위치를 찾을 수 있도록 분실 모드를 켭니다.',
      personal: '개인 디바이스는 사용 중지만 하고 절대로 초기화하지 않습니다.',
      dataLoss: '민감한 데이터가 들어 있을 수 있으면 어떤 조치를 할지 바로 결정합니다.',
      keep: '디바이스를 찾기 전에는 디바이스 레코드를 삭제하지 않습니다.',
      confirmed: 'Intune에서 사용 중지나 초기화 완료를 확인하기 전에는 문의를 종결하지 않습니다.',
    },
    joinNeed: {
      named: '본인 전용 계정',
      admin: '별도의 관리용 계정',
      mfa: '다단계 인증(MFA)',
      trained: '교육 이수',
      tested: '테스트 디바이스에서 역할 확인',
      signed: '비밀 유지 서약서 서명',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    reading:
      '‘불가’로 표시된 작업은 할 수 있는 계층으로 넘기고, ‘승인 필요’로 표시된 작업은 승인을 받은 뒤에 실행합니다.',
    toWrite: '계층별 칸에는 ‘가능’, ‘승인 필요’, ‘불가’ 중 하나를 적으십시오.',
    may: '가능',
    mayApproved: '승인 필요',
    mayNot: '불가',
    lostTimes: '제한 시간은 신고를 받은 때부터 계산합니다.',
    leaving: (party, days) => [
      party,
      days.count === 0 ? ', 당일에 회수' : `, 영업일 기준 ${days.shown}일 이내에 회수`,
    ],
    leavingWithin: ({ count, shown }) =>
      count === 0 ? '당일 회수' : `영업일 기준 ${shown}일 이내에 회수`,
  },
};
