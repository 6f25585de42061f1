/** What is to be seen on the share picture of a page, for who cannot see it. */
export function deelbeeldAlt(titel: string, isPortret: boolean): string {
  const wat = isPortret ? 'een raam in de mbo-straat' : 'getekende huizen in de mbo-straat';
  return `De woorden “${titel}” boven ${wat}, met een rood label: mede mogelijk gemaakt door Utrechtse vakmensen.`;
}
