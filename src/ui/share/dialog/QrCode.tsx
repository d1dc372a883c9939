/** A link as a QR code, drawn here: black on white in every theme, as readers expect it. */
import { encode } from 'uqr';

/** White modules round the code that readers need (ISO/IEC 18004). */
const quietModules = 4;

/** `text` of one byte a character, `mostCodeCharacters` of them at most. */
export function QrCode({ text, label, className }: { readonly text: string; readonly label: string; readonly className?: string | undefined }) {
  const { data, size, version } = encode(text, { ecc: 'L', border: quietModules });
  const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={className} data-share-code={version} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  );
}
