import type { Texts } from './en';

export const texts: Texts = {
  small: {
    licenceGroup: '라이선스를 할당하는 ‘M365 직원’ 그룹에 사용자가 있는지 확인합니다.',
    articles: {
      recoveryKey: '해결 방법: BitLocker 키 알려 주기',
      lost: '해결 방법: 휴대폰·노트북 분실',
    },
    own: {
      issue: '매장 iPad의 위생 점검 앱이 실행할 때마다 로그인을 요구함',
      checks:
        'App Store가 아니라 회사 포털에서 설치한 앱인지 확인합니다.\n여러 직원이 같은 iPad를 쓰는지 묻습니다.',
    },
    appleAccount: 'Apple ID mdm@example.com(전산팀 공유 사서함, 이수민도 열람)',
    reminders: '공유 일정표 ‘전산 일정’(여울빛정보도 열람)',
  },

  medium: {
    licenceRequest: '라이선스 할당은 ID 관리 팀에 요청합니다.',
    depotWifi: '물류센터에서는 같은 출입구의 다른 스캐너와 비교합니다.',
    articles: {
      mfa: '문서 2017: 새 휴대폰에서 MFA 등록하기',
      recoveryKey: '문서 1188: BitLocker 복구 키',
      passcode: '문서 2031: 디바이스 암호를 잊었을 때',
    },
    own: {
      issue: 'Intune으로 전환한 디바이스가 여전히 Configuration Manager 관리로 표시됨',
      checks:
        '‘문제 해결 + 지원’에서 관리 주체를 확인합니다.\n디바이스를 다시 시작하고 한 시간 뒤에 다시 확인합니다.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com(엔드포인트 팀 공유 사서함)',
      google: 'Google 계정 android-mdm@example.com(암호는 팀 암호 금고에 보관)',
      certificates: '공유 사서함 certificates@example.com',
    },
    depotCertificate: '물류센터 Wi-Fi 루트 인증서',
    reminders: '엔드포인트 팀 대기열의 반복 작업(90일, 60일, 30일 전)',
  },

  large: {
    licenceRequest: '라이선스는 MyIT에서 ‘Intune 라이선스’ 항목으로 신청합니다.',
    gateway: '상태 페이지에서 해당 지역의 VPN 게이트웨이가 정상인지 확인합니다.',
    lostAtNight: '계층 2의 운영 시간이 아니면 당직 엔지니어(내선 77999)에게 전화합니다.',
    articles: {
      mfa: 'KB0012017(6개 언어)',
      recoveryKey: 'KB0011188(6개 언어)',
      passcode: 'KB0012031(6개 언어)',
      lost: 'KB0010044(6개 언어)',
    },
    own: {
      issue: '커널 업데이트 뒤 Linux 워크스테이션이 비준수로 표시됨',
      checks:
        '업데이트한 뒤에 사용자가 Intune 앱에 로그인했는지 확인합니다.\n배포판 버전을 준수 정책과 비교합니다.',
    },
    accounts: {
      apple: 'Apple ID apple-mdm@example.com(엔드포인트 엔지니어링 팀 공유 사서함)',
      google: 'Google 계정 android-mdm@example.com(암호는 당직 엔지니어 암호 금고에 보관)',
      connector: '서비스 계정 svc-mdm, 알림은 endpoint-alerts@example.com',
    },
    reminders: 'MyIT의 엔드포인트 엔지니어링 팀 반복 작업(60일, 45일, 14일 전)',
  },
};
