import type { InvolvementFindings } from './en';

export const findings: InvolvementFindings = {
  stepTooLate: {
    title: (step) => `De uiterste datum van ‘${step}’ valt op of na de eerste dag van de uitrol.`,
    reason: 'De supportmedewerkers haken dan te laat aan om er nog iets aan te hebben.',
  },
  platformNotEnrolled: {
    title: (platforms) => `Supportmedewerkers schrijven zelf geen apparaten met ${platforms} in.`,
    reason: 'Ze moeten dan stappen uitleggen die ze zelf nooit hebben gezien.',
  },
};
