/**
 * Content-Security-Policy: what a page may load, run and be framed by. The default of every policy
 * is "nothing"; each directive below says why it is opened.
 *
 * `upgrade-insecure-requests` is left out on purpose: no page loads anything over plain http, and
 * Safari applies it to http://localhost, where the site would lose its styles.
 * No policy for visitors holds `unsafe-inline`, not even for styles: internet.nl rejects it.
 */
import type { Settings } from '../settings.ts';
import type { ServingFacts } from './facts.ts';

/** The settings that decide about policies. */
export type PolicySettings = Pick<Settings, 'embedOrigins' | 'formEndpoint' | 'cmsBackend'>;

type Directives = Readonly<Record<string, readonly string[]>>;

const NOTHING = ["'none'"];
const OWN = ["'self'"];

/** The policy of every page for visitors. */
export function pageCsp(facts: ServingFacts, settings: PolicySettings): string {
  return serialise({
    'default-src': NOTHING,
    // Compiling WebAssembly is needed by the search index; it does not allow eval of script.
    'script-src': [...OWN, "'wasm-unsafe-eval'", ...quoted(facts.inlineScriptHashes)],
    // The tekstcheck reads texts in a worker.
    'worker-src': OWN,
    'style-src': [...OWN, ...quoted(facts.inlineStyleHashes)],
    // data: for tiny images that the bundler writes into the stylesheet.
    'img-src': [...OWN, 'data:'],
    'font-src': OWN,
    'connect-src': OWN,
    'manifest-src': OWN,
    'media-src': OWN,
    // The page for schools shows our own cards as they look elsewhere.
    'frame-src': OWN,
    // No <base>: it would redirect every relative link of a page.
    'base-uri': NOTHING,
    'form-action': [...OWN, ...originsOf(settings.formEndpoint)],
    // Against clickjacking; schools frame /embed/, never a page.
    'frame-ancestors': NOTHING,
  });
}

/** The policy of `/embed/*`: no script at all, and the schools may frame it. */
export function embedCsp(facts: ServingFacts, settings: PolicySettings): string {
  return serialise({
    'default-src': NOTHING,
    'style-src': [...OWN, ...quoted(facts.inlineStyleHashes)],
    'img-src': [...OWN, 'data:'],
    'font-src': OWN,
    'base-uri': NOTHING,
    'form-action': NOTHING,
    'frame-ancestors': [...OWN, ...settings.embedOrigins],
  });
}

/** The policy of `/admin/*`: what Decap CMS in a slim bundle was measured to need. */
export function adminCsp(settings: PolicySettings): string {
  return serialise({
    'default-src': NOTHING,
    // No hashes and no unsafe-eval: the bundle leaves out the validator that needs it. WebAssembly
    // draws WebP pictures anew; it does not allow eval of script.
    'script-src': [...OWN, "'wasm-unsafe-eval'"],
    // Decap writes styles at run time; editors only, so visitors' pages stay strict.
    'style-src': [...OWN, "'unsafe-inline'"],
    // blob: shows a picture before it is saved.
    'img-src': [...OWN, 'data:', 'blob:'],
    'font-src': OWN,
    'media-src': [...OWN, 'blob:'],
    'connect-src': [...OWN, 'blob:', settings.cmsBackend.host],
    // The preview is drawn in a frame.
    'frame-src': [...OWN, 'blob:'],
    'base-uri': NOTHING,
    'form-action': OWN,
    'frame-ancestors': NOTHING,
  });
}

function serialise(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}

function originsOf(url: string | null): string[] {
  return url === null ? [] : [new URL(url).origin];
}
