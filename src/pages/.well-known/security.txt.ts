import { addDays, vandaag } from '#src/clock.ts';
import { settings } from '#src/settings.ts';

/** Where to report a security hole (RFC 9116). Half a year ahead: it must expire within a year. */
export function GET(): Response {
  const lines = [
    `Contact: mailto:${settings.securityEmail}`,
    `Expires: ${addDays(vandaag(), 180)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${settings.origin}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
