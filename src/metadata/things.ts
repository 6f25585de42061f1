/** What each kind of page is in the words of schema.org. */
import type {
  Article,
  CollectionPage,
  DefinedTerm,
  DefinedTermSet,
  EducationalOrganization,
  Event,
  NewsArticle,
  ProfilePage,
  WebPage,
} from 'schema-dts';
import type { Item } from '#src/bieb/item.ts';
import type { CollectionName } from '#src/model/index.ts';
import { amsterdamPeriod } from './period.ts';
import { absolute, thePublisher, theSite } from './site.ts';

/** The collections of which every entry has a page. */
type Addressed =
  | 'verhalen'
  | 'nieuws'
  | 'ambassadeurs'
  | 'scholen'
  | 'gevels'
  | 'straten'
  | 'steden'
  | 'woordkeuzes'
  | 'kitstukken'
  | 'handboek'
  | 'paginas'
  | 'plannen'
  | 'oproepen';

/** A story. */
export function article(item: Item<'verhalen'>): Article {
  return { '@type': 'Article', ...writing(item) };
}

/** A news item. */
export function newsArticle(item: Item<'nieuws'>): NewsArticle {
  return { '@type': 'NewsArticle', ...writing(item) };
}

/** The page of a person, or of a training firm. Only the name is said: the rest is on the page. */
export function profile(item: Item<'ambassadeurs'>): ProfilePage {
  const { titel, soort } = item.data;
  return {
    '@type': 'ProfilePage',
    ...page(item),
    ...dates(item.data),
    mainEntity: { '@type': soort === 'leerbedrijf' ? 'Organization' : 'Person', name: titel },
  };
}

/** A school: its own site is its identity, our page is about it. */
export function school(item: Item<'scholen'>): EducationalOrganization {
  const { titel, afkorting, website, samenvatting, plaats } = item.data;
  return {
    '@type': 'EducationalOrganization',
    name: titel,
    ...(afkorting === undefined ? {} : { alternateName: afkorting }),
    url: website,
    description: samenvatting,
    address: plaats,
    mainEntityOfPage: absolute(item.address ?? '/'),
  };
}

/** A word of the taalwijzer: the words to avoid, defined by the ones to use. */
export function definedTerm(item: Item<'woordkeuzes'>): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name: item.data.titel,
    description: item.data.reden,
    alternateName: item.data.lieverNiet,
    url: absolute(item.address ?? '/'),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'Taalwijzer',
      url: absolute('/taalwijzer/'),
    },
  };
}

/** The taalwijzer as a whole: every word that has a page. */
export function woordenSet(items: ReadonlyArray<Item<'woordkeuzes'>>): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': absolute('/taalwijzer/#woorden'),
    name: 'Taalwijzer',
    url: absolute('/taalwijzer/'),
    inLanguage: 'nl',
    hasDefinedTerm: items.map(({ data, address }) => ({
      '@type': 'DefinedTerm',
      name: data.titel,
      url: absolute(address ?? '/'),
    })),
  };
}

/** The terms and abbreviations; each has a place on the page at `adres`. */
export function begrippenSet(
  items: ReadonlyArray<Item<'begrippen'>>,
  adres: string,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: 'Afkortingen en begrippen',
    url: absolute(adres),
    inLanguage: 'nl',
    hasDefinedTerm: items.map(({ data }) => ({
      '@type': 'DefinedTerm',
      name: data.titel,
      ...(data.voluit === undefined ? {} : { alternateName: data.voluit }),
      description: data.uitleg,
      url: absolute(`${adres}#${data.id}`),
    })),
  };
}

/** A day on which a real street was an mbo-straat. */
export function streetDay(item: Item<'straten'>): Event {
  const { titel, samenvatting, datum, straat, plaats } = item.data;
  return {
    '@type': 'Event',
    name: titel,
    description: samenvatting,
    ...(datum === 'onbekend' ? {} : { startDate: datum }),
    location: {
      '@type': 'Place',
      name: straat,
      address: { '@type': 'PostalAddress', addressLocality: plaats, addressCountry: 'NL' },
    },
    url: absolute(item.address ?? '/'),
  };
}

/** Something of the agenda. */
export function event({ data, address }: Item<'agenda'>): Event {
  const { start, end } = amsterdamPeriod(data);
  return {
    '@type': 'Event',
    name: data.titel,
    description: data.samenvatting,
    startDate: start,
    ...(end === null ? {} : { endDate: end }),
    eventStatus:
      data.doorgang === 'afgelast'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: data.plek, address: data.straatEnPlaats ?? data.plek },
    organizer: { '@type': 'Organization', name: data.organisator },
    inLanguage: 'nl',
    url: absolute(address ?? '/agenda/'),
  };
}

/** Any other page of content, such as a house of the mbo-straat. */
export function webPage(
  item: Item<'gevels' | 'steden' | 'kitstukken' | 'handboek' | 'paginas' | 'plannen' | 'oproepen'>,
): WebPage {
  return { '@type': 'WebPage', ...page(item), ...dates(item.data) };
}

/** A page that lists other pages, in the order in which it shows them. */
export function listPage(
  name: string,
  address: string,
  items: ReadonlyArray<Item<CollectionName> & { data: { titel: string } }>,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name,
    url: absolute(address),
    inLanguage: 'nl',
    isPartOf: theSite,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items
        .filter((item) => item.address !== null)
        .map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: item.data.titel,
          url: absolute(item.address ?? '/'),
        })),
    },
  };
}

function writing(item: Item<'verhalen' | 'nieuws'>) {
  return {
    ...page(item),
    headline: item.data.titel,
    ...dates(item.data),
    // No person signs these texts: the publisher does.
    author: thePublisher,
    publisher: thePublisher,
    citation: item.data.bronnen.map(({ titel }) => titel),
  };
}

function page({ data, address }: Item<Addressed>) {
  return {
    name: data.titel,
    description: data.samenvatting,
    url: absolute(address ?? '/'),
    inLanguage: 'nl',
    isPartOf: theSite,
  } as const;
}

function dates({ publicatiedatum, gewijzigd }: Item<Addressed>['data']) {
  return {
    datePublished: publicatiedatum,
    ...(gewijzigd === undefined ? {} : { dateModified: gewijzigd }),
  };
}
