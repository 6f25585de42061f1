/** The address of a letter that is ready to be sent: a mail program opens with all of it. */
export function mailto(to: string, subject: string, body: string): string {
  // A mail program takes a plus for a plus.
  const letter = new URLSearchParams({ subject, body }).toString().replaceAll('+', '%20');
  return `mailto:${to}?${letter}`;
}
