/** Elements in texts: only the blocks of the register, with plain attributes, where they belong. */
import { blokken, isBlockName } from '#src/model/blokken/index.ts';
import type { BlockName } from '#src/model/blokken/index.ts';
import type { Block } from '#src/model/block.ts';
import type { Field } from '#src/model/field.ts';
import { nearest } from '../nearest.ts';
import { rejections } from '../schemaFindings.ts';
import type { Remark } from './advice.ts';
import { bodyProblem } from './bodies.ts';
import type { Mention, NodeReport } from './check.ts';
import { refusals } from './refusals.ts';
import { attributesOf } from './tree.ts';
import type { TreeAttribute, TreeNode } from './tree.ts';

/** Checks an element: its tag, its place, its attributes and what is in it. */
export function checkElement(node: TreeNode): NodeReport {
  const place = node.position?.start ?? { line: 1, column: 1 };
  const name = node.name ?? '';
  if (!isBlockName(name)) return { remarks: [unknownElement(place, name)], mentions: [] };
  const block: Block = blokken[name];
  const remark = (problem: string, mend: string): Remark => ({
    line: place.line,
    column: place.column,
    field: `Het blok ${name}`,
    problem,
    mend,
  });

  const expected = block.place === 'flow' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
  if (node.type !== expected) {
    return block.place === 'flow'
      ? {
          remarks: [
            remark(
              'staat midden in een zin',
              'zet het blok op een eigen regel, met een lege regel ervoor en erna',
            ),
          ],
          mentions: [],
        }
      : {
          remarks: [remark('staat los van een zin', `zet het in een zin: ${block.example}`)],
          mentions: [],
        };
  }

  const { values, problem } = literalValues(attributesOf(node));
  if (problem !== null) return { remarks: [remark(problem.problem, problem.mend)], mentions: [] };
  const parsed = block.schema.safeParse(values);
  const remarks = parsed.success
    ? block.rules.flatMap((rule) => {
        const broken = rule.check(parsed.data);
        const label = block.fields[String(rule.field[0])]?.label ?? '';
        return broken ? [remark(`klopt niet: ${label} ${broken.problem}`, broken.mend)] : [];
      })
    : rejections(parsed.error.issues, block.fields, values).map((rejection) =>
        remark(`klopt niet: ${rejection.field} ${rejection.problem}`, rejection.mend),
      );
  const body = bodyProblem(block, node);
  if (body !== null) remarks.push(remark(body.problem, body.mend));
  return { remarks, mentions: remarks.length > 0 ? [] : mentionsOf(block, values, place) };
}

function unknownElement(place: { line: number; column: number }, name: string): Remark {
  const names = Object.keys(blokken) as BlockName[];
  const meant =
    /^[A-Z]/.test(name) || names.some((known) => known.toLowerCase() === name)
      ? nearest(name, names)
      : null;
  const { field, problem, mend } = refusals('element');
  if (meant !== null) {
    return {
      ...place,
      field: `Het blok ${name}`,
      problem: 'bestaat niet',
      mend: `bedoel je ${meant}? Schrijf dan ${blokken[meant as BlockName].example}`,
    };
  }
  return {
    ...place,
    field,
    problem: name === '' ? problem : `${problem}: <${name.slice(0, 40)}>`,
    mend: `${mend}: ${names.join(', ')}`,
  };
}

/** The attributes as plain texts, or what is wrong with the first one that is not. */
function literalValues(attributes: readonly TreeAttribute[]): {
  values: Record<string, string>;
  problem: { problem: string; mend: string } | null;
} {
  const values: Record<string, string> = {};
  for (const attribute of attributes) {
    const name = attribute.name ?? '';
    const refuse = (problem: string, mend: string) => ({ values: {}, problem: { problem, mend } });
    if (attribute.type !== 'mdxJsxAttribute' || name === '') {
      return refuse(
        'bevat iets tussen accolades { }; dat zou als code gelezen worden',
        'schrijf elke waarde tussen aanhalingstekens',
      );
    }
    if (typeof attribute.value !== 'string') {
      return refuse(
        attribute.value === null || attribute.value === undefined
          ? `heeft bij “${name}” geen waarde`
          : `heeft bij “${name}” iets tussen accolades { }; dat zou als code gelezen worden`,
        `schrijf de waarde tussen aanhalingstekens: ${name}="…"`,
      );
    }
    if (Object.hasOwn(values, name)) return refuse(`heeft “${name}” twee keer`, 'haal er één weg');
    Object.defineProperty(values, name, { value: attribute.value, enumerable: true });
  }
  return { values, problem: null };
}

function mentionsOf(
  block: Block,
  values: Readonly<Record<string, string>>,
  place: { line: number; column: number },
): Mention[] {
  return Object.entries(values).flatMap(([name, target]) => {
    const kind = mentionKind(block.fields[name]);
    return kind === null ? [] : [{ line: place.line, column: place.column, kind, target }];
  });
}

function mentionKind(field: Field | undefined): Mention['kind'] | null {
  const form = field?.form;
  if (form?.kind === 'file') return form.media === 'image' ? 'image' : 'media';
  if (form?.kind === 'formatted')
    return form.format === 'naar' || form.format === 'webadres' ? 'link' : null;
  if (form?.kind !== 'reference') return null;
  return form.collection === 'cijfers' || form.collection === 'begrippen' ? form.collection : null;
}
