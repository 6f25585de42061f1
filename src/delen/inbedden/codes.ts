/** What others paste into their own pages: plain HTML, without script. */
import { permanentAddress } from '#src/model/permanentAddress.ts';
import type { Formaat } from './formaten.ts';

/** What is shared. */
export interface Gedeeld {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
}

/** Where it is shared from. */
export interface Bron {
  /** Without a slash at the end: `https://voorbeeld.nl`. */
  readonly origin: string;
  readonly naam: string;
}

/** The address of the card of a piece, for a frame. */
export function embedAddress(id: string): string {
  return `/embed/${id}/`;
}

/** The address of what a card says of itself to programs (oembed.com). */
export function oembedAddress(id: string): string {
  return `${embedAddress(id)}oembed.json`;
}

/** The permanent address of a piece in full. */
export function permanentUrl(id: string, { origin }: Bron): string {
  return origin + permanentAddress(id);
}

/** A quotation with its source, for every CMS that takes HTML. */
export function citaatCode({ id, titel, samenvatting }: Gedeeld, bron: Bron): string {
  const adres = permanentUrl(id, bron);
  return `<blockquote cite="${adres}">
  <p>${html(samenvatting)}</p>
  <p><a href="${adres}">${html(titel)}</a>, ${html(bron.naam)}</p>
</blockquote>`;
}

/**
 * A frame with the card. The link stands outside it: some sites let nothing in a frame lead out.
 */
export function frameCode({ id, titel }: Gedeeld, bron: Bron, formaat: Formaat): string {
  const adres = permanentUrl(id, bron);
  return `${frame({ id, titel }, bron, formaat)}
<p><a href="${adres}">${html(titel)}</a>, ${html(bron.naam)}</p>`;
}

/** The frame alone. */
export function frame(
  { id, titel }: Pick<Gedeeld, 'id' | 'titel'>,
  { origin, naam }: Bron,
  formaat: Formaat,
): string {
  const [w, h] = [String(formaat.breedte), String(formaat.hoogte)];
  return `<iframe src="${origin}${embedAddress(id)}" title="${html(`${titel}, ${naam}`)}" width="${w}" height="${h}" loading="lazy" style="${frameStijl(formaat)}"></iframe>`;
}

/** How a frame of this shape takes the room it gets, in CSS: as wide as it may be, in its ratio. */
export function frameStijl({ breedte, hoogte, laagste }: Formaat): string {
  const [w, h] = [String(breedte), String(hoogte)];
  return `border:0;width:100%;max-width:${w}px;height:auto;min-height:${String(laagste)}px;aspect-ratio:${w}/${h}`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
