/** Reads the fields of a content file and remembers on which line each value stands. */
import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import { beyondLimits } from '#src/regels/guard/limits.ts';

/** The parts of a content file. */
export interface Parts {
  readonly yaml: string;
  /** The line of the file on which the YAML starts, counted from 1. */
  readonly yamlLine: number;
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** A file whose fields cannot be read, with the line of the file it is about. */
export interface Unreadable {
  readonly line: number;
  readonly problem: string;
  readonly mend: string;
}

/** The fields of a file as plain data. */
export interface FieldData {
  readonly data: unknown;
  /** The line of the file where a value stands, or the nearest thing around it that is there. */
  lineOf(path: ReadonlyArray<string | number>): number | undefined;
}

const FENCE = /^---[ \t]*$/;

/**
 * Splits an MDX file into fields and text. The first line must be `---` and the first line after
 * it that starts with `---` or `+++` must be `---` and nothing else: other readers of front matter,
 * Astro's among them, split there too, so that nobody can read other fields than were checked.
 */
export function splitMdx(source: string): Parts | Unreadable {
  const loneReturn = /\r(?!\n)/.exec(source);
  if (loneReturn) {
    // Some readers end a line there and others do not: they would read different fields.
    return {
      line: source.slice(0, loneReturn.index).split('\n').length,
      problem: 'bevat een verouderd regeleinde',
      mend: 'typ de regel opnieuw, of bewaar het bestand met gewone regeleinden',
    };
  }
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      line: 1,
      problem: 'begint niet met een regel ---',
      mend: 'zet bovenaan --- , dan de velden, dan weer ---',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end === -1) {
    return {
      line: 1,
      problem: 'heeft geen tweede regel --- onder de velden',
      mend: 'zet --- tussen de velden en de tekst',
    };
  }
  if (!FENCE.test(lines[end] ?? '')) {
    return {
      line: end + 1,
      problem: 'heeft tussen de velden een regel die begint met --- of +++',
      mend: 'haal die tekens weg, of laat de regel beginnen met twee spaties',
    };
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** Reads the YAML of a file that starts on line `firstLine`. Anchors, aliases and tags are refused. */
export function readFields(yaml: string, firstLine: number): FieldData | Unreadable {
  const beyond = beyondLimits(yaml);
  if (beyond !== null) {
    const { line, problem, mend } = beyond;
    return { line: line + firstLine - 1, problem, mend };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
  });
  const fileLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const [error] = document.errors;
  if (error) {
    return {
      line: fileLine(error.pos[0]),
      problem:
        error.code === 'DUPLICATE_KEY'
          ? 'heeft twee keer hetzelfde veld'
          : 'heeft velden die niet goed geschreven zijn',
      mend:
        error.code === 'DUPLICATE_KEY'
          ? 'haal er één weg'
          : 'schrijf elk veld als naam: waarde, en zet tekst met een dubbele punt of aanhalingsteken tussen aanhalingstekens',
    };
  }
  const shorthand = firstShorthand(document);
  if (shorthand !== null) {
    return {
      line: fileLine(shorthand),
      problem: 'gebruikt een verkorte schrijfwijze van YAML (&, * of !)',
      mend: 'zet de tekst tussen aanhalingstekens',
    };
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return {
    data,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== undefined) return fileLine(offset);
      }
      return firstLine;
    },
  };
}

/** True when a file's fields could not be read. */
export function isUnreadable(result: object): result is Unreadable {
  return 'problem' in result;
}

/** Where the first alias, anchor or tag stands; `null` when there is none. */
function firstShorthand(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Node(_key, node) {
      const isShorthand = isAlias(node) || 'anchor' in node || node.tag !== undefined;
      if (!isShorthand) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOf(document: Document, path: ReadonlyArray<string | number>): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
    );
    const node = pair?.key;
    return isNode(node) ? node.range?.[0] : undefined;
  }
  const value = document.getIn(path, true) as Node | undefined;
  return isNode(value) ? value.range?.[0] : undefined;
}
