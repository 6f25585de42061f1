/** The sections of the site, in the order of the menus. */
export const sections = [
  { address: '/verhalen/', name: 'Verhalen' },
  { address: '/ambassadeurs/', name: 'Ambassadeurs' },
  { address: '/mbo-straat/', name: 'mbo-straat' },
  { address: '/taalwijzer/', name: 'Taalwijzer' },
  { address: '/scholen/', name: 'Scholen' },
  { address: '/nieuws/', name: 'Nieuws' },
  { address: '/over/', name: 'Over' },
] as const;
