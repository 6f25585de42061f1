/** Houses as any editor could describe them, for property tests. */
import fc from 'fast-check';
import { collections } from '#src/model/index.ts';
import {
  achterHetRaam,
  grappen,
  inDeEtalage,
  opDeStoep,
  opHetDak,
} from '#src/model/inrichting/dingen.ts';
import { mensen } from '#src/model/inrichting/mensen.ts';
import type { Huis } from '#src/straat/gevel/huis.ts';

const mens = mensen.schema.unwrap().element.shape;
const { shape } = collections.gevels.fields.bouw.schema;
const tekens = collections.vakken.fields.teken.schema.options;

/** The keys of a vocabulary, as its own type. */
export function words<Word extends string>(
  vocabulary: Readonly<Record<Word, string>>,
): readonly Word[] {
  return Object.keys(vocabulary) as Word[];
}

const some = <Word extends string>(vocabulary: Readonly<Record<Word, string>>, maxLength: number) =>
  fc.array(fc.constantFrom(...words(vocabulary)), { maxLength });

const colour = fc.constantFrom(...shape.muur.options);

type Inrichting = NonNullable<Huis['inrichting']>;

/** Somebody at work. */
export const anyMens: fc.Arbitrary<Inrichting['mensen'][number]> = fc.record(
  {
    huid: fc.constantFrom(...mens.huid.options),
    hoofd: fc.constantFrom(...mens.hoofd.options),
    haar: fc.constantFrom(...mens.haar.options),
    jas: fc.constantFrom(...mens.jas.options),
    broek: fc.constantFrom(...mens.broek.options),
    postuur: fc.constantFrom(...mens.postuur.unwrap().options),
    houding: fc.constantFrom(...mens.houding.options),
    gereedschap: fc.constantFrom(...mens.gereedschap.unwrap().options),
    kleding: fc.constantFrom(...mens.kleding.unwrap().options),
    gezicht: fc.constantFrom(...mens.gezicht.unwrap().options),
    hulp: fc.constantFrom(...mens.hulp.unwrap().options),
  },
  { requiredKeys: ['huid', 'hoofd', 'haar', 'jas', 'broek', 'houding'] },
);

const anyInrichting: fc.Arbitrary<Inrichting> = fc.record(
  {
    etalage: some(inDeEtalage, 3),
    ramen: some(achterHetRaam, 9),
    dak: fc.constantFrom(...words(opHetDak)),
    stoep: some(opDeStoep, 3),
    mensen: fc.array(anyMens, { maxLength: 2 }),
    grap: fc.constantFrom(...words(grappen)),
  },
  { requiredKeys: ['etalage', 'ramen', 'stoep', 'mensen'] },
);

/** A house with any build, any furnishing or none. */
export const anyHouse: fc.Arbitrary<Huis> = fc.record(
  {
    bouw: fc.record(
      {
        geveltype: fc.constantFrom(...shape.geveltype.options),
        breedte: fc.integer({ min: 108, max: 228 }),
        verdiepingen: fc.integer({ min: 1, max: 3 }),
        muur: colour,
        deur: colour,
        ramen: fc.constantFrom('schuif', 'kruis', 'boog', 'luik', 'groot'),
        pui: colour,
        luifel: colour,
      },
      { requiredKeys: ['geveltype', 'breedte', 'verdiepingen', 'muur', 'deur'] },
    ),
    opschrift: fc.string({ maxLength: 16 }),
    teken: fc.constantFrom(...tekens),
    inrichting: anyInrichting,
    aan: fc.boolean(),
  },
  { requiredKeys: ['bouw', 'opschrift', 'teken', 'aan'] },
);
