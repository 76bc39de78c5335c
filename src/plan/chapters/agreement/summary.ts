import type { SummarySentences } from '../../parts';
import { typedOnOneLine } from '../../typedText';
import { wordFor } from '../../words/vocabulary';
import type { Writer } from '../../writer';
import type { agreement } from './questions';
import { own } from './questions';
import { weightOf } from './weight';
import type { AgreementWords } from './words/en';

const { risk: riskSet } = own;

type Agreement = Writer<typeof agreement, AgreementWords>;

/** The most serious risk, who still has to sign, and when the plan is reviewed. */
export function summary(writer: Agreement): SummarySentences {
  const { answers, own, wording } = writer;
  const { nextReview } = answers;
  return {
    readiness: [
      ...risks(writer),
      ...signatures(writer),
      ...(nextReview ? [own.summary.review(wording.date(nextReview))] : []),
    ],
  };
}

function risks({ answers, own, words, wording }: Agreement): string[] {
  const named = answers.risks.flatMap((entry) => {
    const { risk, ownRisk } = entry;
    if (risk === null) return [];
    const name = risk === 'own' ? typedOnOneLine(ownRisk) : wordFor(words, riskSet, risk);
    return name === '' ? [] : [{ name, weight: weightOf(entry) }];
  });
  const [worst] = named.toSorted((one, other) => other.weight - one.weight);
  if (!worst) return [];
  const count = { count: named.length, shown: wording.number(named.length) };
  return [own.summary.risks(count), ...(worst.weight > 0 ? [own.summary.worst(worst.name)] : [])];
}

/** Nobody is missed in a plan that is not ready to be signed. */
function signatures({ answers, own, words, wording, plan }: Agreement): string[] {
  if (plan.answers.scope.status === 'draft') return [];
  const missing = answers.approvers.flatMap(({ approver, signedOn }) => {
    const name = approver === null ? '' : words.called('people', approver);
    return name === '' || signedOn ? [] : [name];
  });
  return missing.length > 0 ? [own.summary.toSign(wording.list([...new Set(missing)]))] : [];
}
