/** Where the QR code of a piece is: to print, and for programs that know no SVG. */
export function qrAddresses(id: string): { readonly svg: string; readonly png: string } {
  return { svg: `/delen/${id}/qr.svg`, png: `/delen/${id}/qr.png` };
}
