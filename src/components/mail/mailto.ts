/** What a letter begins with, so that who answers knows what it is about. */
export interface Brief {
  readonly onderwerp: string;
  /** The text, a line each. */
  readonly regels: readonly string[];
}

/** A link that opens a mail program with the letter begun. */
export function mailto(adres: string, { onderwerp, regels }: Brief): string {
  const vragen = new URLSearchParams({ subject: onderwerp, body: regels.join('\n') });
  // A mail program takes a plus for a plus.
  return `mailto:${adres}?${vragen.toString().replaceAll('+', '%20')}`;
}
