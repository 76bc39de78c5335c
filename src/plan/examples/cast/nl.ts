import type { Cast } from './en';

export const cast: Cast = {
  extension: (number) => `Toestel ${number}`,

  roles: {
    rolloutLead: 'Projectleider uitrol',
    identityNight: 'Blokkeert buiten de servicetijden namens het identityteam het aanmelden',
    securityNight: 'Keurt buiten de servicetijden namens het securityteam het wissen goed',
  },

  small: {
    organisation: 'Woonstichting Lindeveer',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    people: {
      owner: 'Anneke Dijkhuis',
      colleague: 'Bram Verhey',
      engineer: 'Soraya Haddad (Elderbeek ICT)',
    },
  },

  medium: {
    organisation: 'Noorderkade Logistiek',
    zone: 'Europe/Amsterdam',
    language: 'nl',
    people: {
      owner: 'Judith Brouwer',
      desk: 'Kevin Postma',
      secondLead: 'Samira el Idrissi',
      workplace: 'Jeroen Hoekstra',
      endpoint: 'Marloes Wiersma',
      rolloutLead: 'Sander Kuiper',
    },
  },

  large: {
    organisation: 'Halvorne Groep',
    people: {
      owner: 'Marieke van Aalst',
      provider: 'Carlos Medina (servicemanager bij Quillon)',
      europe: 'Femke Aarts (Rotterdam)',
      asia: 'Lim Wei Jie (Singapore)',
      endpoint: 'Joris Rietveld',
      gdansk: 'Teamleider van de groep (Quillon Gdańsk)',
      cebu: 'Teamleider van de groep (Quillon Cebu)',
      merida: 'Teamleider van de groep (Quillon Mérida)',
      rolloutLead: 'Eva Mertens',
      identityNight: 'Dienstdoende medewerker identity',
      securityNight: 'Dienstdoende medewerker security',
    },
  },
};
