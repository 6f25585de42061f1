/** The block `Begrip`, which stands in a sentence. Decap has no form for those: see `begripDialog`. */
import type { InlineEditorComponentOptions } from 'decap-cms-core';
import { begrip } from '#src/model/blokken/begrip.ts';
import { ATTRIBUTES, readAttributes, writeAttributes } from './attributes.ts';

/** What is known of one term in a sentence. */
export interface BegripData {
  /** The id of an entry of `begrippen`. */
  readonly begrip: string;
  /** The words of the sentence that are explained. */
  readonly woorden: string;
}

/** Asks an editor for a term: `null` when they think better of it. */
export type AskBegrip = (given: BegripData) => Promise<BegripData | null>;

/** The component; `ask` shows the dialog. */
export function begripComponent(ask: AskBegrip): InlineEditorComponentOptions {
  return {
    id: begrip.name,
    label: begrip.label,
    type: 'inline',
    trigger: `<${begrip.name}`,
    pattern: new RegExp(`<${begrip.name}(${ATTRIBUTES})>([^<\\n]*?)</${begrip.name}>`),
    fromInline: ([, attributes = '', woorden = '']) => ({ ...readAttributes(attributes), woorden }),
    toInline: (data) => {
      const { woorden } = dataOf(data);
      return `<${begrip.name}${writeAttributes(Object.keys(begrip.fields), data)}>${woorden}</${begrip.name}>`;
    },
    toPreview: (data) => dataOf(data).woorden,
    onInsert: ({ selectedText }) => asked(ask({ begrip: '', woorden: selectedText })),
    onEdit: ({ data }) => asked(ask(dataOf(data))),
  };
}

async function asked(answer: Promise<BegripData | null>): Promise<Record<string, unknown> | null> {
  const data = await answer;
  return data === null ? null : { ...data };
}

function dataOf({ begrip: id, woorden }: Readonly<Record<string, unknown>>): BegripData {
  return {
    begrip: typeof id === 'string' ? id : '',
    woorden: typeof woorden === 'string' ? woorden : '',
  };
}
