/** The posters: what is on them stays on the sheet, can be read and scanned, and prints as promised. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { alsSvg } from '#src/maken/alsSvg.ts';
import type { Atelierbestand } from '#src/maken/atelierbestand.ts';
import { formaten, type Formaatnaam } from '#src/maken/formaten.ts';
import { zetterUit } from '#src/maken/letters/zetter.ts';
import { opmaken } from '#src/maken/opmaak/opmaken.ts';
import { alsPdf } from '#src/maken/pdf/alsPdf.ts';
import { heleZin, type Poster } from '#src/maken/poster.ts';
import type { Deel, Vel, Woorden } from '#src/maken/vel.ts';
import { absolute } from '#src/metadata/site.ts';
import { DAGDELEN } from '#src/model/etmaal.ts';
import { contrast } from '#tests/fixtures/contrast.ts';
import { leesPdf } from '#tests/fixtures/pdf.ts';
import { POSTERZINNEN } from '#tests/fixtures/posterzinnen.ts';

const MAAK = 'dist/site/maak';
const KB = 1024;
const { tekenvel, letters, site } = JSON.parse(
  readFileSync(`${MAAK}/atelier.json`, 'utf8'),
) as Atelierbestand;
const zet = zetterUit(letters);
const namen = Object.keys(formaten) as Formaatnaam[];
const GEWOON: Poster = {
  zin: 'gemaakt',
  wat: 'Deze brug',
  wie: 'Utrechtse metselaars',
  tekening: 'metselaar',
  dagdeel: 'middag',
  formaat: 'a4',
};
const letterbestand = (gewicht: number) =>
  [0, 1].map((nummer) => readFileSync(`${MAAK}/letter-${String(gewicht)}-${String(nummer)}.ttf`));
const letterbestanden = { 500: letterbestand(500), 800: letterbestand(800) };

function vel(poster: Poster, metFoto = false): Vel {
  return opmaken(poster, { tekenvel, zet, site, metFoto });
}

function svg(poster: Poster): string {
  return alsSvg(vel(poster), heleZin(poster), { tekenvel, zet, dagdeel: poster.dagdeel }, null);
}

function woordenIn(delen: readonly Deel[]): Woorden[] {
  return delen.flatMap((deel) =>
    deel.soort === 'woorden' ? deel : deel.soort === 'gedraaid' ? woordenIn(deel.delen) : [],
  );
}

for (const formaat of namen) {
  test(`every sentence stands whole on ${formaten[formaat].naam}, and is large enough to read`, () => {
    for (const zin of POSTERZINNEN) {
      for (const metFoto of [false, true]) {
        const poster = { ...GEWOON, ...zin, formaat };
        const { breedte, hoogte, delen } = vel(poster, metFoto);
        const woorden = woordenIn(delen);
        const gezet = woorden.map(({ tekst }) => tekst).join(' ');
        for (const woord of heleZin(poster).split(' ')) {
          assert.ok(gezet.replaceAll('- ', '-').includes(woord), `${woord} in ${gezet}`);
        }
        for (const deel of woorden) {
          const rechts = deel.x + zet(deel.tekst, deel).breedte;
          const op = `${deel.tekst} op ${formaat}`;
          assert.ok(deel.x >= 0 && rechts <= breedte, `${op}: ${String(deel.x)}–${String(rechts)}`);
          assert.ok(deel.y - deel.grootte >= -0.3 * deel.grootte && deel.y <= hoogte, op);
          // In millimetres, as it is printed: nine points is about 3.2.
          const mm = (deel.grootte * formaten[formaat].breedte) / breedte;
          assert.ok(mm >= 2.4, `${op} is ${mm.toFixed(1)} mm`);
        }
      }
    }
  });
}

test('on a story nothing stands where an app has its buttons', () => {
  const { bedekt } = formaten.verhaal;
  for (const zin of POSTERZINNEN) {
    const { hoogte, delen } = vel({ ...GEWOON, ...zin, formaat: 'verhaal' });
    const titel = woordenIn(delen).filter(({ tekst }) =>
      heleZin({ ...GEWOON, ...zin }).includes(tekst),
    );
    assert.ok(titel.length > 0);
    for (const { y, grootte } of titel) {
      assert.ok(y - grootte > bedekt.boven - 20 && y < hoogte - bedekt.onder);
    }
  }
});

test('words on a poster have contrast at every hour', () => {
  for (const dagdeel of DAGDELEN) {
    const { lucht, inLucht, wit, rood, water } = tekenvel.paletten[dagdeel];
    assert.ok(contrast(inLucht, lucht) >= 4.5, `${dagdeel}: ${inLucht} on ${lucht}`);
    assert.ok(contrast(wit, rood) >= 4.5, `${dagdeel}: ${wit} on ${rood}`);
    assert.ok(contrast(wit, water) >= 4.5, `${dagdeel}: ${wit} on ${water}`);
  }
  const { wit, blauw } = tekenvel.paletten.dag;
  assert.ok(contrast(wit, blauw) >= 4.5);
});

for (const formaat of ['a4', 'a5', 'abri'] as const) {
  test(`the code on ${formaten[formaat].naam} leads to the mbo-straat, and is large enough`, async () => {
    const { data, info } = await sharp(Buffer.from(svg({ ...GEWOON, formaat })))
      .resize({ width: 1400 })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const gelezen = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    assert.equal(gelezen?.data, absolute('/mbo-straat/'));
    const { topLeftCorner: links, topRightCorner: rechts } = gelezen.location;
    const mm = ((rechts.x - links.x) / info.width) * formaten[formaat].breedte;
    assert.ok(mm > 12, `${mm.toFixed(1)} mm`);
  });
}

test('a PDF for a print shop has its size, bleed, marks and letters; one for home is the sheet', async () => {
  const punten = (mm: number): number => (mm * 72) / 25.4;
  const ongeveer = (a: readonly number[], b: readonly number[]): void => {
    assert.equal(a.length, b.length);
    a.forEach((getal, plek) => assert.ok(Math.abs(getal - (b[plek] ?? NaN)) < 0.01, String(a)));
  };
  for (const formaat of namen) {
    const poster = { ...GEWOON, formaat };
    const opdracht = {
      ...{ vel: vel(poster), formaat, titel: heleZin(poster), letterbestanden, foto: null },
      ...{ tekenvel, zet, dagdeel: poster.dagdeel },
    };
    const [thuis, drukker] = [
      await leesPdf(alsPdf({ ...opdracht, papier: 'thuis' })),
      await leesPdf(alsPdf({ ...opdracht, papier: 'drukker' })),
    ];
    const [b, h] = [punten(formaten[formaat].breedte), punten(formaten[formaat].hoogte)];
    ongeveer([thuis.breedte, thuis.hoogte], [b, h]);
    ongeveer(thuis.snede, [0, 0, b, h]);
    const rand = punten(10);
    ongeveer([drukker.breedte, drukker.hoogte], [b + 2 * rand, h + 2 * rand]);
    ongeveer(drukker.snede, [rand, rand, rand + b, rand + h]);
    ongeveer(drukker.afloop, [punten(7), punten(7), b + punten(13), h + punten(13)]);
    for (const pdf of [thuis, drukker]) {
      assert.equal(pdf.titel, heleZin(poster));
      assert.equal(pdf.taal, 'nl');
      assert.ok(pdf.letters > 0 && pdf.allesErin, 'letters are in the file');
      assert.ok(pdf.tekst.startsWith(heleZin(poster)), pdf.tekst);
    }
  }
});

test('the same poster is the same file', () => {
  const opdracht = {
    ...({ vel: vel(GEWOON), formaat: 'a4', papier: 'thuis', titel: 'x', letterbestanden } as const),
    ...({ foto: null, tekenvel, zet, dagdeel: 'middag' } as const),
  };
  assert.deepEqual(alsPdf(opdracht), alsPdf(opdracht));
});

test('of every trade with a house a poster lies ready, and its sentence is in it', async () => {
  const huizen = tekenvel.keuzes.filter(({ groep }) => groep === 'huis');
  assert.ok(huizen.length > 10);
  for (const { sleutel, makers } of huizen) {
    const pdf = await leesPdf(readFileSync(`${MAAK}/posters/vak-${sleutel}.pdf`));
    assert.ok(pdf.tekst.includes(makers), `${makers} in ${pdf.tekst}`);
    const groot = await leesPdf(readFileSync(`${MAAK}/posters/vak-${sleutel}-drukker.pdf`));
    assert.ok(groot.breedte > 842);
  }
});

test('what is fetched after the click weighs less than 250 KB of script', () => {
  const scripts = readdirSync('dist/site/_astro').filter((naam) =>
    /^(?:maker|alsPdf)\./.test(naam),
  );
  assert.equal(scripts.length, 2);
  const bytes = scripts.map((naam) => gzipSync(readFileSync(`dist/site/_astro/${naam}`)).length);
  assert.ok(bytes.reduce((som, aantal) => som + aantal, 0) < 250 * KB, String(bytes));
  assert.ok(gzipSync(readFileSync(`${MAAK}/atelier.json`)).length < 256 * KB);
});
