import type { Selection } from '#src/bieb/selections.ts';

/** How a way in counts what it leads to: the one, and more of it. */
const SOORTEN = {
  items: ['verhaal', 'verhalen'],
  people: ['ambassadeur', 'ambassadeurs'],
  houses: ['huis', 'huizen'],
  news: ['bericht', 'berichten'],
} as const satisfies Partial<Record<keyof Selection, readonly [string, string]>>;

type Telling = Readonly<Record<keyof typeof SOORTEN, { readonly length: number }>>;

/** What a way in leads to, such as `4 verhalen, 1 ambassadeur`; what is not there is not named. */
export function watErIs(weg: Telling): string {
  return (Object.entries(SOORTEN) as Array<[keyof Telling, readonly [string, string]]>)
    .map(([wat, [een, meer]]) => ({ aantal: weg[wat].length, een, meer }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ aantal, een, meer }) => `${String(aantal)} ${aantal === 1 ? een : meer}`)
    .join(', ');
}
