/** How the last publication went: written where the site is published, read by the CMS. */

/** The address of the file that says so. */
export const STATUS_ADDRESS = '/admin/status.json';

/** What it says. */
export interface PublicationStatus {
  /** False when the site could not be made; what was online then stayed online. */
  readonly ok: boolean;
  /** When, as `2026-11-27T04:00:00.000Z`; `null` for a site that was built by hand. */
  readonly moment: string | null;
  /** The commit that was published or refused; `null` when that is not known. */
  readonly commit: string | null;
  /**
   * What is wrong, in Dutch, one message for each problem. Anybody can read them: they name no piece
   * and quote nothing, because that may be what has to be gone.
   */
  readonly messages: readonly string[];
}
