/** The rules of the taalwijzer as a package for Vale. */
import { all } from '#src/bieb/index.ts';
import { settings } from '#src/settings.ts';
import { valePakket } from '#src/taal/uitgaven/vale.ts';
import { uitWoordkeuzes } from '#src/taal/uitWoordkeuze.ts';

export async function GET(): Promise<Response> {
  return new Response(valePakket(uitWoordkeuzes(await all('woordkeuzes')), settings.origin));
}
