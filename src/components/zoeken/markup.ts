/** The search box as HTML: the page writes it at build time, the dialog when it opens. */

/** @param name unique on the page; the ids of the parts begin with it */
export function searchMarkup(name: string): string {
  return `<form class="zoek-vraag" role="search" action="/zoeken/">
  <label for="${name}-vraag">Waar ben je benieuwd naar?</label>
  <div><input id="${name}-vraag" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Een naam, een vak, een school …"><button type="submit" class="bord">Zoek</button></div>
</form>
<div class="zoek-keuzes" data-deel="keuzes" hidden></div>
<p class="zoek-stand" data-deel="stand" role="status"></p>
<div class="zoek-lijst" data-deel="lijst" id="${name}-lijst" hidden></div>
<button type="button" class="bord" data-deel="meer" hidden>Meer resultaten</button>
<div class="zoek-hulp" data-deel="hulp" hidden></div>`;
}
