/**
 * The `test` for the CMS: the real one, as it was built, on real decap-server and a copy of this
 * repository that is thrown away. Each worker has its own, and tests come to a worker in any order:
 * an entry that one test saves is opened by no other.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base } from 'playwright/test';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import type { Listening } from '#src/serving/listen.ts';
import { serveCms, siteFrom } from '#tests/runner/servedCms.ts';

/** The CMS of one worker. */
export interface Redactie {
  readonly origin: string;
  /** The text of `file` on the branch that is published. */
  readonly published: (file: string) => string;
  /** Whether `file` stands on that branch. */
  readonly isPublished: (file: string) => boolean;
  /** Builds the site from what is published, and serves it. */
  readonly buildSite: () => Promise<Listening>;
  /** What git says in the copy. */
  readonly git: (...words: string[]) => string;
  /** The same, for what is no text. */
  readonly bytes: (...words: string[]) => Buffer;
}

export const test = base.extend<{ page: Page }, { redactie: Redactie }>({
  redactie: [
    async ({}, use) => {
      const { origin, folder, branch, close } = await serveCms();
      const bytes = (...words: string[]): Buffer => execFileSync('git', ['-C', folder, ...words]);
      const git = (...words: string[]): string => bytes(...words).toString('utf8');
      const published = (file: string): string => git('show', `${branch}:${file}`);
      const isPublished = (file: string): boolean =>
        git('ls-tree', '--name-only', branch, file) !== '';
      const sites: Listening[] = [];
      const asides: string[] = [];
      const buildSite = async (): Promise<Listening> => {
        git('checkout', '--quiet', branch);
        const aside = mkdtempSync(path.join(tmpdir(), 'redactie-site-'));
        asides.push(aside);
        // The content alone: beside the rest of the copy it would be taken for another project.
        cpSync(path.join(folder, 'content'), path.join(aside, 'content'), { recursive: true });
        const built = path.join(aside, 'dist');
        // Not in the way of the CMS, which is served by this same process.
        await promisify(execFile)(process.execPath, ['src/build/build.ts'], {
          env: { ...process.env, INHOUD_MAP: path.join(aside, 'content'), SITE_UIT: built },
        });
        const site = await siteFrom(built).listen(0);
        sites.push(site);
        return site;
      };
      await use({ origin, git, bytes, published, isPublished, buildSite });
      await Promise.all([close(), ...sites.map((site) => site.close())]);
      for (const aside of asides) rmSync(aside, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // Logged in, on the list of stories; every question of the browser is answered with yes.
  page: async ({ page, redactie }, use) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isRemote = url.protocol.startsWith('http') && url.origin !== redactie.origin;
      if (isRemote) elsewhere.push(url.href);
    });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const errors: string[] = [];
    // A save that is refused is told in the form; Decap lets go of its promise as well, with nothing
    // or with the action that says so.
    await page.addInitScript(() => {
      addEventListener('unhandledrejection', (event) => {
        const reason = event.reason as { type?: unknown } | undefined;
        if (reason === undefined || String(reason.type).endsWith('_FAILURE'))
          event.preventDefault();
      });
    });
    page.on('pageerror', ({ name, message }) => {
      // What the git server cannot do just then is told by Decap, in the form.
      if (name !== 'API_ERROR') errors.push(message);
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${redactie.origin}/admin/`);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await expect(page.getByRole('heading', { name: 'Verhalen' })).toBeVisible();
    await use(page);
    expect(elsewhere, 'requests to elsewhere').toEqual([]);
    expect(refused, 'refused by the policy of the page').toEqual([]);
    expect(errors, 'errors on the page').toEqual([]);
  },
});

/** Opens the form of a new entry. */
export async function openNew(page: Page, { origin }: Redactie, collection: string): Promise<void> {
  await page.goto(`${origin}/admin/#/collections/${collection}/new`);
  await expect(page.getByRole('button', { name: 'Opslaan' })).toBeVisible();
}

/** Opens an entry; `name` is its folder, or its file without the ending. */
export async function openEntry(
  page: Page,
  { origin }: Redactie,
  collection: string,
  name: string,
): Promise<void> {
  // On a busy machine the CMS may still be on its way to its list, and go there; a person asks again.
  await expect(async () => {
    const before = page.url();
    await page.goto(`${origin}/admin/#/collections/${collection}/entries/${name}`);
    if (page.url() === before) await page.reload();
    await expect(page.getByRole('button', { name: 'Opslaan' })).toBeVisible({ timeout: 15_000 });
  }).toPass();
  await expect(page.getByLabel(/^(?:Titel|Naam)$/).first()).not.toHaveValue('');
}

/** The first paragraph of the text in the open form, not one within a block. */
export function firstParagraph(page: Page): Locator {
  return page.locator('[contenteditable=true] > p').first();
}

/** Puts a block where the cursor is. The menu closes when the form beside it is drawn anew. */
export async function addBlock(page: Page, block: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: block });
  await expect(async () => {
    if (!(await item.isVisible())) {
      await page.getByRole('button', { name: 'Voeg component toe' }).first().click();
    }
    await item.click({ timeout: 2_000 });
  }).toPass();
}

/** Opens the dialog with the pictures of the open form, for its field `beeld`. */
export async function openPictures(page: Page): Promise<void> {
  const choose = page.getByRole('button', { name: /^Kies een (?:andere )?afbeelding/ }).first();
  // Groups that may stay empty are closed; the one with the picture is among the first.
  while (!(await choose.isVisible())) {
    await page.getByRole('button', { name: 'Uitklappen' }).first().click();
  }
  await choose.click();
}

/** Chooses a picture for the field `beeld` of the open form, as a file from the editor's computer. */
export async function choosePicture(
  page: Page,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await openPictures(page);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'Gebruik selectie' }).click();
  await page.getByLabel(/^Wat zie je\?/).fill('Een rood vlak.');
  await page.getByLabel(/^Maker \(verplicht als je/).fill('Gemeente Utrecht');
}

/**
 * Saves, and waits until there is nothing left to save: a message comes and goes, this stays. On a
 * busy machine Decap now and then says after saving that there is something left when it draws the
 * form anew; a person saves once more then.
 */
export async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Opslaan', exact: true });
  const refused = page.getByRole('alert').filter({ hasText: 'niet opslaan' });
  await expect(button).toBeEnabled();
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 2_000 });
    await expect(button).toBeDisabled({ timeout: 8_000 });
    expect(await refused.allTextContents()).toEqual([]);
  }).toPass();
}

/** Moves a saved piece on to the next step, as the menu names it. */
export async function setStep(page: Page, from: Step, to: Exclude<Step, 'Concept'>): Promise<void> {
  await page.getByRole('button', { name: `Stap: ${from}` }).click();
  await page.getByRole('menuitem', { name: to, exact: true }).click();
  await expect(page.getByRole('button', { name: `Stap: ${to}` })).toBeVisible();
}

type Step = 'Concept' | 'Wordt beoordeeld' | 'Klaar';

/** Publishes a piece that is ready, and waits until `file` stands on the branch that is published. */
export async function publish(page: Page, redactie: Redactie, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Publiceer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publiceer nu' }).click();
  await expect.poll(() => redactie.isPublished(file)).toBe(true);
  await expect(page.getByRole('button', { name: 'Gepubliceerd', exact: true })).toBeVisible();
}

/** The page of the draft, in its frame. */
export function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe').frameLocator('iframe[title="Voorbeeld van de pagina"]');
}

/** A file of the project as it stands on disk. */
export function onDisk(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The text between the fields and the end of an MDX file. */
export function bodyOf(file: string): string {
  return file
    .split(/^---\n/m)
    .slice(2)
    .join('---\n');
}

export { expect };
