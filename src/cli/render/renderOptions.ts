/** What `render` is asked for, read from its arguments. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Orientation, type PaperId, paperIds, uhdDpi } from '../../export/page/paper.ts';
import type { UnattendedKind } from '../../export/unattended/unattendedOrder.ts';
import { isLocale, type Locale, locales, type Theme } from '../../scenario/view.ts';

export const usage = `Usage: render <plan|link> --out <file.png|.jpg|.webp|.svg|.pdf|.tif|.zip> [--page a4|a3|a2|letter|16:9|4k] [--dpi <${36} to ${1200}>] [--landscape|--portrait]
              [--posture <id>] [--phase <id>|none] [--batch postures|phases] [--title <text>] [--lang en|ar|fa] [--theme light|dark]
              [--without-plan] [--address <of the app, for the code on the page>] [--password-stdin] [--json]`;

export interface RenderOptions {
  /** A file, or a link: a whole address, or what stands in it from the # on. */
  readonly input: string;
  readonly out: string;
  readonly kind: UnattendedKind;
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly dpi: number;
  readonly locale: Locale | null;
  readonly theme: Theme;
  readonly title: string | null;
  readonly posture: string | undefined;
  readonly phase: string | undefined;
  readonly batch: 'one' | 'posture' | 'phase';
  readonly hasScenario: boolean;
  /** Of the app, to which the code on the page leads; null leaves the code out. */
  readonly address: string | null;
  readonly hasPassword: boolean;
  readonly json: boolean;
}

const kinds: Readonly<Record<string, UnattendedKind>> = {
  '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.webp': 'webp', '.svg': 'svg', '.pdf': 'pdf', '.tif': 'geotiff', '.tiff': 'geotiff', '.zip': 'world',
};
const papers: Readonly<Record<string, PaperId>> = { ...Object.fromEntries(paperIds.map((id) => [id, id])), '16:9': 'wide', '4k': 'uhd' };
const batches = { postures: 'posture', phases: 'phase' } as const;
const dpiRange = [36, 1200] as const;
/** Of print. */
const usualDpi = 300;

/** A sentence says which argument is wrong; '' where none is but something is missing. */
export function readRenderOptions(argv: readonly string[]): RenderOptions | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv], allowPositionals: true,
      options: {
        out: text, page: text, dpi: text, landscape: flag, portrait: flag, posture: text, phase: text, batch: text, title: text, lang: text, theme: text, address: text,
        'without-plan': flag, 'password-stdin': flag, json: flag,
      },
    });
    const [input, ...more] = positionals;
    const { out, page = 'a4', landscape, portrait, posture, phase, batch, title, lang, theme = 'light', address } = values;
    if (input === undefined || more.length > 0 || out === undefined) return '';
    const kind = kinds[extname(out).toLowerCase()];
    if (!kind) return `--out ${out}: the name must end in ${Object.keys(kinds).join(', ')}.`;
    const paper = papers[page.toLowerCase()];
    if (!paper) return `--page ${page}: there are ${Object.keys(papers).join(', ')}.`;
    const isSlide = paper === 'wide' || paper === 'uhd';
    if (landscape && portrait) return '--landscape and --portrait: a page has one of them.';
    if (portrait && isSlide) return `--portrait: a page of ${page} lies.`;
    const dpi = values.dpi === undefined ? (paper === 'uhd' ? uhdDpi : usualDpi) : Number(values.dpi);
    if (!Number.isInteger(dpi) || dpi < dpiRange[0] || dpi > dpiRange[1]) return `--dpi ${values.dpi}: a whole number from ${dpiRange.join(' to ')}.`;
    if (lang !== undefined && !isLocale(lang)) return `--lang ${lang}: there are ${locales.join(', ')}.`;
    if (theme !== 'light' && theme !== 'dark') return `--theme ${theme}: there are light and dark.`;
    if (address !== undefined && !/^https?:\/\/\S+$/i.test(address)) return `--address ${address}: the address of the app begins with https:// or http://.`;
    if (batch !== undefined && batch !== 'postures' && batch !== 'phases') return `--batch ${batch}: there are postures and phases.`;
    if ((batch === 'postures' && posture !== undefined) || (batch === 'phases' && phase !== undefined)) return `--batch ${batch}: shows each of them, so none can be named.`;
    return {
      input, out, kind, paper, orientation: portrait ? 'portrait' : 'landscape', dpi, locale: lang ?? null, theme, title: title ?? null, posture, phase,
      batch: batch === undefined ? 'one' : batches[batch], hasScenario: !values['without-plan'], address: address ?? null, hasPassword: values['password-stdin'], json: values.json,
    };
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** `map.png` of several becomes `map-01-routine.png`; the one keeps its name. `ids` are of what each shows. */
export function fileNames(out: string, ids: readonly string[]): readonly string[] {
  if (ids.length <= 1) return [out];
  const ending = extname(out);
  const stem = out.slice(0, out.length - ending.length);
  const digits = Math.max(2, String(ids.length).length);
  return ids.map((id, place) => `${stem}-${String(place + 1).padStart(digits, '0')}-${id.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 60)}${ending}`);
}
