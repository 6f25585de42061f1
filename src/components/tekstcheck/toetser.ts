/** The page's side of the worker: asks about the newest text only. */
import type { Bericht, Vondst } from './berichten.ts';
import type { Tekstsoort } from '#src/taal/woordregel.ts';
import type { WoordregelMetGrondslag } from '#src/taal/uitWoordkeuze.ts';

/** Who listens to the worker. */
export interface Luisteraar {
  klaar(regels: readonly WoordregelMetGrondslag[]): void;
  mislukt(): void;
  /** What was found in the last text that was asked about. */
  gevonden(vondsten: readonly Vondst[]): void;
}

/** While the worker reads one text, newer ones wait, and of those only the last is read. */
export class Toetser {
  private readonly worker = new Worker(new URL('./toetser.worker.ts', import.meta.url), {
    type: 'module',
  });
  private readonly luisteraar: Luisteraar;
  private nummer = 0;
  private bezig = false;
  private wacht: { readonly tekst: string; readonly soort: Tekstsoort } | null = null;

  constructor(luisteraar: Luisteraar) {
    this.luisteraar = luisteraar;
    this.worker.addEventListener('message', ({ data }: MessageEvent<Bericht>) => {
      this.hoor(data);
    });
    this.worker.addEventListener('error', () => luisteraar.mislukt());
  }

  /** Asks what is found in `tekst`; an answer about an older text is never given any more. */
  vraag(tekst: string, soort: Tekstsoort): void {
    this.nummer += 1;
    if (this.bezig) this.wacht = { tekst, soort };
    else this.stuur(tekst, soort);
  }

  private stuur(tekst: string, soort: Tekstsoort): void {
    this.bezig = true;
    this.worker.postMessage({ nummer: this.nummer, tekst, soort });
  }

  private hoor(bericht: Bericht): void {
    if (bericht.soort === 'klaar') this.luisteraar.klaar(bericht.regels);
    else if (bericht.soort === 'mislukt') this.luisteraar.mislukt();
    else {
      this.bezig = false;
      const { wacht } = this;
      this.wacht = null;
      if (wacht !== null) this.stuur(wacht.tekst, wacht.soort);
      else if (bericht.nummer === this.nummer) this.luisteraar.gevonden(bericht.vondsten);
    }
  }
}
