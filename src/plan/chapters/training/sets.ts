import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const trainingModel = idSet('trainingModel', ['trainTheTrainer', 'direct', 'mixed']);

export const depth = idSet('depth', ['aware', 'runbook', 'investigate', 'engineer']);

export const agendaItem = idSet('agendaItem', [
  'planReview',
  'intuneOverview',
  'sides',
  'troubleshooting',
  'logs',
  'cases',
  'vendorCase',
  'tools',
  'questions',
  'break',
  'labs',
  'own',
]);

export const form = idSet('form', ['lecture', 'demo', 'lab', 'discussion']);

export const sessionFormat = idSet('sessionFormat', ['onSite', 'online', 'hybrid']);

export const lab = idSet('lab', [
  'enrolWindows',
  'enrolMacos',
  'enrolIos',
  'enrolAndroid',
  'findUser',
  'readCompliance',
  'collectDiagnostics',
  'portalLogs',
  'lostDevice',
  'recoveryKey',
  'remoteHelp',
  'writeHandover',
]);

export const material = idSet('material', [
  'supportPlan',
  'slides',
  'labGuide',
  'runbook',
  'articles',
  'testAccounts',
  'testDevices',
  'recording',
]);

export const check = idSet('check', [
  'labDone',
  'quiz',
  'shadowing',
  'caseReview',
  'escalationWatch',
]);
