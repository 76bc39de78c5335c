import { listOf } from '../../../examples/entries';
import { scope } from '../questions';

export const regions = listOf('regions', scope.places.regions, { regionLanguages: [] });
