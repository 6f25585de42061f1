import { cirkel, letters, streep, vorm } from '../lijnen.ts';
import { dun } from '../dingen/ding.ts';

/**
 * A red label from far away: the makers are two lines in it. It hangs by its eye, on a string from
 * (0, 0), and swings out when the page has loaded.
 */
export function etiket(): string {
  return `<g class="zwaait">${streep('M0 0V12', 'dun')}<g transform="translate(-10 20) rotate(-4)">${
    vorm('M0 -8L8 -14H54V12H8L0 6Z', dun('rood')) +
    cirkel(10, -1, 4, dun('wit')) +
    streep('M22 -4h24M22 4h16', 'dun', 'wit')
  }</g></g>`;
}

/** How wide a label with words on it is. */
const GROOT_ETIKET = 158;

/**
 * A label near enough to read, hanging by its eye from (0, 0) with the words to the left of it. The
 * words are said on the page as well: this is decoration.
 */
export function grootEtiket(makers: string): string {
  const links = 10 - GROOT_ETIKET;
  const regel = (tekst: string, y: number) => letters(tekst, (links - 12) / 2, y, 13, 'wit');
  return `<g class="zwaait">${streep('M0 0V14', 'dun')}<g transform="translate(0 22) rotate(3)">${
    vorm(`M${String(links)} -26H4L12 -16V20L4 30H${String(links)}Z`, dun('rood')) +
    cirkel(-2, 0, 5, dun('wit')) +
    regel('mede mogelijk', -9) +
    regel('gemaakt door', 6) +
    regel(makers, 22)
  }</g></g>`;
}
