/** What the taalwijzer says of our own content, and of its own rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { formatFinding } from '#src/regels/finding.ts';
import {
  contentFolder,
  mdx,
  verhaalLines,
  woordkeuzeLines,
} from '#tests/fixtures/contentFolder.ts';
import type { Files } from '#tests/fixtures/contentFolder.ts';

const VANDAAG = '2026-11-23';
const STORY = 'verhalen/brug/index.mdx';
const WORD = 'woordkeuzes/foutwoord/index.mdx';

const word = (change: Record<string, string | null>): Files => ({
  [WORD]: mdx(woordkeuzeLines(change)),
});
const story = (change: Record<string, string | null>, body?: string): Files => ({
  ...word({}),
  [STORY]: mdx(verhaalLines(change), body),
});
const ADVICE =
  'Zo los je het op: schrijf liever “goed woord”; waarom staat op /taalwijzer/foutwoord/. Moet het woord blijven, zet het dan met de reden bij “Woorden die mogen blijven” (taaluitzonderingen).';
const blijft = (woord: string): string =>
  `taaluitzonderingen:\n  - woord: ${woord}\n    reden: Het is de naam van een boek.`;

/** Files, and everything that is said of them. */
const cases: ReadonlyArray<{ name: string; files: Files; says: readonly string[] }> = [
  {
    name: 'a form that cannot be read',
    files: word({ vormen: 'vormen:\n  - vorm: foutwoord(' }),
    says: [
      `${WORD}:20\n  De vorm “foutwoord(” heeft een ( zonder ).\n  Zo los je het op: zet er een ) achter.`,
    ],
  },
  {
    name: 'an exception that cannot be read',
    files: word({ uitzonderingen: "uitzonderingen:\n  - '*'" }),
    says: [
      `${WORD}:32\n  De vorm “*” vindt elk woord.\n  Zo los je het op: schrijf minstens één letter buiten [ ], * en < >.`,
    ],
  },
  {
    name: 'an example in which nothing is found',
    files: word({
      voorbeelden: 'voorbeelden:\n  - niet: Dit is een ‘foutwoord’.\n    wel: Dit is goed.',
    }),
    says: [
      `${WORD}:24\n  In “Dit is een ‘foutwoord’.” vindt deze woordkeuze niets.\n  Zo los je het op: voeg een vorm toe, of verander de zin; tussen aanhalingstekens telt een woord niet.`,
    ],
  },
  {
    name: 'a better sentence that is not better',
    files: word({
      voorbeelden: 'voorbeelden:\n  - niet: Dit is een foutwoord.\n    wel: Nog een foutwoord.',
    }),
    says: [
      `${WORD}:25\n  In “Nog een foutwoord.” vindt ‘Foutwoord’ het woord “foutwoord”, en dat moet niet.\n  Zo los je het op: zet een uitzondering bij die woordkeuze, of verander de zin.`,
    ],
  },
  {
    name: 'a sentence that may stand and is found',
    files: word({ magWel: 'magWel:\n  - Een foutwoord.' }),
    says: [
      `${WORD}:27\n  In “Een foutwoord.” vindt ‘Foutwoord’ het woord “foutwoord”, en dat moet niet.\n  Zo los je het op: zet een uitzondering bij die woordkeuze, of verander de zin.`,
    ],
  },
  {
    name: 'a better word that is found itself',
    files: word({
      vormen: 'vormen:\n  - vorm: foutwoord\n    beter:\n      - een ander foutwoord',
    }),
    says: [
      `${WORD}:22\n  In “een ander foutwoord” vindt ‘Foutwoord’ het woord “foutwoord”, en dat moet niet.\n  Zo los je het op: zet een uitzondering bij die woordkeuze, of verander de zin.`,
    ],
  },
  {
    name: 'a word in a title',
    files: story({ titel: 'titel: De Foutwoord-brug' }),
    says: [
      `${STORY}:4\n  De taalwijzer raadt “Foutwoord” af.\n  ${ADVICE.replace('goed woord', 'Goed woord')}`,
    ],
  },
  {
    name: 'a word in a text',
    files: story({}, 'Een zin.\n\nEen **foutwoord** hier.\n'),
    says: [`${STORY}:17\n  De taalwijzer raadt “foutwoord” af.\n  ${ADVICE}`],
  },
  {
    name: 'a word in an attribute of a block',
    files: story({}, '<Kader titel="Een foutwoord">\n\nEen zin.\n\n</Kader>\n'),
    says: [`${STORY}:15\n  De taalwijzer raadt “foutwoord” af.\n  ${ADVICE}`],
  },
  {
    name: 'an exception without use',
    files: story({ taal: blijft('foutwoord') }),
    says: [
      `${STORY}:14\n  De taaluitzondering “foutwoord” is nergens voor nodig: het woord wordt in dit stuk niet gevonden.\n  Zo los je het op: haal de uitzondering weg, of schrijf het woord precies zoals in de tekst.`,
    ],
  },
  {
    name: 'an exception with a use',
    files: story({ taal: blijft('foutwoord') }, 'Een Foutwoord en een foutwoord.'),
    says: [],
  },
  {
    name: 'an exception without a reason',
    files: story({ taal: 'taaluitzonderingen:\n  - woord: foutwoord' }, 'Een foutwoord.'),
    says: [
      `${STORY}:14\n  Reden (taaluitzonderingen › 1 › reden) ontbreekt.\n  Zo los je het op: vul dit veld in.`,
    ],
  },
  {
    name: 'a quotation, a source and an address',
    files: story(
      { bronnen: 'bronnen:\n  - titel: Het foutwoord\n    uitgever: De toets' },
      'Hij zei ‘foutwoord’ op [die pagina](https://voorbeeld.example/foutwoord).',
    ),
    says: [],
  },
  {
    name: 'a word of a rule that is not on the site',
    files: { ...story({}, 'Een foutwoord.'), ...word({ status: 'status: concept' }) },
    says: [],
  },
];

for (const { name, files, says } of cases) {
  test(name, async (context) => {
    const folder = contentFolder(files);
    context.after(folder.remove);
    const { errors } = await judgeContent(folder.root, VANDAAG);
    assert.deepEqual(errors.map(formatFinding).map(withoutFolder), says);
  });
}

test('advice below the level of an error is reported, and stops nothing', async (context) => {
  const folder = contentFolder({
    ...story({}, 'Een foutwoord.'),
    ...word({ ernst: 'ernst: let-op' }),
  });
  context.after(folder.remove);
  const { errors, notices } = await judgeContent(folder.root, VANDAAG);
  assert.deepEqual(errors, []);
  assert.deepEqual(
    notices.map(({ problem }) => problem),
    ['de taalwijzer raadt “foutwoord” af'],
  );
});

function withoutFolder(message: string): string {
  return message.replaceAll(/\.cache\/proef\/[^/]+\/content\//g, '');
}
