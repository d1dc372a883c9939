/** Military symbols by MIL-STD-2525, drawn by milsymbol, which is fetched the first time one is asked for. */
import type { FacilityCategory } from '../../baseline/kinds/facility.ts';
import { palettes } from '../../scene/palette.ts';
import { parseSymbolName } from '../../scene/symbolName.ts';

/**
 * 2525C installation codes. All are drawn neutral: the map takes no side's view of a building, and a frame's
 * affiliation would be a claim no source makes.
 */
const codes: Record<FacilityCategory, string> = {
  government: 'SNGPIG----H----', parliament: 'SNGPIG----H----', palace: 'SNGPIG----H----', diplomatic: 'SNGPIG----H----',
  military: 'SNGPIB----H----', hospital: 'SNGPIXH---H----', airport: 'SNGPIBA---H----', runway: 'SNGPIBA---H----',
  station: 'SNGPIT----H----', bridge: 'SNGPIT----H----', hotel: 'SNGPI-----H----', monument: 'SNGPI-----H----',
  square: 'SNGPI-----H----', park: 'SNGPI-----H----', museum: 'SNGPI-----H----',
};

const sizes = { 1: 22, 2: 17, 3: 12 } as const;

/** The picture behind a `military` name, or null where the name is of another shape. Rejects when milsymbol cannot be fetched. */
export async function drawMilitary(name: string, scale: number): Promise<ImageData | null> {
  const parsed = parseSymbolName(name);
  if (parsed?.symbol.shape !== 'military') return null;
  const { default: milsymbol } = await import('milsymbol');
  const { symbol, theme } = parsed;
  const palette = palettes[theme];
  const drawn = new milsymbol.Symbol(codes[symbol.category], {
    size: sizes[symbol.rank] * scale,
    outlineColor: palette.halo,
    outlineWidth: 4,
    fillOpacity: symbol.standing === 'illustrative' ? 0.25 : 1,
  });
  const canvas = drawn.asCanvas();
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}
