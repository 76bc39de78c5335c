import { expect, it } from 'vitest';
import { bound } from './bound';

const inTraining = (html: string) => bound(html, 'training', '/plan/ko/guide/');

it('gives headings ids of their own, a level lower, without the sign beside them', () => {
  const heading =
    '<div class="heading"><h2 id="labs">Labs</h2><a href="#labs" aria-labelledby="labs">#</a></div>';
  expect(inTraining(heading)).toBe('<div class="heading"><h3 id="training--labs">Labs</h3></div>');
});

it('lets links to pages and headings lead within the document', () => {
  const link = (href: string) => inTraining(`<a href="${href}">a</a>`);
  expect(link('#labs')).toContain('href="#training--labs"');
  expect(link('../staffing/')).toContain('href="#staffing"');
  expect(link('../staffing/#erlang')).toContain('href="#staffing--erlang"');
  expect(link('/plan/ko/guide/staffing/#erlang')).toContain('href="#staffing--erlang"');
});

it('leaves links that lead out of the document as they are', () => {
  for (const href of [
    '../../planner/#/training',
    '/plan/en/guide/training/',
    'https://example.org/plan/ko/guide/staffing/',
  ]) {
    expect(inTraining(`<a href="${href}">a</a>`)).toContain(`href="${href}"`);
  }
});

it('keeps the ids of sources, which stand once', () => {
  expect(inTraining('<a href="#source-kcs">1</a>')).toContain('href="#source-kcs"');
  expect(inTraining('<div id="source-kcs"></div>')).toContain('id="source-kcs"');
});

it('names what a part is labelled by, and drops filters', () => {
  expect(inTraining('<section aria-labelledby="a b"></section><form></form>')).toBe(
    '<section aria-labelledby="training--a training--b"></section>',
  );
});

it('passes text and attributes on as they are written', () => {
  const html = '<p title="가 &amp; 나">지원 &lt;계획서&gt; &amp; “é”</p>';
  expect(inTraining(html)).toBe(html);
});
