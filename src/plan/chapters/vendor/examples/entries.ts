import { listOf } from '../../../examples/entries';
import { vendor } from '../questions';

export const openers = listOf('openers', vendor.openers.openers, {});

export const suppliers = listOf('suppliers', vendor.suppliers.suppliers, { ownSupply: '' });

/** Microsoft Entra roles that may file support tickets; the second can do little else. */
export const roles = { intune: 'Intune Administrator', tickets: 'Service Support Administrator' };
