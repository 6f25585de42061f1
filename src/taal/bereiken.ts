/** Stretches of a text, added in order of their begin, and whether one of them touches another. */
export class Bereiken {
  private readonly begin: number[] = [];
  /** For each stretch the furthest end of it and all before it. */
  private readonly verste: number[] = [];

  /** Adds the stretch `van` up to `tot`; begins never go back. */
  voegToe(van: number, tot: number): void {
    this.begin.push(van);
    this.verste.push(Math.max(tot, this.verste.at(-1) ?? 0));
  }

  /** True when a stretch has a place in common with `van` up to `tot`. */
  raakt(van: number, tot: number): boolean {
    let laag = 0;
    let hoog = this.begin.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >>> 1;
      if ((this.begin[midden] ?? 0) < tot) laag = midden + 1;
      else hoog = midden;
    }
    return laag > 0 && (this.verste[laag - 1] ?? 0) > van;
  }
}
