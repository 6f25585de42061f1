/** The pages of the site as it was last built. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build puts the site. */
export const SITE = 'dist/site';

/** A page as it goes to a visitor. */
export interface BuiltPage {
  /** Such as `/verhalen/`; a page that is no `index.html` by its file, such as `/404.html`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site for visitors; not the cards for the sites of others. */
export function ownPages(): BuiltPage[] {
  return builtPages().filter(({ address }) => !address.startsWith('/embed/'));
}

/** Everything that is shown to visitors, here or in a frame elsewhere, errors included. */
export function builtPages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: SITE })
    .filter((file) => !['admin', 'pagefind'].includes(file.split(path.sep)[0] ?? ''))
    .toSorted()
    .map((file) => ({
      address: `/${file
        .split(path.sep)
        .join('/')
        .replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: readFileSync(path.join(SITE, file), 'utf8'),
    }));
}
