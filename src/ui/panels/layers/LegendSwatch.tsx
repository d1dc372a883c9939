/** One swatch: a line with its casing and dashes, an area with its outline, or a map image. Decoration beside its words. */
import { useEffect, useState } from 'react';
import type { AreaSwatch, LineSwatch, Swatch } from '../../../scene/legendEntry.ts';
import { imageToDataUrl, imageToDataUrlOnDemand } from '../../../map/images/imageToDataUrl.ts';
import row from './LegendRow.module.css';

const width = 36;
const height = 20;

interface LegendSwatchProps {
  readonly swatch: Swatch;
  /** Areas that are circles on the map. */
  readonly round: boolean;
}

export function LegendSwatch({ swatch, round }: LegendSwatchProps) {
  if (swatch.type === 'icon') return <span className={row.swatch}><MapIcon key={swatch.image} name={swatch.image} /></span>;
  return (
    <svg className={row.swatch} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {swatch.type === 'line' ? <LineSample swatch={swatch} /> : <AreaSample swatch={swatch} round={round} />}
    </svg>
  );
}

/** Military symbols come from a library that loads on demand, so an image may be a moment late. */
function MapIcon({ name }: { readonly name: string }) {
  const [url, setUrl] = useState(() => imageToDataUrl(name));
  useEffect(() => {
    let wanted = true;
    if (url === null) void imageToDataUrlOnDemand(name).then((late) => { if (wanted) setUrl(late); });
    return () => { wanted = false; };
  }, [name, url]);
  return url === null ? null : <img src={url} alt="" className={row.icon} />;
}

function LineSample({ swatch }: { readonly swatch: LineSwatch }) {
  const y = height / 2;
  const ends = { x1: 2, x2: width - 2, y1: y, y2: y };
  return (
    <>
      {swatch.casing === null ? null : <line {...ends} stroke={swatch.casing.color} strokeWidth={swatch.casing.widthPx} />}
      <line {...ends} stroke={swatch.color} strokeWidth={swatch.widthPx} strokeDasharray={dashArray(swatch)} />
    </>
  );
}

function AreaSample({ swatch, round }: { readonly swatch: AreaSwatch; readonly round: boolean }) {
  const { fill, outline } = swatch;
  const paint = {
    fill, stroke: outline?.color ?? 'none', strokeWidth: outline?.widthPx ?? 0,
    strokeDasharray: outline === null ? undefined : dashArray(outline),
  };
  return round ? <circle cx={width / 2} cy={height / 2} r={height / 2 - 2} {...paint} /> : <rect x="4" y="2" width={width - 8} height={height - 4} rx="2" {...paint} />;
}

/** MapLibre counts dashes in line widths, SVG in pixels. */
function dashArray(line: LineSwatch): string | undefined {
  return line.dash === null ? undefined : line.dash.map((part) => part * line.widthPx).join(' ');
}
