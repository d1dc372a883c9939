/** Military symbols by MIL-STD-2525, drawn by milsymbol, which is fetched the first time one is asked for. */
import type { FacilityCategory } from '../../baseline/kinds/facility.ts';
import { palettes } from '../../scene/palette.ts';
import { parseSymbolName } from '../../scene/symbolName.ts';

/**
 * 2525C installation codes behind the affiliation and status. All are drawn with the frame of unknown affiliation:
 * any other would be a claim that no source makes about a building.
 */
const codes: Partial<Record<FacilityCategory, string>> = {
  government: 'IG----', parliament: 'IG----', palace: 'IG----', diplomatic: 'IG----', military: 'IB----', hospital: 'IXH---', airport: 'IBA---',
  station: 'IT----',
};

const sizes = { 1: 22, 2: 17, 3: 12 } as const;

/** The picture behind a `military` name, or null where the name is of another shape. Rejects when milsymbol cannot be fetched. */
export async function drawMilitary(name: string, scale: number): Promise<ImageData | null> {
  const parsed = parseSymbolName(name);
  if (parsed?.symbol.shape !== 'military') return null;
  const { symbol, theme } = parsed;
  const code = codes[symbol.category];
  if (!code) return null;
  const { default: milsymbol } = await import('milsymbol');
  // "Planned or anticipated" draws the frame broken: the standard's own way to say that a thing is not known to stand there.
  const status = symbol.standing === 'illustrative' ? 'A' : 'P';
  const palette = palettes[theme];
  const ink = palette.facility;
  const drawn = new milsymbol.Symbol(`SUG${status}${code}H----`, {
    size: sizes[symbol.rank] * scale,
    // In the map's own colours: the standard's yellow would outshout the plan.
    fillColor: palette.markGround,
    frameColor: { Civilian: ink, Friend: ink, Hostile: ink, Neutral: ink, Unknown: ink, Suspect: ink },
    iconColor: ink,
    infoColor: ink,
    outlineColor: palette.halo,
    outlineWidth: 4,
    fillOpacity: symbol.standing === 'illustrative' ? 0.3 : 1,
  });
  const canvas = drawn.asCanvas();
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}
