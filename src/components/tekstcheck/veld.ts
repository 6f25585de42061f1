/** Changes in the field that a person can undo with the keys of their own system. */

/** Lines times units beyond which a browser takes seconds to change a field with its own undo. */
const TE_ZWAAR = 2_000_000;

/**
 * Puts `nieuw` in the place of the units `van` up to `tot` and selects it. The field says `input`,
 * as it does when somebody types.
 */
export function vervang(veld: HTMLTextAreaElement, van: number, tot: number, nieuw: string): void {
  veld.focus({ preventScroll: true });
  veld.setSelectionRange(van, tot);
  const omvang = veld.value.length + nieuw.length;
  const isZwaar = `${veld.value}${nieuw}`.split('\n').length * omvang > TE_ZWAAR;
  // There is no other way to change a field that its own undo remembers.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isZwaar || !document.execCommand('insertText', false, nieuw)) {
    veld.setRangeText(nieuw, van, tot, 'end');
    veld.dispatchEvent(new Event('input', { bubbles: true }));
  }
  veld.setSelectionRange(van, van + nieuw.length);
}

/** A piece of text and what comes in its place. */
export interface Vervanging {
  readonly van: number;
  readonly tot: number;
  readonly nieuw: string;
}

/** Makes all `vervangingen`, which do not overlap, as one change that is undone at once. */
export function vervangAlle(veld: HTMLTextAreaElement, vervangingen: readonly Vervanging[]): void {
  const opVolgorde = vervangingen.toSorted((a, b) => a.van - b.van);
  const begin = opVolgorde[0]?.van;
  const einde = opVolgorde.at(-1)?.tot;
  if (begin === undefined || einde === undefined) return;
  let tekst = '';
  let gedaan = begin;
  for (const { van, tot, nieuw } of opVolgorde) {
    tekst += veld.value.slice(gedaan, van) + nieuw;
    gedaan = tot;
  }
  vervang(veld, begin, einde, tekst);
}

/** Takes back the last change of the field. */
export function maakOngedaan(veld: HTMLTextAreaElement): void {
  veld.focus({ preventScroll: true });
  // The undo of the field itself: typing and replacing are one history.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('undo');
}
