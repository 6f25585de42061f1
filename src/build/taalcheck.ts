/**
 * `npm run taalcheck -- <files or folders>`: holds the rules of the taalwijzer against files.
 * Exit code 0: no `fout`; 1: there is one; 2: used wrongly, or a file that cannot be read.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { woordregels } from '#src/regels/editorial/woordkeuzes.ts';
import { leesBestand, type Bestandstekst } from '#src/taal/bestanden/leesBestand.ts';
import { BestandProbleem } from '#src/taal/bestanden/probleem.ts';
import { BESTANDEN } from '#src/taal/bestanden/soort.ts';
import { alsJson, alsTekst } from '#src/taal/verslag.ts';
import type { Bestandsverslag } from '#src/taal/verslag.ts';
import { maakToets } from '#src/taal/toets.ts';

const UITLEG = `Zo werkt het: npm run taalcheck -- <bestanden of mappen> [--json]
Leest ${BESTANDEN.join(', ')}. Uitkomst 0: geen fouten, 1: wel fouten, 2: iets kon niet gelezen worden.`;

async function begin(): Promise<number> {
  const opdracht = leesOpdracht();
  if (opdracht === null) return verkeerd();
  const { live } = await judgeContent();
  const toets = maakToets(woordregels(live));
  const verslagen: Bestandsverslag[] = [];
  let onleesbaar = false;
  for (const bestand of await bestandenIn(opdracht.plekken)) {
    try {
      const { tekst, soort } = await lees(bestand);
      verslagen.push({ bestand, tekst, treffers: toets.vind(tekst, soort) });
    } catch (fout) {
      if (!(fout instanceof BestandProbleem)) throw fout;
      onleesbaar = true;
      console.error(`${bestand}: ${fout.message}`);
    }
  }
  console.log(opdracht.json ? alsJson(verslagen) : alsTekst(verslagen));
  if (onleesbaar) return 2;
  const isFout = ({ treffers }: Bestandsverslag): boolean =>
    treffers.some(({ regel, citaat }) => regel.ernst === 'fout' && !citaat);
  return verslagen.some(isFout) ? 1 : 0;
}

function leesOpdracht(): { plekken: readonly string[]; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 0 ? null : { plekken: positionals, json: values.json };
  } catch {
    return null;
  }
}

function verkeerd(): number {
  console.error(UITLEG);
  return 2;
}

/** The files themselves, and in folders every file of a kind that can be read. */
async function bestandenIn(plekken: readonly string[]): Promise<string[]> {
  const gevonden = await Promise.all(
    plekken.map(async (plek) => {
      const soort = await stat(plek).catch(() => null);
      return soort?.isDirectory() === true ? inMap(plek) : [plek];
    }),
  );
  return gevonden.flat();
}

async function inMap(map: string): Promise<string[]> {
  const inhoud = await readdir(map, { withFileTypes: true });
  const delen = await Promise.all(
    inhoud
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map(async (deel) => {
        const plek = path.join(map, deel.name);
        if (deel.isDirectory()) return inMap(plek);
        const isLeesbaar = BESTANDEN.some((einde) => deel.name.toLowerCase().endsWith(einde));
        return deel.isFile() && isLeesbaar ? [plek] : [];
      }),
  );
  return delen.flat();
}

async function lees(bestand: string): Promise<Bestandstekst> {
  const bytes = await readFile(bestand).catch(() => {
    throw new BestandProbleem('Dit bestand is er niet, of mag niet gelezen worden.');
  });
  return leesBestand(bestand, bytes);
}

process.exitCode = await begin();
