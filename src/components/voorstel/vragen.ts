/** What somebody tells of a project: the questions of the form, and the letter made of them. */

/** A question. The answer is a line, a few lines, or one of the options. */
export interface Vraag {
  /** The name of the field, also for the endpoint that receives the form. */
  readonly naam: string;
  readonly vraag: string;
  readonly hint?: string;
  readonly soort: 'regel' | 'lang' | 'keuze';
  readonly opties?: readonly string[];
  /** Without an answer to it the rest is of no use. */
  readonly verplicht?: boolean;
}

/** The subject of the letter. */
export const ONDERWERP = 'Een project voor studenten';

/** The questions, in the order of the form; `sectoren` are the titles to choose from. */
export function vragenOver(sectoren: readonly string[]): Vraag[] {
  return [
    {
      naam: 'project',
      vraag: 'Wat is het project?',
      hint: 'Wat is er te doen, en wat is er aan het eind af?',
      soort: 'lang',
      verplicht: true,
    },
    {
      naam: 'aanbieder',
      vraag: 'Wie vraagt het?',
      hint: 'De gemeente, een bedrijf, een school of een andere organisatie.',
      soort: 'regel',
    },
    { naam: 'sector', vraag: 'In welke sector?', soort: 'keuze', opties: sectoren },
    {
      naam: 'voor-wie',
      vraag: 'Voor wie?',
      hint: 'Studenten van het mbo. Ook vmbo of hbo? Zeg het erbij.',
      soort: 'regel',
    },
    {
      naam: 'wanneer',
      vraag: 'In welk schooljaar, en in welke weken?',
      soort: 'regel',
    },
    { naam: 'plekken', vraag: 'Hoeveel studenten kunnen meedoen?', soort: 'regel' },
    {
      naam: 'reageren',
      vraag: 'Hoe reageren studenten, en tot wanneer?',
      hint: 'Een mailadres of pagina van de organisatie.',
      soort: 'regel',
    },
    {
      naam: 'contact',
      vraag: 'Hoe bereiken wij je?',
      hint: 'Dit komt niet op de site.',
      soort: 'regel',
      verplicht: true,
    },
  ];
}

/** The whole letter: each question with its answer below it, or room for one. */
export function brief(
  vragen: ReadonlyArray<Pick<Vraag, 'naam' | 'vraag'>>,
  antwoorden: ReadonlyMap<string, string> = new Map(),
): string {
  return vragen
    .map(({ naam, vraag }) => `${vraag}\n${antwoorden.get(naam)?.trim() ?? ''}\n`)
    .join('\n');
}
