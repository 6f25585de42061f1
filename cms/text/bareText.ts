/** A text without the newlines around it: as Decap's editor hands it over. */
export function bareText(body: string): string {
  return body.replace(/^\n+/, '').trimEnd();
}
