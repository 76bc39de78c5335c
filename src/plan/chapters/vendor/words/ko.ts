import type { VendorWords } from './en';

export const words: VendorWords = {
  title: {
    name: 'Microsoft와 다른 공급업체',
    lead: '지원 요청을 누가 등록하고 무엇을 준비할지, 밤에는 누가 연락을 받을지, 어느 공급업체에 먼저 문의할지 정합니다.',
  },

  groups: {
    contract: '지원 계약',
    openers: '지원 요청 등록 담당',
    cases: '지원 요청 준비와 진행',
    urgent: '야간 연락과 지연 시 조치',
    suppliers: '다른 공급업체',
  },

  questions: {
    contract: {
      label: '계약 종류',
      help: 'Microsoft에 지원 요청을 등록할 수 있는 근거입니다.',
      why: 'Microsoft의 응답 속도는 계약에 따라 다르므로, 필요해지기 전에 확인해 두어야 합니다.',
    },
    caseHours: {
      label: '계약상 지원 시간',
      help: '지원 요청을 처리해 주는 시간입니다. 계약서에 적혀 있습니다.',
    },
    caseLanguages: {
      label: '지원 요청 언어',
      help: 'Microsoft의 온라인 지원은 영어와 일본어로, 전화 지원은 더 많은 언어로 제공됩니다.',
    },
    contractPlace: {
      label: '계약서 보관 위치',
      help: '계약 번호와 고객 번호를 밤에도 확인할 수 있는 곳입니다.',
      example: 'SharePoint ‘전산 계약’의 Microsoft 폴더',
    },
    openers: {
      label: '등록 권한이 있는 사람',
      help: '언제든 한 명은 자리에 있도록 두 명 이상 입력하십시오.',
      why: '지원 요청은 일부 역할만 등록할 수 있고 게스트 계정으로는 할 수 없습니다. 미리 확인하지 않으면 등록할 사람이 없다는 사실을 가장 급할 때 알게 됩니다.',
    },
    opener: {
      label: '이름',
      help: '문제를 설명하고 테넌트에 관한 질문에 답할 수 있는 사람입니다.',
      example: '송지훈',
    },
    openerRole: {
      label: 'Entra ID 역할',
      help: '지원 요청을 등록할 수 있는 역할입니다. 파일럿 전에 한 번 확인하십시오.',
      example: '서비스 지원 관리자(2월 1일 확인)',
    },
    evidence: {
      label: '미리 준비할 정보',
      help: '지원 요청을 등록하기 전에 확인해 둘 정보입니다.',
      why: '빠진 정보는 질문으로 되돌아오고, 질문 하나마다 몇 시간씩 늦어지기 때문입니다.',
    },
    follows: {
      label: '진행 관리 담당',
      help: '종결될 때까지 Microsoft의 질문에 답하고 문의 기록을 갱신합니다.',
    },
    chase: {
      label: '재문의 시점',
      help: 'Microsoft에서 며칠 동안 연락이 없으면 다시 문의할지 영업일 수로 입력하십시오.',
    },
    told: {
      label: '사용자에게 알릴 내용',
      help: 'Microsoft가 처리하는 동안 사용자에게 알려 줄 내용입니다.',
    },
    nightCover: {
      label: '야간 연락',
      help: '운영 시간 외에 Microsoft가 중요 지원 요청으로 전화할 때 받는 사람입니다.',
      why: '밤낮으로 함께 처리하는 사람이 없으면 Microsoft가 중요 지원 요청의 심각도를 낮출 수 있기 때문입니다.',
    },
    nightPerson: {
      label: '야간 연락 담당',
      help: '한 명만 입력하십시오. 전화번호는 ‘담당자와 팀’에 입력합니다.',
      example: '송지훈',
    },
    nightReach: {
      label: '야간 전화번호',
      help: 'Microsoft에 알려 줄 번호이며, 언제든 받을 수 있어야 합니다.',
      example: '엔드포인트 팀 당직 전화, 내선 4499',
    },
    manager: {
      label: '고객 담당 관리자',
      help: '처리가 지연될 때 연락할 Microsoft나 파트너의 담당자입니다.',
      example: '문서연(고객 성공 매니저)',
    },
    push: {
      label: '처리를 재촉할 때',
      help: '관리자 연결을 요청하거나 심각도를 올릴 상황입니다.',
    },
    suppliers: {
      label: '다른 공급업체',
      help: 'Microsoft 외에 문제의 원인이 될 수 있는 제품의 공급업체를 모두 추가합니다.',
      why: '다른 회사 제품의 문제는 그 회사에 먼저 문의하도록 Microsoft가 안내하기 때문입니다.',
    },
    supply: { label: '공급 항목', help: '이 업체가 책임지는 제품이나 서비스입니다.' },
    ownSupply: {
      label: '공급 항목(직접 작성)',
      help: '제품이나 서비스의 이름을 입력하십시오.',
      example: '창고의 라벨 프린터',
    },
    supplier: { label: '공급업체', help: '회사 이름입니다.', example: '새빛정보기기' },
    reach: {
      label: '연락 방법',
      help: '전화번호나 포털입니다. 고객 번호를 묻는다면 함께 입력하십시오.',
      example: 'support.example.com, 고객 번호는 계약서 참조',
    },
    calledBy: {
      label: '연락 담당',
      help: '같은 문제를 두 번 문의하지 않도록 연락할 곳을 하나로 정합니다.',
    },
  },

  choices: {
    contract: {
      none: '아직 계약 없음',
      business: '비즈니스 요금제에 포함',
      enterprise: '엔터프라이즈 요금제에 포함(Intune 단독 구매도 같은 조건)',
      premier: '프리미어(Premier) 계약',
      unified: '통합(Unified) 계약',
      partner: '파트너를 통해 지원',
    },
    caseHours: {
      always: '모든 지원 요청을 24시간 처리',
      critical: '중요 지원 요청은 24시간, 나머지는 업무 시간에 처리',
      office: '업무 시간에만 처리',
    },
    evidence: {
      tenant: '테넌트 이름',
      authority: '관리 주체(MDM 기관)',
      everWorked: '문제가 시작된 시점과 이전 정상 작동 여부',
      expected: '시도한 작업, 예상한 결과, 실제 결과',
      versions: '플랫폼과 버전, 회사 포털 버전',
      error: '정확한 오류 문구와 화면 캡처',
      appDetails: '앱 문제라면 앱 버전, 해당하는 앱, 디바이스 등록 여부',
      logs: '로그와 진단 데이터',
      affected: '영향을 받는 사용자 수와 할 수 없는 작업',
      health: '서비스 상태를 확인한 결과와 시각',
    },
    told: {
      open: 'Microsoft가 조사 중이라는 사실과 시작한 시점',
      news: '다음 소식을 전할 시각',
      workaround: '그때까지 사용자가 할 수 있는 일',
      noDate: 'Microsoft가 날짜를 알려 주기 전에는 해결 날짜를 약속하지 않음',
      cause: '종결된 뒤에는 문제의 원인',
    },
    nightCover: {
      none: '없음(운영 시간까지 대기)',
      person: '정해진 한 사람',
      rota: '당직자',
    },
    push: {
      noReply: '최초 응답이 늦어질 때',
      stalled: '다시 문의해도 진전이 없을 때',
      major: '중대 장애로 번졌을 때',
      wrongTeam: '다른 팀으로 잘못 배정되었을 때',
    },
    supply: {
      devices: 'PC, 휴대폰, 태블릿',
      apple: 'Apple 디바이스, 인증서, 토큰',
      carrier: '이동통신 회선과 유심',
      network: '네트워크, Wi-Fi, VPN',
      security: '백신 등 보안 소프트웨어',
      apps: '업무용 앱',
      own: '기타',
    },
  },

  /** Sentences of the chapter in the finished plan. */
  document: {
    byPhone: {
      premier:
        '프리미어(Premier) 계약의 지원 요청은 심각도 A, B, C로 나뉩니다. 심각도 A는 반드시 전화로 등록하고, 등록한 사람은 그 뒤로도 언제든 전화를 받을 수 있어야 합니다.',
      unified:
        '통합(Unified) 계약의 지원 요청은 ‘중요’(이 계획서의 심각도 A)와 ‘중요하지 않음’(심각도 B, C)으로 나뉩니다. 중요 지원 요청은 반드시 전화로 등록하고, 등록한 사람은 그 뒤로도 언제든 전화를 받을 수 있어야 합니다.',
    },
    responses: {
      head: { severity: '심각도', meaning: '상황', response: 'Microsoft의 최초 응답' },
      meaning: {
        a: '많은 사용자가 서비스를 전혀 쓸 수 없음',
        b: '불편하지만 쓸 수 있고, 업무 시간까지 기다릴 수 있음',
        c: '영향이 거의 없거나 임시 해결 방법이 있음',
      },
      business: {
        a: '1시간 이내(24시간 365일)',
        b: '약속한 시간 없음(업무 시간)',
        c: '약속한 시간 없음(업무 시간)',
      },
      enterprise: {
        a: '1시간 이내(24시간 365일)',
        b: '다음 날까지(24시간 365일)',
        c: '약속한 시간 없음(24시간 365일)',
      },
      source:
        '2019~2020년판 Microsoft 지원 설명서의 일반적인 내용이며 Intune에 한정된 것은 아닙니다. 사용 중인 요금제의 조건을 확인하십시오.',
    },
    openersNote:
      'Microsoft 지원 요청은 아래 담당자만 등록합니다. 지원 요청을 등록할 수 있는 Entra ID 역할이 필요하며, 게스트 계정으로는 등록할 수 없습니다.',
    where: {
      intuneOnly:
        '지원 요청은 Intune 관리 센터의 ‘문제 해결 + 지원’ 아래 ‘도움말 및 지원’에서 ‘Intune’ 타일을 선택해 등록합니다.',
      coManagement:
        '지원 요청은 Intune 관리 센터의 ‘문제 해결 + 지원’ 아래 ‘도움말 및 지원’에서 ‘Intune’이나 ‘공동 관리’ 타일을 선택해 등록합니다. 온프레미스 Configuration Manager 문제는 support.microsoft.com에 등록합니다.',
    },
    workdays: (days) => `영업일 기준 ${days.shown}일 동안 연락이 없을 때`,
    noNight:
      '운영 시간 외에는 Microsoft와 함께 처리할 사람이 없으므로, 중요 지원 요청이라도 운영 시간이 될 때까지 심각도가 낮아질 수 있습니다.',
    supplierFirst:
      '다른 공급업체의 제품이 원인이면 그 업체에 먼저 문의합니다. Microsoft도 그렇게 안내하며, 대개 처리도 더 빠릅니다.',
    sameCaller: (party) => ['모든 업체의 연락 담당은 ', party, '입니다.'],
  },
};
