import { inSentence } from '../../../words/parties/nl';
import type { TrainingFindings } from './en';

export const findings: TrainingFindings = {
  trainedTooLate: {
    looksFor: 'Een sessie op of na de eerste dag van de uitrol.',
    title: (session) => `De sessie ‘${session}’ valt op of na de eerste dag van de uitrol.`,
    reason: 'De deelnemers helpen dan al gebruikers voordat ze zelf zijn getraind.',
  },
  untrained: {
    looksFor: 'Een doelgroep zonder sessie.',
    title: (party) => `Er is geen trainingssessie voor ${party.toLowerCase()}.`,
    reason: 'Die laag krijgt vanaf de eerste dag tickets.',
  },
  agendaLength: {
    looksFor: 'Een agenda van minder dan 2 of meer dan 3 uur.',
    title: (length, audiences) =>
      audiences === null
        ? `Met deze agenda duurt een sessie ${length}.`
        : `Met de agenda voor ${audiences(inSentence)} duurt een sessie ${length}.`,
    reason: 'Microsoft adviseert per sessie 2 tot 3 uur theorie en praktijk.',
  },
  nothingFor: {
    looksFor: 'Een doelgroep voor wie er niets op de agenda staat.',
    title: (audiences) => `Er staat niets op de agenda voor ${audiences(inSentence)}.`,
    reason:
      'Deze deelnemers leren dan niets in hun sessie. Voeg een agendapunt voor hen toe, of laat hen een bestaand punt volgen.',
  },
  mixedSession: {
    looksFor:
      'Een sessie van meer dan 3 uur doordat de doelgroepen verschillende agendapunten volgen.',
    title: (session, length) =>
      `De sessie ‘${session}’ duurt ${length}, doordat de doelgroepen verschillende agendapunten volgen.`,
    reason:
      'Nodig de doelgroepen uit voor aparte sessies, of laat ze meer agendapunten samen volgen.',
  },
  tierNotTrained: {
    looksFor: 'Een laag die geen doelgroep is en in geen enkele sessie zit.',
    title: (tier) => `${tier} krijgt geen training.`,
    reason:
      'Deze medewerkers zien Intune dan voor het eerst in een ticket. Voeg ze toe bij de doelgroepen en bij een sessie.',
  },
  trainedAfterPilot: {
    looksFor: 'Een laag die pas wordt getraind als de pilot al loopt.',
    title: (tier, day) => `${tier} wordt pas op ${day} getraind, als de pilot al loopt.`,
    reason:
      'Ook pilotgebruikers vragen om hulp, en zij onthouden hoe dat ging. Plan de eerste sessie vóór de pilot.',
  },
  trainerTwice: {
    looksFor: 'Een trainer met twee sessies die elkaar overlappen.',
    title: (name, session) => `${name} is nog met een andere sessie bezig als ‘${session}’ begint.`,
    reason:
      'Als u de minuten van de agenda optelt, overlappen de sessies elkaar. Wijzig een begintijd of kies een andere trainer.',
  },
  sessionClosed: {
    looksFor: 'Een sessie op een dag zonder ondersteuning.',
    title: (session) => `‘${session}’ valt op een dag zonder ondersteuning.`,
    reason: 'De deelnemers zijn dan niet aan het werk. Kies een andere dag.',
  },
  labsWithoutTime: {
    looksFor: 'Praktijkoefeningen waarvoor de agenda geen tijd heeft.',
    title: 'Er zijn praktijkoefeningen gekozen, maar geen enkel agendapunt heeft die werkvorm.',
    reason:
      'Waar geen tijd voor is, gaat niet door. Ruim tijd in voor oefeningen, of maak van een ander agendapunt een oefening.',
  },
  platformWithoutLab: {
    looksFor: 'Een platform waarvoor het inschrijven niet wordt geoefend.',
    title: (platforms) =>
      `Geen enkele praktijkoefening gaat over het inschrijven van een apparaat met ${platforms}.`,
    reason:
      'Supportmedewerkers zien die schermen dan voor het eerst terwijl een gebruiker wacht. Voeg de oefening toe.',
  },
};
