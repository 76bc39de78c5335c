import { idSet } from '../../kinds/idSet';

/** What answers of this chapter are chosen from. */
export const status = idSet('status', ['draft', 'review', 'approved']);

export const product = idSet('product', ['intuneOnly', 'coManagement']);

export const ownership = idSet('ownership', ['company', 'personal']);

/** Who helps: what tiers are proposed from. */
export const shape = idSet('shape', ['few', 'desk', 'partner', 'outsourced']);
