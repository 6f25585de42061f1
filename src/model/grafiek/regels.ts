/** The rules over a plot as a whole: what its form can show, and whether its numbers add up. */
import type { EntryRule } from '../collection.ts';
import { getalInWoorden } from '../getal.ts';
import { beginjaar } from './reeks.ts';
import { PUNTEN, TELBAAR, type Grafiekvorm } from './vormen.ts';

/** A sum of decimals is right when it is this near. */
const SPELING = 1e-6;

interface Data {
  readonly vorm: Grafiekvorm;
  readonly eenheid: string;
  readonly teken?: string | undefined;
  readonly totaal?: number | undefined;
  readonly punten: ReadonlyArray<{
    readonly label: string;
    readonly waarde: number;
    readonly van?: number | undefined;
    readonly onderdeelVan?: string | undefined;
  }>;
}

type Rule = EntryRule<Data>;

const puntenPassen: Rule = {
  field: ['punten'],
  check: ({ vorm, punten }) => {
    const { min, max } = PUNTEN[vorm];
    if (punten.length >= min && punten.length <= max) return null;
    return {
      problem: `heeft ${String(punten.length)} punten; bij deze vorm passen er ${String(min)} tot en met ${String(max)}`,
      mend: 'kies een andere vorm, of verdeel de getallen over meer grafieken',
    };
  },
};

const labelsVerschillen: Rule = {
  field: ['punten'],
  check: ({ punten }) => {
    const dubbel = punten.find(
      ({ label, onderdeelVan }, plek) =>
        punten.findIndex(
          (ander) => ander.label === label && ander.onderdeelVan === onderdeelVan,
        ) !== plek,
    );
    if (dubbel === undefined) return null;
    return {
      problem: `noemt “${dubbel.label}” twee keer`,
      mend: 'geef elk punt een eigen naam, of haal er een weg',
    };
  },
};

const jarenOpVolgorde: Rule = {
  field: ['punten'],
  check: ({ vorm, punten }) => {
    if (vorm !== 'jaren') return null;
    const jaren = punten.map(({ label }) => beginjaar(label));
    const vreemd = punten[jaren.indexOf(null)];
    if (vreemd !== undefined) {
      return {
        problem: `noemt “${vreemd.label}” als jaar`,
        mend: 'schrijf bij jaren 2019 of 2019-2020, of kies de vorm staven',
      };
    }
    const soorten = new Set(punten.map(({ label }) => label.length));
    if (soorten.size > 1) {
      return {
        problem: 'heeft kalenderjaren en schooljaren door elkaar',
        mend: 'gebruik één soort: dat zijn twee verschillende tellingen',
      };
    }
    const terug = punten.find((_, plek) => {
      const vorig = jaren[plek - 1];
      return vorig != null && Number(jaren[plek]) !== vorig + 1;
    });
    if (terug === undefined) return null;
    return {
      problem: `de jaren volgen niet op elkaar bij “${terug.label}”`,
      mend: 'zet ze van vroeger naar later, zonder een jaar over te slaan; ontbreekt een jaar in de bron, kies dan de vorm staven',
    };
  },
};

const deelPast: Rule = {
  field: ['punten'],
  check: ({ vorm, punten }) => {
    const fout = punten.find(({ waarde, van }) =>
      vorm === 'deel'
        ? van === undefined || waarde > van || !Number.isInteger(van)
        : van !== undefined,
    );
    if (fout === undefined) return null;
    return vorm === 'deel'
      ? {
          problem: `bij “${fout.label}” past het getal niet in het geheel`,
          mend: 'vul bij “Van hoeveel” een heel getal in dat minstens zo groot is als het getal zelf',
        }
      : {
          problem: `bij “${fout.label}” staat van hoeveel, maar deze vorm toont geen deel van een geheel`,
          mend: 'haal “Van hoeveel” weg, of kies de vorm deel van het geheel',
        };
  },
};

const telbaar: Rule = {
  field: ['teken'],
  check: ({ vorm, punten, teken }) => {
    if (vorm !== 'tellen') {
      if (teken === undefined) return null;
      return { problem: 'hoort alleen bij de vorm tellen', mend: 'laat dit veld leeg' };
    }
    if (teken === undefined)
      return { problem: 'ontbreekt', mend: 'kies wat er getekend wordt: mensen of medailles' };
    const groot = punten.find(
      ({ waarde }) => !Number.isInteger(waarde) || waarde < 1 || waarde > TELBAAR.tekens,
    );
    if (groot === undefined) return null;
    return {
      problem: `${getalInWoorden(groot.waarde)} kun je in een tekening niet tellen`,
      mend: `tellen gaat van 1 tot en met ${String(TELBAAR.tekens)}; kies anders de vorm staven`,
    };
  },
};

const procentenPassen: Rule = {
  field: ['punten'],
  check: ({ eenheid, punten }) => {
    const fout =
      eenheid === '%' &&
      punten.find(({ waarde, van }) => waarde > 100 || (van !== undefined && van !== 100));
    if (!fout) return null;
    return {
      problem: `bij “${fout.label}” klopt het percentage niet`,
      mend: 'procenten zijn een deel van 100: het getal is hoogstens 100, en “Van hoeveel” is 100',
    };
  },
};

const onderdelenAlleenBijStaven: Rule = {
  field: ['punten'],
  check: ({ vorm, punten }) => {
    const metKop = punten.filter(({ onderdeelVan }) => onderdeelVan !== undefined).length;
    if (metKop === 0 || (vorm === 'staven' && metKop === punten.length)) return null;
    return {
      problem: 'heeft punten met en zonder “Onderdeel van”, of een vorm zonder koppen',
      mend: 'vul “Onderdeel van” in bij alle staven of bij geen enkel punt',
    };
  },
};

const teltOp: Rule = {
  field: ['totaal'],
  check: ({ totaal, punten }) => {
    if (totaal === undefined) return null;
    const som = punten.reduce((tot, { waarde }) => tot + waarde, 0);
    if (Math.abs(som - totaal) < SPELING) return null;
    return {
      problem: `is ${getalInWoorden(totaal)}, maar de punten tellen op tot ${getalInWoorden(som)}`,
      mend: 'kijk de getallen na in de bron; noemt de bron geen totaal, laat dit veld dan leeg',
    };
  },
};

/** All of them. */
export const grafiekregels: readonly Rule[] = [
  puntenPassen,
  labelsVerschillen,
  jarenOpVolgorde,
  deelPast,
  telbaar,
  procentenPassen,
  onderdelenAlleenBijStaven,
  teltOp,
];
