/** The larger drawings: sound, the same every time, and red only where something is a label. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { huisdeur } from '#src/straat/deur/huisdeur.ts';
import { voordeur, waaierdeur } from '#src/straat/deur/voordeur.ts';
import { grap, stoepding } from '#src/straat/dingen/stoepding.ts';
import { bed } from '#src/straat/taferelen/bed.ts';
import { brood } from '#src/straat/taferelen/brood.ts';
import { halte } from '#src/straat/taferelen/halte.ts';
import { kelder } from '#src/straat/taferelen/kelder.ts';
import { onthulling } from '#src/straat/taferelen/onthulling.ts';
import { kier } from '#src/straat/taferelen/kier.ts';
import { leegPerceel } from '#src/straat/taferelen/leegPerceel.ts';
import { werkplek } from '#src/straat/taferelen/werkplek.ts';
import { honderdRamen } from '#src/straat/taferelen/honderdRamen.ts';
import { steiger } from '#src/straat/taferelen/steiger.ts';
import { straatstuk } from '#src/straat/taferelen/straatstuk.ts';
import { waaiermuur } from '#src/straat/taferelen/waaiermuur.ts';
import { uithangbord } from '#src/straat/gevel/uithangbord.ts';
import { kraan } from '#src/straat/kade/kraan.ts';
import { stadsgezicht } from '#src/straat/kade/stadsgezicht.ts';
import { mens, type Mens } from '#src/straat/mensen/mens.ts';
import { metselwerk } from '#src/straat/raam/metselwerk.ts';
import { portretraam, witRaam } from '#src/straat/raam/portretraam.ts';
import { uitstalling } from '#src/straat/raam/uitstalling.ts';
import { zijraam } from '#src/straat/raam/zijraam.ts';
import { burenrij } from '#src/straat/rij/burenrij.ts';
import { kleurplaatrij } from '#src/straat/rij/kleurplaatrij.ts';
import { straatrij } from '#src/straat/rij/straatrij.ts';
import { weg } from '#src/straat/rij/weg.ts';
import { straatnaambord, straatnaambordLos } from '#src/straat/straatnaambord.ts';
import { schilder } from '#src/straat/taal/schilder.ts';
import { naastElkaar, zet, type Tekening } from '#src/straat/tekening.ts';
import { verzonnenBouw } from '#src/straat/verzonnenBouw.ts';
import { elementsOf } from './drawings.ts';

const huizen = ['a', 'b', 'c'].map((zaad) => ({
  bouw: verzonnenBouw(zaad),
  opschrift: zaad,
  teken: 'moer' as const,
}));

const [eerste = { bouw: verzonnenBouw('a'), opschrift: 'a', teken: 'moer' as const }] = huizen;

const scenes: Readonly<Record<string, () => Tekening>> = {
  bed,
  brood,
  halte,
  huisdeur: () => huisdeur('12'),
  honderdRamen: () => honderdRamen(28),
  kelder,
  onthulling,
  kier,
  kleurplaatrij: () => kleurplaatrij(huizen, huizen),
  kraan: () => kraan(560, 720),
  leegPerceel: () => leegPerceel('404', huizen),
  portretraam: () =>
    portretraam({ initiaal: 'é', glas: 'geel', gordijn: 'roze', vensterbank: ['boek', 'plant'] }),
  schilder,
  stadsgezicht: () => stadsgezicht(huizen, huizen),
  steiger,
  straatnaambord: () => straatnaambord('Voorstraat', 'mbo-straat'),
  straatnaambordLos: () => straatnaambordLos('Voorstraat', 'mbo-straat'),
  straatrij: () => straatrij(eerste, burenrij(eerste, huizen, 'x')),
  straatstuk: () => straatstuk(huizen, 'Voorstraat', 'mbo-straat'),
  uithangbord: () => uithangbord('pan'),
  uitstalling: () => uitstalling([stoepding('filmcamera'), stoepding('plantenbak')]),
  voordeur: () => voordeur({ kleur: 'geel', bovenlicht: 'rond', paneel: 'glas', stoep: 'verf' }),
  waaierdeur,
  weg,
  werkplek,
  waaiermuur,
  witRaam,
  zijraam: () => zijraam('lamp'),
  zijraamMetWerk: () => zijraam('dag', stoepding('ladder')),
};

for (const [name, draw] of Object.entries(scenes)) {
  test(`${name} is well-formed and the same every time`, () => {
    const tekening = draw();
    assert.ok(elementsOf(tekening).length > 3);
    assert.deepEqual(tekening, draw());
    assert.ok(tekening.breedte > 0 && tekening.hoogte > 0 && tekening.diepte >= 0);
    assert.doesNotMatch(tekening.svg, /NaN|undefined|Infinity/);
  });
}

test('red is for labels, and for the barrier before a house that is being built', () => {
  const withRed = Object.entries(scenes).filter(([, draw]) => draw().svg.includes('rood'));
  assert.deepEqual(
    withRed.map(([name]) => name),
    ['stadsgezicht', 'steiger'],
  );
});

test('of a hundred windows as many are lit as the share that they show', () => {
  const lit = (aantal: number) => honderdRamen(aantal).svg.split('v-licht').length - 1;
  for (const aantal of [0, 1, 28, 99, 100]) assert.equal(lit(aantal), aantal);
  for (const aantal of [-1, 28.2, 101, Number.NaN])
    assert.throws(() => honderdRamen(aantal), RangeError);
});

test('a photo stands in open glass; without one the glass has a colour and an initial', () => {
  const raam = { glas: 'hemel', gordijn: 'geel', vensterbank: ['beker', 'boek'] } as const;
  assert.doesNotMatch(portretraam({ ...raam, initiaal: null }).svg, /<text/);
  assert.match(portretraam({ ...raam, initiaal: 'é' }).svg, />É<\/text>/);
});

test('people differ by what they are given', () => {
  const somebody: Mens = {
    huid: 'huid1',
    hoofd: 'kort',
    haar: 'inkt',
    jas: 'blad',
    broek: 'blauw',
    houding: 'staat',
  };
  const others: Mens[] = [
    { ...somebody, huid: 'huid4' },
    { ...somebody, hoofd: 'hoofddoek' },
    { ...somebody, houding: 'wijst' },
    { ...somebody, houding: 'wijst', gereedschap: 'tablet' },
    { ...somebody, hulp: 'rolstoel' },
    { ...somebody, gezicht: 'bril' },
    { ...somebody, gezicht: 'baard' },
    { ...somebody, kleding: 'hesje' },
    { ...somebody, kleding: 'schort' },
  ];
  assert.equal(new Set([somebody, ...others].map((wie) => mens(wie).svg)).size, 10);
});

test('what somebody works with shows at the window, as large as fits between sill and lamp', () => {
  for (const naam of ['ladder', 'slak', 'drumstel'] as const) {
    const werk = naam === 'slak' ? grap(naam) : stoepding(naam);
    const { svg } = zijraam('lamp', werk);
    const [, x = ''] = /translate\(([\d.-]+) -26\)/.exec(svg) ?? [];
    assert.ok(Number(x) >= 40 && Number(x) < 124, `${naam} ${x}`);
    assert.notEqual(svg, zijraam('lamp').svg);
  }
});

test('bricks show on a wall of any size, within the wall', () => {
  const { svg } = metselwerk(700, 500);
  const plekken = [...svg.matchAll(/M([\d.-]+) ([\d.-]+)h/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  assert.ok(plekken.length > 4);
  for (const [x = 0, y = 0] of plekken) assert.ok(x >= 0 && x <= 674 && y <= 0 && y >= -500);
});

test('the gap in the street is in the middle, with its number on the board', () => {
  const { svg, breedte } = leegPerceel('410', huizen);
  assert.ok(breedte >= 2 * 1280);
  assert.match(svg, />410<\/text>/);
  const [x = 0] = [...svg.matchAll(/translate\(([\d.]+) 0\)"><path d="M-186 0/g)].map(([, at]) =>
    Number(at),
  );
  assert.equal(x, breedte / 2);
});

test('drawings side by side share one ground and do not overlap', () => {
  const [een, twee] = [witRaam(), zijraam('nacht')];
  const samen = naastElkaar([een, twee], 10);
  assert.equal(samen.breedte, een.breedte + 10 + twee.breedte);
  assert.equal(samen.hoogte, Math.max(een.hoogte, twee.hoogte));
  assert.equal(samen.svg, een.svg + zet(twee, een.breedte + 10));
  assert.deepEqual(naastElkaar([]), { svg: '', breedte: 0, hoogte: 0, diepte: 0 });
});
