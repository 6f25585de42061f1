/** Stands in for Decap's frame around a block in a text: with two buttons that move the block. */
import decaps from 'decap-cms-widget-markdown/dist/esm/MarkdownControl/components/VoidBlock';
import {
  createElement as h,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { BaseEditor, Element } from 'slate';
import { ReactEditor, useSlate } from 'slate-react';
import { blokken, isBlockName } from '#src/model/blokken/index.ts';
import { moveBlock, placeOf, type Step } from '../blocks/moveBlock.ts';
import { stepOf } from './withHtml.ts';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor;
  }
}

interface Props {
  readonly attributes: object;
  readonly children?: ReactNode;
  readonly element: Element & { readonly data?: { readonly shortcode?: string } };
}

/** The block, with what moves it. */
export default function VoidBlock(props: Props): ReactElement {
  return h(decaps, props, h(Movable, { element: props.element }, props.children));
}

function Movable({ element, children }: Omit<Props, 'attributes'>): ReactElement {
  const editor = useSlate();
  const [said, say] = useState('');
  const buttons = useRef<HTMLDivElement>(null);
  const { place, of } = placeOf(editor, ReactEditor.findPath(editor, element));
  const tag = element.data?.shortcode ?? '';
  const name = isBlockName(tag) ? `blok ${blokken[tag].label}` : 'de streep';

  const move = (step: Step, focused: EventTarget): void => {
    const path = ReactEditor.findPath(editor, element);
    if (!moveBlock(editor, path, step)) return;
    say(`${name} staat nu op plaats ${String(place + step)} van ${String(of)}`);
    // What changes places on a page loses its focus.
    setTimeout(() => {
      if (focused instanceof HTMLElement) focused.focus();
      buttons.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  const button = (step: Step, sign: string, word: string, atEnd: boolean): ReactElement =>
    h(
      'button',
      {
        type: 'button',
        'aria-label': `${word}: ${name}`,
        // Not `disabled`: whoever just came to the end would lose their place on the page.
        'aria-disabled': atEnd,
        title: `Alt+Shift+${sign}`,
        onClick: ({ currentTarget }) => move(step, currentTarget),
      },
      `${sign} ${word}`,
    );
  return h(
    'div',
    {
      onKeyDown: (event: KeyboardEvent) => {
        const step = stepOf(event);
        // A text within this block has already moved something of its own.
        if (step === null || event.isDefaultPrevented()) return;
        event.preventDefault();
        event.stopPropagation();
        move(step, event.target);
      },
    },
    h(
      'div',
      { className: 'redactie-verplaats', ref: buttons, contentEditable: false },
      button(-1, '↑', 'Omhoog', place === 1),
      button(1, '↓', 'Omlaag', place === of),
      h('span', { role: 'status', className: 'redactie-verborgen' }, said),
    ),
    children,
  );
}
