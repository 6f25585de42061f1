/** Opens a file of the visitor. What unpacks documents is fetched only when there is one to open. */
import type { Bestandstekst } from '#src/taal/bestanden/leesBestand.ts';
import { BestandProbleem } from '#src/taal/bestanden/probleem.ts';

/**
 * The text of `bestand`. Reads it here; sends it nowhere.
 *
 * @throws {@link BestandProbleem} with what is wrong, in Dutch
 */
export async function openBestand(bestand: File): Promise<Bestandstekst> {
  const gelezen = await lees(bestand);
  if (gelezen.tekst.trim() === '') throw new BestandProbleem('In dit bestand staat geen tekst.');
  return gelezen;
}

async function lees(bestand: File): Promise<Bestandstekst> {
  try {
    // eslint-disable-next-line no-restricted-syntax -- loaded only then, on purpose
    const { leesBestand } = await import('#src/taal/bestanden/leesBestand.ts');
    return leesBestand(bestand.name, new Uint8Array(await bestand.arrayBuffer()));
  } catch (fout) {
    if (fout instanceof BestandProbleem) throw fout;
    throw new BestandProbleem(
      'Het bestand kon niet open. Heb je verbinding? Plak anders de tekst in het vak.',
    );
  }
}
