import { loadSets } from '../loading';

// Before the tests of a file: what they read, draw and write is chosen from these lists.
await loadSets();
