/**
 * The share pictures that pages asked for while they were drawn. Astro draws pages within the
 * process of the build, so what they ask stands in this process, as Astro’s own pictures do.
 */

/** A photo in a share picture: where it lies on disk, and where it stands, in pixels. */
export interface Foto {
  readonly bestand: string;
  readonly links: number;
  readonly boven: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** One share picture to be made. */
export interface Deelbeeldaanvraag {
  /** Where it will be: `/delen/k7x2m9qd/1200x630.png`. */
  readonly adres: string;
  /** The whole picture as an SVG document; with a photo what stands behind it. */
  readonly svg: string;
  readonly foto: Foto | null;
  /** What stands before the photo, as an SVG document of the same size. */
  readonly voor: string | null;
  /** Where a small picture of its middle goes, if anywhere. */
  readonly klein: string | null;
}

const PLEK = Symbol.for('deelbeelden');

/** Asks for a picture; asked twice for one address, the last counts. */
export function vraagDeelbeeld(aanvraag: Deelbeeldaanvraag): void {
  register().set(aanvraag.adres, aanvraag);
}

/** Everything that was asked for, in a fixed order. */
export function gevraagdeDeelbeelden(): Deelbeeldaanvraag[] {
  return [...register().values()].toSorted((a, b) => (a.adres < b.adres ? -1 : 1));
}

type Register = Map<string, Deelbeeldaanvraag>;

function register(): Register {
  const overal = globalThis as unknown as Record<symbol, Register | undefined>;
  return (overal[PLEK] ??= new Map<string, Deelbeeldaanvraag>());
}
