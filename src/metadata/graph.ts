import type { Graph, Thing } from 'schema-dts';

/**
 * The text of a `<script type="application/ld+json">`: what a page says of itself to machines, in
 * the words of schema.org. `<` is escaped, so that no text can end the script element.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
