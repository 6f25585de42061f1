/**
 * The search box with its results. On its own page those are lists of links; in the window over
 * another page it is a combobox with a listbox (ARIA Authoring Practices).
 */
import type { Choice } from '#src/zoeken/ask.ts';
import { groupsOf } from '#src/zoeken/groups.ts';
import { searcher, type Outcome } from '#src/zoeken/searcher.ts';
import {
  FILTERS,
  drawFilters,
  drawHelp,
  drawLists,
  drawOptions,
  outcomeInWords,
} from './results.ts';

/** So many pages are read and shown at once: each costs a request. */
const AT_ONCE = 8;
/** Rest after a letter before the question is asked, in milliseconds. */
const REST = 120;
/** When an answer takes longer than this, it is said that it is on its way; in milliseconds. */
const LONG = 400;

/**
 * `<zoek-scherm naam="zoek">`. With `adres` its state stands in the address of the page, so that it
 * can be shared and the back button works; nothing is kept anywhere else.
 */
class ZoekScherm extends HTMLElement {
  readonly #name = this.getAttribute('naam') ?? 'zoek';
  readonly #isPage = this.hasAttribute('adres');
  #input!: HTMLInputElement;
  #active: HTMLElement | null = null;
  #outcome: Outcome | null = null;
  #shown = 0;
  /** Which question was last: an answer to an earlier one comes too late. */
  #turn = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #choice: Record<string, string> = {};

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    this.#input = input;
    const list = this.#part('lijst');
    list.ariaLabel = 'Resultaten';
    if (this.#isPage) list.role = 'region';
    else this.#asCombobox(input, list);
    input.addEventListener('focus', fetchSearcher, { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => void this.#ask('replace'), REST);
    });
    this.addEventListener('submit', (event) => {
      // In the dialog the form goes on to the page.
      if (!this.#isPage) return;
      event.preventDefault();
      void this.#ask('push');
    });
    this.#part('keuzes').addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      this.#choice[target.name] = target.value;
      void this.#ask('push').then(() => {
        this.querySelector<HTMLElement>(`[name=${target.name}]`)?.focus();
      });
    });
    this.#part('meer').addEventListener('click', () => void this.#showMore());
    if (this.#isPage) {
      addEventListener('popstate', () => void this.#fromAddress());
      void this.#fromAddress();
      return;
    }
    // In a window: it was opened, and maybe typed in, before this script was there.
    fetchSearcher();
    void this.#ask('keep');
    const dialog = this.closest('dialog');
    dialog?.addEventListener('click', (event) => {
      // A click beside the window lands on the window itself; the answer may be on this page.
      if (event.target === dialog || leads(event)) dialog.close();
    });
  }

  #asCombobox(input: HTMLInputElement, list: HTMLElement): void {
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', list.id);
    list.role = 'listbox';
    input.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  async #fromAddress(): Promise<void> {
    const state = new URLSearchParams(location.search);
    this.#input.value = state.get('q') ?? '';
    state.delete('q');
    this.#choice = Object.fromEntries(state);
    await this.#ask('keep');
  }

  #toAddress(how: 'keep' | 'replace' | 'push'): void {
    if (how === 'keep' || !this.#isPage) return;
    const state = Object.entries({ q: this.#input.value.trim(), ...this.#choice });
    const query = new URLSearchParams(state.filter(([, value]) => value !== '')).toString();
    const address = query === '' ? location.pathname : `?${query}`;
    if (new URL(address, location.href).href === location.href) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #ask(how: 'keep' | 'replace' | 'push'): Promise<void> {
    clearTimeout(this.#waiting);
    this.#toAddress(how);
    const turn = (this.#turn += 1);
    const typed = this.#input.value.trim();
    const choice = this.#asChoice();
    const isNarrowed = Object.keys(choice.filters).length > 0;
    if (typed === '' && !isNarrowed) {
      this.#clear();
      return;
    }
    this.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#part('stand').textContent = 'Bezig met zoeken …';
    }, LONG);
    try {
      const found = await searcher();
      const outcome = await found.search(typed, choice);
      if (turn !== this.#turn) return;
      clearTimeout(slow);
      this.#outcome = outcome;
      this.#shown = Math.min(AT_ONCE, outcome.pages.length);
      await this.#draw(turn);
      // What follows is fetched after the results, which need not wait for it.
      const counts = await outcome.counts();
      const help =
        outcome.pages.length === 0
          ? drawHelp(outcome.near, await found.counts(), { typed, isNarrowed })
          : [];
      if (turn !== this.#turn) return;
      this.#fill('keuzes', drawFilters(counts, this.#choice));
      this.#fill('hulp', help);
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#part('stand').textContent =
        'Zoeken lukt nu niet. Kijk of je internet hebt en probeer het nog eens.';
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) this.ariaBusy = null;
    }
  }

  #asChoice(): Choice {
    const filters = Object.fromEntries(
      Object.keys(FILTERS).flatMap((name) => {
        const value = this.#choice[name];
        return value === undefined || value === '' ? [] : [[name, value]];
      }),
    );
    return { filters, newestFirst: this.#choice['volgorde'] === 'nieuwste' };
  }

  async #draw(turn: number): Promise<void> {
    const outcome = this.#outcome;
    if (outcome === null) return;
    const data = await Promise.all(outcome.pages.slice(0, this.#shown).map((page) => page.data()));
    if (turn !== this.#turn) return;
    const groups = groupsOf(data, {
      typed: this.#input.value,
      words: outcome.understood.words,
      newestFirst: this.#asChoice().newestFirst,
    });
    const draw = this.#isPage ? drawLists : drawOptions;
    this.#fill('lijst', draw(groups, `${this.#name}-treffer`));
    this.#part('stand').textContent = outcomeInWords(outcome);
    this.#activate(null);
    if (!this.#isPage) this.#input.ariaExpanded = String(data.length > 0);
    this.#part('meer').hidden = this.#shown >= outcome.pages.length;
  }

  async #showMore(): Promise<void> {
    const before = this.#results().length;
    this.#shown = Math.min(this.#shown + AT_ONCE, this.#outcome?.pages.length ?? 0);
    await this.#draw(this.#turn);
    // Who reads on goes on where the list ended; in the window the arrow keys start from the box.
    if (this.#isPage) this.#results()[before]?.focus();
    else this.#input.focus();
  }

  #results(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.zoek-treffer')];
  }

  #clear(): void {
    this.#outcome = null;
    this.ariaBusy = null;
    for (const part of ['keuzes', 'lijst', 'hulp']) this.#fill(part, []);
    this.#part('stand').textContent = '';
    this.#part('meer').hidden = true;
    if (!this.#isPage) this.#input.ariaExpanded = 'false';
    this.#activate(null);
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.querySelectorAll<HTMLElement>('[role=option]')];
    const at = this.#active === null ? -1 : options.indexOf(this.#active);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? options.length - 1 : at - 1,
    };
    const to = steps[event.key];
    if (to !== undefined && options.length > 0) {
      event.preventDefault();
      // Past either end the cursor is in the box again.
      this.#activate(options[to] ?? null);
    } else if (event.key === 'Enter' && this.#active !== null) {
      event.preventDefault();
      this.#active.click();
    } else if (event.key === 'Escape' && this.#active !== null) {
      event.preventDefault();
      this.#activate(null);
    }
  }

  #activate(option: HTMLElement | null): void {
    this.#active?.removeAttribute('aria-selected');
    this.#active = option;
    if (option === null) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #fill(part: string, children: readonly Node[]): void {
    const place = this.#part(part);
    place.replaceChildren(...children);
    place.hidden = children.length === 0;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-deel=${name}]`);
    if (part === null) throw new Error(`The search box has no part ${name}.`);
    return part;
  }
}

/** Begins to fetch what the first question will need; that question tells it when this fails. */
function fetchSearcher(): void {
  searcher().catch(() => undefined);
}

/** True for a click that goes to a result in this tab. */
function leads({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isElsewhere = ctrlKey || metaKey || shiftKey;
  return !isElsewhere && target instanceof Element && target.closest('a[href]') !== null;
}

customElements.define('zoek-scherm', ZoekScherm);
