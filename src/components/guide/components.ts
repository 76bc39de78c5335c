import Callout from './Callout.astro';
import CheckRules from './CheckRules.astro';
import Cite from './Cite.astro';
import EscalationPath from './diagrams/EscalationPath.astro';
import FiveQuestions from './diagrams/FiveQuestions.astro';
import InvolvementTimeline from './diagrams/InvolvementTimeline.astro';
import TierLadder from './diagrams/TierLadder.astro';
import TrainingChain from './diagrams/TrainingChain.astro';
import Link from './Link.astro';
import OneThing from './OneThing.astro';
import Resource from './Resource.astro';
import Table from './Table.astro';

/** What guide pages may use without importing it. Lower case: what Markdown itself writes. */
export const guideComponents = {
  Callout,
  CheckRules,
  Cite,
  EscalationPath,
  FiveQuestions,
  InvolvementTimeline,
  OneThing,
  Resource,
  TierLadder,
  TrainingChain,
  a: Link,
  table: Table,
};
