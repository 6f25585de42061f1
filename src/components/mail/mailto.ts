/** What a letter begins with, so that who answers knows what it is about. */
export interface Brief {
  readonly onderwerp: string;
  /** The text, a line each. */
  readonly regels: readonly string[];
}

/** A link that opens a mail program with the letter begun (RFC 6068). */
export function mailto(adres: string, { onderwerp, regels }: Brief): string {
  // A line ends with both characters (§5), also within what somebody typed.
  const body = regels.join('\n').replaceAll(/\r?\n/g, '\r\n');
  const vragen = new URLSearchParams({ subject: onderwerp, body });
  // A mail program takes a plus for a plus.
  return `mailto:${adres}?${vragen.toString().replaceAll('+', '%20')}`;
}
