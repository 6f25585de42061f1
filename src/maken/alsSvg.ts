/** A sheet as an SVG document that needs nothing around it: words are outlines. */
import type { Dagdeel } from '#src/model/etmaal.ts';
import type { Zetter } from './letters/zetter.ts';
import type { Kleur, Tekenvel } from './prent.ts';
import type { Deel, Geplaatst, Vel, Vlak, Woorden } from './vel.ts';

/** What a sheet is written with. */
export interface Schrijfwaar {
  readonly tekenvel: Tekenvel;
  readonly zet: Zetter;
  readonly dagdeel: Dagdeel;
}

/** A photo: an address that holds it, and its size in pixels. */
export interface Foto {
  readonly adres: string;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Writes the document; `titel` says what is to be read on it. */
export function alsSvg(vel: Vel, titel: string, waar: Schrijfwaar, foto: Foto | null): string {
  const { breedte, hoogte, delen } = vel;
  const maat = `${getal(breedte)} ${getal(hoogte)}`;
  const inhoud = delen.map((deel) => geschreven(deel, waar, foto)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${maat}" width="${getal(breedte)}" height="${getal(hoogte)}" role="img">` +
    `<title>${veilig(titel)}</title>${inhoud}</svg>`
  );
}

function geschreven(deel: Deel, waar: Schrijfwaar, foto: Foto | null): string {
  switch (deel.soort) {
    case 'vlak':
      return vlak(deel);
    case 'prent':
      return prent(deel, waar);
    case 'woorden':
      return woorden(deel, waar.zet);
    case 'foto':
      return foto === null
        ? ''
        : `<image href="${veilig(foto.adres)}" x="${getal(deel.x)}" y="${getal(deel.y)}" width="${getal(deel.breedte)}" height="${getal(deel.hoogte)}" preserveAspectRatio="xMidYMid slice"/>`;
    case 'gedraaid': {
      const [x, y] = deel.om;
      const binnen = deel.delen.map((een) => geschreven(een, waar, foto)).join('');
      return `<g transform="rotate(${getal(deel.graden)} ${getal(x)} ${getal(y)})">${binnen}</g>`;
    }
  }
}

function vlak({ d, vul, lijn }: Vlak): string {
  const streek =
    lijn === null
      ? ''
      : ` stroke="${lijn.kleur}" stroke-width="${getal(lijn.dikte)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${vul ?? 'none'}"${streek}/>`;
}

function prent({ prent: { paden }, x, y, keer }: Geplaatst, waar: Schrijfwaar): string {
  const { tekenvel, dagdeel } = waar;
  const potten = tekenvel.verfpotten[dagdeel];
  const binnen = paden.map(([d, vul, penseel]) => {
    const streek = tekenvel.penselen[penseel];
    const lijn =
      streek === undefined
        ? ''
        : `${verf('stroke', potten[streek.kleur])} stroke-width="${getal(streek.dikte)}" stroke-linecap="${streek.eind}" stroke-linejoin="${streek.hoek}"`;
    return `<path d="${d}"${verf('fill', potten[vul])}${lijn}/>`;
  });
  const schaal = keer === 1 ? '' : ` scale(${getal(keer)})`;
  return `<g transform="translate(${getal(x)} ${getal(y)})${schaal}">${binnen.join('')}</g>`;
}

function verf(soort: 'fill' | 'stroke', kleur: Kleur | undefined): string {
  if (kleur === undefined) return ` ${soort}="none"`;
  const [hex, dekking] = kleur;
  return ` ${soort}="${hex}"${dekking === 1 ? '' : ` ${soort}-opacity="${getal(dekking)}"`}`;
}

function woorden(deel: Woorden, zet: Zetter): string {
  const d = zet(deel.tekst, deel).pad(deel.x, deel.y);
  return `<path d="${d}" fill="${deel.kleur}"/>`;
}

function getal(waarde: number): string {
  return String(Math.round(waarde * 100) / 100);
}

function veilig(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
