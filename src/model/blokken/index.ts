/** All blocks by their tag: the one register of what authors may use in a text. */
import { beeld } from './beeld.ts';
import { begrip } from './begrip.ts';
import { cijfer } from './cijfer.ts';
import { citaat } from './citaat.ts';
import { contact } from './contact.ts';
import { grafiek } from './grafiek.ts';
import { kader } from './kader.ts';
import { knop } from './knop.ts';
import { tijdlijn } from './tijdlijn.ts';
import { video } from './video.ts';
import { vraagAntwoord } from './vraagAntwoord.ts';

/** Every block by its tag. */
export const blokken = {
  Citaat: citaat,
  Beeld: beeld,
  Cijfer: cijfer,
  Grafiek: grafiek,
  Kader: kader,
  Tijdlijn: tijdlijn,
  Video: video,
  Knop: knop,
  VraagAntwoord: vraagAntwoord,
  Contact: contact,
  Begrip: begrip,
} as const;

/** The tag of a block. */
export type BlockName = keyof typeof blokken;

/** True when `name` is the tag of a block. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blokken, name);
}
