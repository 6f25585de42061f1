/** What it means that an effort is so far, in words that stay true when the years go on. */
import type { Voortgang } from '#src/model/collections/inspanningen.ts';

/**
 * A sentence or two for each. They name the plan, never “now”: nobody may be here to change them.
 *
 * @param voorgenomenIn the periods of the plans with efforts that nothing is known of yet
 */
export function standuitleg(voorgenomenIn: readonly string[]): Readonly<Record<Voortgang, string>> {
  const plan =
    voorgenomenIn.length === 0 ? 'een plan' : `het plan van ${voorgenomenIn.join(' en ')}`;
  return {
    bereikt: 'Het is er gekomen. Soms anders dan bedoeld; dat staat erbij.',
    gestart: 'Het is begonnen. Of het af is, weten we niet.',
    voorgenomen: `Het staat in ${plan}. We vonden geen bron die zegt dat het begon.`,
    onbekend: 'De jaren van het plan zijn voorbij. Geen bron zegt of het ervan kwam.',
    gestopt: 'Het is begonnen en weer gestopt.',
  };
}
