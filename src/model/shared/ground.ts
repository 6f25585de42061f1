/**
 * Why a person may be on this site. AVG article 6 and 7: consent that can be withdrawn and that
 * the publisher can show, or facts from a public source with as little personal data as possible.
 */
import { optional } from '../field.ts';
import { choice, formatted, group, list, text } from '../fieldKinds.ts';
import type { EntryRule } from '../collection.ts';
import { bron } from './source.ts';

const WITH_CONSENT = 'als de grond toestemming is';

/** The ground for showing one person. */
export const grond = group({
  label: 'Grond',
  hint: 'Waarom deze persoon op de site mag staan.',
  fields: {
    soort: choice({
      label: 'Soort grond',
      hint: 'Toestemming van de persoon zelf, of een openbare bron.',
      options: { toestemming: 'Toestemming', 'openbare-bron': 'Openbare bron' },
    }),
    kenmerk: optional(
      text({
        label: 'Kenmerk van de toestemming',
        hint: 'Het nummer uit het toestemmingsregister. Zet er geen naam in.',
        requiredIf: WITH_CONSENT,
        max: 40,
      }),
    ),
    tot: optional(
      formatted({
        label: 'Toestemming tot en met',
        hint: 'De laatste dag waarop de toestemming geldt.',
        requiredIf: WITH_CONSENT,
        format: 'dag',
      }),
    ),
    ingetrokken: optional(
      formatted({
        label: 'Ingetrokken op',
        hint: 'Vul dit in als de persoon niet meer wil. Ook andere stukken met hetzelfde kenmerk gaan dan weg.',
        format: 'dag',
      }),
    ),
    kanalen: list({
      label: 'Kanalen',
      hint: 'Waarvoor de toestemming geldt.',
      requiredIf: WITH_CONSENT,
      max: 4,
      item: choice({
        label: 'Kanaal',
        hint: 'Eén plek waar de persoon te zien mag zijn.',
        options: {
          site: 'Deze site',
          insluiten: 'Sites van scholen',
          socials: 'Sociale media',
          drukwerk: 'Posters en drukwerk',
        },
      }),
    }),
    bron: optional({ ...bron, requiredIf: 'als de grond een openbare bron is' }),
  },
});

/** Whether somebody can be recognised, and if so on which ground. */
export const geportretteerd = list({
  label: 'Wie komen erin voor?',
  hint: 'Iedereen die bij naam genoemd wordt of herkenbaar in beeld is, met de grond.',
  max: 12,
  item: group({
    label: 'Persoon',
    hint: 'Iemand die herkenbaar voorkomt.',
    fields: {
      naam: text({ label: 'Naam', hint: 'Zo kort als kan: een voornaam is genoeg.', max: 80 }),
      grond,
    },
  }),
});

/** The data of a ground. */
export interface Ground {
  readonly soort: 'toestemming' | 'openbare-bron';
  readonly kenmerk?: string | undefined;
  readonly tot?: string | undefined;
  readonly ingetrokken?: string | undefined;
  readonly kanalen: readonly string[];
  readonly bron?: unknown;
}

/** The rule that a ground is complete, for entries whose one person has the field `grond`. */
export const groundIsComplete: EntryRule<{ grond: Ground }> = {
  field: ['grond'],
  check: ({ grond: ground }) => missingFromGround(ground),
};

/** The rule that every person in the list `geportretteerd` has a complete ground. */
export const everyGroundIsComplete: EntryRule<{
  geportretteerd: Array<{ naam: string; grond: Ground }>;
}> = {
  field: ['geportretteerd'],
  check: ({ geportretteerd: people }) => {
    for (const { naam, grond: ground } of people) {
      const missing = missingFromGround(ground);
      if (missing) return { ...missing, problem: `${naam}: ${missing.problem}` };
    }
    return null;
  },
};

function missingFromGround(ground: Ground): { problem: string; mend: string } | null {
  if (ground.soort === 'openbare-bron') {
    if (ground.bron !== undefined) return null;
    return {
      problem: 'de openbare bron ontbreekt',
      mend: 'noem bij de grond de bron waarin deze persoon openbaar voorkomt',
    };
  }
  if (ground.kenmerk === undefined || ground.tot === undefined || ground.kanalen.length === 0) {
    return {
      problem: 'de toestemming is niet compleet',
      mend: 'vul het kenmerk uit het toestemmingsregister in, de laatste dag en minstens één kanaal',
    };
  }
  return null;
}
