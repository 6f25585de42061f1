/**
 * What the documents below `/api/v1/` hold: the one definition of their types, their checks and the
 * JSON Schema that others get. The descriptions are in Dutch, for whoever builds with it at a school.
 */
import { z } from 'astro/zod';

const adres = z.url().describe('Een volledig webadres.');
const dag = z.iso.date();

const verwijzing = z
  .strictObject({
    id: z.string().describe('Het vaste kenmerk. Verandert nooit.'),
    titel: z.string(),
  })
  .describe('Een school of sector waar dit bij hoort.');

const beeld = z.strictObject({
  adres: adres.describe('Mag je op je eigen site tonen. Het adres blijft hetzelfde.'),
  breedte: z.int().positive().describe('In pixels.'),
  hoogte: z.int().positive().describe('In pixels.'),
  alt: z.string().describe('Wat je ziet, voor wie het beeld niet ziet. Neem dit over.'),
  maker: z.string().nullable().describe('Wie het beeld maakte. Zet de naam erbij.'),
});

const stuk = z
  .strictObject({
    id: z.string().describe('Het vaste kenmerk. Verandert nooit en wordt nooit hergebruikt.'),
    soort: z.enum(['ambassadeur', 'verhaal']),
    titel: z.string(),
    samenvatting: z.string(),
    datum: z
      .string()
      .describe(
        'Wanneer het gebeurde, zo precies als bekend: 2021-06-30, 2021-06, 2021 of onbekend.',
      ),
    gepubliceerd: dag.describe('Sinds deze dag staat het op de site.'),
    gewijzigd: dag.nullable().describe('De dag van de laatste wijziging.'),
    permanent: adres.describe('Gebruik dit adres in links, op posters en in nieuwsbrieven.'),
    adres: adres.describe('Waar de pagina nu staat. Dit kan veranderen.'),
    kaart: adres.describe('Een kaart voor in een iframe.'),
    qr: adres.describe('Een QR-code (SVG) die naar het permanente adres leidt.'),
    scholen: z.array(verwijzing),
    sectoren: z.array(verwijzing),
    foto: beeld.nullable().describe('De foto bij het stuk, als die er is.'),
    deelbeeld: beeld.describe('Het getekende plaatje van het stuk.'),
  })
  .describe('Een ambassadeur of een verhaal.');

const kop = { $schema: adres, versie: z.literal(1) };
const verzameling = {
  id: z.string(),
  titel: z.string(),
  data: adres.describe('De ambassadeurs en verhalen als JSON.'),
  atom: adres.describe('De nieuwste als Atom-feed.'),
  jsonFeed: adres.describe('De nieuwste als JSON Feed.'),
};

/** All pieces of a kind, or of one school or sector. */
const lijst = z.strictObject({
  ...kop,
  soort: z.literal('lijst'),
  titel: z.string(),
  stukken: z.array(stuk).describe('De nieuwste eerst.'),
});

const scholen = z.strictObject({
  ...kop,
  soort: z.literal('scholen'),
  scholen: z.array(
    z.strictObject({
      ...verzameling,
      afkorting: z.string().nullable(),
      website: adres,
      permanent: adres,
      kaart: adres.describe('Een kaart met alle ambassadeurs van de school, voor in een iframe.'),
    }),
  ),
});

const sectoren = z.strictObject({
  ...kop,
  soort: z.literal('sectoren'),
  sectoren: z.array(z.strictObject(verzameling)),
});

const kern = {
  id: z.string().describe('Het vaste kenmerk. Verandert nooit en wordt nooit hergebruikt.'),
  titel: z.string(),
  samenvatting: z.string(),
  gepubliceerd: dag.describe('Sinds deze dag staat het op de site.'),
  gewijzigd: dag.nullable().describe('De dag van de laatste wijziging.'),
  permanent: adres.describe('Gebruik dit adres in links en nieuwsbrieven.'),
  adres: adres.describe('Waar de pagina nu staat. Dit kan veranderen.'),
  scholen: z.array(verwijzing),
  sectoren: z.array(verwijzing),
};

const moment = z
  .string()
  .describe('Een dag (2026-12-10), of een moment met de tijdzone (2026-12-10T15:00:00+01:00).');

const agenda = z.strictObject({
  ...kop,
  soort: z.literal('agenda'),
  ics: adres.describe('Dezelfde activiteiten als agenda (iCalendar).'),
  activiteiten: z
    .array(
      z.strictObject({
        ...kern,
        begin: moment,
        einde: moment
          .nullable()
          .describe('Een dag telt zelf mee. Leeg als het einde niet vaststaat.'),
        gaatDoor: z.boolean().describe('Onwaar als het is afgelast.'),
        plek: z.string(),
        straatEnPlaats: z.string().nullable(),
        organisator: z.string(),
        voorWie: z.string(),
        prijs: z.string().nullable(),
        aanmelden: z.strictObject({
          nodig: z.boolean(),
          link: adres.nullable(),
          tot: dag.nullable().describe('De laatste dag waarop aanmelden kan.'),
        }),
        ics: adres.describe('Alleen deze activiteit, als iCalendar.'),
      }),
    )
    .describe('Wat nog komt, het eerste eerst.'),
});

const oproepen = z.strictObject({
  ...kop,
  soort: z.literal('oproepen'),
  oproepen: z
    .array(
      z.strictObject({
        ...kern,
        openVanaf: dag,
        openTot: dag.describe('De laatste dag om te reageren.'),
        aanbieder: z.string(),
        soortAanbieder: z.enum(['gemeente', 'bedrijf', 'school', 'anders']),
        voorWie: z.array(z.enum(['mbo', 'vmbo', 'hbo'])),
        schooljaar: z.string().describe('Zoals 2026-2027.'),
        periode: z.string(),
        plekken: z.number().nullable().describe('Leeg als het aantal niet vaststaat.'),
        reageren: adres.describe('Waar studenten reageren.'),
      }),
    )
    .describe('Wat nu open is; wat het eerst sluit eerst.'),
});

const index = z.strictObject({
  ...kop,
  soort: z.literal('index'),
  titel: z.string(),
  uitleg: z.string(),
  documenten: z.array(z.strictObject({ adres, wat: z.string() })),
});

/** Any document of version 1; `soort` tells which. */
export const apiDocument = z.discriminatedUnion('soort', [
  index,
  lijst,
  scholen,
  sectoren,
  agenda,
  oproepen,
]);

/** The content of any document. */
export type ApiDocument = z.infer<typeof apiDocument>;

/** A piece in a document. */
export type ApiStuk = z.infer<typeof stuk>;

/**
 * The JSON Schema (2020-12) of every document, with the address `id` as its name. It allows fields
 * that it does not know: version 1 may get more of them, and who checks with a copy of this schema
 * must not fall over that. What this site writes is held against {@link apiDocument}, which is strict.
 */
export function apiSchema(id: string): object {
  const open = z.toJSONSchema(apiDocument, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  return { $id: id, ...open };
}
