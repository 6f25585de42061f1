/** From what an editor wrote in a woordkeuze to a rule of the checker. */
import type { EntryData } from '#src/model/index.ts';
import type { Woordregel } from './woordregel.ts';

/** A rule with what the guide says of it beside what the checker needs. */
export interface WoordregelMetGrondslag extends Woordregel {
  readonly grondslag: EntryData<'woordkeuzes'>['grondslag'];
  readonly groep: EntryData<'woordkeuzes'>['groep'];
}

/** The rules of all woordkeuzes that have a page. */
export function uitWoordkeuzes(
  items: ReadonlyArray<{ data: EntryData<'woordkeuzes'>; address: string | null }>,
): WoordregelMetGrondslag[] {
  return items.flatMap(({ data, address }) =>
    address === null ? [] : [uitWoordkeuze(data, address)],
  );
}

/** The rule of a woordkeuze; `adres` is the address of its page. */
export function uitWoordkeuze(
  data: EntryData<'woordkeuzes'>,
  adres: string,
): WoordregelMetGrondslag {
  const { id, titel, ernst, vormen, uitzonderingen, alleenBij, nietBij } = data;
  const { lieverWel, reden, grondslag, groep } = data;
  return {
    id,
    adres,
    titel,
    ernst,
    vormen,
    uitzonderingen,
    alleenBij,
    nietBij,
    lieverWel,
    reden,
    grondslag,
    groep,
  };
}
