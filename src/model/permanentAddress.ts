/**
 * The address of a piece that stays whatever it is called: for posters, links and frames of others.
 * It leads to the present one, and tells nothing of what it leads to.
 */
export function permanentAddress(id: string): string {
  return `/v/${id}/`;
}
