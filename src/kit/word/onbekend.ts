/** Stops the build on what would be lost: a Word file says all that the page says. */

/** The error for syntax that has no place in a Word file yet. */
export function onbekend(wat: string): Error {
  return new Error(
    `Het Word-bestand van de campagnekit kent “${wat}” nog niet.\n  Zo los je het op: schrijf het in dit stuk anders, of voeg het toe in src/kit/word/.`,
  );
}
