/**
 * The theme of a deck: the project's typefaces, with a script's own for Arabic, and colours to choose from when a text is edited. Whoever changes the
 * fonts of the theme changes the deck. A theme has to name twelve colours and three of each effect (ECMA-376 part 1, §20.1.6).
 */
import { palettes } from '../../../scene/palette.ts';
import { element, namespaces, type Xml } from '../file/xml.ts';

/** Of IBM Plex Sans, so that an office without it finds a relative. */
const panose = '020B0503050203000203';
const latinFace = 'IBM Plex Sans';
const arabicFace = 'IBM Plex Sans Arabic';

const { ink, facility, barrier, plan, incident, checkpoint, muted: quiet } = palettes.light;
/** Told apart in every kind of sight, as on the map. */
const accents = [facility, barrier, plan, incident, checkpoint, quiet];

const color = (name: string, hex: string): Xml => element(`a:${name}`, {}, element('a:srgbClr', { val: hex.slice(1) }));

/** `ground` of its slides: programs draw links in the colour of the theme, whatever their own. */
export function themeXml(name: string, ground: string): Xml {
  const { selection, muted } = palettes[luminance(ground) < 0.5 ? 'dark' : 'light'];
  const faces = (which: string): Xml => element(`a:${which}Font`, {},
    element('a:latin', { typeface: latinFace, panose }), element('a:ea', { typeface: '' }), element('a:cs', { typeface: arabicFace, panose }),
    element('a:font', { script: 'Arab', typeface: arabicFace }),
  );
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (w: number): Xml => element('a:ln', { w }, fill);
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element('a:theme', { 'xmlns:a': namespaces['xmlns:a'], name },
    element('a:themeElements', {},
      element('a:clrScheme', { name },
        color('dk1', ink), color('lt1', '#FFFFFF'), color('dk2', ink), color('lt2', '#FFFFFF'),
        accents.map((accent, index) => color(`accent${index + 1}`, accent)), color('hlink', selection), color('folHlink', muted),
      ),
      element('a:fontScheme', { name }, faces('major'), faces('minor')),
      element('a:fmtScheme', { name },
        element('a:fillStyleLst', {}, fill, fill, fill), element('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
        element('a:effectStyleLst', {}, effect, effect, effect), element('a:bgFillStyleLst', {}, fill, fill, fill),
      ),
    ),
    element('a:objectDefaults'), element('a:extraClrSchemeLst'),
  );
}

/** From 0 to 1, near enough to tell light from dark; `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 255, g = 255, b = 255] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
