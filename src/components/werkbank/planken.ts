/** What the workbench shows on its shelves: every word of an editor with its drawing. */
import {
  achterHetRaam,
  grappen,
  inDeEtalage,
  opDeStoep,
  opHetDak,
} from '#src/model/inrichting/dingen.ts';
import { optionsAt } from '#src/model/field.ts';
import { collections } from '#src/model/index.ts';
import { dakding } from '#src/straat/dingen/dakding.ts';
import { etalageding } from '#src/straat/dingen/etalageding.ts';
import { grap, stoepding } from '#src/straat/dingen/stoepding.ts';
import { raam } from '#src/straat/gevel/raam.ts';
import { mens, type Mens } from '#src/straat/mensen/mens.ts';
import { zet, type Tekening } from '#src/straat/tekening.ts';

/** Drawings of one kind, each with the words an editor chooses it by. */
export interface Plank {
  readonly titel: string;
  readonly dingen: ReadonlyArray<{ readonly naam: string; readonly tekening: Tekening }>;
}

const { inrichting } = collections.gevels.fields;
const WIE = {
  huid: 'huid3',
  hoofd: 'kort',
  haar: 'inkt',
  jas: 'geel',
  broek: 'blauw',
  houding: 'wijst',
} as const satisfies Mens;
const HUIDEN = ['huid1', 'huid2', 'huid3', 'huid4'] as const;

/** A plank for each list of words in the form of a gevel. */
export function planken(): readonly Plank[] {
  return [
    { titel: 'Op de stoep', dingen: dingen(opDeStoep, stoepding) },
    { titel: 'In de etalage', dingen: dingen(inDeEtalage, etalageding) },
    { titel: 'Achter het raam', dingen: dingen(achterHetRaam, achterEenRaam) },
    { titel: 'Op het dak', dingen: dingen(opHetDak, dakding) },
    { titel: 'Grappen', dingen: dingen(grappen, grap) },
    { titel: 'Mensen: houding', dingen: mensen('houding') },
    { titel: 'Mensen: hoofd', dingen: mensen('hoofd') },
    { titel: 'Mensen: gereedschap', dingen: mensen('gereedschap') },
    { titel: 'Mensen: werkkleding', dingen: mensen('kleding') },
    { titel: 'Mensen: postuur', dingen: mensen('postuur') },
    { titel: 'Mensen: gezicht', dingen: mensen('gezicht') },
    { titel: 'Mensen: hulpmiddel', dingen: mensen('hulp') },
  ];
}

function dingen<Woord extends string>(
  woorden: Readonly<Record<Woord, string>>,
  teken: (woord: Woord) => Tekening,
): Plank['dingen'] {
  return (Object.keys(woorden) as Woord[]).map((woord) => ({
    naam: woorden[woord],
    tekening: teken(woord),
  }));
}

function achterEenRaam(achter: keyof typeof achterHetRaam): Tekening {
  const svg = zet(
    { svg: raam({ soort: 'schuif', ruit: 'glas', luik: 'gracht', achter }, 0, -56) },
    22,
  );
  return { svg, breedte: 44, hoogte: 58, diepte: 2 };
}

// Somebody for each value of one field: the rest stays the same, but for the skin.
function mensen(veld: keyof Mens): Plank['dingen'] {
  return optionsAt(inrichting, ['mensen', veld]).map(({ value, label }, plek) => ({
    naam: label,
    tekening: mens({ ...WIE, huid: HUIDEN[plek % HUIDEN.length] ?? WIE.huid, [veld]: value }),
  }));
}
