/** The letters that posters are set in, for the build and for the browser. */
import { letterbestanden } from '#src/maken/letters/letterbestand.ts';
import type { Letterbakken } from '#src/maken/letters/letterbak.ts';
import { vulLetterbak } from '#src/maken/letters/vulLetterbak.ts';
import type { Letterbestanden } from '#src/maken/pdf/alsPdf.ts';

/** Files and cases of both weights. */
export interface Letters {
  readonly bestanden: Letterbestanden;
  readonly bakken: Letterbakken;
}

let gemaakt: Promise<Letters> | null = null;

/** Made once for each build. */
export function letters(): Promise<Letters> {
  gemaakt ??= maak();
  return gemaakt;
}

async function maak(): Promise<Letters> {
  const [medium, zwaar] = await Promise.all([letterbestanden(500), letterbestanden(800)]);
  return {
    bestanden: { 500: medium, 800: zwaar },
    bakken: { 500: vulLetterbak(medium), 800: vulLetterbak(zwaar) },
  };
}
