/** The rules of the taalwijzer for textlint. */
import { all } from '#src/bieb/index.ts';
import { settings } from '#src/settings.ts';
import { REGELS_LICENTIE } from '#src/taal/regelbestand.ts';
import { alsPrh } from '#src/taal/uitgaven/prh.ts';
import { uitWoordkeuzes } from '#src/taal/uitWoordkeuze.ts';

export async function GET(): Promise<Response> {
  const herkomst = `Taalwijzer, ${settings.origin}/taalwijzer/, ${REGELS_LICENTIE.naam}`;
  return new Response(alsPrh(uitWoordkeuzes(await all('woordkeuzes')), herkomst));
}
