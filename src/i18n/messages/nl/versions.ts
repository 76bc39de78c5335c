import type { VersionMessages } from '../en/versions';

const plural = new Intl.PluralRules('nl');
const choose = (count: number, one: string, other: string) =>
  plural.select(count) === 'one' ? one : other;
const counted = (count: number, one: string, other: string) =>
  `${count} ${choose(count, one, other)}`;

/** What the planner says of versions, of what differs between two of them, and of a file that somebody edited. */
export const versions: VersionMessages = {
  lead: 'Een versie is een kopie van het plan zoals het was toen u die bewaarde. U kunt zien wat er sindsdien is gewijzigd, losse antwoorden overnemen of de hele versie terugzetten.',
  stored:
    'Versies worden in deze browser bij het plan opgeslagen en verdwijnen als u het plan verwijdert. Ze zitten niet in het bestand dat u downloadt.',
  inMemory:
    'Omdat er niets op deze computer mag worden opgeslagen, staan nieuwe versies alleen op deze pagina. Ze gaan verloren als u de pagina sluit, de pagina opnieuw laadt of van taal wisselt. Ze zitten ook niet in het bestand dat u downloadt.',
  readOnly:
    'In dit tabblad kunt u het plan alleen lezen. U kunt versies hier vergelijken, maar niet bewaren, hernoemen, verwijderen of terugzetten.',

  keep: {
    title: 'Een versie bewaren',
    name: 'Naam van de versie',
    help: 'Bijvoorbeeld ‘1.0’ of ‘Zoals goedgekeurd door de directie’. Laat u de naam leeg, dan krijgt de versie de datum en tijd als naam.',
    action: 'Deze versie bewaren',
    unnamed: (when) => `Versie van ${when}`,
    done: (name) => `Versie bewaard: ${name}.`,
    nothing: 'Er is nog niets ingevuld, dus er valt nog niets te bewaren.',
    failed:
      'De browser heeft deze versie niet opgeslagen; mogelijk is er geen ruimte meer. Verwijder versies die u niet meer nodig hebt of download het plan als bestand.',
  },

  list: {
    title: 'Versies van dit plan',
    none: 'Van dit plan is nog geen versie bewaard.',
    keptAt: (when) => `bewaard op ${when}`,
    onPage: 'alleen op deze pagina',
    compare: 'Met het plan vergelijken',
    restore: 'Terugzetten',
    beforeRestoring: (name) => `Vóór het terugzetten van ‘${name}’`,
    restored: (name) =>
      `Het plan is teruggezet naar ‘${name}’. Wat er eerst stond, is als versie bewaard.`,
    newName: (name) => `Nieuwe naam voor ${name}`,
    renamed: (name) => `De nieuwe naam is ${name}.`,
    deleted: (name) => `Verwijderd: ${name}.`,
    unavailable:
      'De versies in deze browser zijn op dit moment niet bereikbaar. Probeer het later nog eens.',
    gone: 'Deze versie is er niet meer. Misschien is die in een ander tabblad verwijderd.',
    unreadable: {
      damaged:
        'Hier staat een versie die niet kan worden gelezen. De versie blijft ongewijzigd staan.',
      newer:
        'Hier staat een versie die met een nieuwere versie van deze planner is bewaard. Laad de pagina opnieuw om die te openen.',
    },
  },

  compare: {
    title: 'Vergelijken',
    lead: 'Kies waarmee u het plan wilt vergelijken: een van de versies, een ander plan in deze browser of een bestand.',
    from: 'Van',
    to: 'Naar',
    choose: 'Maak een keuze…',
    now: 'Het plan zoals het nu is',
    groups: {
      versions: 'Versies',
      plans: 'Andere plannen in deze browser',
      files: 'Bestanden',
    },
    file: 'Bestand kiezen om te vergelijken',
    heading: (from, to) => `Van ‘${from}’ naar ‘${to}’`,
    same: 'Er zijn geen verschillen.',
    edited: (name) =>
      `De tekst van ‘${name}’ is na het downloaden gewijzigd. Alleen de antwoorden worden vergeleken, dus die wijzigingen ziet u hier niet.`,
    inPart: (name) => `Een deel van ‘${name}’ is onleesbaar en wordt niet vergeleken.`,
    notesBelow: (name) =>
      `In ‘${name}’ staan aantekeningen onder de antwoorden. Die worden niet vergeleken.`,
    sameSilently:
      'Er zijn geen verschillen, behalve in antwoorden op vragen die nu niet worden gesteld.',
    writtenIn: (from, to) =>
      `De teksten onder ‘Van’ zijn in het ${from} getypt, die onder ‘Naar’ in het ${to}.`,
    count: {
      answers: (count) => `${counted(count, 'antwoord', 'antwoorden')} gewijzigd`,
      beside: (count) =>
        `${counted(count, 'antwoord', 'antwoorden')} met andere bevestiging, markering of vertaling`,
      added: (count) => `${counted(count, 'rij', 'rijen')} toegevoegd`,
      removed: (count) => `${counted(count, 'rij', 'rijen')} verwijderd`,
      moved: (count) => `${counted(count, 'rij', 'rijen')} verplaatst`,
    },
    summary: (counts) => `${counts}.`,
    unchanged: (count) => `${counted(count, 'hoofdstuk', 'hoofdstukken')} zonder verschillen`,
    change: {
      added: 'Toegevoegd',
      removed: 'Verwijderd',
      changed: 'Gewijzigd',
      moved: 'Verplaatst',
    },
    moved: (from, to) => `Van rij ${from} naar rij ${to} verplaatst`,
    movedRow: (name, from, to) => `‘${name}’ is van rij ${from} naar rij ${to} verplaatst.`,
    notAsked: 'Niet gevraagd',
    yours: 'Eigen antwoord',
    openAll: 'Alle hoofdstukken openen',
    closeAll: 'Alle hoofdstukken sluiten',
  },

  take: {
    note: (from) =>
      `U kunt antwoorden uit ‘${from}’ overnemen. Wat daar een voorstel is of uit een voorbeeld komt, blijft zo gemarkeerd; al het andere wordt een eigen antwoord.`,
    answer: 'Overnemen',
    clear: 'Ook hier leegmaken',
    row: {
      added: 'Deze rij verwijderen',
      removed: 'Deze rij overnemen',
      changed: 'Deze rij overnemen',
      moved: 'Terugplaatsen',
    },
    chapter: 'Dit hoofdstuk overnemen',
    all: 'Alles overnemen',
    done: (count) => `${counted(count, 'verschil', 'verschillen')} overgenomen.`,
    brought: (count) =>
      choose(
        count,
        'Eén persoon, team of regio die daarin wordt genoemd, is ook overgenomen.',
        `${count} personen, teams of regio’s die daarin worden genoemd, zijn ook overgenomen.`,
      ),
    leftOut: (count) => `${counted(count, 'rij paste', 'rijen pasten')} niet meer in de lijst.`,
  },

  log: {
    title: 'Wijzigingshistorie',
    chapter: (chapter, changes) => `${chapter}: ${changes}.`,
    named: (change, names) => `${change} (${names})`,
    more: (count) => `nog ${count}`,
    add: 'Aan de wijzigingshistorie van het plan toevoegen',
    added: 'Toegevoegd aan de wijzigingshistorie in het laatste hoofdstuk.',
    full: (max) => `De wijzigingshistorie is vol. Verwijder daar eerst een van de ${max} items.`,
    save: 'Wijzigingen downloaden als Markdown',
    fileName: 'ondersteuningsplan-wijzigingen',
    columns: { where: 'Vraag', before: 'Eerst', after: 'Nu' },
  },

  edited: {
    title: 'De tekst van dit bestand is gewijzigd',
    lead: (name) =>
      `De antwoorden in ${name} worden als nieuw plan geopend. Wijzigingen in de tekst gaan niet mee: vul in het plan zelf in wat u wilt behouden.`,
    legend:
      'Bij − staat een regel zoals die is gedownload, bij + zoals die nu in het bestand staat.',
    lines: 'Wat er is gewijzigd',
    removed: 'zoals gedownload',
    added: 'in het bestand',
    skipped: (count) => counted(count, 'ongewijzigde regel', 'ongewijzigde regels'),
    more: (count) => `en nog ${counted(count, 'gewijzigde regel', 'gewijzigde regels')}`,
    tooMany: 'De tekst wijkt zo sterk af dat de verschillen niet per regel te tonen zijn.',
    open: 'Openen met de antwoorden',
    cancel: 'Annuleren',
    untold:
      'Om welke regels het gaat, is niet na te gaan: deze versie van de planner stelt het document anders op.',
  },
};
