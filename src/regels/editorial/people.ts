/** Nobody is shown without a ground, and what was said about somebody who left is reported. */
import type { AddressedEntry, Entry } from '../content.ts';
import { hasAddress } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { Publication } from '../publication.ts';

/** People without a ground stop the build; what still speaks of somebody who left is reported. */
export interface PeopleFindings {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** Checks everybody whose words or face an entry shows, and the ambassadeurs it refers to. */
export function peopleFindings(
  entries: readonly Entry[],
  publication: (entry: Entry) => Publication,
): PeopleFindings {
  const addressed = entries.filter(hasAddress);
  const left = new Map(
    addressed
      .filter((entry) => entry.collection === 'ambassadeurs')
      .filter((entry) => ['withdrawn', 'expired'].includes(publication(entry)))
      .map((entry) => [entry.data.id, entry.file]),
  );
  const gone = namesGone(addressed, publication);
  return {
    errors: addressed.flatMap(withoutGround),
    notices: addressed
      .filter((entry) => publication(entry) === 'live')
      .flatMap((entry) => [...aboutWhoLeft(entry, left), ...namesWhoLeft(entry, gone)]),
  };
}

function withoutGround(entry: AddressedEntry): Finding[] {
  const known = new Set(entry.data.geportretteerd.map(({ naam }) => naam));
  if (entry.collection === 'ambassadeurs') known.add(entry.data.titel);
  return entry.mentions.flatMap(({ kind, target, line, column }) =>
    kind !== 'person' || known.has(target)
      ? []
      : [
          {
            file: entry.file,
            line,
            column,
            field: 'Het blok Citaat',
            problem: `geeft woorden aan ${target}, die niet bij “Wie komen erin voor?” staat`,
            mend: 'voeg deze persoon daar toe, met dezelfde naam en met de grond',
          },
        ],
  );
}

function aboutWhoLeft(entry: AddressedEntry, left: ReadonlyMap<string, string>): Finding[] {
  if (!('ambassadeurs' in entry.data)) return [];
  return entry.data.ambassadeurs.flatMap((id, index) => {
    const file = left.get(id);
    if (file === undefined) return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf(['ambassadeurs', index]),
        field: 'Dit stuk',
        problem: `gaat over iemand die niet meer op de site staat (${file})`,
        mend: 'lees de tekst na en haal weg wat over deze persoon gaat',
      },
    ];
  });
}

/** Who left, by name, with the file that showed them. Who is still shown elsewhere did not leave. */
function namesGone(
  addressed: readonly AddressedEntry[],
  publication: (entry: Entry) => Publication,
): ReadonlyMap<string, string> {
  const inState = (...states: Publication[]) =>
    addressed
      .filter((entry) => states.includes(publication(entry)))
      .flatMap((entry) => namesIn(entry).map((name) => [name, entry.file] as const));
  const shown = new Set(inState('live').map(([name]) => name));
  return new Map(inState('withdrawn', 'expired').filter(([name]) => !shown.has(name)));
}

function namesIn(entry: AddressedEntry): string[] {
  const portrayed = entry.data.geportretteerd.map(({ naam }) => naam);
  return entry.collection === 'ambassadeurs' ? [entry.data.titel, ...portrayed] : portrayed;
}

// Somebody else may have the same name: an editor decides.
function namesWhoLeft(entry: AddressedEntry, gone: ReadonlyMap<string, string>): Finding[] {
  const { titel, samenvatting } = entry.data;
  const places = [
    { line: entry.lineOf(['titel']), text: titel },
    { line: entry.lineOf(['samenvatting']), text: samenvatting },
    ...entry.body.split('\n').map((text, index) => ({ line: entry.bodyLine + index, text })),
  ];
  return [...gone].flatMap(([name, file]) => {
    const whole = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u');
    const place = places.find(({ text }) => whole.test(text));
    return place === undefined
      ? []
      : [
          {
            file: entry.file,
            line: place.line,
            field: 'Dit stuk',
            problem: `noemt misschien iemand die niet meer op de site staat (${file})`,
            mend: 'lees de tekst na; gaat het om diezelfde persoon, haal de naam dan weg',
          },
        ];
  });
}
