/** Rules for tests of the checker. */
import type { Woordregel } from '#src/taal/woordregel.ts';

/** A rule of level `fout` that finds nothing, with `change`. */
export function regel(change: Partial<Woordregel>): Woordregel {
  return {
    id: 'proef',
    adres: '/taalwijzer/proef/',
    titel: 'Een proefregel',
    ernst: 'fout',
    vormen: [],
    uitzonderingen: [],
    alleenBij: [],
    nietBij: [],
    lieverWel: [{ woord: 'beter', wanneer: 'altijd' }],
    reden: 'Voor een proef.',
    ...change,
  };
}
