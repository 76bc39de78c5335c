import { party, tier } from '../../catalogue/sets';
import { type Blocks, paragraph, strong } from '../../tree';
import type { Writer } from '../../writer';
import type { process } from './questions';
import type { ProcessWords } from './words/en';
import { wordFor } from '../../words/vocabulary';

/** The way up through the tiers and back to the user, as a Mermaid flowchart. Empty without two tiers. */
export function escalationDiagram({
  plan,
  words,
  own,
}: Writer<typeof process, ProcessWords>): Blocks {
  const tiers = plan.answers.teams.tiers;
  const levels = tier.ids.filter((level) => tiers.some((each) => each.level === level));
  if (levels.length < 2) return [];
  const label = (level: (typeof levels)[number]) => {
    const named = tiers
      .filter((each) => each.level === level)
      .flatMap(({ team }) => (team === null ? [] : [words.called('teams', team)]))
      .filter((team) => team !== '');
    return [wordFor(words, tier, level), ...named].map(escaped).join('<br>');
  };
  const nodes = [
    `  user(["${escaped(wordFor(words, party, 'user'))}"])`,
    ...levels.map((level) => `  ${level}["${label(level)}"]`),
  ];
  const arrow = (from: string, line: string, what: string, to: string) =>
    `  ${from} ${line}|"${escaped(what)}"| ${to}`;
  const up = ['user', ...levels].slice(0, -1).map((below, index) => {
    const what = below === 'user' ? own.reports : own.escalates;
    return arrow(below, '-->', what, levels[index] ?? below);
  });
  // Self-service hands nothing back: the fix goes from the first staffed tier to the user.
  const down = ['user', ...levels.filter((level) => level !== 'tier0')];
  const back = down
    .slice(1)
    .map((above, index) => arrow(above, '-.->', own.fix, down[index] ?? 'user'));
  return [
    paragraph(strong(own.diagram)),
    { type: 'code', lang: 'mermaid', value: ['flowchart LR', ...nodes, ...up, ...back].join('\n') },
  ];
}

/** Inside a quoted Mermaid label only these characters mean something; `#35;` is Mermaid's own way to write them. */
const escaped = (label: string) =>
  label.replace(/["#<>&`;\\]/g, (character) => `#${character.codePointAt(0)};`);
