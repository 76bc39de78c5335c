import { expect, test } from 'vitest';
import { guideTree } from '../guide-page.ts';
import { blocksIn } from './in-markdown.ts';
import { slot } from './text.ts';

test('headings, paragraphs, cells and titles are blocks with their line', () => {
  const page = `## Who helps {#who}

The <Term id="tier">tiers</Term> and **nobody** else.

<Copyable title="Hand-over note">

- Run \`dsregcmd\` first

</Copyable>

| Tier | Who |
|---|---|
| 1 | Service desk |
`;
  expect(blocksIn(guideTree(page))).toEqual([
    { line: 1, text: 'Who helps' },
    { line: 3, text: 'The tiers and nobody else.' },
    { line: 5, text: 'Hand-over note' },
    { line: 7, text: `Run ${slot} first` },
    { line: 11, text: 'Tier' },
    { line: 11, text: 'Who' },
    { line: 13, text: '1' },
    { line: 13, text: 'Service desk' },
  ]);
});
