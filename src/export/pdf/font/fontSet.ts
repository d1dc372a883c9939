/** The faces of a document and the codes of what it draws in them; each weight is one font, with nothing that is not drawn. */
import type { TextWeight } from '../../page/pageLayout.ts';
import type { Face } from '../../text/face.ts';
import type { PlacedGlyph } from '../../text/shapeLine.ts';
import type { PdfFile } from '../file/pdfFile.ts';
import { dictionary } from '../file/pdfValue.ts';
import { embedFont } from './embedFont.ts';
import { readTables, type TrueType } from './readTables.ts';
import type { WantedGlyph } from './subsetFont.ts';

/** A glyph under its code, with the one character it stands for. */
export interface CodedGlyph extends WantedGlyph {
  readonly text: string;
}

export interface UsedFont {
  /** Of whose face the measures are. */
  readonly main: TrueType;
  readonly weight: TextWeight;
  /** Code n is `glyphs[n - 1]`. */
  readonly glyphs: readonly CodedGlyph[];
}

export interface FontSet {
  /** Under which pages know the font of a weight. */
  name(weight: TextWeight): string;
  /**
   * The code of a glyph in the font of its weight. What takes the pen another way, by kerning, has a code of its own: a reader that sees
   * the pen move between letters may take it for the end of a word, or of a line.
   */
  code(face: Face, glyph: PlacedGlyph): number;
  /** Writes the fonts; the value is for the resources of pages. `mainFace` is asked for each weight that was used. */
  embed(file: PdfFile, mainFace: (weight: TextWeight) => Face): string;
}

interface CodedFont {
  readonly glyphs: CodedGlyph[];
  readonly codes: Map<string, number>;
}

const name = (weight: TextWeight) => `F${weight}`;

export function startFonts(): FontSet {
  const fonts = new Map<TextWeight, CodedFont>();
  const opened = new Map<Face, TrueType>();
  const open = (face: Face): TrueType => {
    const font = opened.get(face) ?? readTables(face.bytes);
    opened.set(face, font);
    return font;
  };
  return {
    name,
    code(face, { outlines, text, advance }) {
      const font: CodedFont = fonts.get(face.weight) ?? { glyphs: [], codes: new Map() };
      fonts.set(face.weight, font);
      const key = `${face.subset} ${text} ${advance} ${outlines.map(({ glyph, clockwise, dx, dy }) => `${glyph},${clockwise},${dx},${dy}`).join(' ')}`;
      const code = font.codes.get(key) ?? font.glyphs.push({ font: open(face), outlines, text, advance });
      font.codes.set(key, code);
      return code;
    },
    embed(file, mainFace) {
      return dictionary(Object.fromEntries([...fonts].map(([weight, { glyphs }]) => [name(weight), embedFont(file, { main: open(mainFace(weight)), weight, glyphs })])));
    },
  };
}
