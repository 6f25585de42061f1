/**
 * Stands in for `astro:assets` in the browser. The build makes pictures in many sizes; here the one
 * file there is serves every size, so that pages draw it at the same place and as large.
 */
import type { ShownPicture } from '../../siteContent.ts';

export { default as Picture } from 'astro/components/Picture.astro';
export { default as Font } from './Nothing.astro';

/** No settings of ours. */
export const imageConfig = {};

type Given = Readonly<Record<string, unknown>> & {
  readonly src: ShownPicture;
  readonly format?: string;
};

/** What asks for sizes and formats, and is no attribute of the picture. */
const ORDERS = ['src', 'format', 'formats', 'widths', 'densities'];

/** The picture itself, in the form of what Astro makes of it. */
export function getImage({ src: picture, format, ...given }: Given): Promise<object> {
  const attributes = Object.entries(given).filter(([name]) => !ORDERS.includes(name));
  return Promise.resolve({
    src: picture.src,
    srcSet: { attribute: picture.src, values: [] },
    options: { format: format ?? picture.format },
    attributes: {
      ...{ loading: 'lazy', decoding: 'async' },
      ...Object.fromEntries(attributes),
      ...{ width: picture.width, height: picture.height },
    },
  });
}

/** Pictures of other sites are never drawn. */
export function inferRemoteSize(): never {
  throw new Error('A picture of another site has no place here.');
}
