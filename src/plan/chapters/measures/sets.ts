import { idSet } from '../../kinds/idSet';
import { shares } from './shares';

export const measure = idSet('measure', [...shares, 'own']);

export const measureSource = idSet('measureSource', [
  'tickets',
  'intune',
  'survey',
  'training',
  'count',
]);

export const measureUse = idSet('measureUse', [
  'bridgeExit',
  'goNoGo',
  'earlyLife',
  'review',
  'training',
  'staffing',
  'contract',
]);

export const missedStep = idSet('missedStep', [
  'findCause',
  'article',
  'message',
  'retrain',
  'staff',
  'hold',
  'recheck',
]);
