import Callout from './Callout.astro';
import CheckRules from './CheckRules.astro';
import Cite from './Cite.astro';
import CommonIssues from './issues/CommonIssues.astro';
import Copyable from './Copyable.astro';
import EscalationPath from './diagrams/EscalationPath.astro';
import FiveQuestions from './diagrams/FiveQuestions.astro';
import InvolvementTimeline from './diagrams/InvolvementTimeline.astro';
import TierLadder from './diagrams/TierLadder.astro';
import TrainingChain from './diagrams/TrainingChain.astro';
import Glossary from './Glossary.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import InPlan from './InPlan.astro';
import Link from './Link.astro';
import Matrix from './Matrix.astro';
import OneThing from './OneThing.astro';
import Resource from './Resource.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import TranslationStatus from './TranslationStatus.astro';

/** What guide pages may use without importing it. Lower case: what Markdown itself writes. */
export const guideComponents = {
  Callout,
  CheckRules,
  Cite,
  CommonIssues,
  Copyable,
  EscalationPath,
  FiveQuestions,
  Glossary,
  InPlan,
  InvolvementTimeline,
  Matrix,
  OneThing,
  Resource,
  Term,
  TierLadder,
  TrainingChain,
  TranslationStatus,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
};
