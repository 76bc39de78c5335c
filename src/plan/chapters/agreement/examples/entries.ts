import { listOf } from '../../../examples/entries';
import { agreement } from '../questions';

export const risks = listOf('risks', agreement.risks.risks, { ownRisk: '', ownAction: '' });

export const openPoints = listOf('openPoints', agreement.openPoints.openPoints, { decision: '' });

export const approvers = listOf('approvers', agreement.signOff.approvers, { signedOn: null });

export const changes = listOf('changes', agreement.changes.changes, {});
