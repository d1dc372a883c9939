/** A place in the notation of the status bar. */
import { formatDegrees, formatDms, formatMgrs } from '../../../geo/formatCoordinate.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { CoordinateFormat } from '../../../store/sessionStore.ts';

export function placeText(at: LonLat, format: CoordinateFormat): string {
  if (format === 'dms') return formatDms(at);
  return (format === 'mgrs' ? formatMgrs(at) : null) ?? formatDegrees(at);
}
