import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

test('a page is its lead, and a section for each heading with an id', () => {
  const html = `<main data-pagefind-body><h1>Training</h1><p>How long.</p>
    <div class="heading"><h2 id="length">How long it takes</h2><a href="#length" aria-labelledby="length">#</a></div>
    <p>Two to <strong>three</strong> hours.</p><ul><li>Lecture</li><li>Labs</li></ul>
    <p data-pagefind-ignore>Reviewed today</p><button>Copy</button></main><footer>About</footer>`;
  expect(sectionsOf(html)).toEqual([
    { id: '', heading: 'Training', text: 'How long.' },
    { id: 'length', heading: 'How long it takes', text: 'Two to three hours.\nLecture\nLabs' },
  ]);
});

test('a page that is not for search has no sections', () => {
  expect(sectionsOf('<main><h1>Planner</h1></main>')).toEqual([]);
});
