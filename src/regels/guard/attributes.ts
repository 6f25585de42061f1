/** Attributes in texts are text between quotes and nothing else. */
import { attributesOf } from './tree.ts';
import type { TreeAttribute, TreeNode } from './tree.ts';

/** What is wrong with an attribute and how to mend it, in Dutch. */
export interface AttributeProblem {
  readonly problem: string;
  readonly mend: string;
}

/** The attributes of an element as plain texts, or what is wrong with the first that is not one. */
export function literalAttributes(
  node: TreeNode,
): { readonly values: Readonly<Record<string, string>> } | AttributeProblem {
  const values: Record<string, string> = {};
  for (const attribute of attributesOf(node)) {
    const name = attribute.name ?? '';
    const problem = problemOf(attribute, name);
    if (problem !== null) return problem;
    if (Object.hasOwn(values, name)) {
      return { problem: `heeft “${name}” twee keer`, mend: 'haal er één weg' };
    }
    // Not an assignment: to an attribute named __proto__ that would be something else.
    Object.defineProperty(values, name, { value: attribute.value, enumerable: true });
  }
  return { values };
}

function problemOf({ type, value }: TreeAttribute, name: string): AttributeProblem | null {
  if (type !== 'mdxJsxAttribute' || name === '') {
    return {
      problem: 'bevat iets tussen accolades { }; dat zou als code gelezen worden',
      mend: 'schrijf elke waarde tussen aanhalingstekens',
    };
  }
  if (typeof value === 'string') return null;
  const what = value === null || value === undefined ? 'geen waarde' : 'iets tussen accolades { }';
  return {
    problem: `heeft bij “${name}” ${what}; dat kan hier niet`,
    mend: `schrijf de waarde tussen aanhalingstekens: ${name}="…"`,
  };
}
