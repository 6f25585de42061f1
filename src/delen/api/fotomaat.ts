/** How large a photo is for others: enough for a page, and not for a billboard. */
const BREEDSTE = 1200;

/** The size in pixels of the photo that is made from one of this size. */
export function fotomaat({ width, height }: { readonly width: number; readonly height: number }): {
  readonly breedte: number;
  readonly hoogte: number;
} {
  const keer = Math.min(1, BREEDSTE / width);
  return { breedte: Math.round(width * keer), hoogte: Math.round(height * keer) };
}
