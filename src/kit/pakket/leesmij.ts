/** The note in a zip: what is in it, and what one may do with it. */
import { bijlagesoorten, type Bijlagesoort } from './bijlage.ts';

/** What the note tells. */
export interface Leesmij {
  /** `Voor scholen`. */
  readonly voorWie: string;
  /** The texts, by the name of their file. */
  readonly teksten: ReadonlyArray<{ readonly naam: string; readonly titel: string }>;
  /** Which kinds of other files there are, with how many of each. */
  readonly bijlagen: ReadonlyMap<Bijlagesoort, number>;
  /** The page of the kit, in full. */
  readonly adres: string;
  /** Who has to be named beside a drawing. */
  readonly vermelding: string;
  /** The name of the campaign. */
  readonly campagne: string;
}

/** The note, with line ends that every program knows. */
export function leesmij(wat: Leesmij): string {
  const { voorWie, teksten, bijlagen, adres, vermelding, campagne } = wat;
  const regels = [
    campagne,
    `Campagnekit: ${voorWie.toLowerCase()}`,
    '',
    'WAT ZIT ERIN?',
    '',
    ...(teksten.length === 0 ? [] : ['teksten/ (Word, om in te vullen en te veranderen)']),
    ...teksten.map(({ naam, titel }) => `  ${naam}: ${titel}`),
    ...[...bijlagen].map(
      ([soort, aantal]) => `${soort}/ (${String(aantal)} bestanden): ${bijlagesoorten[soort]}`,
    ),
    '',
    'WAT MAG JE ERMEE?',
    '',
    'Kopiëren, delen en veranderen mag, gratis. Zet bij een tekening van wie ze is:',
    `  ${vermelding}`,
    'Verander je iets? Zeg dat er dan bij.',
    'De licentie is Creative Commons Naamsvermelding 4.0:',
    '  https://creativecommons.org/licenses/by/4.0/deed.nl',
    '',
    'KLOPT ER IETS NIET?',
    '',
    'De nieuwste versie staat op de site. Daar lees je ook waar je ons bereikt:',
    `  ${adres}`,
    '',
  ];
  return regels.join('\r\n');
}
