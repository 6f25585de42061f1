/** Changes of the field by the tekstcheck itself, which a person can take back like typing. */

/** A piece of text and what comes in its place. */
export interface Vervanging {
  readonly van: number;
  readonly tot: number;
  readonly nieuw: string;
}

/** The text before and after a change that the field itself cannot take back. */
interface Stap {
  readonly voor: string;
  readonly na: string;
}

/**
 * Lines times units beyond which a browser takes seconds to change a field in a way that its own
 * undo remembers; such a change is remembered here instead.
 */
const TE_ZWAAR = 2_000_000;

/** Changes `veld`, and takes changes back. The field says `input`, as it does when somebody types. */
export class Wijzigingen {
  private readonly veld: HTMLTextAreaElement;
  private readonly stappen: Stap[] = [];

  constructor(veld: HTMLTextAreaElement) {
    this.veld = veld;
    veld.addEventListener('keydown', (event) => {
      const isOngedaan = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!isOngedaan || event.shiftKey || event.altKey) return;
      if (this.neemTerug()) event.preventDefault();
    });
  }

  /** Puts `nieuw` in the place of the units `van` up to `tot` and selects it. */
  vervang({ van, tot, nieuw }: Vervanging): void {
    const { veld } = this;
    veld.focus({ preventScroll: true });
    veld.setSelectionRange(van, tot);
    // There is no other way to change a field that its own undo remembers.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (this.isZwaar(nieuw) || !document.execCommand('insertText', false, nieuw)) {
      const voor = veld.value;
      this.zet(voor.slice(0, van) + nieuw + voor.slice(tot));
      this.stappen.push({ voor, na: veld.value });
    }
    veld.setSelectionRange(van, van + nieuw.length);
  }

  /** Makes all `vervangingen`, which do not overlap, as one change that is undone at once. */
  vervangAlle(vervangingen: readonly Vervanging[]): void {
    const opVolgorde = vervangingen.toSorted((a, b) => a.van - b.van);
    const van = opVolgorde[0]?.van;
    const tot = opVolgorde.at(-1)?.tot;
    if (van === undefined || tot === undefined) return;
    let nieuw = '';
    let gedaan = van;
    for (const vervanging of opVolgorde) {
      nieuw += this.veld.value.slice(gedaan, vervanging.van) + vervanging.nieuw;
      gedaan = vervanging.tot;
    }
    this.vervang({ van, tot, nieuw });
  }

  /** Takes back the last change of the field, be it typed or made here. */
  maakOngedaan(): void {
    this.veld.focus({ preventScroll: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (!this.neemTerug()) document.execCommand('undo');
  }

  private isZwaar(nieuw: string): boolean {
    const tekst = `${this.veld.value}${nieuw}`;
    return tekst.split('\n').length * tekst.length > TE_ZWAAR;
  }

  /** True when the last change was one that is remembered here, which is then taken back. */
  private neemTerug(): boolean {
    const laatste = this.stappen.at(-1);
    if (laatste?.na !== this.veld.value) return false;
    this.stappen.pop();
    this.zet(laatste.voor);
    return true;
  }

  private zet(tekst: string): void {
    this.veld.value = tekst;
    this.veld.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
