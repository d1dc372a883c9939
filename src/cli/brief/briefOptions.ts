/** What `brief` is asked for, read from its arguments. */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales, type Theme } from '../../scenario/view.ts';

export const usage = `Usage: brief <plan|link> --out <file.html|.pdf|.pptx> [--as slides|notes|reader] [--steps last|each] [--with-hidden] [--without-notes] [--with-sensitive]
              [--dpi <${36} to ${1200}>] [--title <text>] [--lang en|ar|fa] [--theme light|dark] [--password-stdin] [--json]`;

export const briefKinds = ['html', 'pdf', 'pptx'] as const;
export type BriefKind = (typeof briefKinds)[number];

/** What the pages of a PDF are: a slide each, each with its notes, or one text to read. */
export const pageKinds = ['slides', 'notes', 'reader'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface BriefOptions {
  /** A file, or a link: a whole address, or what stands in it from the # on. */
  readonly input: string;
  readonly out: string;
  readonly kind: BriefKind;
  /** Of a PDF. */
  readonly pages: PageKind;
  /** Of a PDF or a presentation: a page with the last state of a slide, or a page each. */
  readonly steps: 'last' | 'each';
  /** Slides that are left out when presenting; a page to present from has them all. */
  readonly hasHidden: boolean;
  readonly dpi: number;
  readonly hasNotes: boolean;
  readonly hasSensitive: boolean;
  readonly title: string | null;
  /** Null: the plan's. */
  readonly locale: Locale | null;
  readonly theme: Theme;
  readonly hasPassword: boolean;
  readonly json: boolean;
}

const isOneOf = <Known extends string>(known: readonly Known[], text: string): text is Known => (known as readonly string[]).includes(text);

const dpiRange = [36, 1200] as const;
/** Of the maps: sharp on a screen and on paper held in the hand. */
const usualDpi = 150;

/** A sentence says which argument is wrong; '' where none is but something is missing. */
export function readBriefOptions(argv: readonly string[]): BriefOptions | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv], allowPositionals: true,
      options: { out: text, as: text, steps: text, dpi: text, 'with-hidden': flag, title: text, lang: text, theme: text, 'without-notes': flag, 'with-sensitive': flag, 'password-stdin': flag, json: flag },
    });
    const [input, ...more] = positionals;
    const { out, as: pages = 'slides', steps = 'last', title, lang, theme = 'light' } = values;
    if (input === undefined || more.length > 0 || out === undefined) return '';
    const kind = extname(out).slice(1).toLowerCase();
    if (!isOneOf(briefKinds, kind)) return `--out ${out}: the name must end in ${briefKinds.map((one) => `.${one}`).join(', ')}.`;
    if (!isOneOf(pageKinds, pages)) return `--as ${pages}: there are ${pageKinds.join(', ')}.`;
    if (values.as !== undefined && kind !== 'pdf') return `--as ${pages}: only a .pdf has such pages.`;
    if (pages === 'notes' && values['without-notes']) return '--as notes and --without-notes: pages of notes have them.';
    if (values['with-sensitive'] && kind !== 'html') return `--with-sensitive: pages and slides are pictures, and what is sensitive stays out of pictures; only a .html may carry it.`;
    if (steps !== 'last' && steps !== 'each') return `--steps ${steps}: there are last and each.`;
    const dpi = values.dpi === undefined ? usualDpi : Number(values.dpi);
    if (!Number.isInteger(dpi) || dpi < dpiRange[0] || dpi > dpiRange[1]) return `--dpi ${values.dpi}: a whole number from ${dpiRange.join(' to ')}.`;
    const paperOnly = (['steps', 'dpi', 'with-hidden', 'theme'] as const).find((name) => kind === 'html' && values[name] !== undefined && values[name] !== false);
    if (paperOnly) return `--${paperOnly}: a .html is presented and read as it stands, so it has no such choice.`;
    if (lang !== undefined && !isLocale(lang)) return `--lang ${lang}: there are ${locales.join(', ')}.`;
    if (theme !== 'light' && theme !== 'dark') return `--theme ${theme}: there are light and dark.`;
    return {
      input, out, kind, pages, steps, dpi, hasHidden: values['with-hidden'], hasNotes: !values['without-notes'], hasSensitive: values['with-sensitive'], title: title ?? null, locale: lang ?? null, theme,
      hasPassword: values['password-stdin'], json: values.json,
    };
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
