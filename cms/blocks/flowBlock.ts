/** From a block of the model to a form in Decap's editor. */
import type { BlockEditorComponentOptions, EditorComponentField } from 'decap-cms-core';
import type { Block } from '#src/model/block.ts';
import { widgetsFor } from '../config/field.ts';
import { ATTRIBUTES, readAttributes, writeAttributes } from './attributes.ts';
import { bare } from './bare.ts';

/** What a form holds: the attributes, the text between the tags, and how all of it was written. */
type BlockData = Readonly<Record<string, unknown>>;

/** The key of the text between the tags. No attribute of a block has this name. */
const TEXT = 'inhoud';
/** The key of the block as it was found: as long as nothing is changed, it is written back so. */
const SOURCE = 'bron';

/** The component for a block that stands on lines of its own. */
export function flowBlock(block: Block): BlockEditorComponentOptions {
  const { name, label, fields, body } = block;
  const pattern = patternOf(block);
  const read = (source: string): BlockData => {
    const [, attributes = '', text = ''] = pattern.exec(source) ?? [];
    return {
      ...readAttributes(attributes),
      ...(body === 'none' ? {} : { [TEXT]: text.trim() }),
    };
  };
  const write = (data: BlockData): string => {
    const attributes = writeAttributes(Object.keys(fields), data);
    const text = data[TEXT];
    return body === 'none'
      ? `<${name}${attributes} />`
      : `<${name}${attributes}>\n\n${typeof text === 'string' ? text.trim() : ''}\n\n</${name}>`;
  };
  return {
    id: name,
    label,
    fields: [...widgetsFor(fields), ...(body === 'none' ? [] : [textField(block)])].map(
      // Decap's types ask for what its code does not: every widget may stand in a block.
      (widget) => widget as EditorComponentField,
    ),
    pattern,
    fromBlock: ([source]) => ({ ...read(source), [SOURCE]: source }),
    toBlock: (data: BlockData) => {
      const source = data[SOURCE];
      return typeof source === 'string' && write(read(source)) === write(data)
        ? source
        : write(withFileNames(block, data));
    },
    toPreview: (data: BlockData) => bare(label, data),
  };
}

// A block of the same name within it would end it too early; the check at saving refuses that.
function patternOf({ name, body }: Block): RegExp {
  const end = '(?=\\n|$)';
  return body === 'none'
    ? new RegExp(`^<${name}(${ATTRIBUTES})\\s*/>${end}`)
    : new RegExp(`^<${name}(${ATTRIBUTES})\\s*>((?:(?!<${name}[\\s>])[^])*?)</${name}>${end}`);
}

function textField({ body, example }: Block): ReturnType<typeof widgetsFor>[number] {
  return {
    name: TEXT,
    label: 'Tekst',
    hint: body === 'list' ? 'Een lijst. Begin elk punt met de datum in vet.' : `Zo: ${example}`,
    widget: 'markdown',
    required: true,
    buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
    editor_components: [],
    modes: ['rich_text', 'raw'],
  };
}

/** Decap stores the bare name of a file; a file beside an entry is written with `./`. */
function withFileNames({ fields }: Block, data: BlockData): BlockData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const isFile = fields[key]?.form.kind === 'file' && typeof value === 'string';
      return [key, isFile && value !== '' ? `./${value.replace(/^(?:\.\/)+/, '')}` : value];
    }),
  );
}
