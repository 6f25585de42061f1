/** What a poster can be printed as. */

/** One format. */
export interface Formaat {
  readonly naam: string;
  /** What it is for, in a few words. */
  readonly waarvoor: string;
  /** How large it is when it is cut, in millimetres; of a picture for a screen as it is printed. */
  readonly breedte: number;
  readonly hoogte: number;
  /** Units over its width: fewer make its lines bolder, so what is small has fewer. */
  readonly eenheden: number;
  readonly vorm: 'affiche' | 'label' | 'straatnaambord' | 'stroken';
  /** Pixels over the width of its PNG. */
  readonly pixels: number;
  /** How much of its top and bottom an app covers with its own buttons, in units. */
  readonly bedekt?: { readonly boven: number; readonly onder: number };
}

/** Every format, by the name that stands in an address. */
export const formaten = {
  a4: affiche('Poster A4', 'voor een deur of een prikbord', 210, 297, 1000),
  a3: affiche('Poster A3', 'voor een etalage', 297, 420, 1000),
  a5: affiche('Kaart A5', 'om te sturen of uit te delen', 148, 210, 800),
  abri: affiche('Bushokje', '118,5 × 175 cm, voor de drukker', 1185, 1750, 1000),
  vierkant: {
    ...affiche('Vierkant beeld', 'voor sociale media', 108, 108, 1000),
    pixels: 1080,
  },
  verhaal: {
    ...affiche('Staand beeld', 'voor een story', 108, 192, 760),
    pixels: 1080,
    bedekt: { boven: 150, onder: 190 },
  },
  sticker: {
    naam: 'Raamsticker',
    waarvoor: 'voor leerbedrijven: 30 × 15 cm',
    ...{ breedte: 300, hoogte: 150, eenheden: 900, vorm: 'label', pixels: 2000 },
  },
  straatnaambord: {
    naam: 'Straatnaambord',
    waarvoor: 'voor een gang, een lokaal of een hal: 60 × 20 cm',
    ...{ breedte: 600, hoogte: 200, eenheden: 900, vorm: 'straatnaambord', pixels: 2000 },
  },
  stroken: {
    naam: 'Labels om uit te knippen',
    waarvoor: 'zes op een A4, om ergens aan te hangen',
    ...{ breedte: 210, hoogte: 297, eenheden: 1000, vorm: 'stroken', pixels: 2000 },
  },
} as const satisfies Record<string, Formaat>;

/** The name of a format. */
export type Formaatnaam = keyof typeof formaten;

/** Millimetres of paper beyond the cut, that a printer asks for. */
export const AFLOOP = 3;

function affiche(
  naam: string,
  waarvoor: string,
  breedte: number,
  hoogte: number,
  eenheden: number,
): Formaat {
  return { naam, waarvoor, breedte, hoogte, eenheden, vorm: 'affiche', pixels: 2000 };
}

/** How high a format is in units. */
export function hoogteVan({ breedte, hoogte, eenheden }: Formaat): number {
  return (eenheden * hoogte) / breedte;
}
