import { counted } from '../../../i18n/forms/plural';
import type { SummarySentences } from '../../parts';
import { typedOnOneLine } from '../../typedText';
import { dayInSentence } from '../../words/daySaid';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { agreement } from './questions';
import { own } from './questions';
import { weightOf } from './weight';
import type { AgreementWords } from './words/en';

const { risk: riskSet } = own;

type Agreement = Writer<typeof agreement, AgreementWords>;

/** More of a kind are counted, not told. */
const most = { risks: 3, decisions: 2 };

/** The most serious risks, and what is asked of the reader: decisions and signatures. */
export const summary = (writer: Agreement): SummarySentences => ({
  risks: risks(writer),
  asks: [...decisions(writer), ...signatures(writer)],
});

function risks({ answers, own: { summary: say }, words, wording }: Agreement): string[] {
  const named = answers.risks.flatMap((entry) => {
    const { risk, ownRisk } = entry;
    if (risk === null) return [];
    const name = risk === 'own' ? typedOnOneLine(ownRisk) : wordFor(words, riskSet, risk);
    return name === '' ? [] : [{ name, weight: weightOf(entry) }];
  });
  if (named.length === 0) return [];
  const worst = named
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, most.risks)
    .map(({ name }) => name);
  const count = counted(named.length, words);
  return [worst.length > 0 ? say.worst(count, worst, wording.list) : say.risks(count)];
}

/** What is still to be decided, the most urgent first. */
function decisions({ answers, own: { summary: say }, words }: Agreement): string[] {
  const open = answers.openPoints
    .filter(({ openPoint, decision }) => openPoint.trim() !== '' && decision.trim() === '')
    .toSorted((one, other) => (one.decideBy ?? '9999').localeCompare(other.decideBy ?? '9999'));
  const told = open
    .slice(0, most.decisions)
    .map(({ openPoint, decider, decideBy }) =>
      say.decision(
        typedOnOneLine(openPoint),
        decider === null ? '' : words.called('people', decider),
        decideBy === null ? '' : dayInSentence(decideBy, words),
      ),
    );
  const rest = open.length - told.length;
  return [...told, ...(rest > 0 ? [say.decisions(counted(rest, words))] : [])];
}

/** Who still has to sign: once the pilot has been measured, before production starts, unless the plan is younger than that. */
function signatures({ answers, own: { summary: say }, words, wording, plan }: Agreement): string[] {
  const { firstWave, planDate } = plan.answers.scope;
  const missing = answers.approvers.flatMap(({ approver, signedOn }) => {
    const name = approver === null ? '' : words.called('people', approver);
    return name === '' || signedOn ? [] : [name];
  });
  const names = [...new Set(missing)];
  if (names.length === 0) return [];
  const isAhead = firstWave !== null && (planDate === null || planDate < firstWave);
  return [
    say.toSign(wording.list(names), names.length, isAhead ? dayInSentence(firstWave, words) : ''),
  ];
}
