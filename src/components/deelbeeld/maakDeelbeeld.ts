/** Asks for the share picture of a page, drawn as the page is. */
import { join } from 'node:path';
import { contentRoot } from '#src/contentRoot.ts';
import { ALLE_MAKERS } from '#src/delen/deelbeeld/alt.ts';
import { deelbeeldmaten, type Maatnaam } from '#src/delen/deelbeeld/maten.ts';
import { vraagDeelbeeld } from '#src/delen/deelbeeld/register.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';
import { deelbeeld } from '#src/straat/los/deelbeeld.ts';
import { losseTekening } from '#src/straat/los/losseTekening.ts';
import type { Portretraam } from '#src/straat/raam/portretraam.ts';
import { keuzes, verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { huizenVanDeStraat } from '../huizen/straat.ts';
import { atelier } from '../meenemen/atelier.ts';

/** What stands in a street without houses. */
const ONBEWOOND: Huis = {
  bouw: verzonnenBouw('onbewoond'),
  opschrift: '',
  teken: 'letter',
};

/** What the picture shows beside the title. */
export interface Getoond {
  readonly huis?: Huis;
  readonly raam?: Portretraam;
  /** The photo behind the window, as a path from the content’s root. */
  readonly foto?: string;
  readonly makers?: string;
}

/** One picture to make. */
export interface Verzoek extends Getoond {
  readonly adres: string;
  readonly maat: Maatnaam;
  readonly titel: string;
  /** Where its small picture goes, when it has one. */
  readonly klein?: string | undefined;
  /** The sky of the page, as `layouts/skies.ts` names it. */
  readonly lucht: string;
}

/** Asks for one picture. The same request always gives the same picture. */
export async function maakDeelbeeld(verzoek: Verzoek): Promise<void> {
  // Who is writing looks at pages, and shares none of them.
  if (import.meta.env.DEV) return;
  const { adres, maat, titel, lucht, huis, raam, foto, makers = ALLE_MAKERS } = verzoek;
  const straat = await huizenVanDeStraat();
  const opmaak = deelbeeldmaten[maat];
  const { achter, glas, voor } = deelbeeld(
    {
      titel,
      makers,
      huis: huis ?? keuzes(`deelbeeld ${titel}`)([straat[0] ?? ONBEWOOND, ...straat]),
      raam: raam ?? null,
      straat,
      zaad: titel,
      nacht: lucht === 'nacht',
    },
    opmaak,
    atelier.schrift,
  );
  const alsSvg = (laag: typeof achter, achtergrond: string | null): string =>
    losseTekening(
      laag,
      { titel, omschrijving: titel, schema: 'dag', lucht: achtergrond, rand: 0 },
      atelier,
    );
  vraagDeelbeeld({
    adres,
    svg: alsSvg(achter, `lucht-${lucht}`),
    foto:
      foto === undefined || glas === null ? null : { bestand: join(contentRoot(), foto), ...glas },
    voor: voor === null ? null : alsSvg(voor, null),
    klein: verzoek.klein ?? null,
  });
}
