/** What the taalwijzer says of a sentence on a poster. */
import { REGELS_ADRES, type Regelbestand } from '#src/taal/regelbestand.ts';
import { maakToets } from '#src/taal/toets.ts';

/** A word that can be better, and what can stand there, best first. */
export interface Raad {
  readonly gevonden: string;
  readonly beter: readonly string[];
  /** Why, and the address where that is told in full. */
  readonly reden: string;
  readonly adres: string;
}

/**
 * Fetches the rules once, and gives a function that reads a sentence by them.
 *
 * @throws when the rules cannot be had
 */
export async function haalTaalraad(): Promise<(zin: string) => Raad[]> {
  const antwoord = await fetch(REGELS_ADRES);
  if (!antwoord.ok) throw new Error(`The rules answer ${String(antwoord.status)}.`);
  const { regels } = (await antwoord.json()) as Regelbestand;
  const toets = maakToets(regels);
  return (zin) =>
    toets.vind(zin, 'tekst').map(({ gevonden, beter, regel }) => ({
      ...{ gevonden, beter, reden: regel.reden, adres: regel.adres },
    }));
}
