/** The link of a page as the modules of a QR code. */
import { encode } from 'uqr';
import { mostCodeCharacters } from '../../share/dialog/linkAddress.ts';
import type { CodeModules } from '../pageRequestOf.ts';

/** The lowest correction: of a link that is printed whole, the fewest modules are the ones that can be read. Null where `address` is too long for any code. */
export function pageCode(address: string): CodeModules {
  if (address.length > mostCodeCharacters) return null;
  return encode(address, { ecc: 'L', border: 0 }).data;
}
