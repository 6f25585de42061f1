/** The rules of the taalwijzer, for the tekstcheck and for whoever wants to use them elsewhere. */
import { all } from '#src/bieb/index.ts';
import { vandaag } from '#src/clock.ts';
import { settings } from '#src/settings.ts';
import { regelbestand } from '#src/taal/regelbestand.ts';
import { uitWoordkeuzes } from '#src/taal/uitWoordkeuze.ts';

export async function GET(): Promise<Response> {
  const regels = uitWoordkeuzes(await all('woordkeuzes'));
  return new Response(
    JSON.stringify(regelbestand(regels, { origin: settings.origin, dag: vandaag() })),
  );
}
