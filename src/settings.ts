/**
 * Everything about this site that is not in the sources: who sends it, where it lives, where mail
 * goes. Values that only the publishers can give are placeholders, made with {@link placeholder}
 * so that they can be recognised: a production build refuses them by name.
 */

/** Starts every value that still has to be given by the publishers. */
export const PLACEHOLDER_MARK = 'VUL-IN';

/** What the site needs to know about its publishers. All addresses are absolute URLs. */
export interface Settings {
  /** Where the site lives, without a path: `https://www.voorbeeld.nl`. */
  readonly origin: string;
  /** Who publishes the site, as readers see it in the footer and in metadata. */
  readonly sender: string;
  /** Mail for readers: corrections, stories, questions. */
  readonly contactEmail: string;
  /** Mail for people who find a security hole; published in `security.txt`. */
  readonly securityEmail: string;
  /** The organisation that answers for personal data (AVG: verwerkingsverantwoordelijke). */
  readonly privacyController: string;
  /** Mail for objections and questions about personal data. */
  readonly privacyEmail: string;
  /** Mail for people who meet an accessibility barrier. */
  readonly accessibilityEmail: string;
  /** Origins that may show our embeds in a frame. */
  readonly embedOrigins: readonly string[];
  /** Where forms are sent; `null` while the site works with composed mail only. */
  readonly formEndpoint: string | null;
  /** Which git service the CMS saves to. */
  readonly cmsBackend: CmsBackend;
}

/** The git service behind the CMS in production. */
export interface CmsBackend {
  readonly name: 'gitlab' | 'github' | 'forgejo';
  /** `owner/name` of the repository with this site. */
  readonly repository: string;
  /** The branch that is published. */
  readonly branch: string;
  /** The origin of the service: `https://gitlab.com`, `https://api.github.com`, a Forgejo's own. */
  readonly host: string;
  /** The id under which the service knows this CMS (GitLab, Forgejo); not a secret. */
  readonly appId: string;
  /** The origin of the helper that logs in at GitHub; the other services need none. */
  readonly loginHost: string | null;
}

/** The settings of this site; replace each placeholder before the first production build. */
export const settings: Settings = {
  origin: `https://${placeholder('domein').toLowerCase()}.example`,
  sender: 'Gemeente Utrecht en de vier Utrechtse mbo-scholen',
  contactEmail: placeholderEmail('contact'),
  securityEmail: placeholderEmail('beveiliging'),
  privacyController: placeholder('verwerkingsverantwoordelijke'),
  privacyEmail: placeholderEmail('privacy'),
  accessibilityEmail: placeholderEmail('toegankelijkheid'),
  embedOrigins: [
    'https://www.rocmn.nl',
    'https://www.mboutrecht.nl',
    'https://www.glu.nl',
    'https://www.nimeto.nl',
  ],
  formEndpoint: null,
  cmsBackend: {
    name: 'gitlab',
    repository: placeholder('eigenaar/repository'),
    branch: 'main',
    host: 'https://gitlab.com',
    appId: placeholder('kenmerk van de redactie bij GitLab'),
    loginHost: null,
  },
};

/**
 * The names of the settings that are still placeholders, nested names joined with a dot, in the
 * order in which they are declared.
 */
export function placeholderNames(value: object = settings, path = ''): string[] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof field === 'string') return isPlaceholder(field) ? [name] : [];
    return typeof field === 'object' && field !== null ? placeholderNames(field, name) : [];
  });
}

/** True when `value` still has to be given by the publishers. */
export function isPlaceholder(value: string): boolean {
  return value.toUpperCase().includes(PLACEHOLDER_MARK);
}

function placeholder(what: string): string {
  return `${PLACEHOLDER_MARK}-${what}`;
}

function placeholderEmail(mailbox: string): string {
  return `${mailbox}@${PLACEHOLDER_MARK.toLowerCase()}.example`;
}
