import type { Plan } from '../../../plan/plan';

/** Offers that were declined on this page: nobody is asked twice. Another page may ask again. */
const declined = new Set<string>();

export const decline = (plan: Plan, offer: string) => declined.add(`${plan.id} ${offer}`);

export const isDeclined = (plan: Plan, offer: string) => declined.has(`${plan.id} ${offer}`);
