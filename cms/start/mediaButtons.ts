/**
 * Stands in for the buttons of Decap's dialog with files: nothing is deleted there, because Decap
 * does that at once and on the branch that is published, whether the file is in use or not.
 */
import { createElement as h, type ReactElement } from 'react';

export * from 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryButtons';

/** In the place of the button: how a file goes away. */
export function DeleteButton(): ReactElement {
  return h(
    'p',
    { className: 'redactie-weghalen' },
    'Weghalen kan hier niet: een bestand kan in gebruik zijn. ',
    h(
      'a',
      { href: '/handboek/beeld/#een-foto-weghalen', target: '_blank', rel: 'noopener' },
      'Zo haal je een foto weg',
    ),
  );
}
