import { expect, test } from 'vitest';
import { retiredNames } from './retired-names.ts';

test.each([
  ['en', 'Sign in with Azure AD.'],
  ['nl', 'de groep in Azure Active Directory'],
  ['zh-tw', '在 AAD 裡的角色'],
  ['ko', 'Microsoft Endpoint Manager 관리 센터'],
  ['en', 'open the MEM portal'],
  ['nl', 'MDATP meldt een risico'],
  ['en', 'an Azure AD Conditional Access policy'],
  ['en', 'the troubleshooting portal'],
  ['ko', '엔드포인트 매니저에서'],
] as const)('a retired name is found in %s: %s', (locale, text) => {
  expect(retiredNames(text, locale)).not.toEqual([]);
});

test.each([
  ['en', 'Microsoft Entra ID, a member of the team, Configuration Manager'],
  ['en', 'Endpoint management lead'],
  ['nl', 'Remember the Microsoft Intune-beheercentrum'],
  ['zh-tw', 'Microsoft Entra 條件式存取'],
] as const)('a name of today passes in %s: %s', (locale, text) => {
  expect(retiredNames(text, locale)).toEqual([]);
});
