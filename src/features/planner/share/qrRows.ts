import { encode } from 'uqr';

/** The squares of a QR code with its quiet zone, row by row; true is dark. */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}
