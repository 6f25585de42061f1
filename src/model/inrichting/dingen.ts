/**
 * The words with which an editor furnishes a house of the street. A key is stored; its text is
 * shown. `src/straat` draws each of them; a word without a drawing does not compile.
 */

/** What stands on the pavement before a house. */
export const opDeStoep = {
  bakfiets: 'Bakfiets met kinderen',
  banden: 'Stapel banden',
  bankje: 'Bankje',
  betonmolen: 'Betonmolen',
  blokken: 'Blokken',
  boompje: 'Boompje in een pot',
  contrabas: 'Contrabas',
  dozen: 'Steekwagen met dozen',
  drumstel: 'Drumstel',
  fiets: 'Fiets',
  fietsstandaard: 'Fiets op een standaard',
  filmcamera: 'Filmcamera',
  filmlamp: 'Filmlamp',
  flightcase: 'Kist op wielen',
  gereedschapskar: 'Gereedschapskar',
  gieter: 'Gieter',
  gitaar: 'Gitaar',
  infuus: 'Infuus',
  kabelhaspel: 'Kabelhaspel',
  kappersstoel: 'Kappersstoel',
  kas: 'Kas',
  kledingrek: 'Kledingrek',
  klinkers: 'Klinkers en een hamer',
  krijtbord: 'Krijtbord',
  kruiwagen: 'Kruiwagen',
  ladder: 'Ladder',
  meelzak: 'Zak meel',
  paspop: 'Paspop',
  plantenbak: 'Plantenbak',
  rollator: 'Rollator',
  schaafbank: 'Schaafbank met plank',
  schrikhek: 'Schrikhek',
  soeppan: 'Soeppan',
  stenen: 'Stapel stenen',
  terras: 'Terras met parasol',
  verbandkar: 'Verbandkar',
  verfpotten: 'Potten verf',
  versterker: 'Versterker',
  warmtepomp: 'Warmtepomp',
  ziekenbed: 'Ziekenhuisbed',
} as const;

/** What lies or stands in the shop window. */
export const inDeEtalage = {
  bed: 'Bed',
  beeldschermen: 'Beeldschermen',
  bloemen: 'Bloemen',
  broden: 'Mand met brood',
  drukwerk: 'Drukwerk',
  gereedschap: 'Gereedschap',
  jurk: 'Jurk',
  kassa: 'Kassa',
  mengtafel: 'Mengtafel',
  oven: 'Oven',
  pannen: 'Pannen op het vuur',
  schappen: 'Volle schappen',
  serverkast: 'Serverkast',
  speelgoed: 'Speelgoed',
  spiegel: 'Stoel met spiegel',
  taart: 'Taart',
  verfblikken: 'Blikken verf',
  vijzel: 'Vijzel',
} as const;

/** What stands or hangs behind a window upstairs. */
export const achterHetRaam = {
  ballonnen: 'Ballonnen',
  boeken: 'Boeken',
  bloempot: 'Bloempot',
  gitaar: 'Gitaar',
  gordijn: 'Gordijn',
  kat: 'Kat',
  kruk: 'Krukken',
  lamp: 'Lamp',
  laarzen: 'Laarzen',
  mens: 'Iemand',
  plant: 'Plant',
  poster: 'Poster',
  rolgordijn: 'Rolgordijn',
  server: 'Servers',
} as const;

/** What stands on the roof. */
export const opHetDak = {
  antenne: 'Antenne',
  dakgroen: 'Groen dak',
  kas: 'Kas',
  schoorsteen: 'Schoorsteen met rook',
  schotel: 'Schotel',
  vlag: 'Vlag',
  zonnepanelen: 'Zonnepanelen',
} as const;

/** The one joke of a house. */
export const grappen = {
  ballonnen: 'Ballonnen voor bed zeven',
  benen: 'Twee benen onder een auto',
  eendjes: 'Een eend steekt over met haar kinderen',
  egel: 'Een egel op weg',
  frietmeeuw: 'Een meeuw kijkt naar een bakje friet',
  halte: 'Een eend wacht op de bus',
  heg: 'Een heg in de vorm van een eend',
  laarzenkikker: 'Een kikker in een laars',
  modehond: 'Een hond met een jasje',
  muis: 'Een muis neemt brood mee',
  nest: 'Een duif metselt haar nest',
  podiumeend: 'Een eend in het licht',
  poedel: 'Een poedel die naar de kapper is geweest',
  regisseur: 'Een meeuw achter de camera',
  slak: 'Een slak heeft geen haast',
  toetskat: 'Een kat op het toetsenbord',
  verfkat: 'Een kat is door de verf gelopen',
  zanghond: 'Een hond zingt mee',
  zonneduif: 'Een duif neemt een zonnebad',
} as const;
