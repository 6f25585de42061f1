/** All blocks of the register as components of Decap's editor. */
import type { EditorComponentOptions } from 'decap-cms-core';
import type { Block } from '#src/model/block.ts';
import { blokken } from '#src/model/blokken/index.ts';
import { begripComponent, type AskBegrip } from './begrip.ts';
import { flowBlock } from './flowBlock.ts';

/** The components in the order of the register; `ask` shows the dialog of the inline one. */
export function editorComponents(ask: AskBegrip): EditorComponentOptions[] {
  const flow = Object.values<Block>(blokken).filter(({ place }) => place === 'flow');
  return [...flow.map(flowBlock), begripComponent(ask)];
}
