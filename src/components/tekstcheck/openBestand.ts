/** Opens a file of the visitor. What unpacks documents is fetched only when there is one to open. */
import type { Bestandsprobleem, Bestandstekst } from '#src/taal/bestanden/leesBestand.ts';

/** The text of `bestand`, or what is wrong with it in Dutch. Reads it here; sends it nowhere. */
export async function openBestand(bestand: File): Promise<Bestandstekst | Bestandsprobleem> {
  try {
    // eslint-disable-next-line no-restricted-syntax -- loaded only then, on purpose
    const { leesBestand } = await import('#src/taal/bestanden/leesBestand.ts');
    return leesBestand(bestand.name, new Uint8Array(await bestand.arrayBuffer()));
  } catch {
    return {
      probleem: 'Het bestand kon niet open. Heb je verbinding? Plak anders de tekst in het vak.',
    };
  }
}
