import { startSearchBox } from './box';

// Runs once, when open.ts first loads it.
const box = document.querySelector<HTMLElement>('#search-dialog [data-search-box]');
if (box) startSearchBox(box);
