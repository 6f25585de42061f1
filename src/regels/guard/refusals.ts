/** Why a piece of syntax is refused, in Dutch, by the name of the syntax. */

interface Refusal {
  readonly field: string;
  readonly problem: string;
  readonly mend: string;
}

const KNOWN: Readonly<Record<string, Refusal>> = {
  mdxjsEsm: {
    field: 'De tekst',
    problem: 'bevat een regel code (import of export); in een tekst mag geen code staan',
    mend: 'haal de regel weg, of begin de zin met een ander woord dan import of export',
  },
  mdxFlowExpression: {
    field: 'De tekst',
    problem: 'bevat iets tussen accolades { }; dat zou als code gelezen worden',
    mend: 'haal de accolades weg, of schrijf gewone haakjes ( )',
  },
  html: {
    field: 'De tekst',
    problem: 'bevat HTML-code',
    mend: 'haal de code weg en gebruik gewone opmaak of een blok',
  },
  image: {
    field: 'De tekst',
    problem: 'bevat een beeld zonder maker',
    mend: 'gebruik het blok Beeld: dat vraagt ook om de maker en om wat er te zien is',
  },
  blockquote: {
    field: 'De tekst',
    problem: 'bevat een citaat zonder naam (een regel die begint met >)',
    mend: 'gebruik het blok Citaat en zeg wie het zei',
  },
  code: {
    field: 'De tekst',
    problem: 'bevat een blok met programmacode (drie aanhalingstekens of een ingesprongen regel)',
    mend: 'haal het blok weg of zet de zin gewoon in de tekst',
  },
  definition: {
    field: 'De tekst',
    problem: 'bevat een adres los van zijn link',
    mend: 'zet het adres direct achter de link: [tekst](https://adres)',
  },
  footnoteDefinition: {
    field: 'De tekst',
    problem: 'bevat een voetnoot',
    mend: 'zet de uitleg in de zin, in een Kader, of noem de bron bij Bronnen',
  },
  yaml: {
    field: 'De tekst',
    problem: 'begint met een tweede blok met gegevens tussen streepjes',
    mend: 'zet alle gegevens in het eerste blok bovenaan het bestand',
  },
  forbiddenSign: {
    field: 'De tekst',
    problem: 'bevat een onzichtbaar stuurteken',
    mend: 'haal het teken weg of typ de zin opnieuw',
  },
  interactive: {
    field: 'Het blok Begrip',
    problem: 'staat in een link of een kop; daar kun je het niet openen',
    mend: 'zet het begrip in een gewone zin',
  },
  task: {
    field: 'De tekst',
    problem: 'bevat een afvinklijst',
    mend: 'maak er een gewone lijst van, zonder [ ] en [x]',
  },
  firstHeading: {
    field: 'De kop',
    problem: 'is van de eerste orde; die plek is voor de titel',
    mend: 'maak er een kop (##) van',
  },
  deepHeading: {
    field: 'De kop',
    problem: 'is te klein; er zijn koppen (##) en tussenkoppen (###)',
    mend: 'maak er een kop (##) of een tussenkop (###) van',
  },
  skippedHeading: {
    field: 'De kop',
    problem: 'is een tussenkop (###) zonder kop (##) erboven',
    mend: 'maak er een kop (##) van, of zet er een kop boven',
  },
  nestedHeading: {
    field: 'De kop',
    problem: 'staat in een lijst of tabel',
    mend: 'zet de kop op een eigen regel, buiten de lijst',
  },
  emptyHeading: {
    field: 'De kop',
    problem: 'is leeg',
    mend: 'schrijf er een paar woorden, of haal de kop weg',
  },
  leadingBreak: {
    field: 'De tekst',
    problem: 'begint met een streep',
    mend: 'haal de streep weg en begin met een zin',
  },
  element: {
    field: 'De tekst',
    problem: 'bevat HTML-code of een onbekend blok',
    mend: 'gebruik gewone opmaak of een van de blokken',
  },
};

const SAME_AS: Readonly<Record<string, string>> = {
  mdxTextExpression: 'mdxFlowExpression',
  imageReference: 'image',
  linkReference: 'definition',
  footnoteReference: 'footnoteDefinition',
  toml: 'yaml',
};

/** The refusal for a kind of syntax; syntax nobody thought of is refused in general words. */
export function refusals(reason: string): Refusal {
  return (
    KNOWN[SAME_AS[reason] ?? reason] ?? {
      field: 'De tekst',
      problem: `bevat opmaak die hier niet kan (${reason})`,
      mend: 'gebruik koppen, alinea’s, lijsten, vet, cursief, links, tabellen of een blok',
    }
  );
}
