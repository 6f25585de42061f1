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
  return {
    errors: addressed.flatMap(withoutGround),
    notices: addressed
      .filter((entry) => publication(entry) === 'live')
      .flatMap((entry) => aboutWhoLeft(entry, left)),
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
