/** Collects what people read of a document, paragraph by paragraph. */
import { MEESTE_TEKENS, bewaakLengte } from './probleem.ts';

/**
 * Paragraphs, and cells of a table, are parted by an empty line, items of a list by a line end and
 * a dash; so the checker finds nothing across them.
 */
export class Alineas {
  private tekst = '';
  private open = '';
  private naPunt = false;

  /** More text of the paragraph that is open. */
  voegToe(tekst: string): void {
    bewaakLengte(this.tekst.length + this.open.length + tekst.length, MEESTE_TEKENS);
    this.open += tekst;
  }

  /** Ends the paragraph that is open; an empty one leaves no trace. */
  eindig({ isPunt }: { readonly isPunt: boolean }): void {
    const alinea = this.open.trim();
    this.open = '';
    if (alinea === '') return;
    if (this.tekst !== '') this.tekst += isPunt && this.naPunt ? '\n' : '\n\n';
    this.tekst += isPunt ? `- ${alinea}` : alinea;
    this.naPunt = isPunt;
  }

  /** The whole text. */
  geheel(): string {
    this.eindig({ isPunt: false });
    return this.tekst;
  }
}
