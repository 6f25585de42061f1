/** Documents for tests, packed as word processors pack them. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A document of Word with this document element and other files beside it. */
export function docx(inhoud: string, naast: Readonly<Record<string, string>> = {}): Uint8Array {
  const bestanden = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}">${inhoud}</w:document>`,
    ...naast,
  };
  return ingepakt(bestanden);
}

/** A document of Word with this body. */
export function docxMet(body: string): Uint8Array {
  return docx(`<w:body>${body}</w:body>`);
}

/** An OpenDocument text with this content, and what its list of files says. */
export function odt(inhoud: string, lijst = ''): Uint8Array {
  return ingepakt({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': inhoud,
    'META-INF/manifest.xml': `<manifest:manifest>${lijst}</manifest:manifest>`,
  });
}

/** An OpenDocument text with this body. */
export function odtMet(body: string): Uint8Array {
  return odt(
    `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  );
}

function ingepakt(bestanden: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(bestanden).map(([naam, tekst]) => [naam, strToU8(tekst)])),
  );
}
