/** Why a file gives no text, in Dutch, for whoever opened it. */
export class BestandProbleem extends Error {
  override readonly name = 'BestandProbleem';
}

/** The most that is read; longer than any policy paper, shorter than what makes a browser stumble. */
export const MEESTE_TEKENS = 2_000_000;

/** Bytes of a file as it is opened, packed or not. */
export const MEESTE_BYTES = 25_000_000;

/** @throws {@link BestandProbleem} when a file or its text is longer than we read */
export function bewaakLengte(lengte: number, hoogstens: number): void {
  if (lengte > hoogstens) {
    throw new BestandProbleem(
      'Dit bestand is te groot. Knip het in stukken, of plak een deel van de tekst.',
    );
  }
}
