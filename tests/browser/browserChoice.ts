/** Which browser the tests use, or how to get one; decides, but does nothing. */
import { browserPlaces, type Computer } from './browserPlaces.ts';

/** What there is to choose from. */
export interface Situation extends Computer {
  /** Where Playwright puts the browser that it downloads. */
  readonly playwrightPath: string;
  /** True when the program at this absolute path is there and starts. */
  readonly works: (path: string) => boolean;
}

/** A browser, and where it comes from; or none. */
export type Choice =
  | { readonly kind: 'use'; readonly path: string; readonly from: string }
  | { readonly kind: 'wrong-path'; readonly path: string }
  | { readonly kind: 'none' };

/** `BROWSER_PATH` first, then what is installed, then what Playwright downloaded before. */
export function chooseBrowser(situation: Situation): Choice {
  const { environment, playwrightPath, works } = situation;
  const named = environment['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    // Whoever names a browser wants that one: quietly taking another would hide a mistake.
    if (!works(named)) return { kind: 'wrong-path', path: named };
    return { kind: 'use', path: named, from: 'BROWSER_PATH' };
  }
  const installed = browserPlaces(situation).find(works);
  if (installed !== undefined) return { kind: 'use', path: installed, from: 'installed' };
  if (works(playwrightPath)) return { kind: 'use', path: playwrightPath, from: 'Playwright' };
  return { kind: 'none' };
}
