/** Nobody is shown without a ground, and what was said about somebody who left is reported. */
import type { Day } from '#src/clock.ts';
import { collections } from '#src/model/index.ts';
import type { Ground } from '#src/model/shared/ground.ts';
import { wordsIn } from '#src/model/walk.ts';
import type { AddressedEntry, Entry } from '../content.ts';
import { hasAddress } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isOverEverywhere, type Publication } from '../publication.ts';

/** People without a ground stop the build; what still speaks of somebody who left is reported. */
export interface PeopleFindings {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * Checks everybody whose words or face an entry shows, the ambassadeurs it refers to, and whom it
 * names: in all its own words, with a page or without.
 */
export function peopleFindings(
  entries: readonly Entry[],
  publication: (entry: Entry) => Publication,
  vandaag: Day,
): PeopleFindings {
  const addressed = entries.filter(hasAddress);
  const left = new Map(
    addressed
      .filter((entry) => entry.collection === 'ambassadeurs')
      .filter((entry) => ['withdrawn', 'expired'].includes(publication(entry)))
      .map((entry) => [entry.data.id, entry.file]),
  );
  const ended = namesEnded(addressed, vandaag);
  const gone = new Map([...namesGone(addressed, publication), ...ended]);
  return {
    errors: addressed.flatMap(withoutGround),
    notices: entries
      .filter((entry) => publication(entry) === 'live')
      .flatMap((entry) => [
        ...aboutWhoLeft(entry, left),
        ...showsWhoLeft(entry, ended),
        ...namesWhoLeft(entry, gone),
      ]),
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

function aboutWhoLeft(entry: Entry, left: ReadonlyMap<string, string>): Finding[] {
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

/** Everybody who took a consent back or whose consent ended, in whatever piece, with its file. */
function namesEnded(
  addressed: readonly AddressedEntry[],
  vandaag: Day,
): ReadonlyMap<string, string> {
  return new Map(
    addressed.flatMap((entry) =>
      peopleIn(entry).flatMap(({ name, ground }) =>
        isOverEverywhere(ground, vandaag) ? [[name, entry.file] as const] : [],
      ),
    ),
  );
}

/** Who left, by name, with the file that showed them. Who is still shown elsewhere did not leave. */
function namesGone(
  addressed: readonly AddressedEntry[],
  publication: (entry: Entry) => Publication,
): ReadonlyMap<string, string> {
  const inState = (...states: Publication[]) =>
    addressed
      .filter((entry) => states.includes(publication(entry)))
      .flatMap((entry) => peopleIn(entry).map(({ name }) => [name, entry.file] as const));
  const shown = new Set(inState('live').map(([name]) => name));
  return new Map(inState('withdrawn', 'expired').filter(([name]) => !shown.has(name)));
}

/** Everybody who is shown in an entry, with the ground for it. */
function peopleIn(entry: AddressedEntry): Array<{ name: string; ground: Ground }> {
  const portrayed = entry.data.geportretteerd.map(({ naam, grond }) => ({
    name: naam,
    ground: grond,
  }));
  return entry.collection === 'ambassadeurs'
    ? [{ name: entry.data.titel, ground: entry.data.grond }, ...portrayed]
    : portrayed;
}

// A ground of its own may hold here still: an editor asks.
function showsWhoLeft(entry: Entry, ended: ReadonlyMap<string, string>): Finding[] {
  if (!hasAddress(entry)) return [];
  return peopleIn(entry).flatMap(({ name }) => {
    const file = ended.get(name);
    return file === undefined
      ? []
      : [
          {
            file: entry.file,
            line: entry.lineOf(['geportretteerd']) ?? entry.lineOf(['titel']),
            field: 'Wie komen erin voor?',
            problem: `laat misschien iemand zien die elders van de site is gegaan (${file})`,
            mend: 'vraag of dat hier ook moet, en vul dan ook hier in bij “Ingetrokken op”',
          },
        ];
  });
}

// Somebody else may have the same name: an editor decides.
function namesWhoLeft(entry: Entry, gone: ReadonlyMap<string, string>): Finding[] {
  const shown = new Set(hasAddress(entry) ? peopleIn(entry).map(({ name }) => name) : []);
  const places = [
    ...wordsIn(collections[entry.collection].fields, entry.data).map(({ path, words }) => ({
      line: entry.lineOf(path),
      text: words,
    })),
    ...entry.body.split('\n').map((text, index) => ({ line: entry.bodyLine + index, text })),
  ];
  return [...gone].flatMap(([name, file]) => {
    const whole = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'u');
    const place = shown.has(name) ? undefined : places.find(({ text }) => whole.test(text));
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
