/**
 * Stands in for the bar above the lists of Decap: without a button for files of all pieces together.
 * A file belongs to one piece, and lies beside it.
 */
import decaps from 'decap-cms-core/dist/esm/components/App/Header';
import { createElement, type ReactElement } from 'react';

/** The bar. */
export default function Header(props: object): ReactElement {
  return createElement(decaps, { ...props, showMediaButton: false });
}
