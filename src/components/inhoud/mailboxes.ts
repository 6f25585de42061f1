/** Where to write to about what: settings of the site, so that a text never holds an old address. */
import { settings } from '#src/settings.ts';

/** The addresses, by the kind that the block `Contact` names. */
export const mailboxes = {
  vragen: { adres: settings.contactEmail },
  privacy: { adres: settings.privacyEmail, wie: settings.privacyController },
  toegankelijkheid: { adres: settings.accessibilityEmail },
  beveiliging: { adres: settings.securityEmail },
} as const;

/** The kinds. */
export type Soort = keyof typeof mailboxes;
