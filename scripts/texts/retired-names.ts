import { type Check, quoted } from './text.ts';

/** Names that products had once, in any of the languages, by what they are called now. */
const retired: Readonly<Record<string, RegExp>> = {
  'Microsoft Entra ID': /Azure (?:AD|Active Directory)|\bAAD\b/g,
  'Microsoft Entra Conditional Access': /Azure (?:Conditional Access|MFA)/g,
  'Microsoft Intune': /Endpoint Manage(?:r|ment)\b|\bMEM\b|엔드포인트 ?매니저/g,
  'Intune admin center':
    /Intune classic portal|Silverlight|devicemanagement\.microsoft\.com|endpoint\.microsoft\.com/g,
  'Configuration Manager': /\b(?:SCCM|MECM|ConfigMgr)\b/g,
  'Microsoft Defender for Endpoint': /\bMDATP\b|Defender ATP|Advanced Threat Protection/g,
  'Microsoft Teams': /Skype|스카이프/g,
  'Viva Engage': /Yammer/g,
  'pre-provisioning': /white.?glove/gi,
  'Automated Device Enrollment': /\bDEP\b|Device Enrollment Program/g,
  // In brackets behind the new name it helps: the console still shows it.
  'Apple location token': /(?<![(（])\bVPP\b|Volume Purchase Program/g,
  'Troubleshooting + support': /Troubleshooting portal/gi,
  'learn.microsoft.com': /docs\.microsoft\.com/g,
};

/** Names under which products are no longer sold or found. */
export const retiredNames: Check = (text) =>
  Object.entries(retired).flatMap(([now, names]) =>
    quoted(text, names).map((problem) => `${problem} is ${now} now`),
  );
