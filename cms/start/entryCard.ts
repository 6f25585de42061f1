/**
 * The card of an entry in a list, with its picture. Decap takes a picture from the first level of a
 * form only; ours stands in the group `beeld`, beside the words for who does not see it.
 */
import DecapsCard from 'decap-cms-core/dist/esm/components/Collection/Entries/EntryCard';
import type { Map } from 'immutable';
import { createElement, type ReactElement } from 'react';

interface CardProps {
  readonly entry: Map<string, unknown>;
  readonly inferredFields: object;
}

/** A name that no field has. */
const THUMBNAIL = 'miniatuur';

/** Stands in for Decap's card: see `src/build/redactie.ts`. */
export default function EntryCard(props: CardProps): ReactElement {
  const file = props.entry.getIn(['data', 'beeld', 'bestand']);
  if (typeof file !== 'string' || file === '') return createElement(DecapsCard, props);
  return createElement(DecapsCard, {
    ...props,
    entry: props.entry.setIn(['data', THUMBNAIL], file.replace(/^\.\//, '')),
    inferredFields: { ...props.inferredFields, imageField: THUMBNAIL },
  });
}
