/** Looking into a drawing: which elements it is made of. */
import { Parser } from 'htmlparser2';
import type { Tekening } from '#src/straat/tekening.ts';

/** One element of a drawing, with its attributes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The elements of a drawing, in order.
 *
 * @throws when a tag is not closed by its own end tag
 */
export function elementsOf({ svg }: Pick<Tekening, 'svg'>): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        elements.push({ name, attributes });
      },
      onclosetag(name, implied) {
        const last = open.pop();
        const selfClosed = svg.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>');
        if (last !== name || (implied && !selfClosed)) throw new Error(`${name} is not closed.`);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  if (open.length > 0) throw new Error(`${open.join(', ')} stayed open.`);
  return elements;
}
