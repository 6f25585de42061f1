/** What a card says of itself to programs that make a frame of a link (oembed.com, version 1.0). */
import { frame, permanentUrl, type Bron, type Gedeeld } from './codes.ts';
import { formaten } from './formaten.ts';

/** An answer of the type `rich`. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  /** The permanent address. No part of the standard; programs that know no frames link to it. */
  readonly url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The answer for one piece. */
export function oembed(stuk: Gedeeld, bron: Bron): Oembed {
  const { breedte, hoogte } = formaten.kaart;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: bron.naam,
    provider_url: `${bron.origin}/`,
    title: stuk.titel,
    url: permanentUrl(stuk.id, bron),
    html: frame(stuk, bron, formaten.kaart),
    width: breedte,
    height: hoogte,
  };
}
