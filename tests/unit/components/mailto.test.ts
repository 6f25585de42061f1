import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailto } from '#src/components/mail/mailto.ts';

/** As mail programs read them, and unlike URLSearchParams: a plus is a plus. */
function velden(adres: string): Map<string, string> {
  return new Map(
    new URL(adres).search
      .slice(1)
      .split('&')
      .map((deel) => deel.split('=').map(decodeURIComponent) as [string, string]),
  );
}

test('a mail program reads the subject and the whole letter as they were written', () => {
  const onderwerp = 'Een + en een &';
  const adres = mailto('toets@voorbeeld.example', { onderwerp, regels: ['“Twee” = 3?', 'a+b'] });
  assert.equal(new URL(adres).pathname, 'toets@voorbeeld.example');
  assert.equal(velden(adres).get('subject'), onderwerp);
  assert.equal(velden(adres).get('body'), '“Twee” = 3?\r\na+b');
});

test('every line ends as RFC 6068 asks, however it was typed', () => {
  const adres = mailto('a@b.example', { onderwerp: 'x', regels: ['een\ntwee\r\ndrie', ''] });
  assert.ok(adres.endsWith('body=een%0D%0Atwee%0D%0Adrie%0D%0A'));
});
