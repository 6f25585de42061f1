/** Events and calls on a built site, before, on and after their days. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFeed } from '@rowanmanning/feed-parser';
import { build, filesBelow } from '#tests/fixtures/builtSite.ts';
import {
  agendaLines,
  contentFolder,
  mdx,
  oproepLines,
  vakFiles,
  type Files,
} from '#tests/fixtures/contentFolder.ts';

/** On this day one event is today and another is to come; a call closes and another opens later. */
const BEFORE = '2027-03-01';
/** The day after the last day of what was to come. */
const AFTER = '2027-03-11';

type Change = Readonly<Record<string, string | null>>;

const event = (name: string, id: string, change: Change): Files => ({
  [`agenda/${name}/index.mdx`]: mdx(
    agendaLines({
      id: `id: ${id}`,
      slug: `slug: ${name}`,
      titel: `titel: Activiteit ${name}`,
      samenvatting: `samenvatting: Over ${name}.`,
      ...change,
    }),
  ),
});
const call = (name: string, id: string, change: Change): Files => ({
  [`oproepen/${name}/index.mdx`]: mdx(
    oproepLines({
      id: `id: ${id}`,
      slug: `slug: ${name}`,
      titel: `titel: Oproep ${name}`,
      samenvatting: `samenvatting: Over ${name}.`,
      ...change,
    }),
  ),
});

const FILES: Files = {
  ...vakFiles,
  ...event('vandaag', 'pqrstvw2', { datum: `datum: '${BEFORE}'` }),
  ...event('dagen', 'pqrstvw3', {
    datum: "datum: '2027-03-09'",
    einddatum: "einddatum: '2027-03-10'",
    begintijd: null,
    eindtijd: null,
    aanmelden: 'aanmelden: nodig',
    aanmeldlink: 'aanmeldlink: https://voorbeeld.example/aanmelden',
  }),
  ...event('afgelast', 'pqrstvw4', {
    datum: "datum: '2027-03-05'",
    doorgang: 'doorgang: afgelast',
  }),
  ...event('later', 'pqrstvw5', { datum: "datum: '2027-06-01'" }),
  ...call('laatste-dag', 'qrstvwx2', { datum: "datum: '2027-01-01'", sluit: `sluit: '${BEFORE}'` }),
  ...call('straks', 'qrstvwx3', { datum: `datum: '${AFTER}'`, sluit: "sluit: '2027-04-01'" }),
};

/** What a built site says of its events and calls. */
interface Said {
  readonly page: (address: string) => string;
  readonly file: (address: string) => string;
  /** The slugs that a list leads to, in its order. */
  readonly leadsTo: (html: string, folder: string) => string[];
  readonly ledger: string;
}

async function siteOn(
  context: { after: (clean: () => void) => void },
  vandaag: string,
  ledger?: string,
): Promise<Said> {
  const folder = contentFolder({
    ...FILES,
    ...(ledger !== undefined && { 'adressen.txt': ledger }),
  });
  context.after(folder.remove);
  const { code, output, dist } = await build({
    content: folder.root,
    around: folder.around,
    vandaag,
  });
  assert.equal(code, 0, output);
  const files = filesBelow(dist);
  const file = (address: string): string =>
    files.get(path.join('site', address.slice(1)))?.toString() ?? '';
  return {
    file,
    page: (address) => file(`${address}index.html`),
    leadsTo: (html, list) =>
      [...html.matchAll(new RegExp(`class="vlak-link-naam" href="${list}([a-z-]+)/"`, 'g'))].map(
        ([, slug = '']) => slug,
      ),
    ledger: files.get('serving/adressen.txt')?.toString() ?? '',
  };
}

/** The document at this address, after the published schema has been held against it. */
function documentIn({ file }: Said, name: string): Record<string, unknown> {
  const document = JSON.parse(file(`/api/v1/${name}.json`)) as Record<string, unknown>;
  const schema = JSON.parse(file('/api/v1/schema.json')) as object;
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return document;
}

const titles = (list: unknown): string[] =>
  (list as Array<{ titel: string }>).map(({ titel }) => titel);

test('events go to the archive and calls close by themselves, and every address goes on answering', async (context) => {
  const before = await siteOn(context, BEFORE);
  const agenda = before.page('/agenda/');
  assert.deepEqual(before.leadsTo(agenda, '/agenda/'), ['vandaag', 'afgelast', 'dagen', 'later']);
  assert.deepEqual(before.leadsTo(before.page('/agenda/archief/'), '/agenda/'), []);
  assert.match(agenda, /Afgelast: dit gaat niet door/);
  assert.match(before.page('/agenda/dagen/'), /href="https:\/\/voorbeeld\.example\/aanmelden"/);
  assert.doesNotMatch(before.page('/agenda/afgelast/'), /Zet in je agenda/);
  assert.match(before.page('/agenda/afgelast/'), /EventCancelled/);
  assert.match(before.page('/agenda/later/'), /"startDate":"2027-06-01T15:00:00\+02:00"/);
  const upcoming = documentIn(before, 'agenda');
  assert.deepEqual(titles(upcoming['activiteiten']), [
    'Activiteit vandaag',
    'Activiteit afgelast',
    'Activiteit dagen',
    'Activiteit later',
  ]);
  assert.equal(before.file('/agenda/agenda.ics').match(/BEGIN:VEVENT/g)?.length, 4);
  assert.equal(before.file('/agenda/dagen/agenda.ics').match(/BEGIN:VEVENT/g)?.length, 1);

  const calls = before.page('/oproepen/');
  assert.match(calls, /Open tot en met 1 maart 2027/);
  assert.match(calls, /Gaat open op 11 maart 2027/);
  assert.match(calls, /href="#sector-bouw"/);
  assert.match(before.page('/oproepen/laatste-dag/'), /href="mailto:toets@voorbeeld\.example"/);
  assert.doesNotMatch(before.page('/oproepen/straks/'), /href="mailto:toets@/);
  assert.deepEqual(titles(documentIn(before, 'oproepen')['oproepen']), ['Oproep laatste-dag']);
  const feed = parseFeed(before.file('/api/v1/oproepen.atom'));
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['Oproep laatste-dag'],
  );

  // The ledger of the first day holds everything that somebody may have kept.
  const after = await siteOn(context, AFTER, before.ledger);
  assert.deepEqual(after.leadsTo(after.page('/agenda/'), '/agenda/'), ['later']);
  assert.deepEqual(after.leadsTo(after.page('/agenda/archief/'), '/agenda/'), [
    'dagen',
    'afgelast',
    'vandaag',
  ]);
  assert.deepEqual(titles(documentIn(after, 'agenda')['activiteiten']), ['Activiteit later']);
  assert.match(after.page('/agenda/dagen/'), /Dit is voorbij/);
  assert.doesNotMatch(after.page('/agenda/dagen/'), /voorbeeld\.example\/aanmelden/);
  assert.match(after.page('/oproepen/'), /Was open tot en met 1 maart 2027/);
  assert.doesNotMatch(after.page('/oproepen/laatste-dag/'), /href="mailto:toets@/);
  assert.match(after.page('/oproepen/straks/'), /href="mailto:toets@/);
  assert.deepEqual(titles(documentIn(after, 'oproepen')['oproepen']), ['Oproep straks']);
  // What is the same event stays the same bytes: a calendar sees no change.
  for (const name of ['dagen', 'later', 'vandaag']) {
    const file = `/agenda/${name}/agenda.ics`;
    assert.ok(after.file(file) !== '' && after.file(file) === before.file(file), file);
  }
});
