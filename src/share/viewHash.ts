/**
 * A plain view in the address: `#v1&at=…`. Readable, ordered, and only what differs from the default, so that a short
 * address means a short difference. Plans travel by other means; nothing here touches a scenario.
 */
import { isIsoDay } from '../geo/isoDate.ts';
import { type Camera, type DateRange, defaultView, isLocale, type LayerId, layerIds, type View } from '../scenario/view.ts';

export type ViewHashResult =
  | { readonly ok: true; readonly view: View }
  /** `at` is the part that could not be read. */
  | { readonly ok: false; readonly reason: 'not-a-view' | 'newer' | 'unreadable'; readonly at: string };

const version = 1;

/** Several times as long as the longest view: what is longer is none, and is not taken apart. */
const mostCharacters = 4000;

/** The fragment, with its `#`, or '' for the default view. */
export function writeViewHash(view: View): string {
  const parts: string[] = [];
  if (view.camera) parts.push(`at=${writeCamera(view.camera)}`);
  const shown = layerIds.filter((id) => defaultView.hiddenLayers.includes(id) && !view.hiddenLayers.includes(id));
  const hidden = layerIds.filter((id) => !defaultView.hiddenLayers.includes(id) && view.hiddenLayers.includes(id));
  if (shown.length > 0) parts.push(`on=${shown.join(',')}`);
  if (hidden.length > 0) parts.push(`off=${hidden.join(',')}`);
  if (view.symbols === 'military') parts.push('symbols=military');
  if (view.dates) parts.push(`dates=${view.dates.from}..${view.dates.to}`);
  if (view.selectedId !== null) parts.push(`sel=${encodeURIComponent(view.selectedId)}`);
  if (view.locale) parts.push(`lang=${view.locale}`);
  return parts.length === 0 ? '' : `#v${version}&${parts.join('&')}`;
}

/** Reads a fragment, with or without its `#`; an empty one is the default view. Every value is checked, unknown keys are passed over. */
export function parseViewHash(hash: string): ViewHashResult {
  const text = hash.replace(/^#/, '');
  if (text === '') return { ok: true, view: defaultView };
  if (text.length > mostCharacters) return { ok: false, reason: 'unreadable', at: '' };
  const [head, ...parts] = text.split('&');
  const found = /^v(\d+)$/.exec(head ?? '');
  if (!found) return { ok: false, reason: 'not-a-view', at: head ?? '' };
  if (Number(found[1]) !== version) return { ok: false, reason: Number(found[1]) > version ? 'newer' : 'unreadable', at: head ?? '' };
  let view = defaultView;
  for (const part of parts) {
    const changed = readPart(view, part);
    if (!changed) return { ok: false, reason: 'unreadable', at: part };
    view = changed;
  }
  return { ok: true, view };
}

function readPart(view: View, part: string): View | null {
  const split = part.indexOf('=');
  const key = part.slice(0, split < 0 ? part.length : split);
  const value = split < 0 ? '' : part.slice(split + 1);
  switch (key) {
    case 'at': {
      const camera = readCamera(value);
      return camera && { ...view, camera };
    }
    case 'on':
    case 'off': {
      const layers = readLayers(value);
      if (!layers) return null;
      const hidden = new Set<LayerId>(view.hiddenLayers);
      for (const id of layers) {
        if (key === 'on') hidden.delete(id);
        else hidden.add(id);
      }
      return { ...view, hiddenLayers: layerIds.filter((id) => hidden.has(id)) };
    }
    case 'symbols':
      return value === 'military' || value === 'pictogram' ? { ...view, symbols: value } : null;
    case 'dates': {
      const dates = readDates(value);
      return dates && { ...view, dates };
    }
    case 'sel':
      return readSelection(view, value);
    case 'lang':
      return isLocale(value) ? { ...view, locale: value } : null;
    default:
      return view;
  }
}

function readSelection(view: View, value: string): View | null {
  try {
    const id = decodeURIComponent(value);
    return /^[a-z0-9][a-z0-9-]{0,99}$/.test(id) ? { ...view, selectedId: id } : null;
  } catch {
    return null;
  }
}

function readLayers(value: string): LayerId[] | null {
  const names = value.split(',');
  const known = names.flatMap((name) => layerIds.find((id) => id === name) ?? []);
  return known.length === names.length ? known : null;
}

function readDates(value: string): DateRange | null {
  const found = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(value);
  const [, from, to] = found ?? [];
  return from && to && from <= to && isIsoDay(from) && isIsoDay(to) ? { from, to } : null;
}

/** `lat,lon,zoom[,bearing[,pitch]]`, latitude first as people read it aloud; 5 decimals are a metre. */
function writeCamera({ center, zoom, bearing, pitch }: Camera): string {
  const numbers = [center[1].toFixed(5), center[0].toFixed(5), zoom.toFixed(2)];
  if (round(bearing) !== 0 || round(pitch) !== 0) numbers.push(String(round(bearing)));
  if (round(pitch) !== 0) numbers.push(String(round(pitch)));
  return numbers.join(',');
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function readCamera(value: string): Camera | null {
  const texts = value.split(',');
  if (texts.length < 3 || texts.length > 5 || texts.some((text) => !/^-?\d+(\.\d+)?$/.test(text))) return null;
  const [lat = NaN, lon = NaN, zoom = NaN, bearing = 0, pitch = 0] = texts.map(Number);
  const fits = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 24 && Math.abs(bearing) <= 180 && pitch >= 0 && pitch <= 60;
  return fits ? { center: [lon, lat], zoom, bearing, pitch } : null;
}
