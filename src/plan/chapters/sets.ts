/** What is chosen from in each chapter, one line each; those of the first belong to the start of the planner. */
export * as teams from './teams/sets';
export * as access from './access/sets';
export * as process from './process/sets';
export * as targets from './targets/sets';
export * as vendor from './vendor/sets';
export * as runbook from './runbook/sets';
export * as training from './training/sets';
export * as involvement from './involvement/sets';
export * as rollout from './rollout/sets';
export * as measures from './measures/sets';
export * as agreement from './agreement/sets';
