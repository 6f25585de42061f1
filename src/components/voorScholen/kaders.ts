/** Frames on our own pages as they are on the pages of others. */
import { frameStijl } from '#src/delen/inbedden/codes.ts';
import { formaten, type Formaatnaam } from '#src/delen/inbedden/formaten.ts';

/** The class of a frame of this shape. */
export function kaderklasse(formaat: Formaatnaam): string {
  return `kader-${formaat}`;
}

/** What the code of each shape has in its attribute `style`, as a style sheet: our pages refuse the attribute. */
export function kaderstijlen(): string {
  return Object.entries(formaten)
    .map(([naam, formaat]) => `.kader-${naam}{${frameStijl(formaat)}}`)
    .join('');
}
