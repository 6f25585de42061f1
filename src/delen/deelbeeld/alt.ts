/** The words that stand on a share picture beside its title, and what is to be seen on it. */

/** Who is on the label of a picture that is about no trade in particular. */
export const ALLE_MAKERS = 'Utrechtse mbo’ers';

/** What stands on the picture. */
export interface Afgebeeld {
  readonly titel: string;
  /** Whether the window of a person stands before the street. */
  readonly isPortret: boolean;
  /** Who is on the label; {@link ALLE_MAKERS} when left out. */
  readonly makers?: string | undefined;
}

/** What is to be seen on the share picture of a page, for who cannot see it. */
export function deelbeeldAlt({ titel, isPortret, makers = ALLE_MAKERS }: Afgebeeld): string {
  const wat = isPortret ? 'een raam in de mbo-straat' : 'getekende huizen in de mbo-straat';
  return `De woorden “${titel}” boven ${wat}, met een rood label: mede mogelijk gemaakt door ${makers}.`;
}
