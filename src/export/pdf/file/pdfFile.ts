/** A PDF file as its numbered objects, written one after the other with the table that finds them (ISO 32000-1, 7.5). */
import { zlibSync } from 'fflate';
import { array, dictionary, type PdfValue } from './pdfValue.ts';
import { joinBytes } from '../../joinBytes.ts';

/** An object of the file, to point at. */
export type Reference = `${number} 0 R`;

export interface PdfFile {
  /** A place in the file for what is known later. */
  reserve(): Reference;
  fill(reference: Reference, value: PdfValue): void;
  add(value: PdfValue): Reference;
  /** Deflated here, unless `entries` names the filter that `bytes` have been through. */
  addStream(entries: Readonly<Record<string, PdfValue | null>>, bytes: Uint8Array | readonly Uint8Array[]): Reference;
  /** The pieces of the file in order. */
  finish(root: Reference, info: Reference): readonly Uint8Array<ArrayBuffer>[];
}

const encoder = new TextEncoder();
/** 1.7, and a line of bytes beyond ASCII that tells programs not to treat the file as text. */
const header = new Uint8Array([...encoder.encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);

export function startPdf(): PdfFile {
  const bodies: (readonly Uint8Array[] | null)[] = [];
  const reserve = (): Reference => `${bodies.push(null)} 0 R`;
  const put = (reference: Reference, body: readonly Uint8Array[]) => { bodies[Number.parseInt(reference, 10) - 1] = body; };
  const file: PdfFile = {
    reserve,
    fill: (reference, value) => put(reference, [encoder.encode(value)]),
    add(value) {
      const reference = reserve();
      file.fill(reference, value);
      return reference;
    },
    addStream(entries, bytes) {
      const given = bytes instanceof Uint8Array ? [bytes] : bytes;
      const isFiltered = 'Filter' in entries;
      const pieces = isFiltered ? given : [zlibSync(joinBytes(given), { level: 9 })];
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      const head = dictionary({ ...entries, ...(isFiltered ? {} : { Filter: '/FlateDecode' }), Length: String(length) });
      const reference = reserve();
      put(reference, [encoder.encode(`${head}\nstream\n`), ...pieces, encoder.encode('\nendstream')]);
      return reference;
    },
    finish(root, info) {
      const pieces: Uint8Array<ArrayBuffer>[] = [header];
      let at = header.length;
      const write = (piece: Uint8Array) => {
        pieces.push(piece as Uint8Array<ArrayBuffer>);
        at += piece.length;
      };
      const starts = bodies.map((body, index) => {
        const start = at;
        write(encoder.encode(`${index + 1} 0 obj\n`));
        for (const piece of body ?? [encoder.encode('null')]) write(piece);
        write(encoder.encode('\nendobj\n'));
        return start;
      });
      const table = ['0000000000 65535 f \n', ...starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`)].join('');
      const id = `<${digest(pieces)}>`;
      const trailer = dictionary({ Size: String(bodies.length + 1), Root: root, Info: info, ID: array([id, id]) });
      const startOfTable = at;
      write(encoder.encode(`xref\n0 ${bodies.length + 1}\n${table}trailer\n${trailer}\nstartxref\n${startOfTable}\n%%EOF\n`));
      return pieces;
    },
  };
  return file;
}

/** Sixteen bytes that tell files apart, the same for the same bytes (FNV-1a, four times from different starts). Not a secret. */
function digest(pieces: readonly Uint8Array[]): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start;
    for (const piece of pieces) {
      // Every byte of small pieces; of large ones, which are pictures and deflated, one in a few is enough.
      const step = piece.length > 65_536 ? 31 : 1;
      for (let index = 0; index < piece.length; index += step) hash = Math.imul(hash ^ (piece[index] ?? 0), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('').toUpperCase();
}
