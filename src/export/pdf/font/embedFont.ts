/** A font in the file: the glyphs drawn, their widths, and for a search the base letter of every code (ISO 32000-1, 9.7 and 9.10.3). */
import type { PdfFile, Reference } from '../file/pdfFile.ts';
import { array, dictionary, hex4, number, numbers, utf16Hex } from '../file/pdfValue.ts';
import type { CodedGlyph, UsedFont } from './fontSet.ts';
import { subsetFont } from './subsetFont.ts';

/** Not symbolic for the reader's own encodings: codes are glyphs. */
const symbolic = 4;
const stemWidths = { 400: 80, 600: 120 } as const;

export function embedFont(file: PdfFile, { main: font, weight, glyphs }: UsedFont): Reference {
  const bytes = subsetFont(font, glyphs);
  const scale = 1000 / font.unitsPerEm;
  const name = `/${tagOf(bytes)}+IBMPlexSans${weight === 600 ? '-SemiBold' : ''}`;
  const descriptor = file.add(dictionary({
    Type: '/FontDescriptor', FontName: name, Flags: String(symbolic), FontBBox: array([numbers(...font.box.map((side) => side * scale))]),
    ItalicAngle: '0', Ascent: number(font.ascent * scale), Descent: number(font.descent * scale), CapHeight: number(font.capHeight * scale),
    StemV: String(stemWidths[weight]), FontFile2: file.addStream({ Length1: String(bytes.length) }, bytes),
  }));
  const descendant = file.add(dictionary({
    Type: '/Font', Subtype: '/CIDFontType2', BaseFont: name, FontDescriptor: descriptor, CIDToGIDMap: '/Identity',
    CIDSystemInfo: dictionary({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' }),
    DW: number(font.advance(0) * scale), W: array(['1', array(glyphs.map(({ advance }) => number(advance)))]),
  }));
  return file.add(dictionary({
    Type: '/Font', Subtype: '/Type0', BaseFont: name, Encoding: '/Identity-H', DescendantFonts: array([descendant]),
    ToUnicode: file.addStream({}, new TextEncoder().encode(writeToUnicode(glyphs))),
  }));
}

/** At most a hundred codes a section. */
const sectionLength = 100;

function writeToUnicode(glyphs: readonly CodedGlyph[]): string {
  const lines = glyphs.map(({ text: letter }, index) => `<${hex4(index + 1)}> <${utf16Hex(letter)}>`);
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += sectionLength) {
    const section = lines.slice(at, at + sectionLength);
    sections.push(`${section.length} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def', '/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange', ...sections,
    'endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end',
  ].join('\n');
}

/** Six capitals, the same for the same glyphs, as a subset is marked. */
function tagOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  let rest = hash >>> 0;
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + rest % 26);
    rest = Math.floor(rest / 26);
    return letter;
  }).join('');
}
