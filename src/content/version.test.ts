import { expect, test } from 'vitest';
import { englishVersion } from './version';

const page = (body: string) => ({ title: 'Terms', description: 'What words mean.', body });

test('the English words of a list are part of the page that shows it', () => {
  const body = '## Terms {#terms}\n\n<Glossary />';
  const version = (words: string) => englishVersion(page(body), () => words);
  expect(version('escalate: to pass a ticket on')).not.toBe(version('escalate: to complain'));
});

test('each list names the file of its own words, and a page without one asks for none', () => {
  const read: string[] = [];
  const note = (path: string) => {
    read.push(path);
    return '';
  };
  englishVersion(page('<Term id="upn">UPN</Term> and the [glossary](../glossary/).'), note);
  expect(read).toEqual([]);
  englishVersion(page('<CommonIssues />\n\n<CheckRules id="teams" />'), note);
  englishVersion(page('<CheckRules id="general" />\n\n<Glossary />'), note);
  expect(read).toEqual([
    'src/plan/catalogue/issues/words/en.ts',
    'src/plan/chapters/teams/findings/en.ts',
    'src/plan/chapters/findings/en.ts',
    'src/content/glossary/en.yaml',
  ]);
});
