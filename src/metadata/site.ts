import type { Organization, WebSite } from 'schema-dts';
import { settings } from '#src/settings.ts';

/** The name of the site, as it stands behind every title. */
export const SITE_NAME = 'Mede mogelijk gemaakt door Utrechtse mbo’ers';

/** An address of this site, such as `/verhalen/`, as an absolute URL. */
export function absolute(address: string): string {
  return new URL(address, settings.origin).href;
}

/** Refers to the site itself, described in full on the home page. */
export const theSite = { '@type': 'WebSite', '@id': absolute('/#site') } as const;

/** Refers to whoever publishes the site, described in full on the home page. */
export const thePublisher = { '@type': 'Organization', '@id': absolute('/#afzender') } as const;

/** The site and its publisher in full: for the home page. */
export function siteThings(description: string): [WebSite, Organization] {
  return [
    {
      ...theSite,
      name: SITE_NAME,
      url: absolute('/'),
      description,
      inLanguage: 'nl',
      publisher: thePublisher,
    },
    { ...thePublisher, name: settings.sender, url: absolute('/over/') },
  ];
}

/** Where what others share of the site comes from. */
export const theSource = { origin: new URL(settings.origin).origin, naam: SITE_NAME } as const;
