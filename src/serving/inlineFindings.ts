/** What pages hold that their policy blocks, said in Dutch to whoever runs the build. */
import type { InlineContent } from './inlineHashes.ts';
import type { InlineAllowance } from './policy.ts';

/** One thing that browsers would ignore; a build refuses it. */
export interface ServingFinding {
  /** URL path of the HTML file: `/verhalen/x/index.html`. */
  readonly file: string;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

/** Findings about one page, in page order; empty when its policy allows everything in it. */
export function inlineFindings(
  file: string,
  { blockedAttributes, scriptHashes }: InlineContent,
  allowance: InlineAllowance,
): ServingFinding[] {
  const attributes = blockedAttributes
    .filter(({ kind }) => kind === 'event' || allowance.styles === 'hashed')
    .map(({ kind, element, attribute, value, line }) => {
      const shown = `${attribute}="${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
      const advice =
        kind === 'style'
          ? 'Geef het element een class en zet de stijl in een stylesheet.'
          : 'Koppel het in een script met addEventListener.';
      return `regel ${line}: <${element} ${shown}> wordt door de browser genegeerd (CSP). ${advice}`;
    });
  const scripts =
    allowance.scripts === 'refused' && scriptHashes.length > 0
      ? [
          'In dit deel van de site mag geen script in de pagina zelf staan (het zijn er ' +
            `${scriptHashes.length}): de browser voert het niet uit (CSP). Zet het in een bestand.`,
        ]
      : [];
  return [...attributes, ...scripts].map((message) => ({ file, message }));
}
