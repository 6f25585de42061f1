/** The zip of an audience: its texts, the files beside them, and a note. */
import { strToU8 } from 'fflate';
import { kitstukkenVoor } from '#src/bieb/kitstukken.ts';
import { SITE_NAME, absolute } from '#src/metadata/site.ts';
import { doelgroepen, type Doelgroep } from '#src/model/doelgroepen.ts';
import { VERMELDING } from '../../components/meenemen/beschrijving.ts';
import { wordbestand } from '../wordbestand.ts';
import type { Bijlagesoort } from './bijlage.ts';
import { bijlagenVoor } from './bijlagen.ts';
import { inpakken } from './inpakken.ts';
import { leesmij } from './leesmij.ts';

/** The zip. What is slow about it is made once for each build, by who draws and who writes. */
export async function pakket(doelgroep: Doelgroep): Promise<Uint8Array<ArrayBuffer>> {
  const [stukken, bijlagen] = await Promise.all([
    kitstukkenVoor(doelgroep),
    bijlagenVoor(doelgroep),
  ]);
  const teksten = await Promise.all(
    stukken.map(async (stuk) => ({
      naam: `${stuk.data.slug}.docx`,
      titel: stuk.data.titel,
      inhoud: await wordbestand(stuk),
    })),
  );
  const rest = await Promise.all(
    bijlagen.map(async ({ soort, naam, inhoud }) => ({
      naam: `${soort}/${naam}`,
      inhoud: await inhoud(),
    })),
  );
  const aantallen = new Map<Bijlagesoort, number>();
  for (const { soort } of bijlagen) aantallen.set(soort, (aantallen.get(soort) ?? 0) + 1);
  const brief = leesmij({
    voorWie: doelgroepen[doelgroep],
    teksten,
    bijlagen: aantallen,
    adres: absolute('/campagnekit/'),
    vermelding: VERMELDING,
    campagne: SITE_NAME,
  });
  const map = `campagnekit-${doelgroep}`;
  return inpakken([
    [`${map}/LEESMIJ.txt`, strToU8(brief)],
    ...teksten.map(({ naam, inhoud }) => [`${map}/teksten/${naam}`, inhoud] as const),
    ...rest.map(({ naam, inhoud }) => [`${map}/${naam}`, inhoud] as const),
  ]);
}
