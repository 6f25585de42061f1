/** Elements in texts: only the blocks of the register, with plain attributes, where they belong. */
import { blokken, isBlockName } from '#src/model/blokken/index.ts';
import type { BlockName } from '#src/model/blokken/index.ts';
import type { Block } from '#src/model/block.ts';
import { nearest } from '../nearest.ts';
import { rejections } from '../schemaFindings.ts';
import type { Remark } from './advice.ts';
import { literalAttributes } from './attributes.ts';
import { bodyProblem } from './bodies.ts';
import { mentionsOf } from './mentions.ts';
import type { NodeReport } from './nodeReport.ts';
import { refusals } from './refusals.ts';
import type { Point, TreeNode } from './tree.ts';

interface Problem {
  readonly problem: string;
  readonly mend: string;
}

/** Checks an element: its tag, its place, its attributes and what is in it. */
export function checkElement(node: TreeNode): NodeReport {
  const place = node.position?.start ?? { line: 1, column: 1 };
  const name = node.name ?? '';
  if (!isBlockName(name)) return { remarks: [unknownElement(place, name)], mentions: [] };
  const block: Block = blokken[name];
  const refuse = (problems: readonly Problem[]): NodeReport => ({
    remarks: problems.map((problem) => remark(place, name, problem)),
    mentions: [],
  });

  const misplaced = placeProblem(block, node);
  if (misplaced !== null) return refuse([misplaced]);
  const attributes = literalAttributes(node);
  if ('problem' in attributes) return refuse([attributes]);
  const body = bodyProblem(block, node);
  const problems = [...valueProblems(block, attributes.values), ...(body === null ? [] : [body])];
  return problems.length > 0
    ? refuse(problems)
    : { remarks: [], mentions: mentionsOf(block, attributes.values, place) };
}

function placeProblem(block: Block, node: TreeNode): Problem | null {
  if (block.place === 'flow' && node.type !== 'mdxJsxFlowElement') {
    return {
      problem: 'staat midden in een zin',
      mend: 'zet het blok op een eigen regel, met een lege regel ervoor en erna',
    };
  }
  if (block.place === 'inline' && node.type !== 'mdxJsxTextElement') {
    return { problem: 'staat los van een zin', mend: `zet het in een zin: ${block.example}` };
  }
  return null;
}

function valueProblems(block: Block, values: Readonly<Record<string, string>>): Problem[] {
  const parsed = block.schema.safeParse(values);
  if (!parsed.success) {
    return rejections(parsed.error.issues, block.fields, values).map(
      ({ field, problem, mend }) => ({
        problem: `klopt niet: ${field} ${problem}`,
        mend,
      }),
    );
  }
  return block.rules.flatMap((rule) => {
    const broken = rule.check(parsed.data);
    if (broken === null) return [];
    const label = block.fields[String(rule.field[0])]?.label ?? '';
    return [{ problem: `klopt niet: ${label} ${broken.problem}`, mend: broken.mend }];
  });
}

function unknownElement(place: Point, name: string): Remark {
  const names = Object.keys(blokken) as BlockName[];
  // A name in capitals, or that of a block in lower case, was meant as a block; others are HTML.
  const isMeantAsBlock = /^[A-Z]/.test(name) || names.some((known) => known.toLowerCase() === name);
  const meant = isMeantAsBlock ? nearest(name, names) : null;
  if (meant !== null && isBlockName(meant)) {
    return remark(place, name, {
      problem: 'bestaat niet',
      mend: `bedoel je ${meant}? Schrijf dan ${blokken[meant].example}`,
    });
  }
  const { field, problem, mend } = refusals('element');
  return {
    line: place.line,
    column: place.column,
    field,
    problem: name === '' ? problem : `${problem}: <${name.slice(0, 40)}>`,
    mend: `${mend}: ${names.join(', ')}`,
  };
}

function remark({ line, column }: Point, name: string, { problem, mend }: Problem): Remark {
  return { line, column, field: `Het blok ${name}`, problem, mend };
}
