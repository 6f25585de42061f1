/** The houses of the mbo-straat to take along: the drawing alone, and on a card. */
import { doelgroepnamen } from '#src/model/doelgroepen.ts';
import { gevelbestanden } from '../../components/meenemen/gevelbestanden.ts';
import { huispaden } from '../../components/meenemen/paden.ts';
import type { Bijlage } from './bijlage.ts';

/** A drawing and a card of every house on the site today. */
export async function tekeningen(): Promise<Bijlage[]> {
  return (await huispaden()).flatMap(({ params: { slug }, props: { item, vak } }) => {
    const bestand = async (naam: 'gevel.svg' | 'kaart.png') =>
      (await gevelbestanden(item, vak)).bestanden[naam];
    const huis = { titel: item.data.titel, voorWie: doelgroepnamen };
    return [
      {
        ...huis,
        soort: 'tekeningen',
        naam: `${slug}.svg`,
        adres: `${item.address ?? ''}gevel.svg`,
        inhoud: () => bestand('gevel.svg'),
      },
      {
        ...huis,
        soort: 'plaatjes',
        naam: `${slug}.png`,
        adres: `${item.address ?? ''}kaart.png`,
        inhoud: () => bestand('kaart.png'),
      },
    ] satisfies Bijlage[];
  });
}
