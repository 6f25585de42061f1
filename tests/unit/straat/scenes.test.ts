/** The larger drawings: sound, the same every time, and red only where something is a label. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { voordeur, waaierdeur } from '#src/straat/deur/voordeur.ts';
import { bed } from '#src/straat/taferelen/bed.ts';
import { brood } from '#src/straat/taferelen/brood.ts';
import { halte } from '#src/straat/taferelen/halte.ts';
import { kelder } from '#src/straat/taferelen/kelder.ts';
import { steiger } from '#src/straat/taferelen/steiger.ts';
import { uithangbord } from '#src/straat/gevel/uithangbord.ts';
import { kraan } from '#src/straat/kade/kraan.ts';
import { stadsgezicht } from '#src/straat/kade/stadsgezicht.ts';
import { mens, type Mens } from '#src/straat/mensen/mens.ts';
import { portretraam, witRaam } from '#src/straat/raam/portretraam.ts';
import { zijraam } from '#src/straat/raam/zijraam.ts';
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

const scenes: Readonly<Record<string, () => Tekening>> = {
  bed,
  brood,
  halte,
  kelder,
  kraan: () => kraan(560, 720),
  portretraam: () =>
    portretraam({ initiaal: 'é', glas: 'geel', gordijn: 'roze', vensterbank: ['boek', 'plant'] }),
  schilder,
  stadsgezicht: () => stadsgezicht(huizen, huizen),
  steiger,
  straatnaambord: () => straatnaambord('Voorstraat', 'mbo-straat'),
  straatnaambordLos: () => straatnaambordLos('Voorstraat', 'mbo-straat'),
  uithangbord: () => uithangbord('pan'),
  voordeur: () => voordeur({ kleur: 'geel', bovenlicht: 'rond', paneel: 'glas', stoep: 'verf' }),
  waaierdeur,
  witRaam,
  zijraam: () => zijraam('lamp'),
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

test('drawings side by side share one ground and do not overlap', () => {
  const [een, twee] = [witRaam(), zijraam('nacht')];
  const samen = naastElkaar([een, twee], 10);
  assert.equal(samen.breedte, een.breedte + 10 + twee.breedte);
  assert.equal(samen.hoogte, Math.max(een.hoogte, twee.hoogte));
  assert.equal(samen.svg, een.svg + zet(twee, een.breedte + 10));
  assert.deepEqual(naastElkaar([]), { svg: '', breedte: 0, hoogte: 0, diepte: 0 });
});
