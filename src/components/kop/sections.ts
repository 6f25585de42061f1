/**
 * The sections of the site: the one source of the wire, the menu and the arches of the footer. A
 * section belongs here from the day its page says something.
 */
import { all } from '#src/bieb/index.ts';

/** A page that the menus lead to. */
export interface Section {
  readonly address: string;
  readonly name: string;
  /** Hangs from the wire on a wide window too; there is room for seven. */
  readonly wire?: true;
  /** Its page is content (`paginas`): it is in the menu as long as that is on the site. */
  readonly content?: true;
}

/** Sections that belong together, under one name. */
export interface SectionGroup {
  readonly id: string;
  readonly name: string;
  readonly sections: readonly Section[];
}

const seeing: SectionGroup = {
  id: 'zien',
  name: 'Loop verder',
  sections: [
    { address: '/ontdek/', name: 'Ontdek' },
    { address: '/verhalen/', name: 'Verhalen', wire: true },
    { address: '/ambassadeurs/', name: 'Ambassadeurs', wire: true },
    { address: '/mbo-straat/', name: 'mbo-straat', wire: true },
    { address: '/scholen/', name: 'Scholen', wire: true },
    { address: '/nieuws/', name: 'Nieuws', wire: true },
  ],
};

const joining: SectionGroup = {
  id: 'doen',
  name: 'Doe mee',
  sections: [
    { address: '/campagne/', name: 'De campagne', content: true },
    { address: '/taalwijzer/', name: 'Taalwijzer', wire: true },
    { address: '/tekstcheck/', name: 'Tekstcheck' },
    { address: '/maak/', name: 'Maak een poster' },
    { address: '/doe-mee/', name: 'Doe mee', wire: true, content: true },
    { address: '/doe-mee/#vertel-een-verhaal', name: 'Vertel een verhaal', content: true },
    { address: '/doe-mee/#word-ambassadeur', name: 'Word ambassadeur', content: true },
    { address: '/campagnekit/', name: 'Campagnekit' },
    { address: '/voor-scholen/', name: 'Voor scholen' },
  ],
};

const planning: SectionGroup = {
  id: 'plan',
  name: 'Het plan',
  sections: [
    { address: '/plan/', name: 'Beloofd en gedaan' },
    { address: '/cijfers/', name: 'Cijfers' },
    { address: '/mijlpalen/', name: 'Mijlpalen' },
    { address: '/agenda/', name: 'Agenda' },
    { address: '/oproepen/', name: 'Oproepen' },
    { address: '/steden/', name: 'Andere steden' },
  ],
};

const about: SectionGroup = {
  id: 'over',
  name: 'Over de site',
  sections: [
    { address: '/zoeken/', name: 'Zoeken' },
    { address: '/a-z/', name: 'Van A tot Z' },
    { address: '/over/', name: 'Over deze site', content: true },
    { address: '/contact/', name: 'Contact', content: true },
    { address: '/privacy/', name: 'Privacy', content: true },
    { address: '/toegankelijkheid/', name: 'Toegankelijkheid', content: true },
  ],
};

/** The sections that are on the site today: what to see, to do, of the plan, and about the site. */
export async function sectionGroups(): Promise<
  readonly [
    seeing: SectionGroup,
    joining: SectionGroup,
    planning: SectionGroup,
    about: SectionGroup,
  ]
> {
  const pages = new Set((await all('paginas')).map(({ address }) => address));
  const present = ({ sections, ...group }: SectionGroup): SectionGroup => ({
    ...group,
    sections: sections.filter(
      ({ address, content }) => content !== true || pages.has(address.replace(/#.*$/, '')),
    ),
  });
  return [present(seeing), present(joining), present(planning), present(about)];
}
