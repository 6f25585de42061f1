/** The time line: every dated row of the sheets has its stop, and what was only planned says so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { judgeContent } from '#src/intake/judgeContent.ts';
import { ownPages } from './pages.ts';

/** Rows of the sheet of facts (§10) and the milestone that tells them. */
const ROWS: Readonly<Record<string, string>> = {
  '2016 zorgwerkgevers starten RAAT': 'zorgplannen',
  '2019 mbo-actieplan met onderwijsveld': 'actieplan',
  '15 april 2019 ambitiedocument': 'ambitiedocument',
  'voorjaar 2019 extra geld in voorjaarsnota': 'voorjaarsnota',
  '2019 Cityhosts voorgesteld': 'cityhosts',
  '2019 KBA-onderzoek': 'onderzoek-2019',
  '2019 Fleur tweede op World Skills': 'world-skills',
  '2019 begin regionale vmbo-mbo-conferentie': 'regioconferentie',
  '2019 motie 2019/130': 'motie',
  'okt. 2019 start Mbo Tour': 'mbo-tour',
  '1 nov. 2019 pilot Beroepentuin': 'beroepentuin',
  '5 nov. 2019 raadsinformatiebijeenkomst': 'raadsavond',
  '25 nov. 2019 toezegging mystery guest': 'toezegging',
  'eind 2019 begroting 2020 vastgesteld': 'begroting',
  'cursusjaar 2019-2020 kernpartnermodel': 'kernpartners',
  '1 jan. 2020 stagevergoeding gelijk': 'stagevergoeding',
  '2020 actieplan wordt uitvoeringsplan': 'uitvoeringsplan',
  '2020 plan: onderzoek, mystery guest, trainees': 'plannen-stage',
  'febr. 2020 15-20 werkzoekenden in Beroepentuin': 'eerste-tuinders',
  'juni 2020 inleverdatum SchoolWerkt-plannen': 'schoolwerkt',
  '2020 corona': 'corona',
  'aug. 2020 Vuelta': 'vuelta',
  'aug. 2020 wet doorlopende leerroutes': 'wet-leerroutes',
  'studiejaar 2020-2021 mbo’ers officieel student': 'student',
  '2021 start campagne': 'campagne',
  '30 juni 2021 mbo-straat': 'mbo-straat',
  '2021-2024 SchoolWerkt-agenda': 'schoolwerkt',
  '31 maart 2022 vmbo-mbo-conferentie': 'conferentie',
  'voorjaar 2022 Skills the Finals': 'skills',
  '2022 eerstejaars voor het eerst in UIT': 'uit',
  '2022 pilot Olympos': 'olympos',
  'sept. 2022 spreek je uit': 'spreek-je-uit',
  '1 nov. 2022 werkconferentie': 'werkconferentie',
  'dec. 2022 Durf te Dromen': 'durf-te-dromen',
  '2022 nieuw stadsbestuur': 'stadsbestuur',
  'sinds 2022 Vlaardingen mbo-stad': 'vlaardingen',
  '2023-2026 tweede uitvoeringsplan': 'tweede-plan',
  '2023-2027 MBO-Agenda Amsterdam': 'amsterdam',
  '2026 streefjaar studentenleven': 'studentenleven-2026',
  // What was found in public (§2, and what is dated in §4–§8).
  'mei 2014 regiovisie': 'regiovisie',
  '2015 motorvoertuigentechniek': 'auto-opleiding',
  'juni 2017 meldpunt SBB': 'meldpunt',
  'apr 2019 ambitiedocument': 'ambitiedocument',
  '2020 uitvoeringsplan': 'uitvoeringsplan',
  'zomer 2020 SR030': 'sr030',
  'sept 2020 bouwstart De Ontdekhal': 'ontdekhal-bouw',
  'maart 2021 bouwstart Onderwijsboulevard': 'boulevard-bouw',
  'juni 2021 onderzoek Verwey-Jonker': 'onderzoek-2021',
  '30 jun 2021 start campagne met mbo-straat': 'mbo-straat',
  'najaar 2021 Oss en Den Bosch': 'oss-den-bosch',
  'nov 2021 De Ontdekhal open': 'ontdekhal-open',
  '± 2022 tussenstand': 'tussenstand',
  'voorjaar–jul 2022 De Kneus': 'kneus',
  '14 feb 2023 Stagepact': 'stagepact',
  'mrt 2023 plan overhandigd': 'plan-overhandigd',
  '12 april 2023 LAKS Taalgids': 'taalgids',
  'mei 2023 rijksbezoek Beroepentuin': 'bezoek-tuin',
  '2023 Nimeto honderd jaar en verbouwd': 'nimeto',
  'aug 2023 UIT': 'uit-2023',
  'okt 2023 horeca': 'horeca-2023',
  'okt 2023 Stagebureau Overvecht': 'stagebureau',
  'nov 2023 opening Onderwijsboulevard aangekondigd': 'boulevard-open',
  '15 nov 2023 mbo-manifest': 'manifest',
  'feb 2024 inspectie': 'inspectie',
  '27 maart 2024 open brief minister': 'brief-minister',
  'aug 2024 UIT': 'uit-2024',
  'mei 2025 Convenant Studentensport': 'convenant',
  'juli 2025 Olympos blijvend': 'olympos-blijft',
  'okt 2025 Makers': 'makers',
};

/** Rows that are no stop of the line, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'dec. 2018 Cedefop-cijfer': 'a figure: it stands with the figures',
  '2020 50 jaar FC Utrecht, Nijntje 65': 'context of the city, not of the mbo; only planned',
  '2021 slavernijjaar, Inktpot 100, Dom 700': 'context of the city, not of the mbo; only planned',
  '2022 900 jaar stadsrechten': 'context of the city, not of the mbo; only planned',
  '13 april 2022 nieuwsbericht': 'a source of the conference, not an event',
  'sep 2022 minister over fysieke studentenkaart': 'part of what is told with De Kneus',
  'ongedateerd: site offline': 'no year: a milestone without a year has no place on a line',
  'z.d. taskforce studentenleven': 'no year: a milestone without a year has no place on a line',
  '2006 Herman Brood Academie': 'before the line begins',
  '2013 Amarantis ontbonden': 'before the line begins; MBO Utrecht does not turn on it',
  '2021-2022 Nederlandse Pop Academie stopt':
    'the end of one course: the schools tell that themselves',
  'aug 2022 R.S.V.H.': 'unknown whether it still exists; told in the story on student life',
  '2022 Veen en Amstelland On Stage': 'not in Utrecht',
};

/** What a stop says when its source only meant it to happen. */
const PLANNED: ReadonlyMap<string, string> = new Map([
  ['gepland', 'Gepland'],
  ['aangekondigd', 'Aangekondigd'],
  ['doel', 'Doel'],
]);

const { live } = await judgeContent();
const milestones = live.filter((entry) => entry.collection === 'mijlpalen');

test('every dated row of the sheets has a milestone', () => {
  const told = new Set(Object.values(ROWS));
  const ids = new Set(milestones.map(({ data }) => data.id));
  assert.deepEqual([...told.difference(ids)], []);
  for (const row of Object.keys(LEFT_OUT)) assert.ok(!Object.hasOwn(ROWS, row), row);
});

test('what was only planned is not shown as happened', () => {
  const stops = stopsOf('/mijlpalen/');
  for (const { data } of milestones) {
    const stop = stops.get(data.id);
    assert.ok(stop !== undefined, data.id);
    const said = PLANNED.get(data.status);
    if (said !== undefined) assert.match(stop, new RegExp(`\\b${said}\\b`), data.id);
    assert.ok(stop.includes(data.titel) && stop.includes(data.datumInWoorden ?? ''), data.id);
    assert.match(stop, /Bron(?:nen)?/, data.id);
  }
});

test('each choice of the filter is a place on the page that something belongs to', () => {
  const html = ownPages().find(({ address }) => address === '/mijlpalen/')?.html ?? '';
  const choices = [...html.matchAll(/class="filter-keuze-(\d+)" href="#([a-z-]+)"/g)];
  assert.ok(choices.length >= 8);
  for (const [, number = '', place = ''] of choices) {
    assert.ok(html.includes(`class="filter-doel filter-doel-${number}" id="${place}"`), place);
    assert.match(html, new RegExp(`filter-bij-${number}[ "]`), place);
  }
});

/** The words of each stop, by the id of its milestone. */
function stopsOf(address: string): Map<string, string> {
  const html = ownPages().find((page) => page.address === address)?.html ?? '';
  const stops = new Map<string, string>();
  let here: string | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { id = '' }) {
      if (here !== null && name === 'li') depth += 1;
      if (!id.startsWith('mijlpaal-')) return;
      here = id.slice('mijlpaal-'.length);
      depth = 1;
    },
    ontext(text) {
      if (here !== null) stops.set(here, `${stops.get(here) ?? ''} ${text}`);
    },
    onclosetag(name) {
      if (name === 'li' && (depth -= 1) === 0) here = null;
    },
  });
  parser.end(html);
  return stops;
}
